package org.onrecord.web;

/**
 * What stands round each page.
 *
 * @param title the page's title
 * @param here which entry of the navigation it belongs to: {@code home}, {@code articles}, {@code
 *     statements}, {@code add} or another word
 */
public record Frame(String title, String here) {}
