package org.onrecord.store;

import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param id its id
 * @param headline its title, else the first words of its text
 * @param outlet who published it
 * @param published day of publication, ISO 8601
 * @param language ISO 639-1 code; empty if not known
 * @param statements how many statements its current reading has
 */
public record ArticleSummary(
    String id,
    String headline,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> language,
    int statements) {}
