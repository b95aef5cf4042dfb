package org.onrecord.web;

/**
 * A day on a page.
 *
 * @param iso ISO 8601; empty if there is no day
 * @param shown as a person writes it
 */
public record Day(String iso, String shown) {}
