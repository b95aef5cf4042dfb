package org.onrecord.store;

/**
 * What was removed for good.
 *
 * @param articles how many articles, with their texts and readings
 * @param statements how many statements
 * @param pages how many pages, those of other articles left out
 * @param wiped whether the freed room was overwritten or given back too; not while another program
 *     reads from the database without end
 */
public record Purge(int articles, int statements, int pages, boolean wiped) {}
