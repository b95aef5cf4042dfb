package org.onrecord.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Divides a page into its blocks of text, in reading order. */
final class Blocks implements NodeFilter {
  private static final int FEWEST_IN_LINE = 2;
  private static final int CELL_LENGTH = 120;
  private static final Pattern NOTE = Pattern.compile("\\s?\\[?(?:\\d{1,3}|[a-z*†‡])]?\\s?");
  private static final Set<String> ANCHORS = Set.of("¶", "#", "§", "🔗", "[#]");

  private final Predicate<Element> skipped;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Element, Boolean> small = new IdentityHashMap<>();
  private int links;
  private int linkWords;
  private int breaks;

  private Blocks(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  /** The blocks of {@code root} without what is silent and what {@code skipped} takes away. */
  static List<Block> of(Element root, Predicate<Element> skipped) {
    Blocks blocks = new Blocks(skipped);
    root.filter(blocks);
    blocks.end(root);
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case CDataNode data -> add(data);
      case TextNode words -> add(words);
      case Element element -> {
        if (Tags.isSilent(element) || isAnchor(element) || skipped.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        end(element);
      } else if (isLink(element)) {
        links--;
      }
      if (isSetApart(element)) {
        text.append(' ');
        nodes.add(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Whether it is a line of its own in a heading, with nothing but its style to say so. */
  private static boolean isSetApart(Element element) {
    Element next = element.nextElementSibling();
    return next != null
        && next.equals(element.nextSibling())
        && Tags.is(element, "span")
        && Tags.is(next, "span")
        && Tags.isHeading(element.parent() == null ? element : element.parent())
        && count(element.text()) >= FEWEST_IN_LINE
        && count(next.text()) >= FEWEST_IN_LINE
        && Character.isUpperCase(next.text().strip().codePointAt(0));
  }

  /** Whether it is the sign beside a heading that leads to itself, or the number of a note. */
  private static boolean isAnchor(Element element) {
    if (Tags.is(element, "sup")) {
      return NOTE.matcher(element.text()).matches() && element.selectFirst("a[href*=#]") != null;
    }
    return Tags.is(element, "a")
        && element.attr("href").startsWith("#")
        && ANCHORS.contains(element.text().strip());
  }

  private static boolean isLink(Element element) {
    return Tags.is(element, "a") && element.hasAttr("href");
  }

  private void open(Element element) {
    if (breaks(element)) {
      end(element.parent() == null ? element : element.parent());
    } else if (Tags.is(element, "br")) {
      breaks++;
      text.append(' ');
      if (breaks > 1 || isFormattedLine(element)) {
        end(element.parent() == null ? element : element.parent());
      } else {
        nodes.add(element);
      }
    } else if (Tags.is(element, "td", "th")) {
      nodes.add(element);
    } else if (isLink(element)) {
      links++;
    }
  }

  /**
   * Whether all that stands on the line before {@code br} is set apart, as old pages set titles.
   */
  private boolean isFormattedLine(Element br) {
    boolean any = false;
    for (Node node : nodes) {
      if (node instanceof TextNode words && !words.isBlank()) {
        any = true;
        if (!isFormatted(words, br)) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean isFormatted(TextNode words, Element br) {
    for (Element at = words.parent(); at != null && !breaks(at); at = at.parent()) {
      boolean set =
          Tags.is(at, "b", "strong", "big", "font")
              || Hints.of(at).has("title", "headline", "heading");
      if (set && !Container.isIn(br, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands on lines of its own; the cells of a row of a small table share one. */
  private boolean breaks(Element element) {
    if (Tags.is(element, "td", "th")) {
      Element row = element.parent();
      return row == null || !small.computeIfAbsent(row, Blocks::isSmall);
    }
    return Tags.isBlock(element);
  }

  private static boolean isSmall(Element row) {
    for (Element cell : row.children()) {
      if (cell.childrenSize() > 0 && cell.selectFirst("p, div, table, br, ul, h1, h2") != null) {
        return false;
      }
      if (cell.wholeText().length() > CELL_LENGTH) {
        return false;
      }
    }
    return true;
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    boolean blank =
        words.chars().allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    if (blank && nodes.isEmpty()) {
      return;
    }
    nodes.add(node);
    if (!blank) {
      breaks = 0;
      text.append(words);
      linkWords += links > 0 ? count(words) : 0;
    } else {
      text.append(' ');
    }
  }

  private void end(Element at) {
    breaks = 0;
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      Element owner = blockAround(nodes, at);
      int count = count(words);
      blocks.add(
          new Block(
              owner,
              nodes,
              words.replaceAll("[\\s\\u00A0]+", " "),
              count,
              Math.min(linkWords, count)));
    }
    nodes.clear();
    text.setLength(0);
    linkWords = 0;
  }

  private Element blockAround(List<Node> nodes, Element otherwise) {
    for (Node node : nodes) {
      if (node instanceof TextNode words && !words.isBlank()) {
        Element around = words.parent() == null ? otherwise : words.parent();
        while (!breaks(around) && !Tags.is(around, "tr") && around.parent() != null) {
          around = around.parent();
        }
        return around;
      }
    }
    return otherwise;
  }

  /** How many words these are; two characters of a script without spaces count as one. */
  static int count(String text) {
    int count = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean wide = (unit >= 0x2E80 && unit < 0xAC00) || (unit >= 0x0E00 && unit < 0x0F00);
      boolean word = !wide && Character.isLetterOrDigit(unit);
      boolean gap = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || wide;
      count += word && !inside ? 1 : 0;
      unspaced += wide ? 1 : 0;
      inside = !gap && (inside || word);
    }
    return count + (unspaced + 1) / 2;
  }
}
