package org.onrecord.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A stretch of running text, as a browser would set it in one paragraph.
 *
 * @param owner the innermost block-level element around it
 * @param nodes its text nodes, and the elements ({@code br}, cells) that part them, in order
 * @param text its words, with single spaces
 * @param words how many they are
 * @param linkWords how many of them stand in links
 */
record Block(Element owner, List<Node> nodes, String text, int words, int linkWords) {
  private static final int SENTENCE_WORDS = 7;
  private static final int LONG_WORDS = 25;
  private static final int TYPICAL_WORDS = 20;
  private static final double MANY_LINKS = 0.5;

  /** The end of a sentence: a mark, with what may close after it. */
  private static final Pattern END =
      Pattern.compile("[.!?…。！？؟۔:][\"”’'»)\\]]{0,3}$|[.!?…؟۔][\"”’'»)\\]]{0,3}\\s");

  private static final Pattern LAST = Pattern.compile("[.!?…。！？؟۔][\"”’'»)\\]]{0,3}$");

  Block {
    nodes = List.copyOf(nodes);
  }

  /** The share of its words that stand in links, from 0 to 1. */
  double linkShare() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** Whether it is mostly links. */
  boolean isLinks() {
    return linkShare() > MANY_LINKS;
  }

  /** Whether it is the same stretch of the page, perhaps cut differently. */
  boolean isSameAs(Block other) {
    return owner.equals(other.owner)
        && !nodes.isEmpty()
        && !other.nodes.isEmpty()
        && nodes.getFirst().equals(other.nodes.getFirst());
  }

  /** Whether it is a number alone, such as that of a picture among others. */
  boolean isCounter() {
    return words <= 2
        && text.codePoints().noneMatch(Character::isLetter)
        && !Tags.is(owner, "td", "th", "tr");
  }

  boolean isHeading() {
    return Tags.isHeading(owner);
  }

  /** Whether its last sentence is finished. */
  boolean endsSentence() {
    return LAST.matcher(text).find();
  }

  /** Whether it reads like a report's paragraph: sentences, and few links. */
  boolean isProse() {
    return !isLinks()
        && !isHeading()
        && (words >= LONG_WORDS || (words >= SENTENCE_WORDS && END.matcher(text).find()));
  }

  /**
   * What it says for its surroundings being the main text: long paragraphs much, short ones little,
   * links and stray words something against it.
   */
  double weight() {
    if (isProse()) {
      double fullness = Math.clamp((double) words / TYPICAL_WORDS, 0.5, 2);
      return fullness * Math.max(0, words - 2 * linkWords);
    }
    if (isHeading() && linkWords == 0) {
      return 0;
    }
    return isLinks() ? -Math.min(words, TYPICAL_WORDS) : -2;
  }
}
