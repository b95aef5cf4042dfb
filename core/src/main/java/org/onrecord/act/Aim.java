package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * At whom an act is directed, word by word, as the network sees it. Immutable.
 *
 * @param words the words that were looked at, in text order
 * @param odds how likely each of them names somebody whom it is directed at, from 0 to 1
 */
public record Aim(List<Span> words, List<Double> odds) {
  /** Nothing was looked at. */
  public static final Aim NOWHERE = new Aim(List.of(), List.of());

  public Aim {
    words = List.copyOf(words);
    odds = List.copyOf(odds);
  }

  static Aim of(Seen seen, float[] odds) {
    List<Span> words = new ArrayList<>();
    List<Double> likely = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      words.add(seen.span(i, i + 1));
      likely.add((double) odds[i]);
    }
    return new Aim(words, likely);
  }

  /** From the first word that was looked at to the last; empty if there is none. */
  Optional<Span> extent() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(words.getFirst().start(), words.getLast().end()));
  }

  /** How likely a stretch names somebody whom it is directed at: as its likeliest word does. */
  double at(Span stretch) {
    double most = 0;
    for (int i = Span.firstFrom(words, stretch.start()); i < words.size(); i++) {
      if (words.get(i).start() >= stretch.end()) {
        break;
      }
      most = Math.max(most, odds.get(i));
    }
    return most;
  }
}
