package org.onrecord.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds an article's title: the heading that is most like what the page says in its metadata, else
 * the metadata, else the first main heading.
 */
final class Titles {
  private static final double ALIKE = 0.55;
  private static final double ALMOST_SAME = 0.8;
  private static final int PLAIN_WORDS = 4;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 500;
  private static final int OUTLET_WORDS = 4;

  /** Where a browser may part a long word. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B]");

  private static final Pattern BARS = Pattern.compile("\\s+[|–—»«·•/:>-]{1,2}\\s+|\\s*[|_]\\s*");

  private final List<Block> blocks;
  private final List<String> outlets;
  private final List<String> said;
  private final String inHead;

  /**
   * The titles of a page.
   *
   * @param blocks all its blocks
   * @param said titles that its metadata give
   * @param outlets names under which its metadata give the outlet
   */
  Titles(Document document, List<Block> blocks, List<String> said, List<String> outlets) {
    this.blocks = blocks;
    this.outlets = outlets;
    this.said = said.stream().map(this::withoutOutlet).filter(words -> !words.isEmpty()).toList();
    this.inHead = withoutOutlet(element(document).map(Element::text).orElse(""));
  }

  /** The page's {@code title}, which a stray element may have moved out of its head. */
  static Optional<Element> element(Document document) {
    return document.select("title").stream()
        .filter(title -> !Tags.isInside(title, "svg") && !title.text().isBlank())
        .findFirst();
  }

  /** The title's words: from {@code headline} if it stands in one, else from the metadata. */
  Optional<String> title(Optional<Block> headline) {
    return headline
        .map(this::withoutKicker)
        .or(() -> Stream.concat(said.stream(), Stream.of(inHead)).findFirst())
        .map(words -> INVISIBLE.matcher(words).replaceAll(""))
        .filter(words -> !words.isBlank());
  }

  /**
   * The words of a heading, without a line set over the title in it, where the metadata leave this
   * out.
   */
  private String withoutKicker(Block heading) {
    String key = Wordings.key(heading.text());
    List<String> rests = new ArrayList<>();
    for (int at = 1; at < heading.nodes().size(); at++) {
      if (heading.nodes().get(at) instanceof TextNode) {
        rests.add(words(heading.nodes().subList(at, heading.nodes().size())));
      }
    }
    return rests.stream()
        .filter(rest -> Blocks.count(rest) >= FEWEST_WORDS)
        .filter(rest -> !Wordings.key(rest).equals(key))
        .filter(rest -> isSaidBefore(Wordings.key(rest), key))
        .findFirst()
        .orElseGet(heading::text);
  }

  /** Whether the metadata give {@code rest}, and sooner than {@code whole}. */
  private boolean isSaidBefore(String rest, String whole) {
    List<String> keys = said.stream().map(Wordings::key).toList();
    int place = keys.indexOf(whole);
    return keys.contains(rest) && (place < 0 || keys.indexOf(rest) < place);
  }

  private static String words(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    for (Node node : nodes) {
      words.append(node instanceof TextNode text ? text.getWholeText() : " ");
    }
    return words.toString().strip().replaceAll("[\\s\\u00A0]+", " ");
  }

  /** All that the page gives as its title for machines. */
  List<String> known() {
    List<String> known = new ArrayList<>(said);
    known.add(inHead);
    known.add(longestPiece());
    return known;
  }

  /** The block that holds the title. */
  Optional<Block> headline() {
    List<String> known = known();
    Block best = null;
    double most = ALIKE;
    for (Block block : blocks) {
      if (mayBeTitle(block)) {
        double least = isMarked(block) ? ALIKE : ALMOST_SAME;
        double like =
            known.stream()
                .mapToDouble(words -> Wordings.likeness(words, block.text()))
                .max()
                .orElse(0);
        double score = like + rank(block);
        if (like >= least && score > most) {
          most = score;
          best = block;
        }
      }
    }
    return Optional.ofNullable(best).or(this::loneHeading);
  }

  /** The longest of what stands between bars in the page's title. */
  private String longestPiece() {
    return BARS.splitAsStream(inHead).max(Comparator.comparingInt(String::length)).orElse("");
  }

  private boolean mayBeTitle(Block block) {
    return block.words() <= MOST_WORDS
        && (block.words() >= FEWEST_WORDS || Tags.is(block.owner(), "h1"))
        && !isOutlet(block.text())
        && (isMarked(block) || block.words() >= PLAIN_WORDS)
        && !Tags.isInside(block.owner(), "nav", "footer");
  }

  private static boolean isMarked(Block block) {
    return block.isHeading() || isNamedTitle(block.owner());
  }

  private static boolean isNamedTitle(Element element) {
    Element at = element;
    for (int levels = 0; at != null && levels < 2; levels++) {
      if (at.attr("itemprop").contains("headline")
          || Hints.of(at).has("title", "headline", "heading")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static double rank(Block block) {
    double rank =
        Tags.is(block.owner(), "h1") ? 0.2 : block.isHeading() ? 0.1 : isMarked(block) ? 0 : -0.2;
    return rank - (block.isLinks() ? 0.15 : 0);
  }

  /**
   * A main heading that the metadata don't repeat: the only one, or the first that isn't a link.
   */
  private Optional<Block> loneHeading() {
    return blocks.stream()
        .filter(block -> Tags.is(block.owner(), "h1") && mayBeTitle(block) && !block.isLinks())
        .findFirst();
  }

  private boolean isOutlet(String words) {
    String key = Wordings.key(words);
    return outlets.stream().anyMatch(outlet -> Wordings.key(outlet).equals(key));
  }

  /** A title without the outlet's name, or a section's, that stands before or after a bar. */
  private String withoutOutlet(String title) {
    String words = title.length() > LONGEST ? "" : title.strip().replaceAll("[\\s\\u00A0]+", " ");
    List<String> pieces = new ArrayList<>(List.of(BARS.split(words)));
    if (pieces.size() < 2) {
      return words;
    }
    boolean named = pieces.removeIf(this::isOutlet);
    if (!named && pieces.size() > 1 && mayBeOutlet(pieces.getLast(), words)) {
      pieces.removeLast();
      named = true;
    }
    if (!named || pieces.isEmpty()) {
      return words;
    }
    int start = words.indexOf(pieces.getFirst());
    String last = pieces.getLast();
    return words.substring(start, words.indexOf(last, start) + last.length()).strip();
  }

  /** Whether the last piece of a title names the outlet, be it in other words than elsewhere. */
  private boolean mayBeOutlet(String piece, String title) {
    return Blocks.count(piece) <= OUTLET_WORDS
        && (outlets.isEmpty()
            || title.matches("(?s).*[|_]\\s*" + Pattern.quote(piece) + "\\s*")
            || outlets.stream().anyMatch(outlet -> isAlike(piece, outlet)));
  }

  private static boolean isAlike(String piece, String outlet) {
    String one = Wordings.key(piece);
    String other = Wordings.key(outlet);
    return one.contains(other) || other.contains(one) || Wordings.likeness(piece, outlet) > 0;
  }

  /** What stands after the last bar of the page's title, where the title stands before it. */
  static Optional<String> outletAfterBar(String inHead, String title) {
    String words = inHead.strip().replaceAll("[\\s\\u00A0]+", " ");
    if (title.isBlank()
        || inHead.length() > LONGEST
        || !words.startsWith(title)
        || words.length() <= title.length() + 2) {
      return Optional.empty();
    }
    String[] pieces = BARS.split(words.substring(title.length()), -1);
    String last = pieces[pieces.length - 1].strip();
    return Blocks.count(last) <= OUTLET_WORDS
        ? Optional.of(last).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
