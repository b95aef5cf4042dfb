package org.onrecord.text;

import java.util.regex.Pattern;

/** Finds the article's title, its repeats, and the headings of its sections. */
final class Headings {
  private static final int TITLE_WORDS = 25;
  private static final int TITLE_LENGTH = 200;
  private static final int SHORTEST_REPEATED_TITLE = 3;
  private static final int HEADING_WORDS = 14;
  private static final int SECTION_WORDS = 15;
  private static final int WRAPPED_LENGTH = 50;

  /** Who speaks, in the print of an interview: "Q:", "MODERATOR:". */
  private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}{1,20}:\\s");

  private Headings() {}

  /** Marks the title, if the first readable line is one, and every repeat of it. */
  static void markTitle(Page page) {
    int first = 0;
    while (first < page.size() && !page.isBody(first)) {
      first++;
    }
    if (first < page.size() && isTitle(page, first)) {
      page.mark(first, Zone.Kind.HEADLINE);
      markRepeats(page, first);
    }
  }

  private static boolean isTitle(Page page, int at) {
    Line line = page.line(at);
    if (line.words() > TITLE_WORDS || line.text().length() > TITLE_LENGTH || line.isBulleted()) {
      return false;
    }
    char last = line.lastMark();
    boolean stops = last == ',' || last == ';' || line.announces();
    boolean sentence = last == '.' && line.endsSentence() && !line.isTitleCase();
    return !stops && !sentence && !isWrapped(page, at) && moreFollows(page, at);
  }

  /** Whether the line is the first of a paragraph broken into lines of one width. */
  private static boolean isWrapped(Page page, int at) {
    if (!page.isBody(at + 1) || page.line(at + 1).afterBlank()) {
      return false;
    }
    int length = page.line(at).text().length();
    int next = page.line(at + 1).text().length();
    return length >= WRAPPED_LENGTH && next < 2 * length && !page.line(at + 1).endsSentence();
  }

  private static boolean moreFollows(Page page, int at) {
    for (int after = at + 1; after < page.size(); after++) {
      if (page.isBody(after) && !page.line(after).isTitleLike()) {
        return true;
      }
    }
    return false;
  }

  /** Marks the repeats of the first line, if it is known as the title. */
  static void markRepeats(Page page) {
    if (page.size() > 0 && page.kind(0) == Zone.Kind.HEADLINE) {
      markRepeats(page, 0);
    }
  }

  private static void markRepeats(Page page, int title) {
    String key = Line.key(withoutOutlet(page.line(title).text()));
    if (page.line(title).words() < SHORTEST_REPEATED_TITLE || key.isEmpty()) {
      return;
    }
    for (int at = title + 1; at < page.size(); at++) {
      Line line = page.line(at);
      boolean mayRepeat = page.isBody(at) && line.text().length() <= 2 * TITLE_LENGTH;
      if (mayRepeat
          && key.equals(Line.key(withoutOutlet(ZonePattern.withoutPrefix(line.text()))))) {
        page.mark(at, Zone.Kind.FURNITURE);
      }
    }
  }

  /** A title without the outlet's name that a page's frame puts after a bar. */
  private static String withoutOutlet(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar > 0 ? title.substring(0, bar) : title;
  }

  /** Marks short lines without a full stop before a longer paragraph. */
  static void markSections(Page page) {
    for (int at = 1; at < page.size() - 1; at++) {
      if (page.isBody(at) && page.isBody(at + 1) && isHeading(page, at)) {
        page.mark(at, Zone.Kind.HEADLINE);
      }
    }
  }

  private static boolean isHeading(Page page, int at) {
    Line line = page.line(at);
    Line next = page.line(at + 1);
    boolean looks =
        line.words() <= HEADING_WORDS
            && line.isTitleLike()
            && !line.isBulleted()
            && !line.isQuoted()
            && !SPEAKER.matcher(line.text()).lookingAt();
    boolean opens =
        next.words() >= Math.max(SECTION_WORDS, 2 * line.words())
            && (next.endsSentence() || next.announces());
    return looks && opens && !isInside(page, at);
  }

  /** Whether the line before goes on here, as in a text with a fixed width. */
  private static boolean isInside(Page page, int at) {
    Line before = page.line(at - 1);
    boolean open = !before.endsSentence() && !before.announces() && !before.isBulleted();
    return page.isBody(at - 1) && open && !page.line(at).afterBlank();
  }
}
