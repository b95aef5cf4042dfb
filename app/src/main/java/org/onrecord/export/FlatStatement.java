package org.onrecord.export;

import java.util.List;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;

/** The one flat schema of all exports: a statement as a row of named values. */
final class FlatStatement {
  /** The names of the values, in order. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "status",
          "published",
          "outlet",
          "headline",
          "url",
          "speaker",
          "cue",
          "content",
          "form",
          "kind",
          "zone",
          "article",
          "place",
          "start",
          "end",
          "confidence");

  private FlatStatement() {}

  /** The values of one statement; what is not known is an empty string. */
  static List<String> values(StoredStatement statement) {
    ArticleSummary article = statement.article();
    StoredStatement.Said said = statement.said();
    StoredStatement.Marks marks = statement.marks();
    return List.of(
        statement.id(),
        marks.status(),
        article.published().orElse(""),
        article.outlet().orElse(""),
        article.headline(),
        statement.url().orElse(""),
        said.speaker().orElse(""),
        said.cue(),
        said.content(),
        marks.form(),
        marks.kind(),
        marks.zone(),
        article.id(),
        String.valueOf(statement.place()),
        String.valueOf(said.start()),
        String.valueOf(said.end()),
        "%d.%02d".formatted(marks.confidence() / 100, marks.confidence() % 100));
  }
}
