package org.onrecord.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.event.Claim;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * The words of an article that tell an event or a tie, and who asserts it.
 *
 * @param words the words
 * @param start where they start, in code points into the article's text
 * @param end where they end
 * @param voice who asserts it, and how
 * @param status machine, checked, disputed or rejected
 */
public record Told(String words, int start, int end, Voice voice, String status) {
  private static final int HUNDREDTHS = 100;

  /**
   * Who asserts something, and how.
   *
   * @param speaker the words that name who does; empty for the narrator, and where none do
   * @param statement the id of the statement in which it is asserted; empty for the narrator
   * @param polarity affirmed or denied
   * @param modality actual, past, future, conditional or hypothetical
   * @param confidence the reader's own estimate, in hundredths
   */
  public record Voice(
      Optional<String> speaker,
      Optional<String> statement,
      String polarity,
      String modality,
      int confidence) {}

  /**
   * Somebody who acts or is acted on.
   *
   * @param key the same for the same registry entry or the same name in all articles; of people
   *     without a name it begins with {@code noun:} and means nobody in particular
   * @param name the name in this article
   */
  public record Party(String key, String name) {
    private static final String NOUN = "noun:";

    static Party of(Actor actor) {
      String name = actor.name().replaceAll("\\s+", " ").strip();
      String kind = actor.isCalledByNoun() ? NOUN : "name:";
      return new Party(actor.known().registry().orElse(kind + name.toLowerCase(Locale.ROOT)), name);
    }

    /** Whether it has no name by which one could tell it from others. */
    public boolean isNoun() {
      return key.startsWith(NOUN);
    }

    /** Several, as a column has them. */
    static String column(List<Party> parties) {
      return String.join("\n", parties.stream().map(it -> it.key() + "\t" + it.name()).toList());
    }

    /** Several, from a column. */
    static List<Party> list(String column) {
      return column
          .lines()
          .map(line -> line.split("\t", 2))
          .filter(parts -> parts.length == 2)
          .map(parts -> new Party(parts[0], parts[1]))
          .toList();
    }
  }

  /** The words of a span of a reading's article. */
  static Told of(Reading reading, Span span, CodePoints points, Claim claim, double confidence) {
    String text = reading.article().text();
    Optional<Statement> statement =
        claim
            .statement()
            .flatMap(
                id ->
                    reading.statements().stream().filter(each -> each.id().equals(id)).findFirst());
    Voice voice =
        new Voice(
            statement.flatMap(it -> it.speakerWords(text)),
            statement.map(it -> it.key(reading.article().id(), points)),
            claim.polarity().code(),
            claim.modality().code(),
            (int) Math.round(confidence * HUNDREDTHS));
    return new Told(
        span.in(text),
        points.codePoint(span.start()),
        points.codePoint(span.end()),
        voice,
        "machine");
  }

  /** Whether the article's own voice asserts it. */
  public boolean isNarrated() {
    return voice.statement().isEmpty();
  }
}
