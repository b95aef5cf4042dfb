package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/**
 * Readings of generated articles that no reader has read: what stands beside a reporting verb is
 * taken as a statement by a plain rule. As many as a reader finds, made ten thousand times faster.
 */
final class GeneratedReadings {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final int OUTLETS = 60;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2_200;
  private static final Pattern SAID =
      Pattern.compile(
          "(?<who>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*) (?<cue>\\p{Ll}+(?:ed|aid|old))\\b"
              + "(?: reporters)?(?: that)? (?<what>[^.]{8,})");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<what>“[^”]{8,}”) (?<who>[\\p{L}' -]{3,40}?) (?<cue>\\p{Ll}+(?:ed|aid|old))\\b");
  private static final double CONFIDENCE = 0.8;

  private GeneratedReadings() {}

  /** Readings one by one, without end; the same for the same seed. */
  static Stream<Reading> endless(long seed) {
    Random random = new Random(seed);
    return GeneratedArticles.endless(seed).map(article -> reading(article, random));
  }

  private static Reading reading(Article plain, Random random) {
    int outlet = (int) Math.min(OUTLETS - 1, Math.abs(random.nextGaussian()) * OUTLETS / 3);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Origin origin =
        new Origin(
            Optional.of(plain.text().lines().findFirst().orElse("")),
            Optional.of("Outlet " + outlet),
            Optional.of("https://outlet" + outlet + ".test/" + Long.toHexString(random.nextLong())),
            Optional.empty(),
            Published.parse(day.toString()),
            Optional.empty());
    Article article = new Article(plain.text(), origin);
    Zone body = Zone.of(new Span(0, plain.text().length()), Zone.Kind.BODY);
    return new Reading(
        article,
        Optional.of("en"),
        List.of(body),
        Entries.of(statements(plain.text()), List.of()),
        List.of());
  }

  private static List<Statement> statements(String text) {
    List<Statement> statements = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      Matcher quoted = QUOTED.matcher(text).region(paragraph.start(), paragraph.end());
      Matcher said = SAID.matcher(text).region(paragraph.start(), paragraph.end());
      if (quoted.find()) {
        statements.add(statement(quoted, Form.DIRECT, statements.size() + 1));
      } else if (said.find()) {
        Form form = said.group("what").contains("“") ? Form.MIXED : Form.INDIRECT;
        statements.add(statement(said, form, statements.size() + 1));
      }
    }
    return statements;
  }

  private static Statement statement(Matcher found, Form form, int number) {
    Frame frame = new Frame(span(found, "who"), span(found, "cue"), span(found, "what"), form);
    Kind kind = KINDS.get((found.start() + number) % KINDS.size());
    return new Statement(
        "s" + number, Zone.Kind.BODY, Attribution.of(frame, Sense.of(kind), CONFIDENCE));
  }

  private static List<Span> span(Matcher found, String group) {
    return List.of(new Span(found.start(group), found.end(group)));
  }
}
