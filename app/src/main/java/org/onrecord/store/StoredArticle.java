package org.onrecord.store;

import org.onrecord.reading.Reading;

/**
 * An article as it is kept, with its current reading.
 *
 * @param id its id
 * @param headline its title, else the first words of its text
 * @param input what it was read from, as given
 * @param addedAt when it came into the store, ISO 8601 in UTC
 * @param copies how many other stored articles have the same text
 * @param reading the current reading
 */
public record StoredArticle(
    String id, String headline, String input, String addedAt, int copies, Reading reading) {}
