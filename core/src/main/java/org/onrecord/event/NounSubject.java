package org.onrecord.event;

import org.onrecord.act.Code;

/**
 * Finds the noun that tells an attack and is the subject of a verb: "the bombing of the bridge in
 * 1998 killed nine", "an attack that killed nine".
 */
final class NounSubject {
  private static final int WITHIN = 14;

  private final Sentence sentence;
  private final Clauses clauses;

  NounSubject(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
  }

  /** Whether such a noun is the subject of a verb. */
  boolean is(VerbGroup group) {
    int before = sentence.skipLeft(group.from() - 1);
    boolean relative = sentence.says(before, "that") || sentence.says(before, "which");
    int last = sentence.skipLeft(relative ? before - 1 : before);
    return group.shape() == VerbGroup.Shape.ACTIVE && last >= 0 && endsWith(last);
  }

  /** Whether a phrase that ends with a token has such a noun at its head. */
  private boolean endsWith(int last) {
    int start = Math.max(clauses.start(last), last - WITHIN);
    for (int i = last; i >= start; i--) {
      if (tells(i)) {
        boolean complete = i == last || sentence.is(i + 1, WordClass.PREPOSITION);
        return (complete || sentence.isTime(i + 1)) && isFree(i);
      }
      boolean verb = sentence.is(i, WordClass.FOLLOWER) || sentence.says(i, ",");
      if (sentence.partyAt(i).isEmpty() && verb) {
        return false;
      }
    }
    return false;
  }

  private boolean tells(int at) {
    return sentence.partyAt(at).filter(party -> party.to() > at + 1).isEmpty()
        && Lexicon.standard().at(sentence, at).stream()
            .anyMatch(it -> it.part() == Trigger.Part.NOUN && it.code() == Code.ASSAULT);
  }

  /** Whether nothing leads the noun in: "after the attack" tells when. */
  private boolean isFree(int noun) {
    int before = sentence.skipLeft(NounPhrase.of(sentence, noun, noun + 1).start() - 1);
    return !sentence.is(before, WordClass.PREPOSITION)
        && !sentence.is(before, WordClass.HAPPENING_PREPOSITION)
        && !sentence.is(before, WordClass.JOINER);
  }
}
