package org.onrecord.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Chooses the element of a page in which the article's text stands. */
final class Container {
  /** How much more the words of a page's own names count than those of an element without one. */
  private static final double SAID = 1.6;

  private static final double NAMED = 1.35;
  private static final double ARTICLE = 1.2;
  private static final double MAIN = 1.1;
  private static final double SEVERAL = 0.3;

  /** A child that holds this share of its parent's weight is the better choice. */
  private static final double NEARLY_ALL = 0.9;

  private static final int LEVELS_OF_EQUALS = 6;
  private static final double LEAST_PIECE = 10;
  private static final double PIECE_SHARE = 0.2;
  private static final double LEAST_ARTICLE = 60;
  private static final int MOST_TITLES = 50;
  private static final int FIRST_LETTERS = 200;

  private final Weights weights;
  private final Set<Element> ofSeveral = Collections.newSetFromMap(new IdentityHashMap<>());

  private Container(Weights weights) {
    this.weights = weights;
  }

  /**
   * The element with the text; the body if none stands out.
   *
   * @param blocks the page's blocks without its frame
   * @param headline where the title stands, if it stands anywhere
   */
  static Element of(Element body, List<Block> blocks, Optional<Block> headline) {
    Container container = new Container(new Weights(body, blocks));
    Optional<Element> first = container.firstOfSeveral(body, headline);
    return first.orElseGet(() -> container.best(body));
  }

  private Element best(Element body) {
    Element best = body;
    double most = weights.of(body);
    for (Element element : body.getAllElements()) {
      double weight = weights.of(element);
      if (weight > 0 && weight * factor(element) > most) {
        most = weight * factor(element);
        best = element;
      }
    }
    Element chosen = innermost(best);
    Element around = chosen.parent();
    return withEquals(Tags.is(chosen, "p", "blockquote", "li") && around != null ? around : chosen);
  }

  /**
   * What holds {@code chosen} together with others of its name that hold text, too: the pieces of a
   * text that something interrupts, the posts of a discussion.
   */
  private Element withEquals(Element chosen) {
    Element at = chosen;
    for (int level = 0; level < LEVELS_OF_EQUALS; level++) {
      Element around = at.parent();
      if (around == null || ofSeveral.contains(around) || Tags.is(at, "body", "article", "main")) {
        return chosen;
      }
      Element piece = at;
      boolean others =
          !piece.className().isBlank()
              && piece.siblingElements().stream().anyMatch(other -> isAnother(other, piece));
      if (others) {
        return around;
      }
      at = around;
    }
    return chosen;
  }

  private boolean isAnother(Element other, Element piece) {
    return other.normalName().equals(piece.normalName())
        && other.className().equals(piece.className())
        && weights.prose(other) >= Math.max(LEAST_PIECE, PIECE_SHARE * weights.prose(piece))
        && !weights.isLinks(other)
        && other.selectFirst("h1, h2 a[href^=http], h3 a[href^=http], h2 a[href^=/], h3 a[href^=/]")
            == null
        && other.closest("a") == null;
  }

  private Element innermost(Element from) {
    Element at = from;
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      double least = NEARLY_ALL * weights.of(at) / Weights.NEARER;
      for (Element child : at.children()) {
        if (weights.of(child) >= least && weights.of(child) > 0 && child.childrenSize() > 0) {
          at = child;
          deeper = true;
          break;
        }
      }
    }
    return at;
  }

  private double factor(Element element) {
    if (ofSeveral.contains(element)) {
      return SEVERAL;
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return SAID;
    }
    if (Tags.is(element, "p", "li", "blockquote", "h1", "h2", "h3", "tr")) {
      return 1;
    }
    if (Hints.of(element).isBody()) {
      return NAMED;
    }
    if (Tags.is(element, "article") || element.attr("role").equals("article")) {
      return ARTICLE;
    }
    return Tags.is(element, "main") || element.attr("role").equals("main") ? MAIN : 1;
  }

  /**
   * Where a page shows whole articles one below the other, each with a main title of its own, the
   * one that holds the page's title, or else the first.
   */
  private Optional<Element> firstOfSeveral(Element body, Optional<Block> headline) {
    List<Element> named = outermost(marked(body));
    List<Element> outer = named.size() < 2 ? dated(body) : named;
    if (outer.size() < 2) {
      return Optional.empty();
    }
    for (Element article : outer) {
      for (Element at = article.parent(); at != null; at = at.parent()) {
        ofSeveral.add(at);
      }
    }
    return outer.stream()
        .filter(article -> headline.filter(block -> isIn(block.owner(), article)).isPresent())
        .findFirst()
        .or(() -> outer.stream().findFirst())
        .map(article -> best(article));
  }

  private List<Element> marked(Element body) {
    return body.select("article, [itemtype$=Article], [role=article]").stream()
        .filter(element -> element.select("h1, [itemprop=headline]").size() == 1)
        .filter(element -> weights.of(element) > LEAST_ARTICLE)
        .toList();
  }

  private static List<Element> outermost(List<Element> articles) {
    return articles.stream()
        .filter(one -> articles.stream().noneMatch(other -> !other.equals(one) && isIn(one, other)))
        .toList();
  }

  /** Elements of one name, one after another, each with a main title and a day near it. */
  private List<Element> dated(Element body) {
    List<Element> found = new ArrayList<>();
    Elements titles = body.select("h1");
    for (Element title : titles.size() > MOST_TITLES ? new Elements() : titles) {
      Element at = title;
      while (at.parent() != null && at.parent().select("h1").size() == 1) {
        at = at.parent();
      }
      String words = at.text();
      boolean day =
          WrittenDay.in(words.substring(0, Math.min(words.length(), FIRST_LETTERS))).isPresent();
      boolean equal = found.isEmpty() || found.getFirst().className().equals(at.className());
      if (day && equal && weights.of(at) > 0 && !at.equals(title)) {
        found.add(at);
      }
    }
    return found;
  }

  /** Whether {@code inner} is, or stands in, {@code outer}. */
  static boolean isIn(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
