package org.onrecord.store;

/**
 * How much the store holds.
 *
 * @param articles articles
 * @param statements statements of current readings
 * @param outlets different outlets
 * @param problems inputs that could not be read
 */
public record Totals(int articles, int statements, int outlets, int problems) {}
