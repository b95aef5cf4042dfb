package org.onrecord.event;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether somebody undergoes what a past form without a verb for being says: "the men
 * arrested by guards", "saw protesters killed".
 */
final class BareParticiple {
  private static final Set<String> MEANS = Set.of("phone", "telephone", "video", "letter");

  private static final int PASSIVE_WITHIN = 8;
  private static final int RELATIVE_WITHIN = 4;

  private BareParticiple() {}

  /** Whether who stands before a verb undergoes it, and doesn't do it. */
  static boolean isUndergone(Sentence sentence, int verb, int before) {
    return isDoneBy(sentence, sentence.skipRight(verb + 1)) || isDoneTo(sentence, verb, before);
  }

  /** "Seized by guards", though not "spoke by phone". */
  private static boolean isDoneBy(Sentence sentence, int at) {
    boolean means = at + 1 < sentence.size() && MEANS.contains(sentence.at(at + 1).key());
    return sentence.says(at, "by") && !means;
  }

  /**
   * "Saw protesters killed", "have been accused of treason and arrested": what is always done to
   * somebody, and here to nobody after it.
   */
  private static boolean isDoneTo(Sentence sentence, int verb, int before) {
    if (!sentence.is(verb, WordClass.DONE_TO) || VerbGroup.hasObject(sentence, verb + 1)) {
      return false;
    }
    if (isOfRelative(sentence, before)) {
      return false;
    }
    boolean many = before >= 0 && VerbGroup.isPlural(sentence, before);
    int last = sentence.says(before, ",") ? before - 1 : before;
    boolean somebody = sentence.partyAt(last).isPresent() || many;
    boolean told =
        sentence.is(before, WordClass.JOINER)
            && !sentence.says(before - 1, "dead")
            && sentence.isBefore(before, WordClass.BE, PASSIVE_WITHIN);
    boolean forces = sentence.is(before, WordClass.FORCES) && !sentence.is(verb, WordClass.HURT);
    boolean acting = forces || sentence.is(before, WordClass.PRONOUN);
    return !isShared(sentence, sentence.skipRight(verb + 1)) && (told || (somebody && !acting));
  }

  /** "The man whom Norse agents killed": who stands before the verb does it. */
  private static boolean isOfRelative(Sentence sentence, int before) {
    return IntStream.range(Math.max(0, before - RELATIVE_WITHIN), before)
        .anyMatch(i -> sentence.says(i, "whom") || sentence.says(i, "who"));
  }

  /** "Killed and wounded people": another verb has the object, and not "killed and dozens hurt". */
  private static boolean isShared(Sentence sentence, int joiner) {
    return sentence.is(joiner, WordClass.JOINER)
        && joiner + 1 < sentence.size()
        && Lexicon.standard().has(sentence, joiner + 1, Trigger.Part.VERB);
  }
}
