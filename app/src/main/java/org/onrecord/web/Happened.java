package org.onrecord.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.act.Code;
import org.onrecord.act.Quad;
import org.onrecord.text.Span;

/** Puts events into the words of the pages. */
final class Happened {
  private static final int LONGEST = 220;

  private Happened() {}

  /** A type of PLOVER's as a chip shows it: its word, only the first letter large. */
  static String code(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether a type brings together or parts: cooperation, conflict or neutral. */
  static String sign(String name) {
    return Code.valueOf(name).quad().map(Happened::sign).orElse("neutral");
  }

  private static String sign(Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> "cooperation";
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> "conflict";
    };
  }

  /** Who acts towards whom; empty where nobody is known. */
  static String between(List<String> actors, List<String> targets) {
    String from = Layers.together(actors);
    String to = Layers.together(targets);
    if (from.equals(to)) {
      return from;
    }
    String left = from.isEmpty() ? "?" : from;
    return to.isEmpty() ? from : left + " → " + to;
  }

  /** What stands before who asserts it: that it is denied, to come or only possible. */
  static String manner(String polarity, String modality) {
    String denied = polarity.equals("denied") ? "denied · " : "";
    boolean plain = modality.equals("past") || modality.equals("actual");
    return denied + (plain ? "" : modality + " · ");
  }

  /** Words as far as a list shows them, those marked that name what happened. */
  static List<Bit> bits(String words, Optional<Span> named) {
    int from = named.filter(it -> it.end() > LONGEST).map(it -> before(words, it)).orElse(0);
    String shown = from == 0 ? cut(words) : "… " + cut(words.substring(from));
    int moved = from == 0 ? 0 : from - "… ".length();
    List<Span> marked =
        named.map(it -> new Span(it.start() - moved, it.end() - moved)).stream()
            .filter(it -> it.end() <= shown.length())
            .toList();
    return Bit.of(shown, marked);
  }

  /** Where a long clause is shown from, so that its words that name what happened are seen. */
  private static int before(String words, Span named) {
    int space = words.indexOf(' ', Math.max(0, named.start() - LONGEST / 2));
    return space < 0 || space >= named.start() ? named.start() : space + 1;
  }

  /** Words as far as a list shows them. */
  static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : words.offsetByCodePoints(0, LONGEST / 2);
    return words.substring(0, end) + " …";
  }
}
