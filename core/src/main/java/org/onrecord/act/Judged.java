package org.onrecord.act;

/**
 * What a statement does, as the network sees it.
 *
 * @param act without targets
 * @param aim how likely each word names whom it is directed at
 * @param mood how likely what is claimed is so, was so or is to come
 */
public record Judged(Act act, Aim aim, Mood mood) {}
