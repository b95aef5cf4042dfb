package org.onrecord.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.encoder.Encoder;
import org.onrecord.text.WordList;

/**
 * How much a word tells, from 0 for the commonest of English to 1 for one that a vocabulary of
 * 30,000 doesn't have. The vocabulary stands in the order of how often its words are written, so
 * that a word's place is its commonness (Zipf). It is fixed, so that whether two statements are
 * alike hangs on no third.
 */
final class Rarity {
  private static final String FIRST_WORD = "the";
  private static final int TELLING_NOTHING = 120;
  private static final double SCALE = Math.log(200);
  private static final Map<String, Integer> PLACES = places();

  private Rarity() {}

  private static Map<String, Integer> places() {
    List<String> pieces = WordList.allLines(Encoder.class, "vocabulary.txt");
    int begin = pieces.indexOf(FIRST_WORD);
    Map<String, Integer> places = HashMap.newHashMap(pieces.size());
    for (int i = begin; i < pieces.size(); i++) {
      places.put(pieces.get(i), i - begin + 1);
    }
    return places;
  }

  /** Of a word in lower case, without accents. */
  static double of(String word) {
    Integer place = PLACES.get(word);
    if (place == null) {
      return 1;
    }
    return Math.clamp(Math.log((double) place / TELLING_NOTHING) / SCALE, 0, 1);
  }
}
