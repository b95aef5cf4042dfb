package org.onrecord.store;

/**
 * A name of somebody's.
 *
 * @param name the name as an article or a list has it
 * @param why why it was taken for theirs
 */
public record ActorAlias(String name, String why) {}
