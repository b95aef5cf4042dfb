package org.onrecord.text;

import java.util.List;
import java.util.Optional;

/**
 * Divides an article by what a plain text still shows of its page: title and headings, contents,
 * embedded posts, captions, links to other articles and the page's frame. What is none of these is
 * body. The words by which lines are known stand in {@code zone-patterns.tsv}.
 */
public final class Zones {
  private Zones() {}

  /**
   * The zones of {@code text} in order. They cover every paragraph once; neighbouring paragraphs of
   * one kind are one zone, except that each post is one of its own, with its author.
   */
  public static List<Zone> of(String text) {
    Page page = Page.of(text);
    EmbeddedPosts.mark(page);
    ContentsLists.mark(page);
    Headings.markTitle(page);
    RelatedSections.mark(page);
    Headings.markSections(page);
    return page.zones();
  }

  /**
   * The zones of {@code article}. What its source says holds; paragraphs that it calls body, or
   * says nothing of, are still known by their words (share bars, bylines, captions) and as repeats
   * of the title, but no longer by how they are set out.
   */
  public static List<Zone> of(Article article) {
    if (article.zones().isEmpty()) {
      return of(article.text());
    }
    Page page = Page.of(article.text());
    for (int at = 0; at < page.size(); at++) {
      Optional<Zone> given = at(article.zones(), page.line(at).span().start());
      if (given.isPresent() && given.get().kind() != Zone.Kind.BODY) {
        page.mark(at, given.get());
      }
    }
    Headings.markRepeats(page);
    return page.zones();
  }

  /**
   * The zone in which {@code offset} stands.
   *
   * @param zones as {@link #of} gives them
   * @param offset in UTF-16 units
   */
  public static Optional<Zone> at(List<Zone> zones, int offset) {
    int low = 0;
    int high = zones.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (zones.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < zones.size() && zones.get(low).span().contains(offset)
        ? Optional.of(zones.get(low))
        : Optional.empty();
  }
}
