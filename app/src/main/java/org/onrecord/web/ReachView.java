package org.onrecord.web;

import java.util.List;
import java.util.Map;

/**
 * What a correction would change, before it is made.
 *
 * @param what what it does
 * @param scope how far it reaches
 * @param rows the statements
 * @param form what was sent, to be sent again
 * @param to where to
 * @param back where to go instead
 */
public record ReachView(
    String what, String scope, List<Row> rows, Map<String, String> form, String to, String back) {
  /**
   * A statement that would change.
   *
   * @param id its id
   * @param speaker who is shown as its speaker now
   * @param words its words
   * @param outlet who reports it
   */
  public record Row(String id, String speaker, String words, String outlet) {}

  public ReachView {
    rows = List.copyOf(rows);
    form = Map.copyOf(form);
  }
}
