package org.onrecord.setting;

import java.util.List;
import java.util.Set;
import org.onrecord.text.Word;

/** Where the words of an occasion or of a hearer end. */
final class NounPhrases {
  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "during",
          "on",
          "via",
          "by",
          "through",
          "over",
          "aboard",
          "from",
          "inside",
          "outside",
          "before",
          "after",
          "with",
          "to",
          "as",
          "about",
          "for",
          "against",
          "amid",
          "following",
          "near",
          "under",
          "into");
  private static final Set<String> DATES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "earlier",
          "later",
          "late",
          "early",
          "last",
          "next",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "shortly",
          "recently",
          "ago",
          "tonight");
  private static final Set<String> ENDS =
      Set.of(
          "that", "who", "which", "where", "when", "while", "because", "whether", "if", "but", "so",
          "how", "why", "what", "he", "she", "it", "they", "we", "i", "there", "adding", "saying",
          "has", "have", "had", "is", "are", "was", "were", "will", "would");

  private NounPhrases() {}

  /** Whether a word begins to tell when. */
  static boolean isDate(Word word) {
    boolean year = word.lower().length() == 4 && word.lower().chars().allMatch(Character::isDigit);
    return year || DATES.contains(word.lower());
  }

  /** Whether a noun phrase can't go on over a word or a mark. */
  static boolean isEnd(Word word) {
    boolean inside = word.is("(", ")", "'", "’", "‘", "&", "-", "–", "$", "“", "”", "\"");
    return ENDS.contains(word.lower()) || isDate(word) || (!word.isWord() && !inside);
  }

  /** The end of the one that begins at {@code from}, without what prepositions add to it. */
  static int simpleEnd(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && !isEnd(words.get(at)) && !isLinked(words, at)) {
      at++;
    }
    return withoutMarks(words, from, at);
  }

  private static boolean isLinked(List<Word> words, int at) {
    return PREPOSITIONS.contains(words.get(at).lower());
  }

  /** The end of the one that goes on at {@code from}, with what prepositions add to it. */
  static int fullEnd(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && !isEnd(words.get(at)) && !isLeading(words, at)) {
      at++;
    }
    while (at > from && isLinked(words, at - 1)) {
      at--;
    }
    return withoutMarks(words, from, at);
  }

  private static boolean isLeading(List<Word> words, int at) {
    boolean dated = at + 1 < words.size() && isDate(words.get(at + 1));
    return words.get(at).is("as", "after", "before", "following", "amid")
        || (words.get(at).is("on", "in") && dated);
  }

  private static int withoutMarks(List<Word> words, int from, int end) {
    int at = end;
    while (at > from && !words.get(at - 1).isWord() && !words.get(at - 1).is("”", "\"", ")")) {
      at--;
    }
    return at;
  }
}
