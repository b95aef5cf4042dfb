package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.DateMention;

/** Embedded posts: what stands in one is its author's, on the post's own date. */
final class Posts {
  private static final double CONFIDENCE = 0.9;

  private Posts() {}

  /** The zone with the date in its byline, if it is a post that has one. */
  static Zone dated(Zone zone, List<DateMention> dates) {
    if (zone.kind() != Zone.Kind.POST) {
      return zone;
    }
    Optional<String> date =
        dates.stream()
            .filter(mention -> zone.span().contains(mention.span()))
            .reduce((first, last) -> last)
            .map(DateMention::value)
            .or(zone::date);
    return new Zone(zone.span(), zone.kind(), zone.author(), date);
  }

  /** The post as a statement of its author; empty where the byline is not found in the zone. */
  static Optional<Statement> statement(String text, Zone zone) {
    String words = zone.span().in(text);
    int byline = zone.author().map(words::lastIndexOf).orElse(-1);
    int end = words.lastIndexOf('\n', Math.max(byline, 0));
    if (byline < 0 || end <= 0 || words.substring(0, end).isBlank()) {
      return Optional.empty();
    }
    int start = zone.span().start();
    int length = zone.author().orElseThrow().length();
    Span author = new Span(start + byline, start + byline + length);
    Span content = new Span(start, start + words.substring(0, end).stripTrailing().length());
    Attribution post =
        Attribution.of(
            new Frame(List.of(author), List.of(), List.of(content), Form.DIRECT),
            Sense.of(Kind.WRITING),
            CONFIDENCE);
    return Optional.of(new Statement("", Zone.Kind.POST, post));
  }
}
