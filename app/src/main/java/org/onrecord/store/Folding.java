package org.onrecord.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes words comparable for search: lower case, without accents, straight quotation marks. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

  private Folding() {}

  /** The folded form of {@code words}. */
  static String fold(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String straight =
        plain.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    return SPACE.matcher(straight.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The folded words and “phrases” that a person typed, in order. */
  static List<String> terms(String typed) {
    List<String> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find()) {
      String term = fold(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      if (!term.isEmpty()) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }
}
