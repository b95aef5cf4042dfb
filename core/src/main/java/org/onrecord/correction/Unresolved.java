package org.onrecord.correction;

/**
 * A correction that finds no place in a reading; it stays in the log.
 *
 * @param correction which
 * @param why in words for a person
 */
public record Unresolved(Correction correction, String why) {}
