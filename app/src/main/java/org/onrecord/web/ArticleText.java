package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.reading.Reading;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Sets an article's text in blocks, with its statements marked. */
final class ArticleText {
  private final String text;
  private final String headline;
  private final List<String> keys;
  private final Set<Integer> anchored = new HashSet<>();

  /**
   * The setting of one text.
   *
   * @param headline the article's headline: a first paragraph that repeats it becomes the title
   * @param keys the statements' keys, in their order
   */
  ArticleText(String text, String headline, List<String> keys) {
    this.text = text;
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
    List<List<MarkedText.Segment>> segments = MarkedText.cut(marks, paragraphs);
    NavigableMap<Integer, Zone> zones = new TreeMap<>();
    reading.zones().forEach(zone -> zones.put(zone.span().start(), zone));
    List<TextBlock> blocks = new ArrayList<>();
    List<List<Piece>> gathered = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Zone zone = zoneAt(zones, paragraphs.get(i));
      gathered.add(segments.get(i).stream().map(this::piece).toList());
      boolean last = i + 1 == paragraphs.size() || zoneAt(zones, paragraphs.get(i + 1)) != zone;
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

  private static Zone zoneAt(NavigableMap<Integer, Zone> zones, Span paragraph) {
    Map.Entry<Integer, Zone> entry = zones.floorEntry(paragraph.start());
    return entry != null && entry.getValue().span().overlaps(paragraph)
        ? entry.getValue()
        : Zone.of(paragraph, Zone.Kind.BODY);
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
    Set<String> roles = new HashSet<>();
    for (MarkedText.Mark mark : segment.marks()) {
      switch (mark.role()) {
        case CONTENT -> {
          signs.add("words " + mark.form().code());
          if (anchored.add(mark.statement())) {
            anchors.add(keys.get(mark.statement() - 1));
          }
        }
        case SOURCE -> roles.add("source");
        case CUE -> roles.add("cue");
      }
    }
    String role = roles.stream().sorted().collect(Collectors.joining(" "));
    String statements =
        segment.marks().stream()
            .map(MarkedText.Mark::statement)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return switch (signs.size()) {
      case 0 -> new Piece(words, "mark " + role, "", statements, anchors);
      case 1 -> new Piece(words, "mark " + signs.getFirst(), role, statements, anchors);
      default ->
          new Piece(
              words,
              "mark " + signs.getFirst(),
              ("inner " + signs.getLast() + " " + role).strip(),
              statements,
              anchors);
    };
  }
}
