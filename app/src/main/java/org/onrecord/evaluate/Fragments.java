package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * The parts of all attributions in one text, cut into runs of tokens within a sentence. A token has
 * one role at most: cues hide sources, sources hide content, later attributions earlier ones.
 */
final class Fragments {
  /** From the lowest layer to the topmost. */
  private static final List<Role> LAYERS = List.of(Role.CONTENT, Role.SOURCE, Role.CUE);

  /** A run of tokens, by index. */
  private record Run(int start, int end) {}

  private final Map<Role, BitSet> layers = new EnumMap<>(Role.class);
  private final BitSet starts = new BitSet();

  private Fragments() {
    LAYERS.forEach(role -> layers.put(role, new BitSet()));
  }

  static Fragments of(Tokens tokens, List<RoleSpans> attributions) {
    Fragments fragments = new Fragments();
    for (Role role : LAYERS) {
      for (RoleSpans attribution : attributions) {
        attribution.in(role).forEach(span -> fragments.paint(role, tokens, span));
      }
    }
    return fragments;
  }

  private void paint(Role role, Tokens tokens, Span span) {
    int first = tokens.first(span);
    int end = tokens.end(span);
    layers.forEach((layer, painted) -> painted.set(first, end, layer == role));
    for (int i = first; i < end; i++) {
      starts.set(i, i == first || tokens.startsSentence(i));
    }
  }

  private List<Run> runs(Role role) {
    BitSet painted = layers.getOrDefault(role, new BitSet());
    List<Run> runs = new ArrayList<>();
    int start = painted.nextSetBit(0);
    while (start >= 0) {
      int end = start + 1;
      while (painted.get(end) && !starts.get(end)) {
        end++;
      }
      runs.add(new Run(start, end));
      start = painted.nextSetBit(end);
    }
    return runs;
  }

  /** How many of these, the person's, are in {@code predicted} with the same bounds. */
  RoleTallies exact(Fragments predicted) {
    return RoleTallies.each(
        role -> {
          List<Run> gold = runs(role);
          List<Run> found = predicted.runs(role);
          Set<Run> both = new HashSet<>(gold);
          both.retainAll(new HashSet<>(found));
          return new Tally(both.size(), found.size(), gold.size());
        });
  }

  /** How many of these, the person's, share a token with one in {@code predicted}; one to one. */
  RoleTallies overlapping(Fragments predicted) {
    return RoleTallies.each(
        role -> {
          List<Run> gold = runs(role);
          List<Run> found = predicted.runs(role);
          return new Tally(pairs(gold, found), found.size(), gold.size());
        });
  }

  /** Each of {@code gold} takes the first of {@code found} that it overlaps and that is free. */
  private static int pairs(List<Run> gold, List<Run> found) {
    int pairs = 0;
    int free = 0;
    for (Run run : gold) {
      while (free < found.size() && found.get(free).end() <= run.start()) {
        free++;
      }
      if (free < found.size() && found.get(free).start() < run.end()) {
        pairs++;
        free++;
      }
    }
    return pairs;
  }
}
