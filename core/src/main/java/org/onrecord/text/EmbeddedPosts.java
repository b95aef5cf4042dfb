package org.onrecord.text;

/** Finds posts of social networks set into an article: their words and the byline after them. */
final class EmbeddedPosts {
  private static final int LONGEST_LINE = 1000;
  private static final int LONGEST_BLOCK = 600;

  private EmbeddedPosts() {}

  static void mark(Page page) {
    for (int at = 0; at < page.size(); at++) {
      if (page.isBody(at)) {
        markEndingAt(page, at);
      }
    }
  }

  private static void markEndingAt(Page page, int at) {
    ZonePattern.bylineOf(page.line(at))
        .ifPresent(
            byline -> {
              int first = byline.ownLine() ? firstLine(page, at) : at;
              page.markPost(first, at + 1, byline.author());
            });
  }

  /**
   * The first line of the post whose byline is {@code byline}: the block of lines before it if a
   * blank line sets it off, else the one line before it and those above that bear a post's marks.
   */
  private static int firstLine(Page page, int byline) {
    if (byline == 0
        || !page.isBody(byline - 1)
        || page.line(byline - 1).text().length() > LONGEST_LINE) {
      return byline;
    }
    int first = byline;
    int length = 0;
    int blockStart = byline - 1;
    boolean marked = true;
    while (first > 0 && page.isBody(first - 1)) {
      Line above = page.line(first - 1);
      length += above.text().length();
      if (length > LONGEST_BLOCK) {
        return blockStart;
      }
      first--;
      marked &= first == byline - 1 || hasPostMark(above);
      blockStart = marked ? first : blockStart;
      if (above.afterBlank()) {
        return first > 0 && isSetOffAfter(page, byline) ? first : blockStart;
      }
    }
    return blockStart;
  }

  private static boolean isSetOffAfter(Page page, int byline) {
    return byline + 1 == page.size() || page.line(byline + 1).afterBlank();
  }

  private static boolean hasPostMark(Line line) {
    char start = line.text().charAt(0);
    return start == '#' || start == '@' || line.text().contains("https://t.co/");
  }
}
