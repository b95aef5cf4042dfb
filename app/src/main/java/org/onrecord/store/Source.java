package org.onrecord.store;

import java.util.Optional;

/**
 * From where articles are taken again and again.
 *
 * @param id its id
 * @param kind what it is, a word for programs: {@code folder}, {@code feed} …
 * @param address its path or address
 * @param outlet who publishes what comes from it and doesn't say so itself
 * @param gathered when it was gathered last, ISO 8601 in UTC
 * @param articles how many articles have come from it
 */
public record Source(
    String id,
    String kind,
    String address,
    Optional<String> outlet,
    Optional<String> gathered,
    int articles) {}
