package org.onrecord.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each symbol may be written as. In a choice, <code>{city}</code> stands for any choice of
 * {@code city}, and <code>{city1}</code> for one that stays the same throughout a text and is
 * another than <code>{city2}</code>, as long as there are enough of them.
 *
 * @param choices the choices of each symbol, in the order of the lines
 */
record Grammar(Map<String, List<String>> choices) {
  /** How often another choice is sought for a symbol with a number. */
  private static final int TRIES = 20;

  private static final Pattern SYMBOL = Pattern.compile("\\{([a-z]+)([0-9]?)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");
  private static final Pattern BAR = Pattern.compile(" \\| ");

  Grammar {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    choices.forEach((symbol, list) -> copy.put(symbol, List.copyOf(list)));
    copy.values().forEach(list -> list.forEach(choice -> requireKnown(choice, copy)));
    choices = Map.copyOf(copy);
  }

  private static void requireKnown(String choice, Map<String, List<String>> choices) {
    for (MatchResult match : SYMBOL.matcher(choice).results().toList()) {
      if (!choices.containsKey(match.group(1))) {
        throw new IllegalArgumentException("no choices for " + match.group() + " in: " + choice);
      }
    }
    if (BRACE.matcher(SYMBOL.matcher(choice).replaceAll("")).find()) {
      throw new IllegalArgumentException("braces round no symbol in: " + choice);
    }
  }

  /**
   * A grammar from lines {@code symbol: choice | choice}; a symbol may have several lines.
   *
   * @throws IllegalArgumentException if a line is none, or a choice holds an unknown symbol
   */
  static Grammar of(List<String> lines) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (colon < 1) {
        throw new IllegalArgumentException("not `symbol: choice | choice`: " + line);
      }
      List<String> list =
          choices.computeIfAbsent(line.substring(0, colon), symbol -> new ArrayList<>());
      BAR.splitAsStream(line.substring(colon + 2)).forEach(list::add);
    }
    return new Grammar(choices);
  }

  /** A new text, whose choices {@code random} makes. */
  Text begin(Random random) {
    return new Text(random);
  }

  /** A text under way: what was chosen for <code>{city1}</code> holds until it ends. */
  final class Text {
    private final Random random;
    private final Map<String, String> kept = new HashMap<>();

    private Text(Random random) {
      this.random = random;
    }

    /** One of the ways to write a symbol. */
    String write(String symbol) {
      List<String> list = choices.get(symbol);
      if (list == null) {
        throw new IllegalArgumentException("no choices for " + symbol);
      }
      Matcher matcher = SYMBOL.matcher(list.get(random.nextInt(list.size())));
      return matcher.replaceAll(match -> Matcher.quoteReplacement(write(match)));
    }

    private String write(MatchResult match) {
      if (match.group(2).isEmpty()) {
        return write(match.group(1));
      }
      String there = kept.get(match.group());
      if (there != null) {
        return there;
      }
      String chosen = write(match.group(1));
      for (int tries = 1; tries < TRIES && kept.containsValue(chosen); tries++) {
        chosen = write(match.group(1));
      }
      kept.put(match.group(), chosen);
      return chosen;
    }
  }
}
