package org.onrecord.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.when.Uttered;

/** Pictures: (name = of an actor), {noun without an actor}, [it = of an actor], and a phrase. */
class AudienceTest {
  private static final String OPEN = "({[";
  private static final String CLOSE = ")}]";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a name                                   | told (Norland)                        | Norland              | (Norland)
          people without one, by their words       | told {the dockers}                    | the dockers          | ~dockers
          those without one whom a phrase goes on  | told {reporters} aboard               | reporters            | ~reporters
          a pronoun                                | told [them]                           | them                 | [them]
          whose advisers they are isn't told       | told {[his] advisers}                 | his advisers         | ~his advisers
          nor is the state whose advisers they are | told {(Norland)'s advisers}           | Norland's advisers   | ~norland s advisers
          several                                  | told (Norland) and {the crew}         | Norland and the crew | (Norland); ~crew
          a name that tells which talks            | requested (Norland) talks             | Norland talks        |
          what is an occasion is nobody            | told {a rally}                        | a rally              |
          who prints a newspaper is somebody       | told {the newspaper}                  | the newspaper        | ~newspaper
          a name without an actor is nobody        | told {the Service}                    | the Service          |
          nobody is told                           | told {the crew} that (Norland) left   | that                 |
          """)
  void whomAPhraseMeans(String why, String picture, String phrase, String expected) {
    assertThat(String.join("; ", heard(picture, phrase, "")))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({"(Norland),0", "~crew,1"})
  void whoeverSpeaksIsNotSpokenTo(String who, int count) {
    String picture = "(Norland) told (Norland) and {the crew}";
    assertThat(heard(picture, "Norland and the crew", "Norland").stream().filter(who::equals))
        .hasSize(count);
  }

  /** Whom the last place of a phrase means; the first place of a source speaks. */
  private static List<String> heard(String picture, String phrase, String source) {
    StringBuilder text = new StringBuilder();
    List<Cast.Named> mentions = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    for (int at = 0; at < picture.length(); at++) {
      char c = picture.charAt(at);
      if (OPEN.indexOf(c) >= 0) {
        open.add(text.length());
        kinds.add(c);
      } else if (CLOSE.indexOf(c) >= 0) {
        Span span = new Span(open.removeLast(), text.length());
        char kind = kinds.removeLast();
        String words = kind + span.in(text.toString()) + c;
        mentions.add(named(mentions.size(), span, kind, words, text.toString()));
      } else {
        text.append(c);
      }
    }
    mentions.sort((one, other) -> one.mention().compareTo(other.mention()));
    String told = text.toString();
    Span heard = new Span(told.lastIndexOf(phrase), told.lastIndexOf(phrase) + phrase.length());
    List<Span> spoken = source.isEmpty() ? List.of() : List.of(new Span(0, source.length()));
    return new Audience(told, new Cast(mentions, List.<Actor>of()))
        .setting(Uttered.unknown(), new Occasion(Optional.empty(), List.of(heard)), spoken)
        .addressees();
  }

  private static Cast.Named named(int count, Span span, char kind, String words, String text) {
    Mention.Kind form =
        switch (kind) {
          case '(' -> Mention.Kind.NAME;
          case '[' -> Mention.Kind.PRONOUN;
          default -> Mention.Kind.NOMINAL;
        };
    int head = Math.max(span.start(), text.lastIndexOf(' ') + 1);
    Mention mention = new Mention(span, new Span(head, span.end()), form, Type.GROUP);
    Optional<String> actor = kind == '{' ? Optional.empty() : Optional.of(words);
    return new Cast.Named("m" + count, mention, actor, "");
  }
}
