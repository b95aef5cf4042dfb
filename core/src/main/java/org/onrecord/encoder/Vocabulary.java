package org.onrecord.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.WordList;

/**
 * The word pieces that the encoder knows, by longest match from the left (WordPiece: Schuster and
 * Nakajima, ICASSP 2012, as BERT uses it).
 */
final class Vocabulary {
  static final int PAD = 0;
  static final int CLS = 101;
  static final int SEP = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  /** Pieces that begin a word, and pieces that go on with one, without their marks. */
  private final Map<String, Integer> heads;

  private final Map<String, Integer> tails;
  private final int longest;

  private Vocabulary(List<String> pieces) {
    Map<String, Integer> begin = HashMap.newHashMap(pieces.size());
    Map<String, Integer> goOn = new HashMap<>();
    int most = 1;
    for (int id = 0; id < pieces.size(); id++) {
      String piece = pieces.get(id);
      boolean tail = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
      String letters = tail ? piece.substring(INSIDE.length()) : piece;
      (tail ? goOn : begin).put(letters, id);
      most = Math.max(most, letters.length());
    }
    heads = begin;
    tails = goOn;
    longest = most;
  }

  /** The vocabulary that is part of the jar: one piece a line, its place is its id. */
  static Vocabulary load() {
    return new Vocabulary(WordList.allLines(Vocabulary.class, "vocabulary.txt"));
  }

  /** Adds the pieces of a folded word; a word that no pieces make up is one unknown piece. */
  void cut(String word, Words.Builder out) {
    int[] ids = new int[word.length()];
    int count = 0;
    int at = 0;
    boolean tooLong = word.codePointCount(0, word.length()) > LONGEST_WORD;
    while (at < word.length() && !tooLong) {
      int end = Math.min(word.length(), at + longest);
      Integer id = null;
      while (end > at && id == null) {
        id = (at == 0 ? heads : tails).get(word.substring(at, end));
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        break;
      }
      ids[count++] = id;
      at = end;
    }
    if (at < word.length()) {
      out.piece(UNKNOWN);
      return;
    }
    for (int i = 0; i < count; i++) {
      out.piece(ids[i]);
    }
  }
}
