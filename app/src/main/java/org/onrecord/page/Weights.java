package org.onrecord.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How much speaks for each element of a page holding the main text, summed over its blocks. */
final class Weights {
  /** What a text's surroundings keep, level by level, of what speaks for them. */
  static final double NEARER = 0.9;

  private static final Sum NOTHING = new Sum();

  /** What is summed over an element's blocks. */
  private static final class Sum {
    private double all;
    private double prose;
    private int words;
    private int linkWords;

    /** Adds what stands deeper, which says a little less for what is around it. */
    private void add(Sum other) {
      all += other.all > 0 ? NEARER * other.all : other.all;
      prose += other.prose;
      words += other.words;
      linkWords += other.linkWords;
    }
  }

  private final IdentityHashMap<Element, Sum> sums = new IdentityHashMap<>();

  /** The weights of {@code body} and the elements in it, from {@code blocks}. */
  Weights(Element body, List<Block> blocks) {
    for (Block block : blocks) {
      Sum sum = sums.computeIfAbsent(block.owner(), owner -> new Sum());
      double weight = block.weight();
      sum.all += weight;
      sum.prose += Math.max(0, weight);
      sum.words += block.words();
      sum.linkWords += block.linkWords();
    }
    Elements elements = body.getAllElements();
    for (int at = elements.size() - 1; at > 0; at--) {
      Element element = elements.get(at);
      Element parent = element.parent();
      Sum sum = sums.get(element);
      if (sum != null && parent != null) {
        sums.computeIfAbsent(parent, owner -> new Sum()).add(sum);
      }
    }
  }

  private Sum sum(Element element) {
    return sums.getOrDefault(element, NOTHING);
  }

  /**
   * What speaks for {@code element} less what speaks against it; text speaks less for elements far
   * around it.
   */
  double of(Element element) {
    return sum(element).all;
  }

  /** What speaks for it alone. */
  double prose(Element element) {
    return sum(element).prose;
  }

  /** How many words stand in it. */
  int words(Element element) {
    return sum(element).words;
  }

  /** Whether most of its words stand in links. */
  boolean isLinks(Element element) {
    return 2 * sum(element).linkWords > sum(element).words;
  }
}
