package org.onrecord.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.TextNode;
import org.onrecord.text.WordList;

/**
 * Lines that pages set between the paragraphs of a text and that are not of it, known by their
 * words: “Advertisement”, “Read also: …”, “All rights reserved”.
 */
final class FrameLines {
  private static final int MOST_AFTER_START = 40;
  private static final int LONGEST_LABEL = 4;
  private static final int MOST_AROUND = 80;
  private static final Set<String> WHOLE =
      entries("whole").stream().map(Wordings::key).collect(Collectors.toUnmodifiableSet());
  private static final List<String> STARTS = entries("start");
  private static final List<String> ANYWHERE = entries("any");

  private FrameLines() {}

  /** The entries of one kind in the list. */
  static List<String> entries(String kind) {
    return WordList.lines(FrameLines.class, "frame-lines.tsv").stream()
        .map(line -> line.split("\t", 2))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1])
        .toList();
  }

  /** These blocks without such lines, and without the links that follow “Read also”. */
  static List<Block> without(List<Block> blocks) {
    List<Block> left = new ArrayList<>();
    boolean label = false;
    for (Block block : blocks) {
      boolean frame = has(block);
      if (!frame && !(label && block.isLinks() && block.words() <= MOST_AFTER_START)) {
        left.add(block);
      }
      label = frame && block.words() <= LONGEST_LABEL && !block.isHeading();
    }
    return left;
  }

  /** Whether {@code block} is such a line. */
  static boolean has(Block block) {
    if (block.words() > MOST_AROUND || Tags.is(block.owner(), "h1")) {
      return false;
    }
    if (block.isHeading()) {
      return WHOLE.contains(Wordings.key(block.text()));
    }
    String words = block.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return WHOLE.contains(Wordings.key(words))
        || (block.words() <= MOST_AFTER_START && (isLabelled(block) || begins(words)))
        || ANYWHERE.stream().anyMatch(words::contains);
  }

  /** Whether such a line stands over the rest, set apart from it. */
  private static boolean isLabelled(Block block) {
    return block.nodes().size() > 1
        && block.nodes().getFirst() instanceof TextNode first
        && !block.owner().equals(first.parent())
        && WHOLE.contains(Wordings.key(first.getWholeText()));
  }

  private static boolean begins(String words) {
    int from = 0;
    while (from < words.length() && isMark(words.charAt(from))) {
      from++;
    }
    int at = from;
    return STARTS.stream()
        .anyMatch(
            start ->
                words.startsWith(start, at)
                    && (words.length() == at + start.length()
                        || !Character.isLetterOrDigit(words.charAt(at + start.length()))
                        || !Character.isLetter(start.charAt(start.length() - 1))));
  }

  /** Whether it is a bullet, an arrow or the like, with which such lines are set off. */
  private static boolean isMark(char unit) {
    return !Character.isLetterOrDigit(unit) && unit != '©' && unit != '“' && unit != '"';
  }
}
