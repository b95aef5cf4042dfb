package org.onrecord.actor;

import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * How well an earlier mention must fit a later one to be taken for the same, as the log-odds of a
 * link against none. Of the links just above none two in three join what is not one: a thing that
 * is like another, a body that is near. So do nine in ten of those from nouns that tell nothing
 * known ("a second official", "protesters"). Measured on the development part of OntoGUM, where
 * these thresholds find as much of the truth as none and join less that is apart ({@code
 * docs/errors.md}).
 */
final class Least {
  /** "He" and "she" always mean somebody. */
  private static final double HE_OR_SHE = -2;

  private static final double PRONOUN = 0;

  /** A family name alone means somebody of that name. */
  private static final double SHORT_NAME = 0;

  private static final double WORDS = 1;
  private static final double SAME_THING = 0.5;

  /** Several who are called otherwise than before: "militants", "passengers". */
  private static final double BARE = 5;

  /** Two things are seldom one that are called by different nouns. */
  private static final double OTHER_THING = 2;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** A comma or a dash, with the spaces round it. */
  private static final int LONGEST_PAUSE = 4;

  private static final Pattern BESIDE = Pattern.compile("\\s*[,–—(-]\\s*");

  private Least() {}

  /** The score that a link must pass; infinite where none does. */
  static double of(String text, Mention later, Mention earlier) {
    return switch (later.kind()) {
      case PRONOUN -> pronoun(text, later);
      case NAME -> isShort(later, earlier) ? SHORT_NAME : WORDS;
      case NOMINAL -> isBeside(text, earlier, later) ? WORDS : noun(text, later, earlier);
    };
  }

  private static boolean isShort(Mention later, Mention earlier) {
    return later.type() == Type.PERSON && earlier.kind() == Mention.Kind.NAME;
  }

  private static double pronoun(String text, Mention later) {
    boolean person = Gender.isPersonal(later.span().in(text));
    return person ? HE_OR_SHE : later.type().isThing() ? SAME_THING : PRONOUN;
  }

  private static double noun(String text, Mention later, Mention earlier) {
    String words = later.span().in(text);
    boolean thing = later.type().isThing();
    boolean same = later.head().in(text).equalsIgnoreCase(earlier.head().in(text));
    if (Definite.isNew(words)) {
      return NEVER;
    }
    if (Definite.isKnown(words) || later.type() == Type.PERSON) {
      return !thing ? WORDS : same ? SAME_THING : OTHER_THING;
    }
    return thing ? NEVER : same ? WORDS : BARE;
  }

  /** "Ana Berg, a lawyer". */
  private static boolean isBeside(String text, Mention earlier, Mention later) {
    int from = earlier.span().end();
    int to = later.span().start();
    return from <= to
        && to - from <= LONGEST_PAUSE
        && BESIDE.matcher(text.substring(from, to)).matches();
  }
}
