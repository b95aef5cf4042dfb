package org.onrecord.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is in English, by its function words ({@code english-words.txt}). */
public final class Language {
  /** ISO 639-1 code of the one language that the reader reads. */
  public static final String ENGLISH = "en";

  private static final Set<String> FUNCTION_WORDS = WordList.load("english-words.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SAMPLE_WORDS = 2000;

  /**
   * English prose has 35 to 50 in a hundred words that are no names; French, Spanish or German at
   * most 8 of all.
   */
  private static final double ENGLISH_SHARE = 0.16;

  /** A title or two may hold hardly any function word; letters decide below this. */
  private static final int FEW_WORDS = 12;

  private Language() {}

  /**
   * The language of an article: as given, else {@code en} where the text shows it, else empty.
   *
   * @return an ISO 639-1 code
   */
  public static Optional<String> of(Article article) {
    Optional<String> given =
        article.origin().language().map(code -> code.strip().toLowerCase(Locale.ROOT));
    if (given.isPresent() && !given.get().isEmpty()) {
      return given.map(code -> code.split("[-_]", 2)[0]);
    }
    return looksEnglish(article.text()) ? Optional.of(ENGLISH) : Optional.empty();
  }

  private static boolean looksEnglish(String text) {
    int words = 0;
    int english = 0;
    int latin = 0;
    int names = 0;
    Matcher matcher = WORD.matcher(text);
    while (words < SAMPLE_WORDS && matcher.find()) {
      String word = matcher.group();
      boolean known = FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
      words++;
      english += known ? 1 : 0;
      latin += word.charAt(0) < 0x250 ? 1 : 0;
      names += !known && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    if (words < FEW_WORDS) {
      return words > 0 && 2 * latin > words;
    }
    int counted = 3 * names > 2 * words ? words : words - names;
    return english >= ENGLISH_SHARE * counted;
  }
}
