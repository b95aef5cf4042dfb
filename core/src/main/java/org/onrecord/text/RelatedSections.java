package org.onrecord.text;

import java.util.Set;

/** Finds links to, and beginnings of, other articles. */
final class RelatedSections {
  private static final int TEASER_WORDS = 60;
  private static final int SHORTEST_TITLE = 3;
  private static final int LONE_TITLE = 4;
  private static final int LINK_WORDS = 8;
  private static final int SHORTEST_LIST = 3;
  private static final Set<String> CONTINUING = WordList.load("continuing-words.txt");

  private final Page page;
  private long wordsBefore;
  private long wordsAfter;
  private boolean longAfter;

  private RelatedSections(Page page) {
    this.page = page;
  }

  static void mark(Page page) {
    RelatedSections sections = new RelatedSections(page);
    sections.markOpened();
    sections.markLinkLists();
    sections.markTrailing();
  }

  /** From the last line to the first, so that each opener knows how much text follows it. */
  private void markOpened() {
    for (int at = 0; at < page.size(); at++) {
      wordsBefore += page.isBody(at) ? page.line(at).words() : 0;
    }
    for (int at = page.size() - 1; at >= 0; at--) {
      int opener = at;
      page.opener(at, Zone.Kind.RELATED)
          .ifPresent(
              pattern -> page.markBody(opener + 1, end(opener + 1, pattern), Zone.Kind.RELATED));
      if (page.isBody(at)) {
        int words = page.line(at).words();
        wordsBefore -= words;
        wordsAfter += words;
        longAfter |= words > TEASER_WORDS;
      }
    }
  }

  private int end(int from, ZonePattern opener) {
    int titles = endOfTitles(from);
    if (opener.scope() != ZonePattern.Scope.SECTION || longAfter || wordsAfter > wordsBefore) {
      return titles;
    }
    int end = page.bodyEnd(from);
    return isTeasers(titles, end, titles > from) ? end : titles;
  }

  private int endOfTitles(int from) {
    int end = from;
    while (page.isBody(end)
        && page.line(end).isTitleLike()
        && page.line(end).words() >= SHORTEST_TITLE
        && page.line(end).isBulleted() == page.line(from).isBulleted()) {
      end++;
    }
    return end;
  }

  /** Whether these paragraphs each begin anew, and, after titles, have titles among them. */
  private boolean isTeasers(int from, int to, boolean afterTitles) {
    int titles = 0;
    int continuing = 0;
    for (int at = from; at < to; at++) {
      titles += page.line(at).isTitleLike() ? 1 : 0;
      continuing += continues(page.line(at)) ? 1 : 0;
    }
    int count = to - from;
    return 4 * continuing < count && (!afterTitles || 3 * titles >= count - 1);
  }

  private static boolean continues(Line line) {
    String text = line.text();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    char first = text.charAt(0);
    return first == '“' || first == '"' || CONTINUING.contains(text.substring(0, end));
  }

  /** Lists of three or more names or phrases in capitals that nothing announces. */
  private void markLinkLists() {
    int from = 0;
    while (from < page.size()) {
      int end = from;
      long words = 0;
      while (page.isBody(end) && isLink(page.line(end))) {
        words += page.line(end).words();
        end++;
      }
      boolean announced = from > 0 && page.line(from - 1).announces();
      if (end - from >= SHORTEST_LIST && !announced && page.staysWhole(words)) {
        page.markBody(from, end, Zone.Kind.RELATED);
      }
      from = end + 1;
    }
  }

  private static boolean isLink(Line line) {
    return line.isBulleted()
        && line.words() <= LINK_WORDS
        && line.isTitleLike()
        && line.isAllCapitalized();
  }

  /** Titles and lists after the last paragraph of the report. */
  private void markTrailing() {
    int last = page.size() - 1;
    int links = 0;
    long words = 0;
    while (last >= 0 && !(page.isBody(last) && !page.line(last).isTitleLike())) {
      if (page.isBody(last)) {
        Line line = page.line(last);
        links += line.isBulleted() || line.words() >= LONE_TITLE ? 1 : 0;
        words += line.words();
      }
      last--;
    }
    if (last >= 0 && links >= 2 && !page.line(last).announces() && page.staysWhole(words)) {
      page.markBody(last + 1, page.size(), Zone.Kind.RELATED);
    }
  }
}
