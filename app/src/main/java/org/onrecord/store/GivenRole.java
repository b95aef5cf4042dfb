package org.onrecord.store;

import java.time.LocalDate;

/**
 * A role as one article gives it.
 *
 * @param words its words
 * @param day when the article was published
 * @param article the article's id
 */
public record GivenRole(String words, LocalDate day, String article) {}
