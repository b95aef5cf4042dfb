package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Article;

/**
 * How well the article was taken out of one page.
 *
 * @param page the page's file name
 * @param words F1 of the bags of words, 0 to 1
 * @param title whether the title is right
 * @param published whether the day is right, or rightly unknown
 * @param outlet whether the outlet is
 * @param author whether the author is
 */
public record PageScore(
    String page, double words, boolean title, boolean published, boolean outlet, boolean author) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** The score of what was read of a page against what a person took out of it. */
  static PageScore of(String page, Article gold, Article read) {
    return new PageScore(
        page,
        f1(bag(gold.text()), bag(read.text())),
        same(gold.origin().title(), read.origin().title()),
        gold.origin().published().day().equals(read.origin().published().day()),
        same(gold.origin().outlet(), read.origin().outlet()),
        same(gold.origin().author(), read.origin().author()));
  }

  private static boolean same(Optional<String> gold, Optional<String> read) {
    return gold.map(PageScore::key).equals(read.map(PageScore::key));
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  /** What is wrong beside the words, by name. */
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (!title) {
      mistakes.add("title");
    }
    if (!published) {
      mistakes.add("published");
    }
    if (!outlet) {
      mistakes.add("outlet");
    }
    if (!author) {
      mistakes.add("author");
    }
    return mistakes;
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
