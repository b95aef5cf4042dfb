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
  private static final int MOST_MARKS = 2000;
  private static final Set<String> REPLY =
      Set.copyOf(WordList.lines(ReaderPosts.class, "reply-words.txt"));
  private static final Pattern SAYS =
      Pattern.compile(
          "(?iu)^.{1,40}\\b(?:says|wrote|writes|schreibt|schrieb|dit|dice|said)\\s?:?$");
  private static final String NAMES =
      "(?:(?:reader |user )?comments?|responses?|replies|reader reactions|kommentare?|leserkommentare"
          + "|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\\p{L}*|yorum\\p{L}*"
          + "|نظرات|تعليقات)";
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)^(?:\\(?\\d[\\d.,]{0,9}\\)?\\s+%1$s(?:\\s+(?:to|on|zu|sur|a|о)\\s.*)?|%1$s(?:\\s*[:(]\\s*\\d[\\d.,]{0,9}\\)?)?|.{1,60}\\?\\s*\\(\\d{1,6}\\)|leave a (?:comment|reply)|join the (?:conversation|discussion))$"
              .formatted(NAMES));

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReaderPosts() {}

  /** The outermost elements of {@code document} with nothing but what readers wrote. */
  static Set<Element> in(Document document, List<Block> blocks) {
    ReaderPosts posts = new ReaderPosts();
    posts.byLinks(document.body());
    posts.byHeading(blocks);
    return posts.found;
  }

  /** The element around all links that answer somebody, unless the page's title stands in it. */
  private void byLinks(Element body) {
    List<Element> marks =
        body.select("a, button, span, cite, div, dt, p").stream()
            .filter(element -> isShallow(element) && isMark(element.text().strip()))
            .limit(MOST_MARKS)
            .toList();
    if (marks.size() >= FEWEST) {
      Element around = marks.getFirst();
      for (Element mark : marks) {
        while (!Container.isIn(mark, around) && around.parent() != null) {
          around = around.parent();
        }
      }
      add(around);
    }
  }

  private static boolean isShallow(Element element) {
    return element.childrenSize() <= 2
        && element.children().stream().allMatch(child -> child.childrenSize() == 0);
  }

  private static boolean isMark(String words) {
    return words.length() <= 60
        && (REPLY.contains(words.toLowerCase(Locale.ROOT)) || SAYS.matcher(words).matches());
  }

  private void byHeading(List<Block> blocks) {
    int prose = 0;
    for (Block block : blocks) {
      if (prose >= PARAGRAPHS_BEFORE && isHeading(block)) {
        following(block.owner());
      } else if (block.isProse()) {
        prose++;
      }
    }
  }

  private static boolean isHeading(Block block) {
    return block.words() <= LONGEST_HEADING
        && HEADING.matcher(block.text()).matches()
        && block.owner().select("a[href^=#]").isEmpty();
  }

  /** What stands after the heading, or after the little that holds it alone. */
  private void following(Element heading) {
    Element at = heading;
    for (int level = 0; level < LEVELS; level++) {
      List<Element> after = new ArrayList<>(at.nextElementSiblings());
      if (after.stream().anyMatch(Element::hasText)) {
        add(at);
        after.forEach(this::add);
        return;
      }
      Optional<Element> parent = Optional.ofNullable(at.parent());
      if (parent.filter(around -> !Tags.is(around, "body", "article", "main")).isEmpty()) {
        return;
      }
      at = parent.get();
    }
  }

  private void add(Element element) {
    boolean title = Tags.is(element, "h1", "body") || element.selectFirst("h1") != null;
    if (!title) {
      found.add(element);
    }
  }
}
