package org.onrecord.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Statements and readings made by hand. */
final class Sample {
  private Sample() {}

  /** A stored statement of which everything is known. */
  static StoredStatement statement(String speaker, String cue, String content) {
    return new StoredStatement(
        "s0123",
        new ArticleSummary(
            "a4567",
            "Harbour, \"closed\"",
            Optional.of("Post"),
            Optional.of("2024-05-03"),
            Optional.of("en"),
            3),
        new StoredStatement.Said(Optional.of(speaker), cue, content, 12, 40),
        new StoredStatement.Marks("body", "indirect", "speech", 75, "machine"),
        2,
        Optional.of("https://example.org/harbour?a=1,2"));
  }

  /** A row of which only the list's part is known. */
  static Row row(StoredStatement statement) {
    return Row.bare(statement);
  }

  /** A stored statement of which only the words are known. */
  static StoredStatement bare(String content) {
    return new StoredStatement(
        "s9",
        new ArticleSummary("a9", "Rain", Optional.empty(), Optional.empty(), Optional.empty(), 1),
        new StoredStatement.Said(Optional.empty(), "", content, 0, 4),
        new StoredStatement.Marks("caption", "direct", "other", 100, "checked"),
        1,
        Optional.empty());
  }

  /** An attribution whose parts are the first places of these words in {@code text}. */
  static Attribution attribution(
      String text, Form form, String source, String cue, String... content) {
    return Attribution.of(
        new Frame(find(text, source), find(text, cue), find(text, content), form),
        Sense.of(Kind.SPEECH),
        0.5);
  }

  /** A reading of a text of unknown origin. */
  static Reading reading(String text, Attribution... attributions) {
    return reading(new Article(text, Origin.unknown()), List.of(), attributions);
  }

  static Reading reading(Article article, List<Problem> problems, Attribution... attributions) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      String id = "s" + (statements.size() + 1);
      statements.add(new Statement(id, Zone.Kind.BODY, attribution));
    }
    return new Reading(
        article, Optional.of("en"), List.of(), Entries.of(statements, List.of()), problems);
  }

  static Origin origin(String title, String outlet, String published) {
    return new Origin(
        Optional.of(title),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty(),
        Published.parse(published),
        Optional.empty());
  }

  private static List<Span> find(String text, String... parts) {
    return Arrays.stream(parts)
        .filter(words -> !words.isEmpty())
        .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
        .toList();
  }
}
