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

  /** How long a character is that JSON writes as a number. */
  private static final int ESCAPE = 6;

  private static final char LAST_PLAIN = '~';
  private static final int FARTHEST = 2000;
  private static final int MOST_MISSES = 3;
  private static final int MIDDLE = 20;
  private static final int SHORTEST = 8;

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
   * Words that strings of JSON in the page's source hold, from a place on. Those that are written
   * otherwise than JSON writes them, such as a tag, have no place; a piece goes on not far behind
   * the one before.
   */
  static PlacedWords inJson(String value, String page, int from) {
    PlacedWords words = new PlacedWords(value);
    Matcher plain = PLAIN.matcher(value);
    int at = 0;
    int source = from;
    int misses = 0;
    boolean begun = false;
    while (misses < MOST_MISSES && at < value.length() && plain.find(at)) {
      int end = begun ? Math.min(page.length(), source + FARTHEST) : page.length();
      int found = place(plain.group(), page, source, end);
      if (found < 0) {
        misses += begun ? 0 : 1;
        at = Math.min(plain.end(), plain.start() + SHORTEST);
      } else {
        words.before(page, plain.start(), found);
        at = words.onwards(page, plain.start(), found);
        source = words.ends[at - 1];
        begun = true;
      }
    }
    return words;
  }

  /** Where {@code piece}, or else a part of its beginning, stands; -1 if it doesn't. */
  private static int place(String piece, String page, int from, int end) {
    int found = -1;
    for (int length = piece.length(); found < 0 && length > 0; length = shorter(length)) {
      found = page.indexOf(piece.substring(0, length), Math.min(from, end), end);
    }
    return found;
  }

  private static int shorter(int length) {
    return length > MIDDLE ? MIDDLE : length > SHORTEST ? SHORTEST : 0;
  }

  /** Places what stands at and after {@code first}; returns where that ends. */
  private int onwards(String page, int first, int source) {
    Matcher sign = SIGN.matcher(page);
    int at = first;
    int place = source;
    while (at < value.length()
        && sign.region(place, page.length()).lookingAt()
        && same(meant(sign.group()), value.charAt(at))) {
      starts[at] = place;
      place = sign.end();
      ends[at++] = place;
    }
    return at;
  }

  /** Places what stands directly before {@code first}, such as a quotation mark. */
  private void before(String page, int first, int source) {
    int at = first - 1;
    int place = source;
    while (at >= 0 && starts[at] < 0 && place > 0) {
      int start =
          page.charAt(place - 1) == value.charAt(at) && value.charAt(at) > LAST_PLAIN
              ? place - 1
              : place - ESCAPE;
      boolean escaped = start == place - ESCAPE;
      if (start < 0 || (escaped && !page.startsWith(escape(value.charAt(at)), start))) {
        return;
      }
      starts[at] = start;
      ends[at--] = place;
      place = start;
    }
  }

  private static String escape(char unit) {
    return "\\u%04x".formatted((int) unit);
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

  /** Where the last of them that has a place ends, or -1. */
  int end() {
    int at = ends.length - 1;
    while (at >= 0 && ends[at] < 0) {
      at--;
    }
    return at < 0 ? -1 : ends[at];
  }

  /** Where it ends, or -1. */
  int end(int at) {
    return ends[at];
  }
}
