package org.onrecord.store;

/**
 * What was removed for good.
 *
 * @param articles how many articles, with their texts and readings
 * @param statements how many statements
 * @param pages how many pages, those of other articles left out
 * @param decisions how many decisions, corrections, listed actors and inputs of jobs had the name
 *     that was to go
 * @param wiped whether the freed room was overwritten or given back too; not while another program
 *     reads from the database without end
 */
public record Purge(int articles, int statements, int pages, int decisions, boolean wiped) {
  /** Whether nothing of it was there. */
  public boolean isNothing() {
    return articles == 0 && decisions == 0;
  }

  /** The same with the decisions that went. */
  Purge with(int decisions) {
    return new Purge(articles, statements, pages, decisions, wiped);
  }

  /** The same, wiped or not. */
  Purge wiped(boolean wiped) {
    return new Purge(articles, statements, pages, decisions, wiped);
  }
}
