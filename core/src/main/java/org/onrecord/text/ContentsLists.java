package org.onrecord.text;

import java.util.HashMap;
import java.util.Map;

/** Finds the list after a line such as "Table of Contents". */
final class ContentsLists {
  private static final int SHORTEST_LIST = 3;

  private final Page page;
  private final Map<String, Integer> lastByKey = new HashMap<>();

  private ContentsLists(Page page) {
    this.page = page;
    for (int at = 0; at < page.size(); at++) {
      if (page.line(at).isTitleLike()) {
        lastByKey.put(page.line(at).key(), at);
      }
    }
  }

  static void mark(Page page) {
    ContentsLists lists = new ContentsLists(page);
    for (int at = 0; at < page.size(); at++) {
      if (page.opener(at, Zone.Kind.CONTENTS).isPresent()) {
        page.markBody(at + 1, lists.end(at + 1), Zone.Kind.CONTENTS);
      }
    }
  }

  private int end(int from) {
    int bulleted = from;
    while (page.isBody(bulleted) && isEntry(bulleted)) {
      bulleted++;
    }
    if (bulleted > from) {
      return bulleted;
    }
    int repeated = from;
    while (page.isBody(repeated) && isRepeatedLater(repeated)) {
      repeated++;
    }
    return repeated > from ? repeated : endOfTitles(from);
  }

  private boolean isEntry(int at) {
    return page.line(at).isBulleted() && page.line(at).isTitleLike();
  }

  private boolean isRepeatedLater(int at) {
    Line line = page.line(at);
    return line.isTitleLike() && lastByKey.getOrDefault(line.key(), at) > at;
  }

  /** Titles that no heading repeats; the last one, before a paragraph, is the first heading. */
  private int endOfTitles(int from) {
    int end = from;
    while (page.isBody(end) && page.line(end).isTitleLike()) {
      end++;
    }
    int list = page.isBody(end) ? end - 1 : end;
    return list - from >= SHORTEST_LIST ? list : from;
  }
}
