package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Two reports of one utterance, word by word: what both keep, what only the one and only the other
 * has. It says nothing of who changed what: neither report is the original.
 *
 * @param pieces both texts, in order, without a gap
 * @param rendering whether so little is word for word the same that they are two renderings of an
 *     original that isn't seen, rather than cuts of one text
 */
public record WordingDiff(List<Piece> pieces, boolean rendering) {
  private static final double RENDERING = .35;

  /** Which of the two has some words. */
  public enum Side {
    /** Both. */
    BOTH,
    /** Only the one. */
    ONE,
    /** Only the other. */
    OTHER
  }

  /**
   * Some words that stand together.
   *
   * @param side who has them
   * @param one as the one writes them; empty if it hasn't any
   * @param other as the other writes them
   */
  public record Piece(Side side, String one, String other) {}

  public WordingDiff {
    pieces = List.copyOf(pieces);
  }

  /** Compares two wordings. */
  public static WordingDiff of(String one, String other) {
    List<Token> first = Token.cut(one);
    List<Token> second = Token.cut(other);
    int[][] length = lengths(first, second);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    int kept = 0;
    while (i < first.size() || j < second.size()) {
      int fromI = i;
      int fromJ = j;
      while (i < first.size() && j < second.size() && same(first.get(i), second.get(j))) {
        i++;
        j++;
      }
      kept += i - fromI;
      add(pieces, Side.BOTH, words(one, first, fromI, i), words(other, second, fromJ, j));
      int cutFrom = i;
      int addedFrom = j;
      while (i < first.size() || j < second.size()) {
        boolean matches =
            i < first.size() && j < second.size() && same(first.get(i), second.get(j));
        if (matches) {
          break;
        }
        boolean skipOne =
            j == second.size() || (i < first.size() && length[i + 1][j] >= length[i][j + 1]);
        i += skipOne ? 1 : 0;
        j += skipOne ? 0 : 1;
      }
      add(pieces, Side.ONE, words(one, first, cutFrom, i), "");
      add(pieces, Side.OTHER, "", words(other, second, addedFrom, j));
    }
    int least = Math.min(first.size(), second.size());
    return new WordingDiff(pieces, least > 0 && kept < RENDERING * least);
  }

  private static void add(List<Piece> pieces, Side side, String one, String other) {
    if (!one.isEmpty() || !other.isEmpty()) {
      pieces.add(new Piece(side, one, other));
    }
  }

  private static boolean same(Token one, Token other) {
    return one.plain().equals(other.plain());
  }

  private static String words(String text, List<Token> tokens, int from, int to) {
    return from == to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The length of the longest common subsequence of what is left, from each place on. */
  private static int[][] lengths(List<Token> one, List<Token> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(one.get(i), other.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
