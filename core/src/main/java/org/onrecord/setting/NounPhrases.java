package org.onrecord.setting;

import java.util.List;
import java.util.Set;
import org.onrecord.text.DayNames;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/** Where the words of an occasion or of a hearer end. */
final class NounPhrases {
  static final Set<String> PREPOSITIONS = WordList.words(NounPhrases.class, "prepositions.txt");
  private static final Set<String> TIMES = WordList.words(NounPhrases.class, "time-words.txt");
  private static final Set<String> ENDS = WordList.words(NounPhrases.class, "phrase-ends.txt");

  private NounPhrases() {}

  /** Whether a word begins to tell when. */
  static boolean isDate(Word word) {
    boolean year = word.lower().length() == 4 && word.lower().chars().allMatch(Character::isDigit);
    return year
        || DayNames.isWeekday(word.lower())
        || DayNames.isMonth(word.lower())
        || TIMES.contains(word.lower());
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
