package org.onrecord.attribution;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.text.Span;

/** Tells how much of a content is quoted. */
final class Forms {
  private final String text;

  /** Parts of quotations by their first unit. */
  private final NavigableMap<Integer, Span> quoted = new TreeMap<>();

  Forms(String text, List<Quotation> quotations) {
    this.text = text;
    for (Quotation quotation : quotations) {
      quotation.parts().forEach(part -> quoted.put(part.start(), part));
    }
  }

  /** Direct if all of it is in quotation marks, mixed if several words are, else indirect. */
  Form of(List<Span> content) {
    boolean several = false;
    int outside = 0;
    for (Span span : content) {
      int at = span.start();
      for (Span part : within(span)) {
        outside += letters(at, Math.max(at, part.start()));
        several |= part.in(text).strip().indexOf(' ') >= 0;
        at = Math.min(span.end(), Math.max(at, part.end()));
      }
      outside += letters(at, span.end());
    }
    if (outside == 0) {
      return Form.DIRECT;
    }
    return several ? Form.MIXED : Form.INDIRECT;
  }

  /** The quoted parts that share text with a span. */
  private List<Span> within(Span span) {
    Integer first = quoted.floorKey(span.start());
    int from = first == null ? span.start() : first;
    return quoted.subMap(from, span.end()).values().stream().filter(span::overlaps).toList();
  }

  private int letters(int from, int to) {
    return (int) text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
