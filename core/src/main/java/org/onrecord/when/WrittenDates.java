package org.onrecord.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Finds the dates that a text writes out: "February 2", "Oct. 7, 2023", "in 2018", "the 1970s".
 * Words whose date depends on another one ("Tuesday", "last year") are none, and a missing year is
 * not filled in. Values are EDTF (ISO 8601-2:2019).
 */
final class WrittenDates {
  private static final Comparator<Candidate> FIRST_AND_LONGEST =
      Comparator.comparingInt((Candidate candidate) -> candidate.span().start())
          .thenComparingInt(candidate -> -candidate.span().end());

  private WrittenDates() {}

  /**
   * The dates in {@code paragraphs} of {@code text}, in text order; none overlaps another, and of
   * two that would, the one that starts first, then the longer one, is given. Words that have the
   * shape of a day no calendar has (February 30) give nothing.
   */
  static List<DateMention> find(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> candidates(text, paragraph).stream())
        .flatMap(candidate -> candidate.date().stream())
        .toList();
  }

  /** The same in one paragraph, with what only has the shape of a date. */
  static List<Candidate> candidates(String text, Span paragraph) {
    List<Candidate> candidates = new ArrayList<>(CalendarDates.find(text, paragraph));
    candidates.addAll(Years.find(text, paragraph));
    candidates.sort(FIRST_AND_LONGEST);
    List<Candidate> apart = new ArrayList<>();
    int end = paragraph.start();
    for (Candidate candidate : candidates) {
      if (candidate.span().start() >= end) {
        end = candidate.span().end();
        apart.add(candidate);
      }
    }
    return apart;
  }
}
