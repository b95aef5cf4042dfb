package org.onrecord.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The words of a text node with the place of each in the page's source, in UTF-16 units. */
final class PlacedWords {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?");
  private static final int LONGEST_REFERENCE = 36;
  private static final int HEX = 16;

  /** A beginning that JSON writes as it is, long enough to be found by. */
  private static final Pattern PLAIN = Pattern.compile("[ !#-\\[\\]-~]{4,40}");

  /** One character of a JSON string, or what stands for it. */
  private static final Pattern SIGN = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\[^u]|[^\\\\\"]");

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

  /**
   * Words that a string of JSON in the page's source holds, from a place on. Those after the first
   * that is written otherwise than JSON writes it, such as with a tag between, have no place.
   */
  static PlacedWords inJson(String value, String page, int from) {
    PlacedWords words = new PlacedWords(value);
    Matcher plain = PLAIN.matcher(value);
    int source = plain.lookingAt() ? page.indexOf(plain.group(), from) : -1;
    Matcher sign = SIGN.matcher(page);
    int at = 0;
    while (source >= 0 && at < value.length() && sign.region(source, page.length()).lookingAt()) {
      if (!same(meant(sign.group()), value.charAt(at))) {
        return words;
      }
      words.starts[at] = source;
      source = sign.end();
      words.ends[at++] = source;
    }
    return words;
  }

  /** What a sign of a JSON string means. */
  private static char meant(String sign) {
    if (sign.length() < 2) {
      return sign.charAt(0);
    }
    return switch (sign.charAt(1)) {
      case 'u' -> (char) Integer.parseInt(sign.substring(2), HEX);
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> sign.charAt(1);
    };
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

  /** The stretch of these words that reads {@code words}, blanks aside. */
  Optional<PlacedWords> within(String words) {
    String[] all = words.strip().split("\\s+", -1);
    String pattern =
        Stream.of(all).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00A0]+"));
    Matcher matcher = Pattern.compile(pattern).matcher(value);
    if (words.isBlank() || !matcher.find()) {
      return Optional.empty();
    }
    PlacedWords part = new PlacedWords(matcher.group());
    System.arraycopy(starts, matcher.start(), part.starts, 0, part.value.length());
    System.arraycopy(ends, matcher.start(), part.ends, 0, part.value.length());
    return Optional.of(part);
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
