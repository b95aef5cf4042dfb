package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.CueGroup.Mood;
import org.onrecord.attribution.Cues.Form;
import org.onrecord.attribution.Cues.Inflection;
import org.onrecord.attribution.Cues.Match;

/** Finds verbs of reporting and tells them from nouns and adjectives that look the same. */
final class CueGroups {
  private final Cues cues;

  CueGroups(Cues cues) {
    this.cues = cues;
  }

  /** The reporting verbs of a passage, in order. */
  List<CueGroup> in(Passage passage) {
    List<CueGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < passage.size()) {
      Optional<Match> match = cues.at(passage, at);
      match.flatMap(found -> group(passage, found)).ifPresent(groups::add);
      at = match.map(found -> found.run().to()).orElse(at + 1);
    }
    return groups;
  }

  /** Whether a token can only be a finite verb. */
  boolean isVerb(Passage passage, int token) {
    if (!passage.isWord(token) || passage.is(token - 1, WordClass.DETERMINER)) {
      return false;
    }
    String word = passage.word(token);
    if (passage.is(token, WordClass.AUXILIARY) || WordClass.VERB.has(word)) {
      return true;
    }
    if (passage.isCapital(token)) {
      return false;
    }
    Optional<Form> form = cues.at(passage, token).map(Match::form);
    return form.map(found -> found.canBe(Inflection.PAST) || isThird(found, passage, token))
        .orElse(word.endsWith("ed") && word.length() > 4 && !isParticiple(passage, token));
  }

  /** "charged with", "led by": more likely said of the noun before than by it. */
  private static boolean isParticiple(Passage passage, int token) {
    return passage.is(token + 1, "with") || passage.is(token + 1, "by");
  }

  private static boolean isThird(Form form, Passage passage, int token) {
    return form.canBe(Inflection.THIRD)
        && passage.isWord(token - 1)
        && !isPlural(passage, token - 1);
  }

  private Optional<CueGroup> group(Passage passage, Match match) {
    int head = match.run().from();
    int first = head;
    while (isHelper(passage, first - 1)) {
      first--;
    }
    int from = first;
    while (from < head
        && isAdverb(passage.word(from))
        && !passage.is(from, WordClass.NEGATION)) {
      from++;
    }
    Run run = new Run(from, match.run().to());
    return mood(passage, match.form(), first, head)
        .map(mood -> new CueGroup(run, match.form().cue(), mood));
  }

  private static boolean isHelper(Passage passage, int i) {
    return passage.is(i, WordClass.AUXILIARY) || isAdverb(passage.word(i));
  }

  /** Whether a word can stand between a subject and its verb. */
  static boolean isAdverb(String word) {
    return WordClass.ADVERB.has(word)
        || WordClass.NEGATION.has(word)
        || (word.endsWith("ly") && word.length() > 4 && !word.equals("family"));
  }

  private static Optional<Mood> mood(Passage passage, Form form, int first, int head) {
    String helper = lastAuxiliary(passage, first, head);
    if (form.canBe(Inflection.GERUND)) {
      return gerund(passage, first, head, helper);
    }
    if (form.canBe(Inflection.PARTICIPLE) && WordClass.BE.has(helper)) {
      return Optional.of(Mood.PASSIVE);
    }
    boolean perfect = helper.startsWith("ha") || helper.equals("'ve");
    if (!helper.isEmpty()) {
      boolean fits = form.canBe(perfect ? Inflection.PARTICIPLE : Inflection.BASE);
      return fits && !WordClass.BE.has(helper) ? Optional.of(Mood.FINITE) : Optional.empty();
    }
    if (passage.is(first - 1, "to") && form.canBe(Inflection.BASE)) {
      return Optional.of(Mood.INFINITIVE);
    }
    if (form.canBe(Inflection.PAST)) {
      boolean reduced = passage.is(head + 1, "by") || passage.is(first - 1, WordClass.DETERMINER);
      return reduced ? Optional.empty() : Optional.of(Mood.FINITE);
    }
    return present(passage, form, first);
  }

  private static Optional<Mood> gerund(Passage passage, int first, int head, String helper) {
    if (WordClass.BE.has(helper)) {
      return Optional.of(Mood.FINITE);
    }
    boolean after = passage.is(first - 1, ",") || passage.is(first - 1, WordClass.COORDINATOR);
    return after && helper.isEmpty() && first == head ? Optional.of(Mood.GERUND) : Optional.empty();
  }

  /** A present form is a verb if its subject agrees with it; otherwise it may be a noun. */
  private static Optional<Mood> present(Passage passage, Form form, int first) {
    int subject = first - 1;
    if (!passage.isWord(subject)) {
      boolean inserted = passage.is(subject, ",") && form.canBe(Inflection.THIRD);
      boolean inverted = passage.isQuote(subject) && form.canBe(Inflection.THIRD);
      return inserted || inverted ? Optional.of(Mood.FINITE) : Optional.empty();
    }
    boolean closed =
        (passage.is(subject, WordClass.DETERMINER) && !passage.is(subject, WordClass.PLURAL))
            || passage.is(subject, WordClass.PREPOSITION)
            || passage.is(subject, WordClass.OBJECT)
            || passage.word(subject).endsWith("'s");
    boolean agrees = form.canBe(Inflection.THIRD) != isPlural(passage, subject);
    boolean named = form.canBe(Inflection.THIRD) && passage.isCapital(subject);
    return !closed && (agrees || named || passage.is(subject, WordClass.RELATIVE))
        ? Optional.of(Mood.FINITE)
        : Optional.empty();
  }

  private static boolean isPlural(Passage passage, int i) {
    String word = passage.word(i);
    if (WordClass.PRONOUN.has(word)) {
      return !Set.of("he", "she", "it", "everyone", "nobody", "somebody", "someone", "everybody")
          .contains(word);
    }
    return WordClass.PLURAL.has(word)
        || (word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("'s")
            && !word.endsWith("us")
            && !word.endsWith("is"));
  }

  private static String lastAuxiliary(Passage passage, int first, int head) {
    for (int i = head - 1; i >= first; i--) {
      if (passage.is(i, WordClass.AUXILIARY)) {
        return passage.word(i);
      }
    }
    return "";
  }
}
