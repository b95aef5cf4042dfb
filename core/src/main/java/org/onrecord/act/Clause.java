package org.onrecord.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Word;

/**
 * One sentence of what is attributed, and what its first finite verb tells of time and fact. Finds
 * it by the words alone: leading subordinate clauses and relative ones are passed over.
 */
final class Clause {
  private final List<Word> words;
  private final boolean backshifted;
  private final int start;

  /**
   * A sentence.
   *
   * @param words its words and marks
   * @param backshifted whether it is told in the past what was said of the present: "said it was"
   */
  Clause(List<Word> words, boolean backshifted) {
    this.words = words;
    this.backshifted = backshifted;
    this.start = start();
  }

  /** What a finite verb tells; empty where none was found. */
  Optional<Modality> modality() {
    for (int at = start; at < words.size(); at++) {
      Word word = words.get(at);
      if (ClauseWord.BREAK.has(word)) {
        int main = afterLead(at);
        if (main > at) {
          at = main;
          continue;
        }
        return Optional.empty();
      }
      if (isRelative(at)) {
        at = afterRelative(at);
        continue;
      }
      Optional<Modality> told = finite(at);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /**
   * "In the days before he left, Lind met": the comma after a clause within a leading phrase, or
   * the break itself where no preposition leads.
   */
  private int afterLead(int at) {
    if (!ClauseWord.PREPOSITION.has(word(start))) {
      return at;
    }
    int comma = comma(at);
    return comma + 1 < words.size() ? comma : at;
  }

  /** The next comma, or the end. */
  private int comma(int from) {
    int at = from;
    while (at < words.size() && !words.get(at).is(",")) {
      at++;
    }
    return at;
  }

  /** Not the "that" behind whom it is told to: "assured it that the crew would be paid". */
  private boolean isRelative(int at) {
    boolean whom = at > 0 && words.get(at - 1).is("it", "him", "her", "them", "us", "me", "you");
    return at > start && ClauseWord.RELATIVE.has(word(at)) && !(whom && word(at).equals("that"));
  }

  /** The first word of the main clause, as far as marks and leading words show it. */
  private int start() {
    return skipThinking(mainClause());
  }

  private int mainClause() {
    int at = skipOpeners(0);
    if (at < words.size() && ClauseWord.LEAD.has(word(at))) {
      int comma = comma(at);
      return comma < words.size() ? skipOpeners(comma + 1) : at + 1;
    }
    return at;
  }

  /** Past "I think", after which what is claimed begins. */
  private int skipThinking(int from) {
    boolean thinks =
        (word(from).equals("i") || word(from).equals("we"))
            && ClauseWord.THINKING.has(word(from + 1))
            && from + 2 < words.size()
            && words.get(from + 2).isWord();
    return thinks ? skipOpeners(from + 2) : from;
  }

  private int skipOpeners(int from) {
    int at = from;
    while (at < words.size() && (!words.get(at).isWord() || isOpener(at))) {
      at++;
    }
    return at;
  }

  private boolean isOpener(int at) {
    boolean demonstrative = words.get(at).is("that") && isVerbAt(at + 1);
    return words.get(at).is("but", "and", "or", "well", "look", "yes", "no", "so")
        || (ClauseWord.OPENER.has(word(at)) && !demonstrative);
  }

  private boolean isVerbAt(int at) {
    return at < words.size()
        && words
            .get(at)
            .is("is", "was", "will", "would", "has", "means", "'s", "never", "actually");
  }

  private String word(int at) {
    return at < words.size() ? words.get(at).lower() : "";
  }

  /** Where a relative clause ends: at a comma if one opened it, or else after its first verb. */
  private int afterRelative(int at) {
    boolean apart = words.get(at - 1).is(",");
    int end = at + 1;
    while (end < words.size() && !(apart ? words.get(end).is(",") : finite(end).isPresent())) {
      end++;
    }
    while (!apart && end + 1 < words.size() && isOfGroup(end + 1)) {
      end++;
    }
    return end;
  }

  /** Whether a word goes on with a group of verbs: "have been working". */
  private boolean isOfGroup(int at) {
    Word word = words.get(at);
    return ClauseWord.ADVERB.has(word)
        || word.is("be", "been")
        || Verbs.isParticiple(word)
        || Verbs.isProgressive(word);
  }

  private Optional<Modality> finite(int at) {
    String word = word(at);
    return switch (word) {
      case "will",
          "won't",
          "shall",
          "i'll",
          "we'll",
          "they'll",
          "he'll",
          "she'll",
          "it'll",
          "you'll",
          "that'll" ->
          Optional.of(Modality.FUTURE);
      case "would", "wouldn't" ->
          Optional.of(backshifted ? Modality.FUTURE : Modality.HYPOTHETICAL);
      case "could", "couldn't" -> Optional.of(could(at));
      case "may", "might" -> Optional.of(may(at));
      case "was", "were", "wasn't", "weren't" -> Optional.of(was(at));
      case "had", "hadn't" -> Optional.of(had(at));
      case "did", "didn't" -> Optional.of(did(at));
      default -> present(word, at);
    };
  }

  /** What a verb in the present tells, or a word that is no helping verb. */
  private Optional<Modality> present(String word, int at) {
    return switch (word) {
      case "is",
          "are",
          "am",
          "isn't",
          "aren't",
          "it's",
          "that's",
          "he's",
          "she's",
          "there's",
          "we're",
          "they're",
          "you're",
          "i'm",
          "what's",
          "here's",
          "'re",
          "'m" ->
          Optional.of(present(at));
      case "has", "have", "hasn't", "haven't", "we've", "i've", "they've", "you've", "'ve" ->
          Optional.of(perfect(at));
      case "must", "should", "shouldn't", "ought", "can", "can't", "cannot", "mustn't" ->
          Optional.of(modal(at));
      case "do", "does", "don't", "doesn't" -> Optional.of(negated(at));
      case "needs", "let's" -> Optional.of(Modality.ACTUAL);
      default -> lexical(at);
    };
  }

  private Optional<Modality> lexical(int at) {
    Word word = words.get(at);
    if (isPast(at) && isFinite(at)) {
      return Optional.of(lasts(at) ? Modality.ACTUAL : Modality.PAST);
    }
    boolean own = at > 0 && words.get(at - 1).is("i", "we", "they");
    boolean asks = word.is("hope") || ClauseWord.isAsking(word(at), word(at + 1));
    boolean plans = ClauseWord.PLAN.has(word(at)) && word(at + 1).equals("to");
    if (word.is("hopes") || plans || (own && asks)) {
      return Optional.of(Modality.FUTURE);
    }
    boolean subject = at > 0 && ClauseWord.PRONOUN.has(word(at - 1));
    boolean plain = word.isWord() && !ClauseWord.ADVERB.has(word) && !isAdverb(word);
    return subject && plain && !ClauseWord.NO_VERB.has(word)
        ? Optional.of(Modality.ACTUAL)
        : Optional.empty();
  }

  /** "Trade hit $1 billion": what looks like its present is a past behind a noun. */
  private boolean isPast(int at) {
    boolean alike = ClauseWord.ALIKE.has(word(at)) && at > start;
    boolean pronoun = at > 0 && ClauseWord.PRONOUN.has(word(at - 1));
    return Verbs.isPast(words.get(at)) || (alike && !pronoun && isNumber(at + 1));
  }

  private boolean isNumber(int at) {
    String next = word(at);
    return !next.isEmpty() && (next.charAt(0) == '$' || Character.isDigit(next.charAt(0)));
  }

  /** "Said they remained divided": they are so when that is said. */
  private boolean lasts(int at) {
    return backshifted && ClauseWord.LASTING.has(word(at));
  }

  /** "Said they did not want it": they don't. */
  private Modality did(int at) {
    return lasts(skipAdverbs(at + 1)) ? Modality.ACTUAL : Modality.PAST;
  }

  /** Whether a past form is a verb here and no participle before a noun or after one. */
  private boolean isFinite(int at) {
    String before = at > 0 ? word(at - 1) : "";
    String after = word(at + 1);
    boolean attribute =
        ClauseWord.DETERMINER.has(before)
            || ClauseWord.isOwner(before)
            || before.equals("of")
            || (before.endsWith("ly") && at > 1 && ClauseWord.DETERMINER.has(word(at - 2)))
            || before.equals("more")
            || Set.of("in", "for", "with", "by", "and", "to", "on").contains(before);
    boolean reduced =
        after.equals("by")
            || after.equals("as")
            || (after.equals("to") && ClauseWord.BEHIND_NOUN.has(word(at)));
    boolean sure = ClauseWord.TELLING.has(word(at)) || !Verbs.isParticiple(words.get(at));
    return !attribute && !reduced && at != start && (sure || !isVerbToCome(at + 1));
  }

  /** Whether another verb follows in the same clause, so that a participle was none. */
  private boolean isVerbToCome(int from) {
    for (int at = from; at < words.size(); at++) {
      Word word = words.get(at);
      if (!word.isWord()
          || ClauseWord.BREAK.has(word)
          || ClauseWord.END.has(word)
          || ClauseWord.PRONOUN.has(word)) {
        return false;
      }
      if (ClauseWord.AUXILIARY.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverb(Word word) {
    return word.lower().endsWith("ly");
  }

  /** The index of the word after adverbs. */
  private int skipAdverbs(int from) {
    int at = from;
    while (at < words.size()
        && (ClauseWord.ADVERB.has(word(at))
            || isAdverb(words.get(at))
            || !words.get(at).isWord())) {
      at++;
    }
    return at;
  }

  private Modality present(int at) {
    int next = skipAdverbs(at + 1);
    if (word(next).equals("possible")) {
      return Modality.HYPOTHETICAL;
    }
    boolean pending = isPending(next) || word(next).equals("to") || word(next).equals("hoping");
    return pending ? Modality.FUTURE : Modality.ACTUAL;
  }

  private Modality was(int at) {
    int next = skipAdverbs(at + 1);
    if (!backshifted) {
      return Modality.PAST;
    }
    if (next >= words.size()) {
      return Modality.ACTUAL;
    }
    if (isPending(next)) {
      return Modality.FUTURE;
    }
    boolean done = Verbs.isParticiple(words.get(next)) && !ClauseWord.FEELING.has(word(next));
    boolean past = done || isInterrupted(next);
    return past ? Modality.PAST : Modality.ACTUAL;
  }

  /** "Expected to", also with a mark between. */
  private boolean isPending(int at) {
    return ClauseWord.PENDING.has(word(at)) && word(skipMarks(at + 1)).equals("to");
  }

  private int skipMarks(int from) {
    int at = from;
    while (at < words.size() && !words.get(at).isWord()) {
      at++;
    }
    return at;
  }

  /** "Was passing when it sank": the one past gives the other its time. */
  private boolean isInterrupted(int progressive) {
    return Verbs.isProgressive(words.get(progressive))
        && words.subList(progressive, words.size()).stream().anyMatch(word -> word.is("when"));
  }

  private Modality perfect(int at) {
    int next = skipAdverbs(at + 1);
    if (next >= words.size()) {
      return Modality.ACTUAL;
    }
    boolean still = word(next).equals("been") && !Verbs.isParticiple(last(next + 1));
    return Verbs.isParticiple(words.get(next)) && !still ? Modality.PAST : Modality.ACTUAL;
  }

  private Word last(int from) {
    int at = skipAdverbs(from);
    return at < words.size() ? words.get(at) : words.getLast();
  }

  private Modality had(int at) {
    int next = skipAdverbs(at + 1);
    boolean alone = at + 1 >= words.size() || words.get(at + 1).is(",", ".", ";");
    boolean participle = next < words.size() && Verbs.isParticiple(words.get(next));
    return participle || alone || !backshifted ? Modality.PAST : Modality.ACTUAL;
  }

  private Modality could(int at) {
    if (word(at).equals("couldn't") || word(at + 1).equals("not")) {
      return backshifted ? Modality.ACTUAL : Modality.PAST;
    }
    return Modality.HYPOTHETICAL;
  }

  /** "Should never have happened" tells of the past. */
  private Modality modal(int at) {
    return word(skipAdverbs(at + 1)).equals("have") ? Modality.PAST : Modality.ACTUAL;
  }

  /** "Does not plan to meet" tells of what is to come. */
  private Modality negated(int at) {
    int next = skipAdverbs(at + 1);
    boolean ordered = at == start && words.get(at).is("don't", "do") && !word(next).equals("you");
    boolean planned = ClauseWord.PLAN.has(word(next)) && word(next + 1).equals("to");
    return ordered || planned ? Modality.FUTURE : Modality.ACTUAL;
  }

  private Modality may(int at) {
    return word(skipAdverbs(at + 1)).equals("have") ? Modality.PAST : Modality.HYPOTHETICAL;
  }
}
