package org.onrecord.web;

/**
 * An article as a line of a list.
 *
 * @param id its id
 * @param headline its headline
 * @param outlet who published it, or that this is not given
 * @param published when
 * @param statements how many statements it has
 * @param unread why it was not read; empty if it was
 */
public record ArticleRow(
    String id, String headline, String outlet, Day published, String statements, String unread) {}
