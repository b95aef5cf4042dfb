package org.onrecord.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Sets the parts of an article as plain text: paragraphs, and the zones that they are. */
final class PageSetting {
  private static final String BETWEEN_CELLS = " | ";

  private final String page;
  private final MappedText text = new MappedText();
  private final List<Zone> zones = new ArrayList<>();
  private Optional<Element> post = Optional.empty();

  PageSetting(String page) {
    this.page = page;
  }

  /** The text that was set. */
  MappedText text() {
    return text;
  }

  /** The zones in order; neighbours of one kind are one, each post one of its own. */
  List<Zone> zones() {
    int length = text.text().length();
    return zones.stream().filter(zone -> zone.span().end() <= length).toList();
  }

  /** Sets a title that stands in no block: it may stand in an element, or in none. */
  void title(String words, Optional<Element> element) {
    int start = text.length();
    Optional<PlacedWords> placed =
        element.stream()
            .flatMap(one -> one.textNodes().stream())
            .map(node -> PlacedWords.of(node, page).within(words))
            .flatMap(Optional::stream)
            .findFirst();
    if (placed.isPresent()) {
      text.add(placed.get());
    } else {
      text.add(words);
    }
    end(start, Zone.Kind.HEADLINE, false, "");
  }

  /** Sets one part. */
  void part(Part part) {
    boolean goesOn = part.post().isPresent() && part.post().equals(post);
    if (goesOn) {
      text.endLine();
    } else {
      text.endParagraph();
    }
    post = part.post();
    int start = text.length();
    set(part.block());
    if (text.length() > start) {
      end(start, part.kind(), goesOn, part.block().text());
    }
  }

  /** Sets paragraphs that stand in the page's data alone. */
  void given(ScriptData.Found found) {
    int from = found.script();
    for (String paragraph : found.paragraphs()) {
      text.endParagraph();
      int start = text.length();
      PlacedWords placed = PlacedWords.inJson(paragraph, page, from);
      from = Math.max(from, placed.end());
      text.add(placed);
      end(start, Zone.Kind.BODY, false, "");
    }
  }

  private void set(Block block) {
    for (Node node : block.nodes()) {
      if (node instanceof TextNode words) {
        text.add(PlacedWords.of(words, page));
      } else if (Tags.is(node, "br", "span")) {
        text.endLine();
      } else if (text.last() != '\n' && !text.endsWith(BETWEEN_CELLS)) {
        text.add(BETWEEN_CELLS);
      }
    }
    text.endLine();
  }

  private void end(int start, Zone.Kind kind, boolean goesOn, String line) {
    text.endLine();
    int end = text.length() - 1;
    if (end <= start) {
      return;
    }
    Optional<String> author = kind == Zone.Kind.POST ? EmbeddedPost.author(line) : Optional.empty();
    Zone before = zones.isEmpty() ? null : zones.getLast();
    boolean merges = before != null && before.kind() == kind && (kind != Zone.Kind.POST || goesOn);
    if (before != null && merges) {
      zones.removeLast();
      Span span = new Span(before.span().start(), end);
      zones.add(new Zone(span, kind, before.author().or(() -> author), before.date()));
    } else {
      zones.add(new Zone(new Span(start, end), kind, author, Optional.empty()));
    }
  }
}
