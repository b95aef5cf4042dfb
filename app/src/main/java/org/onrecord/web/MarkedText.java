package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Statement;
import org.onrecord.text.Span;

/**
 * Cuts a text where the statements that cover it change, so that overlapping statements can be
 * marked without overlapping elements.
 */
final class MarkedText {
  /** Earlier, then longer spans first: what comes first lies around what comes later. */
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end())
          .thenComparing(Mark::role)
          .thenComparingInt(Mark::statement);

  private MarkedText() {}

  /** What marked words are to their statement. */
  enum Role {
    CONTENT,
    SOURCE,
    CUE,
    /** Where a link from an event, a tie or a word that takes a side leads. */
    JUMP
  }

  /**
   * Words of one statement.
   *
   * @param statement its number in the article, from 1; of a jump, its number among the jumps
   * @param role what the words are to it
   * @param form its form
   * @param span the words
   */
  record Mark(int statement, Role role, Form form, Span span) {}

  /**
   * A stretch that the same marks cover from end to end.
   *
   * @param span the stretch
   * @param marks what covers it, outermost first
   */
  record Segment(Span span, List<Mark> marks) {}

  /** All marks of one statement. */
  static List<Mark> marks(int number, Statement statement) {
    Attribution attribution = statement.attribution();
    Form form = attribution.form();
    return Stream.of(
            attribution.content().stream().map(span -> new Mark(number, Role.CONTENT, form, span)),
            attribution.source().stream().map(span -> new Mark(number, Role.SOURCE, form, span)),
            attribution.cue().stream().map(span -> new Mark(number, Role.CUE, form, span)))
        .flatMap(marks -> marks)
        .toList();
  }

  /**
   * The segments of each window.
   *
   * @param marks in any order
   * @param windows stretches of the text in order, none overlapping another
   * @return as many lists as windows; each covers its window without a gap
   */
  static List<List<Segment>> cut(List<Mark> marks, List<Span> windows) {
    List<Mark> sorted = marks.stream().sorted(OUTER_FIRST).toList();
    List<Mark> open = new ArrayList<>();
    List<List<Segment>> all = new ArrayList<>();
    int next = 0;
    for (Span window : windows) {
      open.removeIf(mark -> mark.span().end() <= window.start());
      while (next < sorted.size() && sorted.get(next).span().start() < window.end()) {
        open.add(sorted.get(next++));
      }
      all.add(cut(window, open.stream().filter(mark -> mark.span().overlaps(window)).toList()));
    }
    return all;
  }

  /** Sweeps once over the window; {@code sorted} are the marks that overlap it. */
  private static List<Segment> cut(Span window, List<Mark> sorted) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(window.start(), window.end()));
    for (Mark mark : sorted) {
      cuts.add(Math.max(window.start(), mark.span().start()));
      cuts.add(Math.min(window.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    TreeSet<Mark> covering = new TreeSet<>(OUTER_FIRST);
    int next = 0;
    int from = cuts.removeFirst();
    for (int to : cuts) {
      int start = from;
      covering.removeIf(mark -> mark.span().end() <= start);
      while (next < sorted.size() && sorted.get(next).span().start() <= start) {
        covering.add(sorted.get(next++));
      }
      segments.add(new Segment(new Span(start, to), List.copyOf(covering)));
      from = to;
    }
    return segments;
  }
}
