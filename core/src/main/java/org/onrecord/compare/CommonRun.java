package org.onrecord.compare;

import java.util.List;

/**
 * The longest row of words that two texts share, the first of those that are as long.
 *
 * @param first where it begins in the one, in words
 * @param second where it begins in the other
 * @param length how many words
 */
record CommonRun(int first, int second, int length) {

  static CommonRun of(List<Token> one, List<Token> other) {
    int[] before = new int[other.size() + 1];
    CommonRun best = new CommonRun(0, 0, 0);
    for (int i = 1; i <= one.size(); i++) {
      int[] now = new int[other.size() + 1];
      for (int j = 1; j <= other.size(); j++) {
        if (one.get(i - 1).plain().equals(other.get(j - 1).plain())) {
          now[j] = before[j - 1] + 1;
          best = now[j] > best.length ? new CommonRun(i - now[j], j - now[j], now[j]) : best;
        }
      }
      before = now;
    }
    return best;
  }

  List<Token> in(List<Token> one) {
    return one.subList(first, first + length);
  }
}
