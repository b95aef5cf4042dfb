package org.onrecord.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/**
 * What readers wrote under an article, where no name of an element says so: known by the links with
 * which others answer, by “… says:”, and by the heading that counts them.
 */
final class ReaderPosts {
  private static final int FEWEST = 2;
  private static final int PARAGRAPHS_BEFORE = 3;
  private static final int LONGEST_HEADING = 12;
  private static final int LEVELS = 3;
  private static final int LONGEST_MARK = 60;
  private static final int MOST_MARKS = 2000;
  private static final Set<String> REPLY =
      Set.copyOf(WordList.lines(ReaderPosts.class, "reply-words.txt"));
  private static final Pattern SAYS =
      Pattern.compile("(?iu)^.{1,40}\\b(?:says|wrote|writes|schreibt|schrieb)\\s?:?$");
  private static final String NAMES =
      "(?:(?:reader |user )?comments?|responses?|replies|reader reactions|kommentare?|leserkommentare"
          + "|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\\p{L}*|yorum\\p{L}*"
          + "|نظرات|تعليقات)";
  private static final String COUNT = "\\(?\\d[\\d.,]{0,9}\\)?";

  /** A heading that counts what readers wrote, or asks for more. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?iu)^(?:%2$s\\s+%1$s(?:\\s+(?:to|on|zu|sur|a|о)\\s.*)?|%1$s\\s*[:(]\\s*%2$s|.{1,60}\\?\\s*\\(\\d{1,6}\\)|leave a (?:comment|reply)|join the (?:conversation|discussion))$"
              .formatted(NAMES, COUNT));

  /** A heading that a section of any text may have, too. */
  private static final Pattern BARE = Pattern.compile("(?iu)^" + NAMES + "$");

  /** What stands under such a heading where readers wrote, or can write. */
  private static final String SIGNS = "form, textarea, time, [class*=avatar], [class*=login]";

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReaderPosts() {}

  /** The outermost elements of {@code document} with nothing but what readers wrote. */
  static Set<Element> in(Document document, List<Block> blocks) {
    ReaderPosts posts = new ReaderPosts();
    posts.byLinks(document.body(), blocks);
    posts.byHeading(blocks);
    return posts.found;
  }

  /** The element around all links that answer somebody, where the text stands before it. */
  private void byLinks(Element body, List<Block> blocks) {
    List<Element> marks =
        body.select("a, button, span, cite, div, dt, p").stream()
            .filter(element -> isShallow(element) && isMark(element, element.text().strip()))
            .limit(MOST_MARKS)
            .toList();
    if (marks.size() >= FEWEST) {
      Element around = marks.getFirst();
      for (Element mark : marks) {
        while (!Container.isIn(mark, around) && around.parent() != null) {
          around = around.parent();
        }
      }
      if (paragraphsBefore(around, blocks) >= FEWEST) {
        add(around);
      }
    }
  }

  private static long paragraphsBefore(Element around, List<Block> blocks) {
    return blocks.stream()
        .takeWhile(block -> !Container.isIn(block.owner(), around))
        .filter(Block::isProse)
        .count();
  }

  private static boolean isShallow(Element element) {
    return element.childrenSize() <= 2
        && element.children().stream().allMatch(child -> child.childrenSize() == 0);
  }

  private static boolean isMark(Element element, String words) {
    return words.length() <= LONGEST_MARK
        && (REPLY.contains(words.toLowerCase(Locale.ROOT))
            || (!Tags.is(element, "p") && SAYS.matcher(words).matches()));
  }

  private void byHeading(List<Block> blocks) {
    int prose = 0;
    for (Block block : blocks) {
      if (prose >= PARAGRAPHS_BEFORE && isHeading(block)) {
        following(block.owner()).forEach(this::add);
      } else if (block.isProse()) {
        prose++;
      }
    }
  }

  private static boolean isHeading(Block block) {
    String words = block.text();
    boolean named =
        COUNTING.matcher(words).matches()
            || (BARE.matcher(words).matches()
                && following(block.owner()).stream()
                    .anyMatch(element -> element.is(SIGNS) || element.selectFirst(SIGNS) != null));
    return block.words() <= LONGEST_HEADING
        && named
        && block.owner().select("a[href^=#]").isEmpty();
  }

  /**
   * The heading, or the little that holds it alone, with what stands after it up to the next
   * heading of its rank.
   */
  private static List<Element> following(Element heading) {
    Element at = heading;
    for (int level = 0; level < LEVELS; level++) {
      List<Element> all = new ArrayList<>(List.of(at));
      for (Element next = at.nextElementSibling();
          next != null && !isOfRank(next, heading);
          next = next.nextElementSibling()) {
        all.add(next);
      }
      Optional<Element> parent = Optional.ofNullable(at.parent());
      if (all.stream().skip(1).anyMatch(Element::hasText)) {
        return all;
      }
      if (parent.filter(around -> !Tags.is(around, "body", "article", "main")).isEmpty()) {
        return List.of();
      }
      at = parent.get();
    }
    return List.of();
  }

  private static boolean isOfRank(Element next, Element heading) {
    return Tags.isHeading(next)
        && Tags.isHeading(heading)
        && next.normalName().compareTo(heading.normalName()) <= 0;
  }

  private void add(Element element) {
    if (!Tags.is(element, "body") && !Pruning.holdsTitle(element)) {
      found.add(element);
    }
  }
}
