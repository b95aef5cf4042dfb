package org.onrecord.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.text.Zone;

/**
 * The article's text as linked data give it ({@code articleBody}): a check on what was chosen from
 * the page. It is often cut short, so it never takes anything away; where the choice holds little
 * of it, the blocks that hold it are chosen instead. Where the page shows no text of its own, as
 * where a script draws it, this is the text.
 */
final class GivenBody {
  /** The field of the linked data that has it. */
  static final String FIELD = "articleBody";

  private static final int FEWEST_WORDS = 60;
  private static final double ENOUGH = 0.6;
  private static final double MOST = 0.8;
  private static final double INSIDE = 0.9;
  private static final int SHORTEST_BLOCK = 4;

  /** The end of a line, which parts paragraphs where there are no elements that do. */
  private static final Pattern LINE = Pattern.compile("\\s*[\\r\\n]\\s*");

  private final Document body;
  private final String text;
  private final Map<String, Integer> bag;

  private GivenBody(String body) {
    this.body = Jsoup.parse(body);
    this.text = this.body.text();
    this.bag = Wordings.bag(text);
  }

  /** The one that {@code data} give, or an empty one. */
  static GivenBody of(LinkedData data) {
    return new GivenBody(data.field(FIELD).orElse(""));
  }

  /** Its paragraphs; none where it is so short that it is a teaser. */
  List<String> paragraphs() {
    if (Blocks.count(text) < FEWEST_WORDS) {
      return List.of();
    }
    List<Block> blocks = Blocks.of(body.body(), Tags::isHidden);
    return blocks.size() == 1
        ? LINE.splitAsStream(body.body().wholeText().strip()).toList()
        : blocks.stream().map(Block::text).toList();
  }

  /** {@code chosen}, unless other blocks of the page hold this text so much better. */
  List<Part> checked(List<Part> chosen, List<Block> all, Optional<Block> headline) {
    if (Blocks.count(text) < FEWEST_WORDS || covered(chosen) >= ENOUGH) {
      return chosen;
    }
    List<Part> found = new ArrayList<>();
    headline.ifPresent(block -> found.add(Part.of(block, Zone.Kind.HEADLINE)));
    List<Part> headings = new ArrayList<>();
    for (Block block : all) {
      boolean inside =
          block.words() >= SHORTEST_BLOCK
              && Wordings.share(block.text(), bag) >= INSIDE
              && !FrameLines.has(block);
      if (inside && headline.filter(block::isSameAs).isEmpty()) {
        found.addAll(headings);
        found.add(Part.of(block, block.isHeading() ? Zone.Kind.HEADLINE : Zone.Kind.BODY));
      }
      if (inside || !block.isHeading()) {
        headings.clear();
      } else if (block.linkWords() == 0 && found.size() > 1) {
        headings.add(Part.of(block, Zone.Kind.HEADLINE));
      }
    }
    return covered(found) >= MOST ? found : chosen;
  }

  /** The share of this text's words that stand in {@code parts}. */
  private double covered(List<Part> parts) {
    Map<String, Integer> there = new HashMap<>();
    for (Part part : parts) {
      Wordings.bag(part.block().text())
          .forEach((word, count) -> there.merge(word, count, Integer::sum));
    }
    return Wordings.share(text, there);
  }
}
