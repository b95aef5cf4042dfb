package org.onrecord.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;

/**
 * One attribution drawn into its text: <code>[source] {cue} &lt;content&gt;</code>; each may stand
 * several times. Its form is read from its quotation marks, its sense from the cue.
 *
 * @param text the picture without its brackets
 * @param attribution what is drawn
 */
public record Drawn(String text, Attribution attribution) {
  private static final String OPEN = "[{<";
  private static final String CLOSE = "]}>";

  private record Mark(char role, int start) {}

  /** What a picture shows. */
  public static Drawn of(String picture) {
    StringBuilder text = new StringBuilder();
    Map<Character, List<Span>> roles = new HashMap<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int at = 0; at < picture.length(); at++) {
      char c = picture.charAt(at);
      if (OPEN.indexOf(c) >= 0) {
        open.push(new Mark(c, text.length()));
      } else if (CLOSE.indexOf(c) >= 0) {
        Mark mark = open.pop();
        roles
            .computeIfAbsent(mark.role(), role -> new ArrayList<>())
            .add(new Span(mark.start(), text.length()));
      } else {
        text.append(c);
      }
    }
    return of(text.toString(), roles);
  }

  private static Drawn of(String text, Map<Character, List<Span>> roles) {
    List<Span> content = roles.getOrDefault('<', List.of());
    Frame frame =
        new Frame(
            roles.getOrDefault('[', List.of()),
            roles.getOrDefault('{', List.of()),
            content,
            form(text, content));
    return new Drawn(text, Attribution.of(frame, CueWords.sense(text, frame, false), 0.9));
  }

  private static Form form(String text, List<Span> content) {
    boolean quoted = content.stream().allMatch(span -> span.in(text).matches("(?s)“.*”"));
    boolean mixed = content.stream().anyMatch(span -> span.in(text).contains("“"));
    return quoted ? Form.DIRECT : mixed ? Form.MIXED : Form.INDIRECT;
  }
}
