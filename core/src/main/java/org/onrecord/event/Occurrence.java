package org.onrecord.event;

import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;

/**
 * Tells whether a noun that may name an event is told as one that happens, and not only spoken of:
 * a name for a kind of thing ("a stance against negotiations") is no event.
 */
final class Occurrence {
  private static final int GOVERNOR_WITHIN = 5;
  private static final int VERB_WITHIN = 12;
  private static final int OBJECT_WITHIN = 7;
  private static final int TRAVEL_WITHIN = 10;

  private static final Set<String> GOING_ON =
      Set.of("continue", "continues", "remain", "remains", "underway", "ongoing");

  private final Sentence sentence;
  private final Clauses clauses;
  private final NounPhrase phrase;

  Occurrence(Sentence sentence, NounPhrase phrase) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.phrase = phrase;
  }

  /**
   * How it stands to fact; empty where it isn't told to happen.
   *
   * @param code what the noun tells of
   * @param acting whether somebody is named who does it
   * @param meant whether somebody is named to whom it is done
   * @param dated whether words date it
   */
  Optional<Modality> modality(Code code, boolean acting, boolean meant, boolean dated) {
    Optional<Integer> verb = verb();
    boolean said = verb.flatMap(this::told).filter(it -> it != Modality.ACTUAL).isPresent();
    boolean open = isGovernedOpenly() && !said;
    if (open || isOneOfItsKind() || isLikened() || isFigurative(code) || isCondition()) {
      return Optional.empty();
    }
    Optional<Modality> light = isLed() ? led(governor()) : Optional.empty();
    boolean definite = phrase.isDefinite(sentence) && (meant || isOrdered());
    boolean going = code == Code.CONSULT && isWhereSomebodyGoes();
    boolean only = phrase.isBare(sentence) || sentence.says(governor(), "for");
    boolean spoken = isSpokenOf() && only && !going;
    boolean within = isPart() || going || (isWithin() && (acting || meant));
    boolean evident = within || light.isPresent() || isThere() || verb.isPresent() || isBetween();
    if (isLed() && light.isEmpty()) {
      return Optional.empty();
    }
    if (!dated && !evident && (spoken || !(acting || definite))) {
      return Optional.empty();
    }
    return Optional.of(light.or(() -> verb.flatMap(this::told)).orElse(coming()));
  }

  /** "Flew to Lisbon for talks": who goes there holds them. */
  boolean isWhereSomebodyGoes() {
    return sentence.says(governor(), "for")
        && sentence.isBefore(phrase.start(), WordClass.TRAVEL, TRAVEL_WITHIN);
  }

  private Modality coming() {
    for (int i = Math.max(0, phrase.start() - 1); i < phrase.noun(); i++) {
      if (sentence.is(i, WordClass.COMING_NOUN)) {
        return Modality.FUTURE;
      }
      if (sentence.says(i, "ongoing")) {
        return Modality.ACTUAL;
      }
    }
    return Modality.PAST;
  }

  /** What stands before the phrase: of "carried out" and "came under" the verb. */
  private int governor() {
    int at = sentence.skipLeft(phrase.start() - 1);
    boolean particle = sentence.says(at, "out") || sentence.says(at, "under");
    return particle && sentence.is(at - 1, WordClass.LIGHT_VERB) ? at - 1 : at;
  }

  /** "Another attack", "any talks". */
  private boolean isOneOfItsKind() {
    for (int i = phrase.start(); i < phrase.noun(); i++) {
      boolean whole = sentence.partyAt(i).isEmpty();
      if (whole
          && (sentence.is(i, WordClass.OPEN_DETERMINER) || sentence.is(i, WordClass.NOT_TOLD))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is wished for, feared, asked for. */
  private boolean isGovernedOpenly() {
    int within = phrase.isDefinite(sentence) ? 2 : GOVERNOR_WITHIN;
    for (int i = phrase.start() - 1; i >= Math.max(0, phrase.start() - within); i--) {
      if (sentence.is(i, WordClass.NOT_TOLD)
          || sentence.is(i, WordClass.OPEN_GOVERNOR)
          || isInfinitive(i)) {
        return true;
      }
      if (stopsGoverning(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean stopsGoverning(int at) {
    boolean boundary = sentence.is(at, WordClass.BOUNDARY) && !sentence.says(at, "that");
    return sentence.is(at, WordClass.HAPPENING_PREPOSITION)
        || sentence.is(at, WordClass.LIGHT_VERB)
        || boundary
        || sentence.says(at, ",");
  }

  /** "If hit by sanctions": a condition is no event. */
  private boolean isCondition() {
    return sentence.is(clauses.start(phrase.start()) - 1, WordClass.CONDITION);
  }

  /** "To impose sanctions" only speaks of them. */
  private boolean isInfinitive(int at) {
    return sentence.says(at, "to")
        && !sentence.is(sentence.skipLeft(at - 1), WordClass.COMING)
        && !sentence.is(sentence.skipLeft(at - 1), WordClass.MANAGING)
        && at + 1 < sentence.size()
        && (sentence.is(at + 1, WordClass.LIGHT_VERB)
            || Lexicon.standard().at(sentence, at + 1).stream()
                .anyMatch(
                    it ->
                        it.part() == Trigger.Part.VERB
                            && sentence.says(at + 1, it.forms().base())
                            && it.needs().mayHave(sentence.at(phrase.noun()).key())));
  }

  /** "Is an attack on our rights", "as an attack on them": something is likened to it. */
  private boolean isLikened() {
    boolean one = sentence.says(phrase.start(), "a") || sentence.says(phrase.start(), "an");
    int before = governor();
    boolean be = sentence.is(before, WordClass.BE) && !isThere();
    return one && (be || sentence.says(before, "as") || sentence.says(before, "like"));
  }

  private boolean isFigurative(Code code) {
    if (code != Code.ASSAULT) {
      return false;
    }
    if (sentence.is(phrase.noun() - 1, WordClass.FIGURATIVE)
        || new WordsAlone(sentence).are(phrase)) {
      return true;
    }
    boolean led = sentence.says(phrase.end(), "on") || sentence.says(phrase.end(), "against");
    int last = Math.min(sentence.size(), phrase.end() + OBJECT_WITHIN);
    for (int i = phrase.end() + 1; led && i < last; i++) {
      if (sentence.is(i, WordClass.ABSTRACT)) {
        return true;
      }
      if (sentence.is(i, WordClass.BOUNDARY) || sentence.says(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "Opposed to talks", "calls for talks": what only a preposition leads in is spoken of. */
  private boolean isSpokenOf() {
    int before = governor();
    return (sentence.is(before, WordClass.SPEAKING_PREPOSITION) && !isAlleged(before))
        || sentence.is(before, WordClass.JUDGING);
  }

  /** "Accused them of genocide", "responsible for the attack". */
  private boolean isAlleged(int preposition) {
    return sentence.isBefore(preposition, WordClass.ALLEGING, GOVERNOR_WITHIN);
  }

  /** "After the attack", "a series of attacks". */
  private boolean isWithin() {
    int before = governor();
    boolean counted =
        sentence.says(before, "of") && sentence.is(before - 1, WordClass.COUNTING_HAPPENINGS);
    return sentence.is(before, WordClass.HAPPENING_PREPOSITION) || counted;
  }

  /**
   * "Accused of genocide", "involved in talks", "killed in clashes"; not "engaging in talks" that
   * may never be.
   */
  private boolean isPart() {
    int before = sentence.skipLeft(phrase.start() - 1);
    int verb = sentence.skipLeft(before - 1);
    boolean led =
        sentence.says(before, "in")
            || sentence.says(before, "under")
            || sentence.says(before, "by");
    if (sentence.is(before, WordClass.PREPOSITION) && isAlleged(before)) {
      return true;
    }
    return led
        && sentence.is(verb, WordClass.LIGHT_VERB)
        && (!sentence.at(verb).key().endsWith("ing")
            || sentence.is(sentence.skipLeft(verb - 1), WordClass.BE));
  }

  /** Whether a verb stands before it that only makes it happen: "held talks". */
  private boolean isLed() {
    return sentence.is(governor(), WordClass.LIGHT_VERB);
  }

  /** How what a verb makes happen stands to fact; empty where the verb leaves it open. */
  private Optional<Modality> led(int verb) {
    int before = sentence.skipLeft(verb - 1);
    if (sentence.says(before, "to")) {
      int outer = sentence.skipLeft(before - 1);
      if (sentence.is(outer, WordClass.COMING)) {
        return Optional.of(Modality.FUTURE);
      }
      return sentence.is(outer, WordClass.MANAGING) ? Optional.of(Modality.PAST) : Optional.empty();
    }
    if (sentence.is(before, WordClass.OTHER_MODAL)) {
      return Optional.empty();
    }
    return modal(before).or(() -> Optional.of(coming()));
  }

  private Optional<Modality> modal(int at) {
    if (sentence.is(at, WordClass.FUTURE)) {
      return Optional.of(Modality.FUTURE);
    }
    return sentence.is(at, WordClass.HYPOTHETICAL)
        ? Optional.of(Modality.HYPOTHETICAL)
        : Optional.empty();
  }

  /** "There was an attack", "there have been no talks". */
  private boolean isThere() {
    int at = governor();
    while (sentence.is(at, WordClass.BE) || sentence.is(at, WordClass.HAVE)) {
      at = sentence.skipLeft(at - 1);
    }
    return sentence.says(at, "there");
  }

  /** "Protests by students", "talks between the two". */
  private boolean isBetween() {
    return sentence.says(phrase.end(), "by") || sentence.says(phrase.end(), "between");
  }

  /** "Their second meeting" has been held. */
  private boolean isOrdered() {
    for (int i = phrase.start(); i < phrase.noun(); i++) {
      if (sentence.is(i, WordClass.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  /** The verb after it that says that it happens: "the talks began". */
  private Optional<Integer> verb() {
    int last = Math.min(sentence.size(), phrase.end() + VERB_WITHIN);
    int first = sentence.says(phrase.end(), "that") ? phrase.end() + 1 : phrase.end();
    for (int i = first; i < last; i++) {
      if (sentence.partyAt(i).isEmpty() && sentence.is(i, WordClass.HAPPENING_VERB)) {
        return Optional.of(i);
      }
      boolean pause = sentence.says(i, ",") || sentence.is(i, WordClass.JOINER);
      if (pause && sentence.partyAt(i).isEmpty()) {
        return Optional.empty();
      }
      if (clauses.end(i) == i + 1 && i + 1 < last && sentence.partyAt(i + 1).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How what a verb says to happen stands to fact, where an auxiliary tells it. */
  private Optional<Modality> told(int verb) {
    int before = sentence.skipLeft(verb - 1);
    while (sentence.is(before, WordClass.BE) || sentence.is(before, WordClass.HAVE)) {
      before = sentence.skipLeft(before - 1);
    }
    boolean goesOn = GOING_ON.contains(sentence.at(verb).key());
    return modal(before).or(() -> goesOn ? Optional.of(Modality.ACTUAL) : Optional.empty());
  }
}
