package org.onrecord.web;

import java.util.List;

/**
 * Words that a person marked and that stand in several places: which is meant.
 *
 * @param article the article's id
 * @param words the words
 * @param cue the words that attribute them, as typed
 * @param source who they are attributed to, as typed
 * @param places each place
 */
public record MissedView(
    String article, String words, String cue, String source, List<Place> places) {
  public MissedView {
    places = List.copyOf(places);
  }

  /**
   * A place.
   *
   * @param start where it begins, in code points
   * @param before what stands before
   * @param after what stands after
   */
  public record Place(int start, String before, String after) {}
}
