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
  private static final Set<String> LEADS =
      Set.of(
          "while",
          "although",
          "though",
          "as",
          "since",
          "when",
          "if",
          "after",
          "before",
          "because",
          "given",
          "once",
          "until",
          "even",
          "unless",
          "whenever",
          "so");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "that");
  private static final Set<String> OPENERS =
      Set.of("that", "whether", "how", "why", "what", "\"", "“");
  private static final Set<String> BREAKS =
      Set.of(
          "because",
          "when",
          "while",
          "since",
          "after",
          "before",
          "whether",
          "if",
          "unless",
          "until",
          "although",
          "though",
          ";",
          ":",
          "?",
          "what",
          "where",
          "how",
          "why");
  private static final Set<String> ADVERBS =
      Set.of(
          "not",
          "also",
          "still",
          "already",
          "now",
          "never",
          "always",
          "just",
          "only",
          "then",
          "even",
          "again",
          "soon",
          "long",
          "yet",
          "n't",
          "all",
          "both",
          "so",
          "very",
          "well",
          "once",
          "ever",
          "in",
          "fact",
          "actually",
          "certainly",
          "simply",
          "too");
  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "they", "he", "she", "it", "this", "there");
  private static final Set<String> PENDING =
      Set.of(
          "set",
          "due",
          "scheduled",
          "slated",
          "expected",
          "poised",
          "about",
          "likely",
          "unlikely",
          "planning",
          "hoping",
          "going",
          "looking",
          "ready",
          "prepared",
          "willing",
          "determined",
          "inclined",
          "supposed",
          "bound",
          "to");
  private static final Set<String> PLANS =
      Set.of("plans", "intends", "hopes", "aims", "plan", "intend", "hope", "expects");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "will", "would", "has", "have", "had", "can", "could", "may",
          "might", "must", "should", "does", "do", "did", "cannot");
  private static final Set<String> ENDS =
      Set.of("who", "which", "that", "whose", "and", "but", "or", "as");
  private static final Set<String> TELLING =
      Set.of(
          "told",
          "said",
          "asked",
          "announced",
          "warned",
          "claimed",
          "thought",
          "believed",
          "knew",
          "found",
          "hoped",
          "agreed",
          "reported",
          "showed",
          "meant",
          "felt",
          "learned");
  private static final Set<String> THINKING =
      Set.of("think", "believe", "guess", "suspect", "know", "feel", "say");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "any", "no");

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
      if (BREAKS.contains(word.lower())) {
        return Optional.empty();
      }
      if (RELATIVES.contains(word.lower()) && at > start) {
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

  /** The first word of the main clause, as far as marks and leading words show it. */
  private int start() {
    return skipThinking(mainClause());
  }

  private int mainClause() {
    int at = skipOpeners(0);
    if (at < words.size() && LEADS.contains(word(at))) {
      int comma = at;
      while (comma < words.size() && !words.get(comma).is(",")) {
        comma++;
      }
      return comma < words.size() ? skipOpeners(comma + 1) : at + 1;
    }
    return at;
  }

  /** Past "I think", after which what is claimed begins. */
  private int skipThinking(int from) {
    boolean thinks =
        (word(from).equals("i") || word(from).equals("we"))
            && THINKING.contains(word(from + 1))
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
        || (OPENERS.contains(word(at)) && !demonstrative);
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
    return ADVERBS.contains(word.lower())
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
      case "was", "were", "wasn't", "weren't" -> Optional.of(was(at));
      case "has", "have", "hasn't", "haven't", "we've", "i've", "they've", "you've", "'ve" ->
          Optional.of(perfect(at));
      case "had", "hadn't" -> Optional.of(had(at));
      case "did", "didn't" -> Optional.of(Modality.PAST);
      case "must", "should", "shouldn't", "ought", "can", "can't", "cannot", "mustn't" ->
          Optional.of(modal(at));
      case "do", "does", "don't", "doesn't" -> Optional.of(negated(at));
      case "needs", "let's" -> Optional.of(Modality.ACTUAL);
      default -> lexical(at);
    };
  }

  private Optional<Modality> lexical(int at) {
    Word word = words.get(at);
    if (Verbs.isPast(word) && isFinite(at)) {
      return Optional.of(Modality.PAST);
    }
    boolean hopes =
        word.is("hopes") || (word.is("hope") && at > 0 && words.get(at - 1).is("i", "we", "they"));
    if (hopes || (PLANS.contains(word.lower()) && word(at + 1).equals("to"))) {
      return Optional.of(Modality.FUTURE);
    }
    boolean subject = at > 0 && PRONOUNS.contains(word(at - 1));
    boolean plain = word.isWord() && !ADVERBS.contains(word.lower()) && !isAdverb(word);
    return subject && plain && !PRONOUNS.contains(word.lower())
        ? Optional.of(Modality.ACTUAL)
        : Optional.empty();
  }

  /** Whether a past form is a verb here and no participle before a noun or after one. */
  private boolean isFinite(int at) {
    String before = at > 0 ? word(at - 1) : "";
    String after = word(at + 1);
    boolean attribute =
        DETERMINERS.contains(before)
            || before.equals("of")
            || (before.endsWith("ly") && at > 1 && DETERMINERS.contains(word(at - 2)))
            || before.equals("more")
            || Set.of("in", "for", "with", "by", "and", "to", "on").contains(before);
    boolean reduced = after.equals("by") || after.equals("as");
    boolean sure = TELLING.contains(word(at)) || !Verbs.isParticiple(words.get(at));
    return !attribute && !reduced && at != start && (sure || !isVerbToCome(at + 1));
  }

  /** Whether another verb follows in the same clause, so that a participle was none. */
  private boolean isVerbToCome(int from) {
    for (int at = from; at < words.size(); at++) {
      Word word = words.get(at);
      if (!word.isWord() || BREAKS.contains(word.lower()) || ENDS.contains(word.lower())) {
        return false;
      }
      if (AUXILIARIES.contains(word.lower())) {
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
        && (ADVERBS.contains(word(at)) || isAdverb(words.get(at)) || !words.get(at).isWord())) {
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
    boolean past = Verbs.isParticiple(words.get(next)) || isInterrupted(next);
    return past ? Modality.PAST : Modality.ACTUAL;
  }

  /** "Expected to", also with a mark between. */
  private boolean isPending(int at) {
    return PENDING.contains(word(at)) && word(skipMarks(at + 1)).equals("to");
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
    boolean going = word(next).equals("been") && Verbs.isProgressive(last(next + 1));
    return Verbs.isParticiple(words.get(next)) && !going ? Modality.PAST : Modality.ACTUAL;
  }

  private Word last(int from) {
    int at = skipAdverbs(from);
    return at < words.size() ? words.get(at) : words.getLast();
  }

  private Modality had(int at) {
    int next = skipAdverbs(at + 1);
    boolean participle = next < words.size() && Verbs.isParticiple(words.get(next));
    return participle || !backshifted ? Modality.PAST : Modality.ACTUAL;
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
    return PLANS.contains(word(next)) && word(next + 1).equals("to")
        ? Modality.FUTURE
        : Modality.ACTUAL;
  }

  private Modality may(int at) {
    return word(skipAdverbs(at + 1)).equals("have") ? Modality.PAST : Modality.HYPOTHETICAL;
  }
}
