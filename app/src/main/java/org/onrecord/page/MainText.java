package org.onrecord.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.Zone;

/** Chooses the blocks of a page that are its article, headline first, and says what each is. */
final class MainText {
  private static final int SHORTEST_REPEAT = 6;
  private static final int TEASER_WORDS = 45;
  private static final int CARD_WORDS = 90;
  private static final double ALL_LINKS = 0.8;
  private static final double FEW_LINKS = 0.25;
  private static final int SHORTEST_CAPTION = 2;
  private static final int SHORTEST_LINKED = 4;
  private static final int SHORTEST_SENTENCE = 3;
  private static final int LONG_WORDS = 25;
  private static final int DATED_WORDS = 15;
  private static final int PULLED_FROM = 12;
  private static final int LINE_WORDS = 8;
  private static final int LEAD_LEVELS = 4;
  private static final int CAPTION_LEVELS = 5;

  private final List<Block> blocks;
  private final Optional<Block> headline;
  private final Weights weights;
  private final Set<Element> posts;
  private final Set<Element> contents;
  private final Set<Element> aroundProse = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Integer> proseIn = new IdentityHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean begun;

  private MainText(Document document, List<Block> blocks, Optional<Block> headline) {
    this.blocks = blocks;
    this.headline = headline;
    this.weights = new Weights(document.body(), blocks);
    this.posts = EmbeddedPost.in(document.body(), weights);
    this.contents = Contents.in(document.body(), weights);
    for (Block block : blocks) {
      if (block.isProse()) {
        aroundProse.add(block.owner());
        Element around = block.owner().parent();
        if (around != null) {
          aroundProse.add(around);
          proseIn.merge(around, 1, Integer::sum);
        }
      }
    }
  }

  /**
   * The parts of the article in order.
   *
   * @param blocks the page's blocks without its frame
   * @param headline the block with the title, if it stands in one
   */
  static List<Part> of(Document document, List<Block> blocks, Optional<Block> headline) {
    MainText main = new MainText(document, blocks, headline);
    Element container = Container.of(document.body(), main.withoutTeasers(), headline);
    main.choose(container);
    return main.parts;
  }

  private List<Block> withoutTeasers() {
    List<Block> left = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (!isTeaser(at)) {
        left.add(blocks.get(at));
      }
    }
    return left;
  }

  /** Whether a short paragraph stands under a linked title, in a box with little else. */
  private boolean isTeaser(int at) {
    Block block = blocks.get(at);
    if (at == 0 || !block.isProse() || block.words() > TEASER_WORDS) {
      return false;
    }
    Block before = blocks.get(at - 1);
    if (headline.filter(before::isSameAs).isPresent()) {
      return false;
    }
    boolean titled =
        before.linkShare() > ALL_LINKS
            && before.words() >= SHORTEST_LINKED
            && before.words() <= LONG_WORDS
            && before.owner().select("a[href^=#]").isEmpty();
    Element box = shared(before.owner(), block.owner());
    return titled && weights.words(box) <= CARD_WORDS && !hasText(box, at - 1);
  }

  /** Whether the title, or a paragraph of the text, stands in {@code box} before {@code end}. */
  private boolean hasText(Element box, int end) {
    if (headline.filter(title -> Container.isIn(title.owner(), box)).isPresent()) {
      return true;
    }
    for (int at = end - 1; at >= 0 && Container.isIn(blocks.get(at).owner(), box); at--) {
      if (blocks.get(at).isProse() && !isTeaser(at)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost element around both. */
  private static Element shared(Element one, Element other) {
    Element at = one;
    while (at.parent() != null && !Container.isIn(other, at)) {
      at = at.parent();
    }
    return at;
  }

  private void choose(Element container) {
    int first = 0;
    while (first < blocks.size() && !Container.isIn(blocks.get(first).owner(), container)) {
      first++;
    }
    int end = blocks.size();
    while (end > first && !Container.isIn(blocks.get(end - 1).owner(), container)) {
      end--;
    }
    headline.ifPresent(block -> take(block, Zone.Kind.HEADLINE, Optional.empty()));
    int title = headline.map(this::place).orElse(-1);
    if (title >= 0 && title < first) {
      lead(title + 1, first);
    }
    int lastProse = lastProse(first, end, container);
    for (int at = beginning(first, title, end); at < end; at++) {
      if (Container.isIn(blocks.get(at).owner(), container)) {
        choose(at, lastProse);
      }
    }
    dropLooseHeadings();
  }

  /** Where the text begins: after the title, unless no text follows that. */
  private int beginning(int first, int title, int end) {
    boolean follows =
        title < end && blocks.subList(title + 1, end).stream().anyMatch(Block::isProse);
    return title >= first && follows ? title + 1 : first;
  }

  /** Where the title's words stand first. */
  private int place(Block title) {
    String key = Wordings.key(title.text());
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block.isSameAs(title) || (!block.isLinks() && Wordings.key(block.text()).equals(key))) {
        return at;
      }
    }
    return -1;
  }

  /** The summary between the title and the text, which many pages set outside the text. */
  private void lead(int from, int to) {
    for (int at = from; at < to; at++) {
      Block block = blocks.get(at);
      boolean named = isNamedLead(block);
      boolean sentence = block.isHeading() && block.words() > SHORTEST_REPEAT;
      boolean linked = block.linkShare() > (block.isProse() ? FEW_LINKS : 0);
      boolean summary = (block.isProse() || named || sentence) && !linked;
      if (isCaption(block) && block.isProse()) {
        take(block, Zone.Kind.CAPTION, Optional.empty());
      } else if (summary && (named || ends(block, at == from)) && !isTeaser(at)) {
        take(block, Zone.Kind.BODY, Optional.empty());
      }
    }
  }

  /** Whether it is a whole sentence: what stands right under the title may lack its mark. */
  private static boolean ends(Block block, boolean isNext) {
    boolean summary = block.words() >= PULLED_FROM && (block.isHeading() || block.isProse());
    return block.endsSentence() || (isNext && summary && !Lines.isDated(block));
  }

  private static boolean isNamedLead(Block block) {
    Element at = block.owner();
    for (int levels = 0; at != null && levels < LEAD_LEVELS; levels++) {
      if (Tags.is(at, "body", "main", "article")) {
        return false;
      }
      if (Hints.of(at).isLead()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private int lastProse(int first, int end, Element container) {
    for (int at = end - 1; at >= first; at--) {
      Block block = blocks.get(at);
      boolean counts = block.isProse() || around(block, posts).isPresent();
      if (counts && Container.isIn(block.owner(), container) && !isTeaser(at)) {
        return withShortEnd(at, end);
      }
    }
    return end;
  }

  /** The last of the short sentences that stand as paragraphs after the last long one. */
  private int withShortEnd(int last, int end) {
    int at = last;
    while (at + 1 < end && isShortSentence(blocks.get(at + 1), blocks.get(last))) {
      at++;
    }
    return at;
  }

  private static boolean isShortSentence(Block block, Block before) {
    return block.words() >= SHORTEST_SENTENCE
        && block.linkWords() == 0
        && (block.endsSentence() || Lines.isInBrackets(block))
        && Tags.is(block.owner(), "p")
        && Objects.equals(before.owner().parent(), block.owner().parent());
  }

  private static Optional<Element> around(Block block, Set<Element> some) {
    Element found = null;
    for (Element at = block.owner(); at != null && !some.isEmpty(); at = at.parent()) {
      found = some.contains(at) ? at : found;
    }
    return Optional.ofNullable(found);
  }

  private void choose(int at, int lastProse) {
    Block block = blocks.get(at);
    Optional<Element> post = around(block, posts);
    if (post.isPresent()) {
      take(block, Zone.Kind.POST, post);
    } else if (around(block, contents).isPresent()) {
      take(block, Zone.Kind.CONTENTS, Optional.empty());
    } else if (isCaption(block)) {
      if (block.words() >= SHORTEST_CAPTION && !block.isLinks()) {
        take(block, Zone.Kind.CAPTION, Optional.empty());
      }
    } else if (block.isHeading()) {
      if (block.linkShare() <= ALL_LINKS && at < lastProse && !opensLinks(at)) {
        take(block, Zone.Kind.HEADLINE, Optional.empty());
      }
    } else if (isBody(at, lastProse) && !isPulledOut(at)) {
      take(block, Zone.Kind.BODY, Optional.empty());
    } else if (isLinkInText(at, lastProse)) {
      take(block, Zone.Kind.RELATED, Optional.empty());
    }
  }

  private boolean opensLinks(int at) {
    if (at + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(at + 1);
    return next.linkShare() > ALL_LINKS
        && !Tags.is(next.owner(), "p")
        && around(next, contents).isEmpty();
  }

  private static boolean isCaption(Block block) {
    Element at = block.owner();
    if (Tags.is(at, "div") && block.words() <= LONG_WORDS && at.selectFirst("img") != null) {
      return true;
    }
    for (int levels = 0; at != null && levels < CAPTION_LEVELS; levels++) {
      if (Tags.is(at, "body", "article", "main")) {
        return false;
      }
      boolean named =
          Hints.of(at)
              .has("caption", "captions", "wpcaption", "imagecaption", "photocaption", "cutline");
      if (Tags.is(at, "figcaption", "caption", "figure") || named) {
        return block.words() <= 2 * CARD_WORDS;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean isBody(int at, int lastProse) {
    Block block = blocks.get(at);
    if ((block.isLinks() && !isLinkedProse(block) && !Lines.isLinkedItem(block))
        || isTeaser(at)
        || block.isCounter()
        || Lines.isByline(block)) {
      return false;
    }
    if (Tags.isInside(block.owner(), "li", "dl", "tr")) {
      boolean starts = begun || block.isProse() || Lines.isLinkedItem(block);
      return starts
          && at <= lastProse + SHORTEST_REPEAT
          && (Lines.isLinkedItem(block) || !isInLinkList(block));
    }
    return block.isProse()
        || isLinkedProse(block)
        || (at <= lastProse && begun && Tags.is(block.owner(), "pre"))
        || (at <= lastProse && isShortBody(block));
  }

  /** A short line between paragraphs: "“No,” he said", a question, a line of verse. */
  private boolean isShortBody(Block block) {
    boolean sentence =
        (block.endsSentence() || Lines.isInBrackets(block)) && block.linkWords() == 0;
    return sentence
        || Lines.opensList(block)
        || (isNamedLead(block) && block.linkWords() == 0)
        || ((begun || (block.words() >= LINE_WORDS && Tags.is(block.owner(), "p")))
            && !Lines.isDated(block)
            && besideProse(block)
            && Tags.is(block.owner(), "p", "blockquote", "pre", "div", "td"));
  }

  /** A whole paragraph of the text that is a link. */
  private boolean isLinkedProse(Block block) {
    return block.words() >= DATED_WORDS
        && block.endsSentence()
        && Tags.is(block.owner(), "p")
        && besideProse(block);
  }

  private boolean besideProse(Block block) {
    Element parent = block.owner().parent();
    return aroundProse.contains(block.owner()) || (parent != null && aroundProse.contains(parent));
  }

  /** Whether these words are set large beside the paragraph in which they stand. */
  private boolean isPulledOut(int at) {
    Block block = blocks.get(at);
    boolean brief = block.words() <= LONG_WORDS && block.words() >= SHORTEST_SENTENCE;
    if (!brief
        || Tags.isInside(block.owner(), "li", "dl", "tr")
        || isNamedLead(block)
        || besideLongProse(block)) {
      return false;
    }
    String key = Wordings.key(block.text());
    return blocks
        .subList(Math.max(0, at - PULLED_FROM), Math.min(blocks.size(), at + PULLED_FROM))
        .stream()
        .filter(other -> other.words() > block.words() && other.isProse())
        .anyMatch(other -> Wordings.key(other.text()).contains(key));
  }

  private boolean besideLongProse(Block block) {
    Element around = block.owner().parent();
    int others = around == null ? 0 : proseIn.getOrDefault(around, 0);
    return others > (block.isProse() ? 1 : 0);
  }

  private boolean isInLinkList(Block block) {
    Element list = block.owner();
    while (list.parent() != null && !Tags.is(list, "ul", "ol", "dl", "table")) {
      list = list.parent();
    }
    return weights.isLinks(list);
  }

  /** A paragraph of its own that is a link to another page, between paragraphs of the text. */
  private boolean isLinkInText(int at, int lastProse) {
    Block block = blocks.get(at);
    return at < lastProse
        && Tags.is(block.owner(), "p")
        && block.words() >= SHORTEST_LINKED
        && block.words() <= LONG_WORDS
        && besideProse(block)
        && !Lines.isDated(block)
        && !Lines.isShouted(block)
        && begun;
  }

  private void take(Block block, Zone.Kind kind, Optional<Element> post) {
    String key = Wordings.key(block.text());
    if (post.isPresent() || block.words() < SHORTEST_REPEAT || seen.add(key)) {
      parts.add(new Part(block, kind, post));
      begun |= kind == Zone.Kind.BODY;
    }
  }

  /** Headings at the end that no text follows. */
  private void dropLooseHeadings() {
    while (parts.size() > 1 && parts.getLast().kind() == Zone.Kind.HEADLINE) {
      parts.removeLast();
    }
  }
}
