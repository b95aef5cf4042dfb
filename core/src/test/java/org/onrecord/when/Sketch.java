package org.onrecord.when;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * Statements drawn into a text, each with a digit of its own: {@code [1 source]}, {@code {1 cue}},
 * <code>&lt;1 content&gt;</code>. One whose cue stands in another's content stands in that other.
 */
final class Sketch {
  private static final String OPEN = "[{<";
  private static final String CLOSE = "]}>";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> roles = new HashMap<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final TreeSet<Integer> numbers = new TreeSet<>();

  /** A bracket that is open: its role, its statement, and where it began. */
  private record Mark(char role, int number, int start) {}

  private Sketch(String picture) {
    Deque<Mark> open = new ArrayDeque<>();
    for (int at = 0; at < picture.length(); at++) {
      char c = picture.charAt(at);
      if (OPEN.indexOf(c) >= 0) {
        int number = picture.charAt(at + 1) - '0';
        begin(new Mark(c, number, text.length()), open);
        at += 2;
      } else if (CLOSE.indexOf(c) >= 0) {
        Mark mark = open.pop();
        spans(mark.role(), mark.number()).add(new Span(mark.start(), text.length()));
      } else {
        text.append(c);
      }
    }
  }

  private void begin(Mark mark, Deque<Mark> open) {
    numbers.add(mark.number());
    open.stream()
        .filter(outer -> mark.role() == '{' && outer.role() == '<')
        .filter(outer -> outer.number() != mark.number())
        .findFirst()
        .ifPresent(outer -> parents.put(mark.number(), outer.number()));
    open.push(mark);
  }

  private List<Span> spans(char role, int number) {
    return roles.computeIfAbsent(role + " " + number, key -> new ArrayList<>());
  }

  private Attribution attribution(int number) {
    Frame frame =
        new Frame(spans('[', number), spans('{', number), spans('<', number), Form.INDIRECT);
    Optional<Attribution> parent = Optional.ofNullable(parents.get(number)).map(this::attribution);
    return new Attribution(frame, Sense.of(Kind.SPEECH), 0.5, parent);
  }

  /** Of the text with its brackets left out: when each statement was said, by their digits. */
  static List<Uttered> read(String picture, Optional<LocalDate> published) {
    Sketch sketch = new Sketch(picture);
    String text = sketch.text.toString();
    List<Span> paragraphs = Paragraphs.of(text);
    return Utterances.of(
        text,
        paragraphs,
        Dates.find(text, paragraphs, published),
        sketch.numbers.stream().map(sketch::attribution).toList(),
        published);
  }

  static List<Uttered> read(String picture) {
    return read(picture, Optional.of(Told.PUBLISHED));
  }

  /** The values, a dash for a statement that no words date. */
  static List<String> values(String picture) {
    return read(picture).stream().map(it -> it.value().orElse("-")).toList();
  }

  /** The picture without its brackets and digits. */
  static String text(String picture) {
    return new Sketch(picture).text.toString();
  }
}
