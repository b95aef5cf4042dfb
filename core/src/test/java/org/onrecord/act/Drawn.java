package org.onrecord.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.text.Span;

/**
 * A text with the parts of one act drawn round their words: {@code [source] {cue} <content>
 * /target/}.
 *
 * @param text the text without the marks
 * @param parts what they mark
 */
record Drawn(String text, Parts parts) {
  private static final Map<Character, Role> OPEN =
      Map.of('[', Role.SOURCE, '{', Role.CUE, '<', Role.CONTENT);
  private static final String CLOSE = "]}>";

  static Drawn of(String picture) {
    StringBuilder text = new StringBuilder();
    Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    int start = 0;
    Role role = Role.NONE;
    for (int i = 0; i < picture.length(); i++) {
      char each = picture.charAt(i);
      Role opened = each == '/' && role != Role.TARGET ? Role.TARGET : OPEN.get(each);
      if (opened != null) {
        role = opened;
        start = text.length();
      } else if (CLOSE.indexOf(each) >= 0 || each == '/') {
        spans.computeIfAbsent(role, it -> new ArrayList<>()).add(new Span(start, text.length()));
        role = Role.NONE;
      } else {
        text.append(each);
      }
    }
    return new Drawn(
        text.toString(),
        new Parts(
            of(spans, Role.SOURCE),
            of(spans, Role.CUE),
            of(spans, Role.CONTENT),
            of(spans, Role.TARGET)));
  }

  private static List<Span> of(Map<Role, List<Span>> spans, Role role) {
    return Objects.requireNonNullElse(spans.get(role), List.of());
  }
}
