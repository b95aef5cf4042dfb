package org.onrecord.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables of contents: lists of links to places in the same page. */
final class Contents {
  private static final int FEWEST_LINKS = 2;
  private static final int MOST_WORDS = 600;

  private Contents() {}

  /** The tables of contents in {@code body}. */
  static Set<Element> in(Element body, Weights weights) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.select("ul, ol, nav, div, section, aside, details")) {
      boolean small = weights.words(element) <= MOST_WORDS;
      boolean list = Tags.is(element, "ul", "ol", "nav");
      if (small && (list ? isList(element) : isNamed(element, Hints.of(element)))) {
        found.add(element);
      }
    }
    return found;
  }

  /** Whether {@code element} is named like a table of contents and is one. */
  static boolean isNamed(Element element, Hints hints) {
    return hints.has("toc", "tableofcontents", "contents", "ofcontents", "eztoc", "tocs")
        && isList(element);
  }

  private static boolean isList(Element element) {
    Elements links = element.select("a[href]");
    List<String> inside =
        links.eachAttr("href").stream()
            .filter(href -> href.startsWith("#") && href.length() > 1)
            .toList();
    return inside.size() >= FEWEST_LINKS && inside.size() * 5 >= links.size() * 4;
  }
}
