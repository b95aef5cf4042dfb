package org.onrecord.store;

import org.onrecord.page.RawPage;

/**
 * The page of an article as it is kept.
 *
 * @param hash the SHA-256 that its bytes had when it was added, as 64 hexadecimal digits
 * @param page its bytes as they are now, with the places of the article's text
 */
public record KeptPage(String hash, RawPage page) {}
