package org.onrecord.page;

import org.jsoup.nodes.Element;

/** What short lines between the paragraphs of a text are, by how they are set and written. */
final class Lines {
  private static final double ALL_LINKS = 0.8;
  private static final int SHORTEST_LINKED = 4;
  private static final int DATED_WORDS = 15;
  private static final int BYLINE_WORDS = 9;
  private static final int LINKED_ITEM_WORDS = 8;

  private Lines() {}

  /** “(Reporting by Ann Roe; Editing by Bo Lind)”. */
  static boolean isInBrackets(Block block) {
    return block.text().startsWith("(") && block.text().endsWith(")");
  }

  /** “By Ann Roe”, which some pages set as a paragraph of the text. */
  static boolean isByline(Block block) {
    return block.words() <= BYLINE_WORDS
        && !block.endsSentence()
        && AuthorNames.beginsByline(block.text());
  }

  /** A line that says what the list after it is of. */
  static boolean opensList(Block block) {
    Element next = block.owner().nextElementSibling();
    return block.text().endsWith(":")
        && block.linkWords() == 0
        && (Tags.is(next, "ul", "ol") || block.owner().selectFirst("> ul, > ol") != null);
  }

  /** An item of a list whose words are as much its own as those of its links. */
  static boolean isLinkedItem(Block block) {
    return block.words() >= LINKED_ITEM_WORDS
        && block.words() - block.linkWords() >= SHORTEST_LINKED
        && block.linkShare() <= ALL_LINKS
        && Tags.is(block.owner(), "li", "p")
        && Tags.isInside(block.owner(), "li");
  }

  /** A line that is a date, with little around it. */
  static boolean isDated(Block block) {
    return block.words() <= DATED_WORDS
        && !block.endsSentence()
        && WrittenDay.in(block.text()).isPresent();
  }

  /** Whether it is set in capitals, as lines that call for a click are. */
  static boolean isShouted(Block block) {
    return block.text().codePoints().noneMatch(Character::isLowerCase)
        && block.text().codePoints().anyMatch(Character::isUpperCase);
  }
}
