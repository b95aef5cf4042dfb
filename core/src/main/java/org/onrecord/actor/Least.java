package org.onrecord.actor;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * How well an earlier mention must fit a later one to be taken for the same, as the log-odds of a
 * link against none. Of the links just above none, two in three join what is not one: a thing that
 * is like another, a body that is near. Measured on the development part of OntoGUM, where these
 * thresholds find as much of the truth as none and join less that is apart ({@code
 * docs/errors.md}).
 */
final class Least {
  /** "He" and "she" always mean somebody. */
  private static final double HE_OR_SHE = -2;

  private static final double PRONOUN = 0;
  private static final double WORDS = 1;

  /** Two things are seldom one that are called by different nouns. */
  private static final double OTHER_THING = 2;

  private static final double SAME_THING = 0.5;

  private static final Set<Type> THINGS = EnumSet.of(Type.OTHER, Type.DOCUMENT);

  private Least() {}

  /** The score that a link must pass. */
  static double of(String text, Mention later, Mention earlier) {
    String head = later.head().in(text);
    boolean pronoun = later.kind() == Mention.Kind.PRONOUN;
    if (pronoun && Gender.ofPronoun(Folding.plain(later.span().in(text))) != Gender.OPEN) {
      return HE_OR_SHE;
    }
    if (!THINGS.contains(later.type())) {
      return pronoun ? PRONOUN : WORDS;
    }
    boolean otherNoun =
        later.kind() == Mention.Kind.NOMINAL && !head.equalsIgnoreCase(earlier.head().in(text));
    return otherNoun ? OTHER_THING : SAME_THING;
  }
}
