package org.onrecord.compare;

/**
 * What ties somebody to an office, a body or a state in whose name they may speak; the two stay
 * two.
 *
 * @param actor who
 * @param body to what
 * @param how the words for it, such as a role
 */
public record Bond(String actor, String body, String how) {}
