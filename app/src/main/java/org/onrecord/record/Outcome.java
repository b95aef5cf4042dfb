package org.onrecord.record;

import org.onrecord.text.Problem;

/** What came of adding one input. */
public sealed interface Outcome {
  /** What was to be added, as given. */
  String input();

  /**
   * The article is new and kept.
   *
   * @param input what was added
   * @param article its id
   * @param statements how many statements were read in it
   */
  record Added(String input, String article, int statements) implements Outcome {}

  /**
   * The article is new, kept and read, but without the day of publication that its source gives.
   *
   * @param input what was added
   * @param article its id
   * @param statements how many statements were read in it
   * @param problem why the day isn't taken
   */
  record Undated(String input, String article, int statements, Problem problem)
      implements Outcome {}

  /**
   * The article was there already; nothing changed.
   *
   * @param input what was to be added
   * @param article its id
   */
  record Known(String input, String article) implements Outcome {}

  /**
   * The article is kept, but not read.
   *
   * @param input what was added
   * @param article its id
   * @param problem why it was not read
   */
  record Unread(String input, String article, Problem problem) implements Outcome {}

  /**
   * There is no article in the input.
   *
   * @param input what was to be added
   * @param problem why it could not be taken
   */
  record Failed(String input, Problem problem) implements Outcome {}
}
