package org.onrecord.web;

import java.util.List;
import java.util.Map;

/**
 * The page for adding articles.
 *
 * @param typed what was typed in each field, by its name
 * @param errors what is wrong with a field, by its name
 * @param results what came of each input; empty before anything was sent
 */
public record AddView(Map<String, String> typed, Map<String, String> errors, List<Result> results) {

  /**
   * What came of one input.
   *
   * @param input the input
   * @param state {@code added}, {@code undated}, {@code known}, {@code unread} or {@code failed}
   * @param words the same in a sentence
   * @param address the article's page; empty if there is none
   */
  public record Result(String input, String state, String words, String address) {}

  public AddView {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
    results = List.copyOf(results);
  }

  /** What was typed in a field. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is wrong with a field; empty if nothing is. */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
