package org.onrecord.web;

import java.util.List;

/**
 * The speakers that are nobody across articles.
 *
 * @param unknown those of whom it can't be told whom the words mean
 * @param unnamed those whom the texts leave unnamed
 */
public record UnresolvedView(List<Row> unknown, List<Row> unnamed) {

  /**
   * Words for a speaker.
   *
   * @param words the words
   * @param statements how many statements have them
   * @param address where these are: the list, or the one statement
   */
  public record Row(String words, String statements, String address) {}

  public UnresolvedView {
    unknown = List.copyOf(unknown);
    unnamed = List.copyOf(unnamed);
  }
}
