package org.onrecord.store;

/**
 * Words for a speaker who is nobody across articles.
 *
 * @param words the speaker's words
 * @param statements how many statements have them
 * @param statement the first of these
 */
public record UnresolvedSpeaker(String words, int statements, String statement) {}
