package org.onrecord.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/**
 * Picks the words that decided an act. The network's score of a code is a sum over words (the
 * vector of a word has seen its neighbours), so what a word adds to it can be told.
 */
final class Deciding {
  private static final int MOST = 3;

  /** What part of the most that a word adds another must add. */
  private static final double SHARE = 0.4;

  private static final int SHORT = 2;

  private Deciding() {}

  /**
   * At most three words that add most; neighbours are one span. In text order, never empty.
   *
   * @param added what each word that is looked at adds to the code's score
   */
  static List<Span> of(Seen seen, List<Double> added) {
    List<Integer> order =
        IntStream.range(0, seen.size())
            .filter(word -> tells(seen.word(word)))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer word) -> -added.get(word)))
            .toList();
    if (order.isEmpty()) {
      return List.of(seen.span(0, seen.size()));
    }
    double least = Math.max(0, SHARE * added.get(order.getFirst()));
    List<Integer> chosen = new ArrayList<>(order.subList(0, 1));
    order.stream().skip(1).limit(MOST - 1).filter(w -> added.get(w) > least).forEach(chosen::add);
    return joined(seen, chosen.stream().sorted().toList());
  }

  /** Whether a word may be shown as a reason: marks and the shortest words explain nothing. */
  private static boolean tells(String word) {
    return word.length() > SHORT && word.codePoints().anyMatch(Character::isLetter);
  }

  private static List<Span> joined(Seen seen, List<Integer> chosen) {
    List<Span> spans = new ArrayList<>();
    int first = chosen.getFirst();
    for (int i = 0; i < chosen.size(); i++) {
      int end = chosen.get(i) + 1;
      if (i + 1 == chosen.size() || chosen.get(i + 1) > end) {
        spans.add(seen.span(first, end));
        first = i + 1 < chosen.size() ? chosen.get(i + 1) : end;
      }
    }
    return spans;
  }
}
