package org.onrecord.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are looked for as whole words, one after the other, whatever their case and accents
 * and whatever signs stand between them. In scripts that part no words by spaces they may stand
 * among others.
 */
final class WholeWords {
  private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

  /** A letter or digit beside which a word goes on. */
  private static final String PARTED =
      "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}"
          + "\\p{IsKhmer}\\p{IsMyanmar}]]";

  /** Where no word goes on. */
  private static final String EDGE = "(?:(?<!" + PARTED + ")|(?!" + PARTED + "))";

  private final Pattern wanted;

  private WholeWords(List<String> words) {
    this.wanted =
        Pattern.compile(
            words.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN, EDGE, EDGE)));
  }

  /**
   * The words as they are looked for.
   *
   * @throws IllegalArgumentException if there are none, which stand everywhere
   */
  static WholeWords of(String words) {
    List<String> folded =
        Stream.of(Folding.fold(words).split(BETWEEN, -1)).filter(each -> !each.isEmpty()).toList();
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("no words to look for: " + words);
    }
    return new WholeWords(folded);
  }

  /** Whether they stand in a text. */
  boolean standIn(String text) {
    return wanted.matcher(Folding.fold(text)).find();
  }
}
