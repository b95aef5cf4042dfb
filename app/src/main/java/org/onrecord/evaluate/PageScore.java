package org.onrecord.evaluate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/**
 * How well the article was taken out of one page.
 *
 * @param page the page's file name
 * @param words F1 of the bags of words, 0 to 1
 * @param facts which of the facts that were measured are right, or rightly unknown
 */
public record PageScore(String page, double words, Map<Fact, Boolean> facts) {
  /** What a page says of its article beside the text, in the order of the report. */
  public enum Fact {
    TITLE,
    PUBLISHED,
    OUTLET,
    AUTHOR;

    /** Its name in the report. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Optional<String> of(Origin origin) {
      return switch (this) {
        case TITLE -> origin.title().map(PageScore::key);
        case PUBLISHED -> origin.published().day().map(LocalDate::toString);
        case OUTLET -> origin.outlet().map(PageScore::key);
        case AUTHOR -> origin.author().map(PageScore::key);
      };
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  public PageScore {
    facts = Map.copyOf(facts);
  }

  /**
   * The score of what was read of a page against what a person took out of it.
   *
   * @param givenOnly whether a fact that {@code gold} leaves out isn't measured, or is right only
   *     where none was read
   */
  static PageScore of(String page, Article gold, Article read, boolean givenOnly) {
    Map<Fact, Boolean> facts = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      Optional<String> expected = fact.of(gold.origin());
      if (expected.isPresent() || !givenOnly) {
        facts.put(fact, expected.equals(fact.of(read.origin())));
      }
    }
    return new PageScore(page, f1(bag(gold.text()), bag(read.text())), facts);
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  /** What is wrong beside the words, by name. */
  List<String> mistakes() {
    return Stream.of(Fact.values())
        .filter(fact -> !facts.getOrDefault(fact, true))
        .map(Fact::label)
        .toList();
  }

  private static List<String> words(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.results().map(result -> result.group()).toList();
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    words(text).forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  private static double f1(Map<String, Integer> gold, Map<String, Integer> read) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : gold.entrySet()) {
      shared += Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0));
    }
    int all = size(gold) + size(read);
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}
