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
    return new Walk(one, other).compared();
  }

  /** Both texts, walked through side by side along what they share. */
  private static final class Walk {
    private final String one;
    private final String other;
    private final List<Token> first;
    private final List<Token> second;
    private final int[][] length;
    private final List<Piece> pieces = new ArrayList<>();
    private int i;
    private int j;

    Walk(String one, String other) {
      this.one = one;
      this.other = other;
      this.first = Token.cut(one);
      this.second = Token.cut(other);
      this.length = lengths(first, second);
    }

    WordingDiff compared() {
      int kept = 0;
      while (i < first.size() || j < second.size()) {
        kept += keep();
        part();
      }
      int least = Math.min(first.size(), second.size());
      return new WordingDiff(pieces, least > 0 && kept < RENDERING * least);
    }

    private boolean isShared() {
      return i < first.size() && j < second.size() && same(first.get(i), second.get(j));
    }

    private int keep() {
      int fromI = i;
      int fromJ = j;
      while (isShared()) {
        i++;
        j++;
      }
      add(Side.BOTH, words(one, first, fromI, i), words(other, second, fromJ, j));
      return i - fromI;
    }

    private void part() {
      int fromI = i;
      int fromJ = j;
      while ((i < first.size() || j < second.size()) && !isShared()) {
        boolean inOne =
            j == second.size() || (i < first.size() && length[i + 1][j] >= length[i][j + 1]);
        i += inOne ? 1 : 0;
        j += inOne ? 0 : 1;
      }
      add(Side.ONE, words(one, first, fromI, i), "");
      add(Side.OTHER, "", words(other, second, fromJ, j));
    }

    private void add(Side side, String here, String there) {
      if (!here.isEmpty() || !there.isEmpty()) {
        pieces.add(new Piece(side, here, there));
      }
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
