package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.text.Span;

/**
 * A statement written out with its roles: {@code [source] {cue} <content>}.
 *
 * @param text without the marks
 * @param attribution the statement
 * @param state where the state is named that the source speaks for
 */
record Told(String text, Attribution attribution, List<Span> state) {
  private static final Pattern ROLE = Pattern.compile("[\\[{<]([^\\]}>]*)[\\]}>]");

  /** A statement in which the roles are marked. */
  static Told of(String marked) {
    return of(marked, Voice.REPORTED);
  }

  /** A statement told in this voice. */
  static Told of(String marked, Voice voice) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    Matcher roles = ROLE.matcher(marked);
    int at = 0;
    while (roles.find()) {
      text.append(marked, at, roles.start());
      Span span = new Span(text.length(), text.length() + roles.group(1).length());
      switch (marked.charAt(roles.start())) {
        case '[' -> source.add(span);
        case '{' -> cue.add(span);
        default -> content.add(span);
      }
      text.append(roles.group(1));
      at = roles.end();
    }
    text.append(marked.substring(at));
    assertThat(content).as("content in %s", marked).isNotEmpty();
    String first = content.getFirst().in(text.toString());
    Form form = form(first);
    Sense sense = new Sense(Kind.SPEECH, Polarity.AFFIRMED, voice, false);
    Attribution attribution = Attribution.of(new Frame(source, cue, content, form), sense, .9);
    return new Told(text.toString(), attribution, List.of());
  }

  /** The same by one who speaks for the state of this name. */
  Told speakingFor(String name) {
    List<Span> named = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      named.add(new Span(at, at + name.length()));
    }
    assertThat(named).as("%s in %s", name, text).isNotEmpty();
    return new Told(text, attribution, named);
  }

  private static Form form(String content) {
    if (content.startsWith("“")) {
      return Form.DIRECT;
    }
    return content.contains("“") ? Form.MIXED : Form.INDIRECT;
  }

  /** The stance on an issue; empty also where the statement doesn't speak of it. */
  Optional<Stance> stance(Issues issues, String id) {
    return on(issues, id).flatMap(OnIssue::stance);
  }

  /** What it says of an issue. */
  Optional<OnIssue> on(Issues issues, String id) {
    return issues.of(text, attribution, List.of(), state).stream()
        .filter(it -> it.issue().equals(id))
        .findFirst();
  }

  /** The text with brackets round the words that show where it stands. */
  String picture(Issues issues, String id) {
    StringBuilder picture = new StringBuilder(text);
    List<Span> words = on(issues, id).map(OnIssue::evidence).orElse(List.of());
    for (Span span : words.reversed()) {
      picture.insert(span.end(), ']').insert(span.start(), '[');
    }
    return picture.toString();
  }
}
