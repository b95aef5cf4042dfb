package org.onrecord.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that are its frame: by their name, their role or the words of their
 * class and id, unless too much of the page's prose stands in them.
 */
final class Pruning {
  private static final double MOST_PROSE = 0.35;
  private static final double LEAST_LEFT = 40;
  private static final int LONGEST_LINE_ABOUT = 40;
  private static final int MOST_FORM_WORDS = 60;
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip");

  private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> about = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Weights weights;
  private final Set<Element> readers;
  private double total;

  private Pruning(Element body, Weights weights, Set<Element> readers) {
    this.weights = weights;
    this.readers = readers;
    this.total = weights.prose(body);
  }

  /** What to leave out of {@code document}, whose blocks are {@code blocks}. */
  static Pruning of(Document document, List<Block> blocks) {
    Weights weights = new Weights(document.body(), blocks);
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(ReaderPosts.in(document, blocks));
    known.addAll(Galleries.in(blocks));
    known.addAll(ConsentBoxes.in(document.body(), weights));
    Pruning pruning = new Pruning(document.body(), weights, known);
    List<Element> elements = document.body().getAllElements();
    double ofReaders = 0;
    for (Element element : elements) {
      ofReaders += pruning.lookForReaders(element);
    }
    pruning.total -= ofReaders;
    elements.forEach(pruning::look);
    return pruning;
  }

  /** Whether {@code element} is left out with all that stands in it. */
  boolean isPruned(Element element) {
    return pruned.contains(element);
  }

  /** Whether it stands in what is left out, other than in a line about the article. */
  boolean isInFrame(Element element) {
    Element outermost = null;
    for (Element at = element; at != null; at = at.parent()) {
      outermost = pruned.contains(at) ? at : outermost;
    }
    return outermost != null && !about.contains(outermost);
  }

  /** Marks what readers add; what speaks for its being the text, where it is the outermost. */
  private double lookForReaders(Element element) {
    Element parent = element.parent();
    if (element.normalName().equals("body")) {
      return 0;
    }
    if (parent != null && pruned.contains(parent)) {
      pruned.add(element);
      return 0;
    }
    if (isReaders(element, Hints.of(element))) {
      pruned.add(element);
      return weights.prose(element);
    }
    return 0;
  }

  private void look(Element element) {
    if (pruned.contains(element)) {
      return;
    }
    Element parent = element.parent();
    if (element.normalName().equals("body")
        || (parent != null && (pruned.contains(parent) || kept.contains(parent)))) {
      mark(element, parent != null && pruned.contains(parent));
      return;
    }
    Hints hints = Hints.of(element);
    if (EmbeddedPost.isPost(element, hints)) {
      kept.add(element);
    } else if (isFrame(element, hints)) {
      pruned.add(element);
      if (isFootOfText(element, hints)) {
        about.add(element);
      }
    } else if (isAbout(element, hints)) {
      pruned.add(element);
      about.add(element);
    }
  }

  private void mark(Element element, boolean prune) {
    if (element.normalName().equals("body")) {
      return;
    }
    if (prune) {
      pruned.add(element);
    } else {
      kept.add(element);
    }
  }

  private boolean isFrame(Element element, Hints hints) {
    boolean named =
        Tags.is(element, "nav", "aside", "footer")
            || hints.isFrame()
            || hints.isAsking()
            || isFormToFillIn(element);
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    boolean contents = Contents.isNamed(element, hints);
    return (named || ROLES.contains(role))
        && !contents
        && !holdsTitle(element)
        && weights.prose(element) <= MOST_PROSE * total;
  }

  /** A small form, other than the one that some servers set round a whole page. */
  private boolean isFormToFillIn(Element element) {
    return Tags.is(element, "form") && weights.words(element) <= MOST_FORM_WORDS;
  }

  /** What readers add, and what asks them for something, however long it is. */
  private boolean isReaders(Element element, Hints hints) {
    return (readers.contains(element) || hints.isReaders() || isAsking(element, hints))
        && !holdsTitle(element)
        && !Contents.isNamed(element, hints)
        && total - weights.prose(element) >= Math.min(LEAST_LEFT, total / 2);
  }

  private static boolean isAsking(Element element, Hints hints) {
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    return role.endsWith("dialog")
        || role.equals("navigation")
        || Tags.is(element, "nav")
        || (Tags.is(element, "footer") && !Tags.isInside(element, "article", "main"))
        || hints.isAsking();
  }

  /**
   * Whether it is a short foot, or bar beside the text, that says when and by whom it was written.
   */
  private boolean isFootOfText(Element element, Hints hints) {
    Element article = element.closest("article, main");
    return Tags.is(element, "aside", "footer")
        && !hints.isFrame()
        && weights.words(element) <= LONGEST_LINE_ABOUT
        && article != null
        && holdsTitle(article)
        && element.getAllElements().stream().anyMatch(inner -> Hints.of(inner).isAbout());
  }

  /** Whether it is a heading, or all that stands in one. */
  private static boolean isWholeHeading(Element element) {
    Element heading = element.closest("h1, h2, h3, h4, h5, h6");
    return heading != null && Wordings.key(heading.text()).equals(Wordings.key(element.text()));
  }

  private boolean isAbout(Element element, Hints hints) {
    return hints.isAbout()
        && !isWholeHeading(element)
        && weights.words(element) <= LONGEST_LINE_ABOUT
        && weights.prose(element) <= MOST_PROSE * total
        && !holdsTitle(element);
  }

  /** Whether it is, or holds, a main title. */
  static boolean holdsTitle(Element element) {
    return Tags.is(element, "h1") || element.selectFirst("h1") != null;
  }
}
