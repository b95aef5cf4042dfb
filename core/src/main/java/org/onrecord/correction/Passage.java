package org.onrecord.correction;

import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Words with what stands round them, which find their place again in another version of the text.
 * As in a TextQuoteSelector of the W3C's Web Annotation Data Model, with the place beside it.
 *
 * @param exact the words
 * @param before at most {@link #CONTEXT} code points that stand before them
 * @param after at most so many that stand after them
 * @param start where they begin, in code points
 */
public record Passage(String exact, String before, String after, int start) {
  /** How many code points are kept on either side. */
  public static final int CONTEXT = 32;

  /** Words as long as these are known again without anything round them. */
  private static final int TELLING = 24;

  /** So many code points round shorter words must be the same. */
  private static final int LEAST_CONTEXT = 8;

  /** Words that stand in more places tell nothing. */
  private static final int MOST_PLACES = 1_000;

  /** Where a passage stands in a text. */
  public sealed interface Place {
    /** Here. */
    record At(Span span) implements Place {}

    /** Nowhere that would fit. */
    record Nowhere() implements Place {}

    /** At several places, each as good as the other. */
    record Several(int places) implements Place {}
  }

  public Passage {
    if (exact.isEmpty() || start < 0) {
      throw new IllegalArgumentException("not words at a place: “" + exact + "”, " + start);
    }
  }

  /** The passage at a span of a text. */
  public static Passage of(String text, CodePoints points, Span span) {
    int start = points.codePoint(span.start());
    int end = points.codePoint(span.end());
    int last = points.codePoint(text.length());
    return new Passage(
        span.in(text),
        text.substring(points.utf16(Math.max(0, start - CONTEXT)), span.start()),
        text.substring(span.end(), points.utf16(Math.min(last, end + CONTEXT))),
        start);
  }

  /**
   * Where it stands in {@code text}: where most of what stood round it stands round the same words;
   * of places that are equally good the one where it stood before.
   */
  public Place in(String text, CodePoints points) {
    int old = start <= points.codePoint(text.length()) ? points.utf16(start) : -1;
    boolean stays = old >= 0 && text.startsWith(exact, old);
    int best = stays ? old : -1;
    int common = stays ? common(text, old) : -1;
    int equals = 1;
    int seen = 0;
    boolean whole = stays && common == before.length() + after.length();
    int at = whole ? -1 : text.indexOf(exact);
    while (at >= 0 && seen < MOST_PLACES) {
      int here = at == old ? -1 : common(text, at);
      if (here > common) {
        best = at;
        common = here;
        equals = 1;
      } else if (here == common && best != old) {
        equals++;
      }
      seen++;
      at = text.indexOf(exact, at + 1);
    }
    if (best < 0 || !isKnownBy(common)) {
      return new Place.Nowhere();
    }
    return equals > 1
        ? new Place.Several(equals)
        : new Place.At(new Span(best, best + exact.length()));
  }

  private boolean isKnownBy(int common) {
    return exact.length() >= TELLING
        || common >= Math.min(LEAST_CONTEXT, before.length() + after.length());
  }

  /** How many units on both sides are the same. */
  private int common(String text, int at) {
    int left = 0;
    while (left < before.length()
        && left < at
        && text.charAt(at - 1 - left) == before.charAt(before.length() - 1 - left)) {
      left++;
    }
    int end = at + exact.length();
    int right = 0;
    while (right < after.length()
        && end + right < text.length()
        && text.charAt(end + right) == after.charAt(right)) {
      right++;
    }
    return left + right;
  }
}
