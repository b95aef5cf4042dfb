package org.onrecord.store;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Rereading;
import org.onrecord.issue.Issues;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.reading.ReadingParser;
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

  /**
   * Whether the article was new; one that is there already is left as it is.
   *
   * @throws PurgedException if it was purged and is not to come again
   */
  boolean add(Reading reading, Intake intake) {
    Article article = reading.article();
    Changes.hold(handle);
    intake.page().ifPresent(page -> Pages.keep(handle, page, now));
    if (!addArticle(reading, intake)) {
      return false;
    }
    // Not before: where the same article is being purged, the insertion waits for that to end.
    Tombstones.standing(handle, article.textHash()).ifPresent(stone -> pass(stone, intake));
    handle
        .createUpdate(
            "insert into article_text (article_id, text, page_map) values (:id, :text, :map)")
        .bind("id", article.id())
        .bind("text", article.text())
        .bind("map", intake.page().map(page -> page.map().toString()).orElse(null))
        .execute();
    Issues issues = IssueRows.followed(handle);
    Reading judged = reading.on(issues);
    addReading(article.id(), ReadingJson.write(judged, intake.input(), Optional.empty()));
    Problems.keep(handle, judged, intake, now);
    Corrected kept = StatementRows.corrected(handle, judged, Map.of());
    StatementRows.add(handle, kept);
    IssueRows.keep(handle, kept, issues);
    Casts casts = new Casts(handle);
    casts.enter(kept);
    settle(handle, casts, now);
    new EventRows(handle).add(judged, Map.of());
    new DeedRows(handle).keep(judged, issues);
    Changes.note(handle, article.id(), Change.What.ADDED, now);
    return true;
  }

  /**
   * Puts another reading of an article that is there in the place of its current one; statements
   * keep their ids where they share half of their content, and what was corrected stays so.
   *
   * @return whether the reading is another
   */
  boolean replace(Reading reading) {
    String id = reading.article().id();
    Changes.hold(handle);
    hold(handle, id);
    CurrentReading current =
        CurrentReading.find(handle, id)
            .orElseThrow(() -> new IllegalArgumentException("no article " + id + " to read again"));
    Issues issues = IssueRows.followed(handle);
    Reading judged = reading.on(issues);
    String json = ReadingJson.write(judged, current.input(), Optional.empty());
    if (json.equals(current.json())) {
      return false;
    }
    Corrected before =
        StatementRows.corrected(
            handle, ReadingParser.parse(current.json()), StatementRows.keys(handle, id));
    Rereading changes = Rereading.of(before, judged);
    Casts casts = new Casts(handle);
    casts.leave(id);
    DeedRows deeds = new DeedRows(handle);
    deeds.remove(id);
    Previews.drop(handle, id);
    EventRows events = new EventRows(handle);
    Map<String, String> checked = events.statuses(id);
    events.remove(id);
    IssueRows.remove(handle, id);
    update("delete from statement where article_id = :id", id);
    exchange(id, json);
    Problems.exchange(handle, judged, current.input(), now);
    Corrected kept = StatementRows.corrected(handle, judged, changes.keys());
    StatementRows.add(handle, kept);
    IssueRows.keep(handle, kept, issues);
    casts.enter(kept);
    settle(handle, casts, now);
    events.add(judged, checked);
    deeds.keep(judged, issues);
    Changes.note(handle, id, Change.What.CHANGED, now);
    return true;
  }

  /**
   * Makes others that replace or purge an article wait until the caller's transaction ends. What is
   * seen after this is the whole article, also where it was just being added.
   *
   * @return whether the article is kept
   */
  static boolean hold(Handle handle, String article) {
    return handle
            .createUpdate("update article set input = input where id = :article")
            .bind("article", article)
            .execute()
        == 1;
  }

  /** Whether an article is kept. */
  static boolean has(Handle handle, String article) {
    return handle
            .createQuery("select count(*) from article where id = :id")
            .bind("id", Storable.words(article))
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Settles who is who, and notes the other articles in which a statement is another's now. */
  static void settle(Handle handle, Casts casts, String now) {
    casts.settle().forEach(other -> Changes.note(handle, other, Change.What.CHANGED, now));
  }

  /** Makes a reading the current one of its article. */
  private void exchange(String id, String json) {
    update("update reading set current = 0 where article_id = :id", id);
    handle
        .createUpdate("delete from reading where article_id = :id and reader = :reader")
        .bind("id", id)
        .bind("reader", Reader.VERSION)
        .execute();
    addReading(id, json);
  }

  private void pass(Tombstone tombstone, Intake intake) {
    if (!intake.again()) {
      throw new PurgedException(tombstone);
    }
    Tombstones.lift(handle, tombstone.textHash(), now);
  }

  private boolean addArticle(Reading reading, Intake intake) {
    Article article = reading.article();
    Origin origin = article.origin();
    Optional<RawPage> page = intake.page();
    return handle
            .createUpdate(
                """
                insert into article (id, text_hash, headline, title, outlet, url, author,
                                     published, published_at, language, input, added_at,
                                     page_hash, fetched_at, given_language)
                values (:id, :textHash, :headline, :title, :outlet, :url, :author,
                        :published, :publishedAt, :language, :input, :addedAt,
                        :pageHash, :fetchedAt, :givenLanguage)
                on conflict (id) do nothing
                """)
            .bind("id", article.id())
            .bind("textHash", article.textHash())
            .bind("headline", Storable.words(ArticleSummary.headline(article)))
            .bind("title", Storable.words(origin.title()))
            .bind("outlet", Storable.words(origin.outlet()))
            .bind("url", Storable.words(origin.url()))
            .bind("author", Storable.words(origin.author()))
            .bind("published", origin.published().day().map(Object::toString).orElse(null))
            .bind("publishedAt", origin.published().instant().orElse(null))
            .bind("language", Storable.words(reading.language()))
            .bind("input", Storable.words(intake.input()))
            .bind("addedAt", now)
            .bind("pageHash", page.map(RawPage::hash).orElse(null))
            .bind("givenLanguage", Storable.words(origin.language()))
            .bind("fetchedAt", page.isPresent() ? now : null)
            .execute()
        == 1;
  }

  private void addReading(String article, String json) {
    handle
        .createUpdate(
            """
            insert into reading (article_id, reader, current, json, read_at)
            values (:article, :reader, 1, :json, :readAt)
            """)
        .bind("article", article)
        .bind("reader", Reader.VERSION)
        .bind("json", json)
        .bind("readAt", now)
        .execute();
  }

  private void update(String sql, String article) {
    handle.createUpdate(sql).bind("id", article).execute();
  }
}
