package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Article;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.DateMention;
import org.onrecord.when.Expression;
import org.onrecord.when.Uttered;

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

  /** When a post was written: on the date of its byline, the last one in it. */
  static Uttered uttered(Statement post, List<Expression> expressions, Article article) {
    Span content = post.attribution().content().getLast();
    Span author = post.attribution().source().getFirst();
    int lineEnd = article.text().indexOf('\n', author.end());
    int end = lineEnd < 0 ? article.text().length() : lineEnd;
    return Uttered.of(
        expressions.stream()
            .filter(it -> it.span().start() >= content.end() && it.span().end() <= end)
            .reduce((first, last) -> last),
        article.origin().published().day());
  }

  /** The post as a statement of its author; empty where the byline is not found in the zone. */
  static Optional<Statement> statement(String text, Zone zone) {
    String words = zone.span().in(text);
    int byline = zone.author().map(words::lastIndexOf).orElse(-1);
    int end = byline < 0 ? 0 : beforeByline(words, byline);
    if (end == 0) {
      return Optional.empty();
    }
    int start = zone.span().start();
    int length = zone.author().orElseThrow().length();
    Span author = new Span(start + byline, start + byline + length);
    Span content = new Span(start, start + end);
    Attribution post =
        Attribution.of(
            new Frame(List.of(author), List.of(), List.of(content), Form.DIRECT),
            Sense.of(Kind.WRITING),
            CONFIDENCE);
    return Optional.of(new Statement("", Zone.Kind.POST, post));
  }

  /** Where the words of a post end, before the dash that leads to its author; 0 if it has none. */
  private static int beforeByline(String words, int byline) {
    int end = byline;
    while (end > 0 && isBetween(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetween(char mark) {
    return Character.isWhitespace(mark) || "-—–―".indexOf(mark) >= 0;
  }
}
