package org.onrecord.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.WordList;

/** Brings different spellings of one name together. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** What each letter of another script is in Latin ones; {@code transliteration.tsv}. */
  private static final Map<Integer, String> LATIN =
      WordList.lines(Folding.class, "transliteration.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0].codePointAt(0), cells -> cells[1], (one, other) -> one));

  private Folding() {}

  /** Lower case without accents, with straight apostrophes: the same word in any typography. */
  public static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return MARKS.matcher(Normalizer.normalize(letters(lower), Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String letters(String lower) {
    return lower
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ı", "i")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ð", "d");
  }

  /** In Latin letters, as far as the letters of its script are known. */
  static String latin(String words) {
    String plain = plain(words);
    StringBuilder out = new StringBuilder();
    plain.codePoints().forEach(c -> out.append(LATIN.getOrDefault(c, Character.toString(c))));
    return out.toString();
  }

  /** Whether it holds letters of another script than the Latin one. */
  static boolean isForeign(String words) {
    return words
        .codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  /**
   * What stays of a word whatever way it was put into Latin letters: its consonants, those that
   * transliterations confuse made one, a vowel only at the beginning. Araghchi, Araqchi and عراقچی
   * have one skeleton. Many different names share one, so that it is evidence only beside other.
   */
  public static String skeleton(String word) {
    String latin = NOT_NAME.matcher(latin(word)).replaceAll("");
    String sounds =
        latin
            .replace("tch", "c")
            .replace("sch", "s")
            .replace("dj", "j")
            .replace("gh", "q")
            .replace("kh", "x")
            .replace("sh", "s")
            .replace("ch", "c")
            .replace("zh", "j")
            .replace("ph", "f")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("ck", "k")
            .replace("ts", "c")
            .replace("w", "v");
    if (sounds.isEmpty()) {
      return "";
    }
    String first = "aeiouy'ʿ".indexOf(sounds.charAt(0)) >= 0 ? "a" : sounds.substring(0, 1);
    String rest = sounds.substring(1).replaceAll("[aeiouyhv]", "");
    return DOUBLED.matcher((first + rest).replace('g', 'q').replace('z', 's')).replaceAll("$1");
  }
}
