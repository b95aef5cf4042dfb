package org.onrecord.mention;

import java.util.Comparator;
import java.util.Locale;
import org.onrecord.text.Span;

/**
 * Words that refer to somebody or something.
 *
 * @param span all of them: with title and identifying words, without an apposition
 * @param head the words that name it: the name without its title, the noun of a phrase
 * @param kind how they refer
 * @param type what they refer to
 */
public record Mention(Span span, Span head, Kind kind, Type type) implements Comparable<Mention> {
  private static final Comparator<Mention> TEXT_ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::head);

  /** How words refer. */
  public enum Kind {
    /** By a name. */
    NAME,
    /** By a noun: "the foreign minister". */
    NOMINAL,
    /** By a pronoun: "she", "who". */
    PRONOUN;

    /** The kind as the reading prints it, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Mention {
    if (!span.contains(head)) {
      throw new IllegalArgumentException("the head " + head + " is not in the mention " + span);
    }
  }

  /** Whether it is by a name, and what it names is of this type. */
  public boolean isNameOf(Type named) {
    return kind == Kind.NAME && type == named;
  }

  /** Whether it is by a noun, and what it means is of this type. */
  public boolean isNounOf(Type meant) {
    return kind == Kind.NOMINAL && type == meant;
  }

  @Override
  public int compareTo(Mention other) {
    return TEXT_ORDER.compare(this, other);
  }
}
