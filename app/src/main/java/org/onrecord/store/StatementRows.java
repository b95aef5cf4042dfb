package org.onrecord.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Replay;
import org.onrecord.correction.SpeakerName;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingParser;
import org.onrecord.reading.Statement;
import org.onrecord.text.CodePoints;

/**
 * An article's statements as lists show them: its reading with the corrections replayed over it.
 */
final class StatementRows {
  private StatementRows() {}

  /** A kept article as people left it. */
  static Corrected corrected(Handle handle, String article) {
    return find(handle, article).orElseThrow();
  }

  /** An article as people left it; empty where it is not kept. */
  static Optional<Corrected> find(Handle handle, String article) {
    return CurrentReading.find(handle, article)
        .map(kept -> ReadingParser.parse(kept.json()))
        .map(read -> corrected(handle, read, keys(handle, article)));
  }

  /** A reading as people left it, its statements under ids that they had before. */
  static Corrected corrected(Handle handle, Reading read, Map<String, String> keys) {
    return Replay.of(
        read, keys, CorrectionRows.concerning(handle, read.article().id(), names(read)));
  }

  /** The ids that an article's statements have from earlier readings, by their own words' keys. */
  static Map<String, String> keys(Handle handle, String article) {
    Map<String, String> keys = new HashMap<>();
    handle
        .createQuery("select id, read_as from statement where article_id = :id and read_as <> id")
        .bind("id", article)
        .map((row, context) -> Map.entry(row.getString("read_as"), row.getString("id")))
        .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
    return keys;
  }

  /** Puts the rows of an article as people left it in the place of those that are there. */
  static void rewrite(Handle handle, Corrected corrected) {
    handle
        .createUpdate("delete from statement where article_id = :id")
        .bind("id", corrected.read().article().id())
        .execute();
    add(handle, corrected);
  }

  static void add(Handle handle, Corrected corrected) {
    List<StoredStatement> statements = StoredStatement.of(corrected);
    if (statements.isEmpty()) {
      return;
    }
    CodePoints points = CodePoints.of(corrected.read().article().text());
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into statement (id, article_id, reader, place, zone, form, kind, speaker, cue,
                                   content, content_start, content_end, confidence, status,
                                   speaker_id, unnamed, role, read_as, said_by, sort_day)
            values (:id, :article, :reader, :place, :zone, :form, :kind, :speaker, :cue,
                    :content, :start, :end, :confidence, :status,
                    :speakerId, :unnamed, :role, :readAs, :saidBy, :published)
            on conflict (id) do nothing
            """);
    for (int i = 0; i < statements.size(); i++) {
      Entry entry = corrected.entries().get(i);
      batch.bind(
          "readAs",
          entry.read().map(read -> read.key(corrected.read().article().id(), points)).orElse(null));
      batch.bind("saidBy", entry.read().map(read -> name(corrected.read(), read)).orElse(""));
      batch.bind("published", day(corrected.read()));
      SpeakerRow.of(corrected.reading(), i + 1).bind(batch);
      bind(batch, statements.get(i));
    }
    batch.execute();
  }

  /** The day on which a reading's article was published; empty where that isn't known. */
  static String day(Reading read) {
    return read.article().origin().published().day().map(Object::toString).orElse("");
  }

  private static Set<String> names(Reading read) {
    return read.statements().stream()
        .map(statement -> name(read, statement))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the reader calls a statement's speaker, folded; empty for one that isn't identified. */
  private static String name(Reading read, Statement statement) {
    return SpeakerName.of(read.cast(), statement.speaker())
        .map(SpeakerName::folded)
        .map(Storable::words)
        .orElse("");
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
        .bind("speaker", Storable.words(said.speaker()))
        .bind("cue", said.cue())
        .bind("content", said.content())
        .bind("start", said.start())
        .bind("end", said.end())
        .bind("confidence", marks.confidence())
        .bind("status", marks.status())
        .add();
  }
}
