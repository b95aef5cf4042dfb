package org.onrecord.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/**
 * Readings written as pictures: {@code [1s:The minister] [1c:said] [1d:“No.”]} is a text with
 * statement 1, whose source is “The minister”, whose cue is “said” and whose direct content is
 * “No.”; {@code i} stands for indirect and {@code m} for mixed content. Brackets may nest.
 */
final class Pictured {
  private static final double SURE = 0.9;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> spans = new TreeMap<>();

  private Pictured(String picture) {
    Deque<String> names = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int at = 0; at < picture.length(); at++) {
      char c = picture.charAt(at);
      if (c == '[') {
        int colon = picture.indexOf(':', at);
        names.push(picture.substring(at + 1, colon));
        starts.push(text.length());
        at = colon;
      } else if (c == ']') {
        Span span = new Span(starts.pop(), text.length());
        spans.computeIfAbsent(names.pop(), name -> new ArrayList<>()).add(span);
      } else {
        text.append(c);
      }
    }
    if (!names.isEmpty()) {
      throw new IllegalArgumentException("left open: " + names);
    }
  }

  static String text(String picture) {
    return new Pictured(picture).text.toString();
  }

  static List<Statement> statements(String picture) {
    return new Pictured(picture).statements(SURE);
  }

  static Reading reading(String picture, String title, String outlet, String day) {
    return new Pictured(picture).reading(origin(title, outlet, day), SURE);
  }

  private static Origin origin(String title, String outlet, String day) {
    return new Origin(
        Optional.of(title).filter(value -> !value.isEmpty()),
        Optional.of(outlet).filter(value -> !value.isEmpty()),
        outlet.isEmpty()
            ? Optional.empty()
            : Optional.of("https://example.org/" + outlet.hashCode() + day),
        Optional.empty(),
        day.isEmpty() ? Published.unknown() : Published.parse(day),
        Optional.empty());
  }

  private Reading reading(Origin origin, double confidence) {
    List<Zone> zones =
        Paragraphs.of(text.toString()).stream()
            .map(paragraph -> Zone.of(paragraph, Zone.Kind.BODY))
            .toList();
    return new Reading(
        new Article(text.toString(), origin),
        Optional.of("en"),
        zones,
        Entries.of(statements(confidence), List.of()),
        List.of());
  }

  private List<Statement> statements(double confidence) {
    List<Statement> statements = new ArrayList<>();
    for (int number = 1; ; number++) {
      List<Span> content = new ArrayList<>();
      Form form = Form.DIRECT;
      for (Map.Entry<String, Form> one :
          Map.of("d", Form.DIRECT, "i", Form.INDIRECT, "m", Form.MIXED).entrySet()) {
        if (spans.containsKey(number + one.getKey())) {
          content.addAll(spans.get(number + one.getKey()));
          form = one.getValue();
        }
      }
      if (content.isEmpty()) {
        return statements;
      }
      content.sort(Comparator.naturalOrder());
      Attribution attribution =
          new Attribution(
              new Frame(
                  spans.getOrDefault(number + "s", List.of()),
                  spans.getOrDefault(number + "c", List.of()),
                  content,
                  form),
              Sense.of(Kind.SPEECH),
              form == Form.INDIRECT ? confidence / 2 : confidence,
              around(statements, content.getFirst()));
      statements.add(new Statement("s" + number, Zone.Kind.BODY, attribution));
    }
  }

  /** The last statement before that holds these words in its content and is not the same. */
  private static Optional<Attribution> around(List<Statement> before, Span words) {
    return before.reversed().stream()
        .map(Statement::attribution)
        .filter(outer -> outer.content().stream().anyMatch(span -> span.contains(words)))
        .filter(outer -> !outer.content().contains(words))
        .findFirst();
  }

  /** A small record with every form, a nested statement, copies, and hostile words. */
  static List<Reading> articles() {
    String talks =
        """
        Minister rules out talks
        [1s:The minister] [1c:told] reporters that [1m:there would be “no talks” this year].
        [2d:“We have said [3m:what [3s:the president] [3c:calls] “the last word”]”], [2c:said] \
        [2s:a spokesman].
        [4s:A Western diplomat] [4c:said] [4i:letters had gone back and forth]. Nothing is signed.
        """;
    String hostile =
        """
        [1s:<script>alert(1)</script>] [1c:said] [1d:“=cmd|' /C calc'!A0 <img src=x onerror=alert(2)>”].
        [2d:=SUM(A1:A9)] [2c:read] [2s:the note].
        """;
    return List.of(
        reading(talks, "Minister rules out talks", "The Courier", "2025-03-13"),
        reading(talks, "Minister rules out talks", "Evening Wire", "2025-03-14"),
        reading(hostile, "<script>alert(\"title\")</script>", "<b>Bold</b> & Sons", "2025-02-01"),
        reading("[1s:She] [1c:wrote]: [1d:“Undated.”]", "", "", ""));
  }
}
