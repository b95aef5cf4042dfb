package org.onrecord.web;

import java.util.List;

/**
 * All events and ties that a line of the network counts.
 *
 * @param title who acts towards whom, or whose they all are
 * @param sign cooperation or conflict; empty for both
 * @param rows the events and ties, those with a day first
 */
public record TellingsView(String title, String sign, List<ChronologyView.Row> rows) {
  public TellingsView {
    rows = List.copyOf(rows);
  }

  /** How many there are, in words. */
  public String count() {
    return Wording.count(rows.size(), "time") + " told";
  }
}
