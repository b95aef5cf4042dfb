package org.onrecord.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms in which a word is kept: as written but folded, as the stem of an English word, and by
 * its sounds if it is written as names are. Words come again and again, so that each is worked out
 * once. For one thread.
 */
final class Words {
  private static final Pattern OF = Pattern.compile("'s?$");
  private static final Pattern ENGLISH = Pattern.compile("[a-z']+");
  private static final int MOST = 20_000;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** The word as it is written, folded. */
  String exact(String word) {
    return Folding.fold(word);
  }

  /** The stem of the word, by Porter's second algorithm; other words than English ones folded. */
  String stem(String word) {
    return once(stems, word, this::newStem);
  }

  /** The term of the name that a word is; empty if it isn't written as one. */
  String name(String word) {
    return Name.isWrittenAsName(word) ? once(names, word, Words::newName) : "";
  }

  private static String once(
      Map<String, String> known, String word, Function<String, String> form) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(word, form);
  }

  private String newStem(String word) {
    String bare = OF.matcher(Folding.fold(word)).replaceFirst("");
    if (!ENGLISH.matcher(bare).matches()) {
      return bare;
    }
    stemmer.setCurrent(bare);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String newName(String word) {
    return Name.of(word).map(Name::term).orElse("");
  }
}
