package org.onrecord.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which articles have one text: the same, or the same but for cuts and small changes. Measured by
 * rows of words that both have (w-shingling: Broder, 1997), as a part of those of the shorter.
 */
public final class Copies {
  private static final int ROW = 6;
  private static final double SAME = .6;
  private static final int FEWEST = 8;

  private Copies() {}

  /** The ids of the articles whose texts are one, group by group; one alone is a group as well. */
  public static List<Set<String>> groups(Map<String, String> textById) {
    Map<String, Set<Integer>> rows = new TreeMap<>();
    textById.forEach((id, text) -> rows.put(id, rows(text)));
    Map<String, Set<String>> groups = new HashMap<>();
    List<String> ids = List.copyOf(rows.keySet());
    ids.forEach(id -> groups.put(id, new TreeSet<>(Set.of(id))));
    for (String one : ids) {
      for (String other : ids.subList(ids.indexOf(one) + 1, ids.size())) {
        Set<String> here = groups.getOrDefault(one, Set.of());
        Set<String> there = groups.getOrDefault(other, Set.of());
        boolean equal = Objects.equals(textById.get(one), textById.get(other));
        if (!here.contains(other)
            && (equal
                || areCopies(
                    rows.getOrDefault(one, Set.of()), rows.getOrDefault(other, Set.of())))) {
          here.addAll(there);
          there.forEach(each -> groups.put(each, here));
        }
      }
    }
    return distinct(groups.values());
  }

  private static List<Set<String>> distinct(Collection<Set<String>> groups) {
    return new LinkedHashSet<>(groups)
        .stream()
            .sorted(Comparator.comparing((Set<String> group) -> group.iterator().next()))
            .toList();
  }

  private static boolean areCopies(Set<Integer> one, Set<Integer> other) {
    Set<Integer> fewer = one.size() <= other.size() ? one : other;
    Set<Integer> more = one.size() <= other.size() ? other : one;
    if (fewer.size() < FEWEST) {
      return false;
    }
    long both = fewer.stream().filter(more::contains).count();
    return both >= SAME * fewer.size();
  }

  private static Set<Integer> rows(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    Set<Integer> rows = new TreeSet<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(words.subList(i, i + ROW).hashCode());
    }
    return rows;
  }
}
