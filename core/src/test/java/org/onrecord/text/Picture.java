package org.onrecord.text;

import java.util.List;
import java.util.function.Function;

/** Draws spans into their text: brackets round each, after what it is. */
public final class Picture {
  private Picture() {}

  /** The text with every span as {@code [words]}. */
  public static String of(String text, List<Span> spans) {
    return of(text, spans, span -> span, span -> "");
  }

  /** The text with every item's span as {@code [label words]}. */
  public static <T> String of(
      String text, List<T> items, Function<T, Span> span, Function<T, String> label) {
    StringBuilder picture = new StringBuilder();
    int at = 0;
    for (T item : items) {
      Span where = span.apply(item);
      picture.append(text, at, where.start()).append('[').append(label.apply(item));
      picture.append(where.in(text)).append(']');
      at = where.end();
    }
    return picture.append(text.substring(at)).toString();
  }
}
