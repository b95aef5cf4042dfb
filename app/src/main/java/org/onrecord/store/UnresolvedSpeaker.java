package org.onrecord.store;

/**
 * Words for a speaker who is nobody across articles.
 *
 * @param words the words
 * @param unnamed whether the text leaves the speaker unnamed, rather than that it can't be told
 * @param statements how many statements have them
 * @param statement the first of these
 */
public record UnresolvedSpeaker(String words, boolean unnamed, int statements, String statement) {}
