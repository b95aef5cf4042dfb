package org.onrecord.web;

import java.util.List;

/**
 * A decision about words whose speaker is nobody's, with all that it can be.
 *
 * @param words the speaker's words
 * @param asked what the person has typed so far
 * @param candidates whom it can be; empty before somebody was looked for
 * @param scopes in which statements
 * @param names who appears in the same articles, to choose from
 */
public record DecidingView(
    String words, Asked asked, List<Candidate> candidates, List<Scope> scopes, List<String> names) {

  /**
   * What the person has typed.
   *
   * @param who whom they look for; empty at first
   * @param by the name under which they corrected last
   * @param error what can't be done; empty if nothing
   */
  public record Asked(String who, String by, String error) {}

  /**
   * Somebody whom the words can mean.
   *
   * @param value the id, or {@code new}
   * @param label the name with what is known, or that it is somebody new
   * @param chosen whether it is proposed
   */
  public record Candidate(String value, String label, boolean chosen) {}

  /**
   * Statements that a decision can be about.
   *
   * @param value the article's id, or {@code all}
   * @param label what it is, with how many statements
   * @param chosen whether it is proposed
   * @param rows the statements
   */
  public record Scope(String value, String label, boolean chosen, List<Row> rows) {
    public Scope {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A statement.
   *
   * @param address its page
   * @param words its words
   */
  public record Row(String address, String words) {}

  public DecidingView {
    candidates = List.copyOf(candidates);
    scopes = List.copyOf(scopes);
    names = List.copyOf(names);
  }
}
