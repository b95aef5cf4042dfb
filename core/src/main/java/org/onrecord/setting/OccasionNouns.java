package org.onrecord.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/** Nouns of occasions and channels: {@code occasions.tsv}. */
final class OccasionNouns {
  private static final int LONGEST = 2;
  private static final Map<String, Medium> MEDIA = new HashMap<>();
  private static final Map<String, Medium> NAMES = new HashMap<>();

  static {
    for (String line : WordList.lines(OccasionNouns.class, "occasions.tsv")) {
      String[] columns = line.split("\t", -1);
      String lower = columns[1].toLowerCase(Locale.ROOT);
      boolean name = !lower.equals(columns[1]);
      Medium medium = Medium.valueOf(columns[0].toUpperCase(Locale.ROOT));
      (name ? NAMES : MEDIA).put(lower, medium);
    }
  }

  private OccasionNouns() {}

  /**
   * A noun that was found.
   *
   * @param medium what it names
   * @param length how many words it has
   */
  record Found(Medium medium, int length) {}

  /** The longest that stands at {@code at}. */
  static Optional<Found> at(String text, List<Word> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      String phrase = phrase(words, at, length);
      boolean capital = Character.isUpperCase(text.charAt(words.get(at).span().start()));
      Medium medium = capital ? NAMES.getOrDefault(phrase, MEDIA.get(phrase)) : MEDIA.get(phrase);
      if (medium != null) {
        return Optional.of(new Found(medium, length));
      }
    }
    return Optional.empty();
  }

  private static String phrase(List<Word> words, int at, int length) {
    return length == 1
        ? words.get(at).lower()
        : words.get(at).lower() + " " + words.get(at + 1).lower();
  }
}
