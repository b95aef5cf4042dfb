package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses among candidates, and says which stands inside which. Looks no farther than a slice
 * reaches, so its time is linear in the length of the text.
 */
final class Nesting {
  /**
   * How probable a plain verb must be outside other statements; half of what PolNeAR's development
   * part has between this and what others need is marked there.
   */
  static final double PLAIN_OUTSIDE = 0.3;

  private static final Comparator<Candidate> SUREST_FIRST =
      Comparator.comparingDouble(Candidate::confidence)
          .reversed()
          .thenComparingInt(Candidate::anchor);
  private static final Comparator<Candidate> BY_CUE =
      Comparator.comparingInt((Candidate each) -> each.cue().from())
          .thenComparingInt(Candidate::anchor);

  private final Settings settings;

  Nesting(Settings settings) {
    this.settings = settings;
  }

  /** How sure one must be that stands in no other, from 0 to 1. */
  double outer() {
    return settings.outer();
  }

  /**
   * A candidate that was chosen.
   *
   * @param candidate the candidate
   * @param parent the place in the list of the one it stands in
   */
  record Chosen(Candidate candidate, Optional<Integer> parent) {}

  /**
   * Those that are sure enough, one for each cue, in the order of their cues.
   *
   * @param plain those whose cue says by its words alone that somebody says, thinks or wants; such
   *     a one is sure enough inside another, however low the network puts it: most of what it
   *     learned from marks no statement inside a content; outside it needs less than others
   */
  List<Chosen> choose(List<Candidate> candidates, Predicate<Candidate> plain) {
    List<Candidate> each = onePerCue(candidates);
    List<Candidate> sure =
        withParents(each).stream()
            .filter(chosen -> isSure(chosen, plain))
            .map(Chosen::candidate)
            .toList();
    return withParents(sure);
  }

  private boolean isSure(Chosen chosen, Predicate<Candidate> plain) {
    double confidence = chosen.candidate().confidence();
    boolean inside = chosen.parent().isPresent();
    double least = inside ? settings.inner() : settings.outer();
    double less = inside ? 0 : PLAIN_OUTSIDE;
    return confidence >= least || (confidence >= less && plain.test(chosen.candidate()));
  }

  /** Of candidates whose cues share a word, the surest. */
  private static List<Candidate> onePerCue(List<Candidate> candidates) {
    Set<Integer> taken = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(SUREST_FIRST).toList()) {
      if (candidate.cue().words().noneMatch(taken::contains)) {
        candidate.cue().words().forEach(taken::add);
        kept.add(candidate);
      }
    }
    kept.sort(BY_CUE);
    return kept;
  }

  private static List<Chosen> withParents(List<Candidate> candidates) {
    List<Chosen> chosen = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      chosen.add(new Chosen(candidates.get(i), parent(candidates, i)));
    }
    return chosen;
  }

  /** The one with the shortest content that the candidate stands in. */
  private static Optional<Integer> parent(List<Candidate> candidates, int child) {
    Optional<Integer> parent = Optional.empty();
    int first = child;
    while (first > 0 && isNear(candidates, first - 1, child)) {
      first--;
    }
    for (int at = first; at < candidates.size() && isNear(candidates, at, child); at++) {
      boolean around = at != child && candidates.get(child).standsIn(candidates.get(at));
      int words = candidates.get(at).contentWords();
      if (around
          && parent.map(known -> words < candidates.get(known).contentWords()).orElse(true)) {
        parent = Optional.of(at);
      }
    }
    return parent;
  }

  /** Whether one may reach the other: its content holds the other's whole cue. */
  private static boolean isNear(List<Candidate> candidates, int one, int other) {
    int distance = candidates.get(one).cue().from() - candidates.get(other).cue().from();
    return Math.abs(distance) <= 2 * Slices.REACH;
  }
}
