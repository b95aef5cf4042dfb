package org.onrecord.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The words of a text node with the place of each in the page's source, in UTF-16 units. */
final class PlacedWords {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?");
  private static final int LONGEST_REFERENCE = 36;

  private final String value;
  private final int[] starts;
  private final int[] ends;

  private PlacedWords(String value) {
    this.value = value;
    starts = new int[value.length()];
    ends = new int[value.length()];
    Arrays.fill(starts, -1);
    Arrays.fill(ends, -1);
  }

  /**
   * The words of {@code node}; those that can't be found in its stretch of the source have no
   * place.
   */
  static PlacedWords of(TextNode node, String page) {
    PlacedWords words = new PlacedWords(node.getWholeText());
    Range range = node.sourceRange();
    if (range.isTracked()) {
      int start = range.startPos();
      int end = Math.min(range.endPos(), page.length());
      if (start >= 0 && start < end) {
        words.align(page, start, end);
      }
    }
    return words;
  }

  private void align(String page, int from, int to) {
    int source = from;
    int at = 0;
    while (at < value.length() && source < to) {
      char unit = page.charAt(source);
      int reference = unit == '&' ? reference(page, source, to, at) : 0;
      if (reference > 0) {
        source += reference;
        while (at < value.length() && starts[at] >= 0) {
          at++;
        }
      } else if (same(unit, value.charAt(at))) {
        starts[at] = source;
        ends[at] = ++source;
        at++;
      } else if (unit == '\r' || unit == '\0') {
        source++;
      } else {
        return;
      }
    }
  }

  /** The length of the character reference at {@code source}, having placed what it stands for. */
  private int reference(String page, int source, int to, int at) {
    Matcher matcher =
        REFERENCE.matcher(page).region(source, Math.min(to, source + LONGEST_REFERENCE));
    if (!matcher.lookingAt()) {
      return 0;
    }
    String meant = Parser.unescapeEntities(matcher.group(), false);
    String left = meant.equals(matcher.group()) ? "" : meant;
    int length = matcher.group().length();
    if (left.isEmpty() || !value.startsWith(left, at)) {
      return 0;
    }
    Arrays.fill(starts, at, at + left.length(), source);
    Arrays.fill(ends, at, at + left.length(), source + length);
    return length;
  }

  private static boolean same(char source, char read) {
    return source == read
        || (Character.isWhitespace(source) && Character.isWhitespace(read))
        || (source == '\0' && read == '\uFFFD');
  }

  /** The words as the page means them. */
  String value() {
    return value;
  }

  /** Where the unit at {@code at} starts in the source, or -1. */
  int start(int at) {
    return starts[at];
  }

  /** Where it ends, or -1. */
  int end(int at) {
    return ends[at];
  }
}
