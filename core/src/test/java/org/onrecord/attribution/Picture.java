package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * A text with brackets round its spans: square ones round sources, braces round cues, angles round
 * contents. Of quotations, closed ones stand in angles and open ones in braces.
 */
final class Picture {
  private record Bracket(int at, boolean closing, char mark) {}

  private static final Networks READER = Networks.load(Depth.TWELVE);

  private Picture() {}

  /** The text without the brackets of a picture. */
  static String text(String picture) {
    return picture.replaceAll("[\\[\\]{}<>]", "");
  }

  /** The picture of what is read in a text whose every paragraph is read. */
  static String of(String text) {
    return of(text, read(text));
  }

  /** What is read in a text whose every paragraph is read. */
  static List<Attribution> read(String text) {
    return READER.find(text, Paragraphs.of(text));
  }

  static String of(String text, List<Attribution> statements) {
    List<Bracket> brackets = new ArrayList<>();
    List<Attribution> outermostFirst = new ArrayList<>(statements);
    outermostFirst.sort(Comparator.comparingInt(statement -> statement.chain().size()));
    for (Attribution statement : outermostFirst) {
      put(brackets, statement.source(), "[]");
      put(brackets, statement.cue(), "{}");
      put(brackets, statement.content(), "<>");
    }
    return draw(text, brackets);
  }

  static String ofQuotations(String text) {
    List<Bracket> brackets = new ArrayList<>();
    for (Quotation quotation : Quotations.find(text, Paragraphs.of(text))) {
      put(brackets, quotation.parts(), quotation.closed() ? "<>" : "{}");
    }
    return draw(text, brackets);
  }

  private static void put(List<Bracket> brackets, List<Span> spans, String pair) {
    for (Span span : spans) {
      brackets.add(new Bracket(span.start(), false, pair.charAt(0)));
      brackets.add(new Bracket(span.end(), true, pair.charAt(1)));
    }
  }

  private static String draw(String text, List<Bracket> brackets) {
    List<Bracket> once = new ArrayList<>(new LinkedHashSet<>(brackets));
    once.sort(Comparator.comparingInt(Bracket::at).thenComparing(bracket -> !bracket.closing()));
    StringBuilder picture = new StringBuilder();
    int from = 0;
    for (Bracket bracket : once) {
      picture.append(text, from, bracket.at()).append(bracket.mark());
      from = bracket.at();
    }
    return picture.append(text, from, text.length()).toString();
  }
}
