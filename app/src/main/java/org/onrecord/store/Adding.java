package org.onrecord.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.attribution.Attribution;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Origin;
import org.onrecord.text.Span;

/** Writes one article with its reading and statements, inside the caller's transaction. */
final class Adding {
  private static final int HEADLINE_LENGTH = 120;
  private static final int HUNDREDTHS = 100;

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
    return true;
  }

  private boolean addArticle(Reading reading, String input) {
    Article article = reading.article();
    Origin origin = article.origin();
    return handle
            .createUpdate(
                """
                insert into article (id, text_hash, text, headline, title, outlet, url, author,
                                     published, published_at, language, input, added_at)
                values (:id, :textHash, :text, :headline, :title, :outlet, :url, :author,
                        :published, :publishedAt, :language, :input, :addedAt)
                on conflict (id) do nothing
                """)
            .bind("id", article.id())
            .bind("textHash", article.textHash())
            .bind("text", article.text())
            .bind("headline", headline(article))
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
    CodePoints points = CodePoints.of(reading.article().text());
    int place = 0;
    for (Statement statement : reading.statements()) {
      bind(batch, reading.article(), statement, points);
      batch.bind("place", ++place).add();
    }
    batch.execute();
  }

  private static void bind(
      PreparedBatch batch, Article article, Statement statement, CodePoints points) {
    String text = article.text();
    Attribution attribution = statement.attribution();
    Optional<String> speaker = statement.speakerWords(text);
    String cue = Span.words(attribution.cue(), text);
    String content = Span.words(attribution.content(), text);
    batch
        .bind("id", statement.key(article.id(), points))
        .bind("article", article.id())
        .bind("reader", Reader.VERSION)
        .bind("zone", statement.zone().code())
        .bind("form", attribution.form().code())
        .bind("kind", attribution.kind().code())
        .bind("speaker", speaker.orElse(null))
        .bind("cue", cue)
        .bind("content", content)
        .bind("start", points.codePoint(attribution.content().getFirst().start()))
        .bind("end", points.codePoint(attribution.content().getLast().end()))
        .bind("folded", Folding.fold(speaker.orElse("") + " " + cue + " " + content))
        .bind("confidence", (int) Math.round(attribution.confidence() * HUNDREDTHS));
  }

  /** The title, else the first line of the text, cut at a word. */
  static String headline(Article article) {
    return article
        .origin()
        .title()
        .filter(title -> !title.isBlank())
        .orElseGet(
            () -> {
              String first = article.text().strip().lines().findFirst().orElse("");
              if (first.length() <= HEADLINE_LENGTH) {
                return first;
              }
              int space = first.lastIndexOf(' ', HEADLINE_LENGTH);
              return first.substring(0, space > 0 ? space : HEADLINE_LENGTH) + " …";
            });
  }
}
