package org.onrecord.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line of a page's frame is known by its words; the table is {@code zone-patterns.tsv}.
 *
 * @param name what it is called in tests
 * @param kind what such a line is
 * @param scope what it says about the lines around it
 * @param regex the line's words
 */
record ZonePattern(String name, Zone.Kind kind, Scope scope, Pattern regex) {
  private static final int LONGEST_LINE = 1000;
  private static final int LONGEST_BYLINE = 200;
  private static final List<ZonePattern> ALL =
      WordList.lines(ZonePattern.class, "zone-patterns.tsv").stream()
          .map(ZonePattern::parse)
          .toList();

  /** How far a pattern reaches. */
  enum Scope {
    /** The whole line, and nothing but it. */
    LINE,
    /** The whole line, and the titles or teasers after it. */
    SECTION,
    /** The whole line, and the titles after it. */
    LEAD,
    /** The end of a line: it names who wrote what stands before; group 1 is the author. */
    BYLINE,
    /** The start of a line that goes on with the article's title. */
    PREFIX
  }

  private static ZonePattern parse(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not name, kind, scope, regex: " + row);
    }
    return new ZonePattern(
        cells[0],
        Zone.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Scope.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        Pattern.compile(cells[3]));
  }

  /** Every pattern, in the order of the table. */
  static List<ZonePattern> all() {
    return ALL;
  }

  /** The first pattern of the table that takes {@code line} as a whole. */
  static Optional<ZonePattern> ofWhole(Line line) {
    return ALL.stream().filter(pattern -> pattern.takesWhole(line.text())).findFirst();
  }

  private boolean takesWhole(String text) {
    return switch (scope) {
      case LINE, SECTION, LEAD -> takes(text);
      case BYLINE, PREFIX -> false;
    };
  }

  /** Whether this pattern is about a line with these words. */
  boolean takes(String text) {
    return switch (scope) {
      case LINE, SECTION, LEAD -> text.length() <= LONGEST_LINE && regex.matcher(text).matches();
      case BYLINE -> byline(text).isPresent();
      case PREFIX -> regex.matcher(text).lookingAt();
    };
  }

  /** Who wrote a post, from the line that ends it. */
  static Optional<Byline> bylineOf(Line line) {
    return ALL.stream()
        .filter(pattern -> pattern.scope == Scope.BYLINE)
        .flatMap(pattern -> pattern.byline(line.text()).stream())
        .findFirst();
  }

  private Optional<Byline> byline(String text) {
    int from = Math.max(0, text.length() - LONGEST_BYLINE);
    Matcher matcher = regex.matcher(text).region(from, text.length()).useAnchoringBounds(false);
    return matcher.find()
        ? Optional.of(new Byline(matcher.group(1).strip(), matcher.start() == 0))
        : Optional.empty();
  }

  /**
   * The byline of an embedded post.
   *
   * @param author name and handle
   * @param ownLine whether it stands alone on its line
   */
  record Byline(String author, boolean ownLine) {}

  /** The line without what a share bar puts before the article's title. */
  static String withoutPrefix(String text) {
    for (ZonePattern pattern : ALL) {
      Matcher matcher = pattern.regex.matcher(text);
      if (pattern.scope == Scope.PREFIX && matcher.lookingAt()) {
        return text.substring(matcher.end());
      }
    }
    return text;
  }
}
