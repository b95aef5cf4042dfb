package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Reading;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Sets an article's text in blocks, with its statements marked. */
final class ArticleText {
  private final String text;
  private final String headline;
  private final List<String> keys;
  private final List<Jump> jumps;
  private final Set<Integer> anchored = new HashSet<>();
  private final Set<Integer> jumped = new HashSet<>();

  /**
   * A place to which a link leads.
   *
   * @param anchor its name
   * @param span the words there
   */
  record Jump(String anchor, Span span) {}

  /**
   * The setting of one text.
   *
   * @param headline the article's headline: a first paragraph that repeats it becomes the title
   * @param keys the statements' keys, in their order
   */
  ArticleText(String text, String headline, List<String> keys) {
    this(text, headline, keys, List.of());
  }

  /** The setting of one text with places to jump to. */
  ArticleText(String text, String headline, List<String> keys, List<Jump> jumps) {
    this.text = text;
    this.jumps = List.copyOf(jumps);
    this.headline = headline;
    this.keys = keys;
  }

  /** The blocks of the whole text in order. */
  List<TextBlock> blocks(Reading reading) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int i = 0; i < reading.statements().size(); i++) {
      marks.addAll(MarkedText.marks(i + 1, reading.statements().get(i)));
    }
    for (int i = 0; i < jumps.size(); i++) {
      Span span = jumps.get(i).span();
      marks.add(new MarkedText.Mark(i + 1, MarkedText.Role.JUMP, Form.INDIRECT, span));
    }
    List<List<MarkedText.Segment>> segments = MarkedText.cut(marks, paragraphs);
    List<Zone> zones = zones(reading, paragraphs);
    List<TextBlock> blocks = new ArrayList<>();
    List<List<Piece>> gathered = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Zone zone = zones.get(i);
      gathered.add(segments.get(i).stream().map(this::piece).toList());
      boolean last = i + 1 == paragraphs.size() || !zones.get(i + 1).equals(zone);
      boolean title = blocks.isEmpty() && paragraphs.get(i).in(text).equals(headline);
      if (title || last || zone.kind() == Zone.Kind.BODY) {
        blocks.add(block(title, zone, gathered));
        gathered = new ArrayList<>();
      }
    }
    return blocks;
  }

  /** The pieces of one stretch, marked with some statements. */
  List<Piece> pieces(Span stretch, List<MarkedText.Mark> marks) {
    return MarkedText.cut(marks, List.of(stretch)).getFirst().stream().map(this::piece).toList();
  }

  /** The zone of each paragraph; one that no zone covers is a body of its own. */
  private static List<Zone> zones(Reading reading, List<Span> paragraphs) {
    NavigableMap<Integer, Zone> byStart = new TreeMap<>();
    reading.zones().forEach(zone -> byStart.put(zone.span().start(), zone));
    return paragraphs.stream()
        .map(
            paragraph ->
                Optional.ofNullable(byStart.floorEntry(paragraph.start()))
                    .map(Map.Entry::getValue)
                    .filter(zone -> zone.span().overlaps(paragraph))
                    .orElse(Zone.of(paragraph, Zone.Kind.BODY)))
        .toList();
  }

  private static TextBlock block(boolean title, Zone zone, List<List<Piece>> paragraphs) {
    return title
        ? new TextBlock("title", "", false, paragraphs)
        : new TextBlock(
            zone.kind().code(), Wording.zoneLabel(zone), !zone.kind().isRead(), paragraphs);
  }

  private Piece piece(MarkedText.Segment segment) {
    String words = segment.span().in(text);
    if (segment.marks().isEmpty()) {
      return new Piece(words, "", "", "", List.of());
    }
    List<String> anchors = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    Set<String> roles = new TreeSet<>();
    for (MarkedText.Mark mark : segment.marks()) {
      switch (mark.role()) {
        case CONTENT -> {
          signs.add("words " + mark.form().code());
          if (anchored.add(mark.statement())) {
            anchors.add(keys.get(mark.statement() - 1));
          }
        }
        case JUMP -> {
          roles.add("happened");
          if (jumped.add(mark.statement())) {
            anchors.add(jumps.get(mark.statement() - 1).anchor());
          }
        }
        case SOURCE -> roles.add("source");
        case CUE -> roles.add("cue");
      }
    }
    String role = String.join(" ", roles);
    if (signs.isEmpty()) {
      return new Piece(words, "mark " + role, "", numbers(segment), anchors);
    }
    String outer = "mark " + signs.removeFirst();
    String inner = signs.isEmpty() ? role : ("inner " + signs.getLast() + " " + role).strip();
    return new Piece(words, outer, inner, numbers(segment), anchors);
  }

  private static String numbers(MarkedText.Segment segment) {
    return segment.marks().stream()
        .filter(mark -> mark.role() != MarkedText.Role.JUMP)
        .map(MarkedText.Mark::statement)
        .distinct()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
