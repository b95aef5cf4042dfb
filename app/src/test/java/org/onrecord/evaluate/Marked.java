package org.onrecord.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * A text with its attributions written into it: {@code {s1 The mayor} {c1 said} {t1 it rained}.}
 * marks source, cue and content of attribution 1; braces may be nested, parts may be repeated.
 */
record Marked(String text, List<RoleSpans> attributions) {

  /** A brace not yet closed: a role's letter, an attribution's number, where it began. */
  private record Open(char role, int number, int start) {}

  private record Part(char role, Span span) {}

  static Marked of(String picture) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    SortedMap<Integer, List<Part>> parts = new TreeMap<>();
    for (int i = 0; i < picture.length(); i++) {
      char c = picture.charAt(i);
      if (c == '{') {
        int space = picture.indexOf(' ', i);
        int number = Integer.parseInt(picture.substring(i + 2, space));
        open.push(new Open(picture.charAt(i + 1), number, text.length()));
        i = space;
      } else if (c == '}') {
        Open begun = open.pop();
        Part part = new Part(begun.role(), new Span(begun.start(), text.length()));
        parts.computeIfAbsent(begun.number(), _number -> new ArrayList<>()).add(part);
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), parts.values().stream().map(Marked::join).toList());
  }

  private static RoleSpans join(List<Part> parts) {
    return new RoleSpans(in(parts, 's'), in(parts, 'c'), in(parts, 't'));
  }

  private static List<Span> in(List<Part> parts, char role) {
    return parts.stream().filter(part -> part.role() == role).map(Part::span).toList();
  }

  /** The only attribution. */
  RoleSpans only() {
    return attributions.getFirst();
  }

  /** Marked twice: by a person and by a reader. */
  static ScoredArticle article(String name, String gold, String predicted) {
    Marked person = of(gold);
    Marked reader = of(predicted);
    if (!person.text().equals(reader.text())) {
      throw new IllegalArgumentException("two texts:\n" + person.text() + "\n" + reader.text());
    }
    return new ScoredArticle(name, person.text(), person.attributions(), reader.attributions());
  }

  /** The annotation as brat writes it, with the words of each mark as they are. */
  String brat() {
    StringBuilder lines = new StringBuilder();
    int mark = 0;
    int event = 0;
    CodePoints points = CodePoints.of(text);
    for (RoleSpans attribution : attributions) {
      StringBuilder roles = new StringBuilder("E" + ++event + "\tAttribution:T0");
      for (Role role : Role.values()) {
        if (attribution.in(role).isEmpty()) {
          continue;
        }
        String name = role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
        List<String> offsets =
            attribution.in(role).stream()
                .map(span -> points.codePoint(span.start()) + " " + points.codePoint(span.end()))
                .toList();
        List<String> words = attribution.in(role).stream().map(span -> span.in(text)).toList();
        mark++;
        lines.append(
            "T%d\t%s %s\t%s\n"
                .formatted(mark, name, String.join(";", offsets), String.join(" ", words)));
        roles.append(" %s:T%d".formatted(name, mark));
      }
      lines.append(roles).append('\n');
    }
    return lines.toString();
  }
}
