package org.onrecord.text;

import java.util.Comparator;
import java.util.List;

/**
 * A half-open stretch of a text.
 *
 * @param start first UTF-16 unit inside the span
 * @param end first UTF-16 unit after it, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The words of this span in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The span's length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether both spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every unit of {@code other} is in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} is in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The words of several spans, joined by " … ". */
  public static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  /**
   * The index of the first span that begins at or after an offset; their number if none does.
   *
   * @param spans in order of their beginnings
   */
  public static int firstFrom(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
