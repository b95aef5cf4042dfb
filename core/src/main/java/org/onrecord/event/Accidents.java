package org.onrecord.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.act.Code;

/**
 * Tells what befalls people through nobody's will from what is done to them: "killed when the plane
 * crashed", "an earthquake injured dozens".
 */
final class Accidents {
  private static final int BEFORE = 8;
  private static final int AFTER = 16;

  /** Verbs of what an accident does too. */
  private static final Set<String> HARM = Set.of("kill", "injure", "displace", "destroy", "leave");

  /** Verbs of attacks that an accident does where it is their subject: "an earthquake hit". */
  private static final Set<String> BLOW = Set.of("hit", "strike");

  private static final int BESIDE = 5;

  private final Sentence sentence;

  Accidents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether an accident did what a verb tells, and nobody in the sentence attacks. */
  boolean did(Trigger trigger, VerbGroup group) {
    if (BLOW.contains(trigger.forms().base())) {
      return group.shape() == VerbGroup.Shape.PASSIVE ? isAgent(group.verb()) : isSubject(group);
    }
    if (!HARM.contains(trigger.forms().base())) {
      return false;
    }
    int from = Math.max(0, group.from() - BEFORE);
    int to = Math.min(sentence.size(), group.verb() + AFTER);
    return IntStream.range(from, to).anyMatch(i -> sentence.is(i, WordClass.ACCIDENT))
        && IntStream.range(0, sentence.size()).noneMatch(this::isAttack);
  }

  private boolean isSubject(VerbGroup group) {
    return IntStream.iterate(group.from() - 1, at -> at >= 0, at -> at - 1)
        .limit(BESIDE)
        .takeWhile(at -> !sentence.says(at, ",") && !sentence.is(at, WordClass.BOUNDARY))
        .anyMatch(at -> sentence.is(at, WordClass.ACCIDENT));
  }

  private boolean isAgent(int verb) {
    return sentence.says(verb + 1, "by")
        && IntStream.range(verb + 2, Math.min(sentence.size(), verb + 2 + BESIDE))
            .anyMatch(at -> sentence.is(at, WordClass.ACCIDENT));
  }

  private boolean isAttack(int at) {
    return Lexicon.standard().at(sentence, at).stream()
        .anyMatch(it -> it.code() == Code.ASSAULT && !HARM.contains(it.forms().base()));
  }
}
