package org.onrecord.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Series of pictures that a page shows in its text, each with a number out of all and words of its
 * own: “3/12 A crane at dusk”. They tell of something else than the text, unless they are the text.
 */
final class Galleries {
  private static final int FEWEST_PICTURES = 4;
  private static final int FEWEST_WORDS_BEFORE = 150;
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})\\s?/\\s?(\\d{1,3})(?!\\d|/)");

  private Galleries() {}

  /** The elements that hold such a series among {@code blocks}, with enough of a text before it. */
  static Set<Element> in(List<Block> blocks) {
    Map<String, List<Element>> numbered = new LinkedHashMap<>();
    for (Block block : blocks) {
      Matcher number = NUMBER.matcher(block.text());
      if (number.find()) {
        numbered.computeIfAbsent(number.group(2), all -> new ArrayList<>()).add(block.owner());
      }
    }
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Element> series : numbered.values()) {
      Element around = around(series);
      if (series.size() >= FEWEST_PICTURES
          && !Tags.is(around, "body")
          && wordsBefore(around, blocks) >= FEWEST_WORDS_BEFORE) {
        found.add(around);
      }
    }
    return found;
  }

  private static Element around(List<Element> series) {
    Element around = series.getFirst();
    for (Element one : series) {
      while (around.parent() != null && !Container.isIn(one, around)) {
        around = around.parent();
      }
    }
    return around;
  }

  private static int wordsBefore(Element around, List<Block> blocks) {
    return blocks.stream()
        .takeWhile(block -> !Container.isIn(block.owner(), around))
        .filter(Block::isProse)
        .mapToInt(Block::words)
        .sum();
  }
}
