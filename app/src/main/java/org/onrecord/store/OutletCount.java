package org.onrecord.store;

/**
 * An outlet with how many articles it has.
 *
 * @param outlet its name; empty for articles that give none
 * @param articles how many, from 1
 */
public record OutletCount(String outlet, int articles) {}
