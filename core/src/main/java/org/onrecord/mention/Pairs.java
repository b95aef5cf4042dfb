package org.onrecord.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which earlier mentions a later one is compared with, and what is seen of both beside their
 * vectors: distance, kinds, types and words in common. {@code training/onrecord_training/pairs.py}
 * computes the same.
 */
final class Pairs {
  /** How many things are seen of a pair. */
  static final int FEATURES = 40;

  /** Earlier mentions that are always looked at. */
  private static final int NEAR = 60;

  /** Earlier mentions farther away that are looked at too: the nearest with a word in common. */
  private static final int FAR = 20;

  private final List<Seen> seen;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /**
   * Pairs of mentions.
   *
   * @param nouns in the order of their heads
   */
  Pairs(List<Noun> nouns) {
    this.seen = nouns.stream().map(Seen::of).toList();
  }

  /** What is asked of a mention in each of its pairs. */
  private record Seen(
      Noun noun,
      List<String> key,
      Set<String> words,
      String initials,
      Noun.Pronoun pronoun,
      int kind) {
    static Seen of(Noun noun) {
      List<String> key = List.copyOf(noun.key());
      return new Seen(
          noun,
          key,
          Set.copyOf(key),
          noun.initials(),
          noun.pronoun(),
          Heads.KINDS.indexOf(noun.label().kind()));
    }

    Type type() {
      return noun.label().type();
    }

    boolean isName() {
      return noun.label().kind() == Mention.Kind.NAME;
    }
  }

  /**
   * The earlier mentions to compare with, in order. To be asked for each mention once, from the
   * first to the last.
   */
  List<Integer> before(int later) {
    int near = Math.max(0, later - NEAR);
    NavigableSet<Integer> far = new TreeSet<>();
    List<String> content = seen.get(later).noun().content();
    for (String word : content) {
      List<Integer> with = byWord.getOrDefault(word, List.of());
      int taken = 0;
      for (int i = with.size() - 1; i >= 0 && taken < FAR; i--) {
        if (with.get(i) < near) {
          far.add(with.get(i));
          taken++;
        }
      }
      byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(later);
    }
    while (far.size() > FAR) {
      far.pollFirst();
    }
    List<Integer> before = new ArrayList<>(far);
    for (int earlier = near; earlier < later; earlier++) {
      before.add(earlier);
    }
    return before;
  }

  /** Fills in what is seen of a pair, beginning at {@code at} in {@code row}. */
  void fill(int laterIndex, int earlierIndex, float[] row, int at) {
    Seen later = seen.get(laterIndex);
    Seen earlier = seen.get(earlierIndex);
    int apart = Math.max(0, later.noun().head() - earlier.noun().head());
    row[at + bucket(laterIndex - earlierIndex)] = 1;
    row[at + 8 + bucket(apart / 2)] = 1;
    row[at + 16 + 3 * later.kind() + earlier.kind()] = 1;
    row[at + 25] = one(later.type() == earlier.type());
    words(later, earlier, row, at);
    row[at + 32] = one(holds(earlier, later) || holds(later, earlier));
    pronouns(later, earlier, row, at);
  }

  private static void words(Seen later, Seen earlier, float[] row, int at) {
    row[at + 26] = one(later.key().equals(earlier.key()));
    row[at + 27] = one(later.noun().headWord().equals(earlier.noun().headWord()));
    Set<String> here = later.words();
    Set<String> there = earlier.words();
    int shared = 0;
    for (String word : here) {
      shared += there.contains(word) ? 1 : 0;
    }
    row[at + 28] = one(shared == here.size() && here.size() < there.size());
    row[at + 29] = one(shared == there.size() && there.size() < here.size());
    row[at + 30] = one(isShortFor(later, earlier) || isShortFor(earlier, later));
    row[at + 31] = one(later.isName() && earlier.isName() && shared == 0);
  }

  private static boolean isShortFor(Seen letters, Seen name) {
    return !name.initials().isEmpty() && letters.key().equals(List.of(name.initials()));
  }

  private static void pronouns(Seen later, Seen earlier, float[] row, int at) {
    Noun.Pronoun one = later.pronoun();
    Noun.Pronoun other = earlier.pronoun();
    boolean person = earlier.type() == Type.PERSON;
    boolean both = one != Noun.Pronoun.NONE && other != Noun.Pronoun.NONE;
    row[at + 33] = one(both && one == other);
    row[at + 34] = one(both && one != other);
    switch (one) {
      case HE, SHE -> row[at + 35] = one(person);
      case IT -> row[at + 36] = one(person);
      case THEY -> row[at + 37] = 1;
      case I, WE, YOU -> row[at + 38] = 1;
      case RELATIVE -> row[at + 39] = 1;
      case NONE, POINTING -> {}
    }
  }

  private static boolean holds(Seen outer, Seen inner) {
    int word = inner.noun().head();
    return outer.noun().start() <= word && word < outer.noun().end();
  }

  /** 0 for 0 and 1, then one more each time the distance doubles, up to 7. */
  private static int bucket(int distance) {
    return Math.min(7, 31 - Integer.numberOfLeadingZeros(Math.max(1, distance)));
  }

  private static float one(boolean is) {
    return is ? 1 : 0;
  }
}
