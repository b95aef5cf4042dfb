package org.onrecord.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Statement;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.CodePoints;

/**
 * Where statements stand in the texts of their articles. Keeps one article at hand, since
 * statements come article by article.
 */
final class Evidence {
  private final Store store;
  private Optional<Opened> last = Optional.empty();

  Evidence(Store store) {
    this.store = store;
  }

  /**
   * The article that a statement stands in, opened.
   *
   * @throws IllegalStateException if the record no longer holds it
   */
  Opened open(StoredStatement stored) {
    String id = stored.article().id();
    Opened opened =
        last.filter(at -> at.article().id().equals(id))
            .orElseGet(
                () ->
                    store
                        .findArticle(id)
                        .map(Opened::of)
                        .orElseThrow(() -> new IllegalStateException("not in the record: " + id)));
    last = Optional.of(opened);
    return opened;
  }

  /** A statement with what its article's reading says of it. */
  Row row(StoredStatement stored) {
    Opened opened = open(stored);
    Row.Told told =
        new Row.Told(
            opened.statement(stored.id()),
            opened.text(),
            opened.article().corrected().reading().cast());
    return new Row(stored, Optional.of(told));
  }

  /**
   * An article with its statements by their keys.
   *
   * @param article the article
   * @param points its offsets in code points
   * @param statements its statements by key
   */
  record Opened(StoredArticle article, CodePoints points, Map<String, Statement> statements) {
    Opened {
      statements = Map.copyOf(statements);
    }

    static Opened of(StoredArticle article) {
      CodePoints points = CodePoints.of(article.reading().article().text());
      Map<String, Statement> byKey = new HashMap<>();
      article
          .corrected()
          .entries()
          .forEach(each -> byKey.putIfAbsent(each.key(), each.statement()));
      return new Opened(article, points, byKey);
    }

    /** The article's text. */
    String text() {
      return article.reading().article().text();
    }

    /**
     * A statement with its spans.
     *
     * @throws IllegalStateException if the current reading has it no longer
     */
    Statement statement(String key) {
      Statement statement = statements.get(key);
      if (statement == null) {
        throw new IllegalStateException("not in the reading of its article: " + key);
      }
      return statement;
    }
  }
}
