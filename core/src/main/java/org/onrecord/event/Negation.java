package org.onrecord.event;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Tells that nobody did it, that nobody underwent it, or that there was none: "no soldiers were
 * killed", "arrested no one", "no talks".
 */
final class Negation {
  private static final int WITHIN = 12;

  private final Sentence sentence;
  private final Clauses clauses;

  Negation(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
  }

  /** Whether the subject or the object of a verb denies it; its object would stand at a token. */
  boolean isDenied(VerbGroup group, int object) {
    return isNone(object) || isSubjectNone(group);
  }

  /** "No talks", "there were not any talks", "there have never been talks". */
  boolean isDenied(NounPhrase phrase) {
    int start = phrase.start();
    boolean be = sentence.is(start - 1, WordClass.BE);
    return sentence.says(start, "no") || isNegation(start - 1) || (be && isNegation(start - 2));
  }

  private boolean isNegation(int at) {
    return at >= 0 && (sentence.says(at, "no") || sentence.at(at).isNegation());
  }

  private boolean isSubjectNone(VerbGroup group) {
    boolean finite =
        switch (group.shape()) {
          case ACTIVE -> true;
          case PASSIVE -> group.from() < group.verb();
          case PARTICIPLE -> false;
        };
    int first = Math.max(clauses.start(group.from()), group.from() - WITHIN);
    int at = group.from() - 1;
    while (finite && at >= first && !isStop(at)) {
      if (isNone(at)) {
        return !sentence.is(at - 1, WordClass.PREPOSITION) && !isOfCue(group, at);
      }
      at = left(at);
    }
    return false;
  }

  /** The token left of one, or of the party in which it stands; -1 before another's subject. */
  private int left(int at) {
    Optional<Party> party = sentence.partyAt(at).filter(it -> !isNone(it.from()));
    int before = party.map(it -> it.from() - 1).orElse(at - 1);
    boolean goesOn =
        party.isEmpty()
            || isNone(before)
            || sentence.is(before, WordClass.PREPOSITION)
            || sentence.says(before, "or")
            || sentence.says(before, "nor");
    return goesOn ? before : -1;
  }

  private boolean isStop(int at) {
    boolean joins = sentence.says(at, "and") || sentence.says(at, "but");
    return joins || sentence.says(at, ",") || sentence.says(at, "to");
  }

  /** "No", "nobody", "not one", and not "no fewer than". */
  private boolean isNone(int at) {
    boolean one = sentence.says(at, "not") && sentence.is(at + 1, WordClass.SINGLE);
    return one || (sentence.is(at, WordClass.NONE) && !sentence.is(at + 1, WordClass.AFTER_NO));
  }

  /** "Has no plans" says of the statement that it is denied, which holds for what it tells. */
  private boolean isOfCue(VerbGroup group, int at) {
    Span word = sentence.span(at, at + 1);
    return sentence
        .asserting(sentence.span(group.verb(), group.verb() + 1))
        .filter(told -> told.attribution().cue().stream().anyMatch(it -> it.contains(word)))
        .isPresent();
  }
}
