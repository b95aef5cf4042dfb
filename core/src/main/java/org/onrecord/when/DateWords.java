package org.onrecord.when;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.text.WordList;

/** The words that expressions of time are made of ({@code date-words.tsv}). */
final class DateWords {
  static final Set<String> FUTURE = words("future-words.txt");
  static final Set<String> PAST = words("past-words.txt");

  private static final Map<String, Map<String, Integer>> KINDS = kinds();
  private static final Set<String> STARTERS = starters();
  private static final Map<String, Set<String>> WEEKDAY_NAMES = weekdayNames();

  private DateWords() {}

  /** The value of a word of this kind; empty for a word that is not of it. */
  static Optional<Integer> value(String kind, String word) {
    Map<String, Integer> values = KINDS.get(kind);
    if (values == null) {
      throw new IllegalArgumentException("no kind of date word: " + kind);
    }
    return Optional.ofNullable(values.get(word));
  }

  /** Whether an expression of time may begin with this word. */
  static boolean mayBegin(String word) {
    return STARTERS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  static boolean is(String kind, String word) {
    return value(kind, word).isPresent();
  }

  /** Whether a weekday beside this word is a name or a habit and no date. */
  static boolean makesName(String side, String word) {
    return WEEKDAY_NAMES.getOrDefault(side, Set.of()).contains(word);
  }

  private static Set<String> words(String name) {
    return WordList.lines(DateWords.class, name).stream().collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> starters() {
    Set<String> starters = new HashSet<>(words("starters.txt"));
    KINDS.values().forEach(words -> starters.addAll(words.keySet()));
    return Set.copyOf(starters);
  }

  private static Map<String, Map<String, Integer>> kinds() {
    Map<String, Map<String, Integer>> kinds = new HashMap<>();
    for (String line : WordList.lines(DateWords.class, "date-words.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      Map<String, Integer> values = kinds.computeIfAbsent(cells.get(0), kind -> new HashMap<>());
      for (String word : cells.get(2).split(" ", -1)) {
        values.put(word, Integer.valueOf(cells.get(1)));
      }
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, Set<String>> weekdayNames() {
    return WordList.lines(DateWords.class, "weekday-names.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .collect(
            Collectors.groupingBy(
                cells -> cells.get(0),
                Collectors.mapping(cells -> cells.get(1), Collectors.toSet())));
  }
}
