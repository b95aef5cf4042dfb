package org.onrecord.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** Writes one article with its reading and statements, inside the caller's transaction. */
final class Adding {
  private final Handle handle;
  private final String now;

  Adding(Handle handle, String now) {
    this.handle = handle;
    this.now = now;
  }

  /** Whether the article was new; one that is there already is left as it is. */
  boolean add(Reading reading, String input) {
    if (!addArticle(reading, input)) {
      return false;
    }
    addReading(reading, input);
    addStatements(reading);
    Changes.note(handle, reading.article().id(), Change.What.ADDED, now);
    return true;
  }

  private boolean addArticle(Reading reading, String input) {
    Article article = reading.article();
    Origin origin = article.origin();
    boolean isNew =
        handle
                .createUpdate(
                    """
                insert into article (id, text_hash, headline, title, outlet, url, author,
                                     published, published_at, language, input, added_at)
                values (:id, :textHash, :headline, :title, :outlet, :url, :author,
                        :published, :publishedAt, :language, :input, :addedAt)
                on conflict (id) do nothing
                """)
                .bind("id", article.id())
                .bind("textHash", article.textHash())
                .bind("headline", ArticleSummary.headline(article))
                .bind("title", origin.title().orElse(null))
                .bind("outlet", origin.outlet().orElse(null))
                .bind("url", origin.url().orElse(null))
                .bind("author", origin.author().orElse(null))
                .bind("published", origin.published().day().map(Object::toString).orElse(null))
                .bind("publishedAt", origin.published().instant().orElse(null))
                .bind("language", reading.language().orElse(null))
                .bind("input", input)
                .bind("addedAt", now)
                .execute()
            == 1;
    if (isNew) {
      handle
          .createUpdate("insert into article_text (article_id, text) values (:id, :text)")
          .bind("id", article.id())
          .bind("text", article.text())
          .execute();
    }
    return isNew;
  }

  private void addReading(Reading reading, String input) {
    handle
        .createUpdate(
            """
            insert into reading (article_id, reader, current, json, read_at)
            values (:article, :reader, 1, :json, :readAt)
            """)
        .bind("article", reading.article().id())
        .bind("reader", Reader.VERSION)
        .bind("json", ReadingJson.write(reading, input, Optional.empty()))
        .bind("readAt", now)
        .execute();
  }

  private void addStatements(Reading reading) {
    if (reading.statements().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into statement (id, article_id, reader, place, zone, form, kind, speaker, cue,
                                   content, content_start, content_end, folded, confidence, status)
            values (:id, :article, :reader, :place, :zone, :form, :kind, :speaker, :cue,
                    :content, :start, :end, :folded, :confidence, 'machine')
            on conflict (id) do nothing
            """);
    for (StoredStatement statement : StoredStatement.of(reading)) {
      bind(batch, statement);
    }
    batch.execute();
  }

  private static void bind(PreparedBatch batch, StoredStatement statement) {
    StoredStatement.Said said = statement.said();
    StoredStatement.Marks marks = statement.marks();
    batch
        .bind("id", statement.id())
        .bind("article", statement.article().id())
        .bind("reader", Reader.VERSION)
        .bind("place", statement.place())
        .bind("zone", marks.zone())
        .bind("form", marks.form())
        .bind("kind", marks.kind())
        .bind("speaker", said.speaker().orElse(null))
        .bind("cue", said.cue())
        .bind("content", said.content())
        .bind("start", said.start())
        .bind("end", said.end())
        .bind("folded", said.folded())
        .bind("confidence", marks.confidence())
        .add();
  }
}
