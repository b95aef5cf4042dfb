package org.onrecord.event;

import java.util.Set;
import org.onrecord.text.Span;

/** Tells attacks that are made with words alone: "attacked the paper for printing it". */
final class WordsAlone {
  private static final int REASON_WITHIN = 16;

  /** What leads in the words with which somebody was attacked. */
  private static final Set<String> SPEAKING =
      Set.of("saying", "calling", "accusing", "tweeting", "arguing", "describing", "writing");

  private static final Set<String> OWN = Set.of("his", "her", "its", "their");
  private static final Set<String> AGENT = Set.of("by", "from");

  private final Sentence sentence;

  WordsAlone(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether what a verb tells is done with words.
   *
   * @param group the verb
   * @param end behind the words that name what is done: "attacked", "came under fire"
   */
  boolean are(Trigger trigger, VerbGroup group, int end) {
    return switch (trigger.forms().base()) {
      case "fight" -> sentence.says(end, "for");
      case "attack" -> isOfCue(group.verb()) || isReasoned(end);
      case "come" -> areOfNoun(end);
      default -> false;
    };
  }

  /** Whether an attack that a noun names is made with words: "under attack for its laws". */
  boolean are(NounPhrase phrase) {
    int noun = phrase.noun();
    return sentence.at(noun).key().startsWith("attack")
        && (isOfCue(noun) || areOfNoun(phrase.end()));
  }

  private boolean areOfNoun(int end) {
    return isForOwnDoing(end) || isOfCritics(end);
  }

  /** "Came under fire for its laws", "for saying so", and not "for three hours". */
  private boolean isForOwnDoing(int end) {
    boolean led = sentence.says(end, "for") || sentence.says(end, "over");
    String next = led && end + 1 < sentence.size() ? sentence.at(end + 1).key() : "";
    return next.endsWith("ing") || OWN.contains(next);
  }

  /** "Attacked it for …", "as …", ", saying …", "attacked their values". */
  private boolean isReasoned(int after) {
    for (int i = after; i < Math.min(sentence.size(), after + REASON_WITHIN); i++) {
      boolean whole = sentence.partyAt(i).isEmpty();
      boolean reason = sentence.says(i, "as") || sentence.says(i, "for");
      boolean said = sentence.says(i - 1, ",") && SPEAKING.contains(sentence.at(i).key());
      if (whole && (reason || said || sentence.is(i, WordClass.ABSTRACT))) {
        return true;
      }
    }
    return false;
  }

  /** What the article itself takes for a statement: "Berg attacked the “ideology of hate”". */
  private boolean isOfCue(int at) {
    Span word = sentence.span(at, at + 1);
    return sentence.told().stream()
        .flatMap(told -> told.attribution().cue().stream())
        .anyMatch(cue -> cue.contains(word));
  }

  /** "Came under attack by rights activists". */
  private boolean isOfCritics(int by) {
    if (by >= sentence.size() || !AGENT.contains(sentence.at(by).key())) {
      return false;
    }
    for (int i = by + 1; i < sentence.size() && !sentence.is(i, WordClass.BOUNDARY); i++) {
      if (sentence.is(i, WordClass.CRITIC)) {
        return true;
      }
    }
    return false;
  }
}
