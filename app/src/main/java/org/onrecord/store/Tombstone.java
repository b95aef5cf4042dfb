package org.onrecord.store;

/**
 * What is left of an article that was removed for good.
 *
 * @param article the id that it had
 * @param textHash SHA-256 of its text, as 64 hexadecimal digits
 * @param reason why it was removed, in the words of who did it
 * @param purgedAt when, ISO 8601 in UTC
 */
public record Tombstone(String article, String textHash, String reason, String purgedAt) {}
