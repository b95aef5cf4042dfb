package org.onrecord.act;

/**
 * What a statement does, as the network sees it.
 *
 * @param act without targets
 * @param aim how likely each word names whom it is directed at
 */
public record Judged(Act act, Aim aim) {}
