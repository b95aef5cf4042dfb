package org.onrecord.search;

import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The forms in which a word is kept: as written but folded, and as the stem of an English word. */
final class Words {
  private static final Pattern OF = Pattern.compile("'s?$");
  private static final Pattern ENGLISH = Pattern.compile("[a-z']+");

  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** The word as it is written, folded. */
  String exact(String word) {
    return Folding.fold(word);
  }

  /** The stem of the word, by Porter's second algorithm; other words than English ones folded. */
  String stem(String word) {
    String bare = OF.matcher(Folding.fold(word)).replaceFirst("");
    if (!ENGLISH.matcher(bare).matches()) {
      return bare;
    }
    stemmer.setCurrent(bare);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
