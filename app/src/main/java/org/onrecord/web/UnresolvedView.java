package org.onrecord.web;

import java.util.List;

/**
 * The speakers that are nobody across articles.
 *
 * @param unknown those of whom it can't be told whom the words mean
 * @param unnamed those whom the texts leave unnamed
 * @param decided what was decided just now; at most one
 */
public record UnresolvedView(List<Row> unknown, List<Row> unnamed, List<Decided> decided) {

  /**
   * What was decided.
   *
   * @param said what it is, in words
   * @param address whose the statements are now
   * @param name what they are called
   * @param at when, to take it back
   */
  public record Decided(String said, String address, String name, String at) {}

  /**
   * Words for a speaker.
   *
   * @param words the words
   * @param statements how many statements have them
   * @param address where these are: the list, or the one statement
   * @param decide where a person says who it is
   */
  public record Row(String words, String statements, String address, String decide) {}

  public UnresolvedView {
    unknown = List.copyOf(unknown);
    unnamed = List.copyOf(unnamed);
    decided = List.copyOf(decided);
  }
}
