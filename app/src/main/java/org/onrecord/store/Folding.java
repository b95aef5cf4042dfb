package org.onrecord.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable: lower case, without accents, straight quotation marks. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Folding() {}

  /** The folded form of {@code words}. */
  static String fold(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String straight =
        plain.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    return SPACE.matcher(straight.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
