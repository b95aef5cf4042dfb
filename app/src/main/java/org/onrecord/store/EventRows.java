package org.onrecord.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;

/** Writes the events and ties of an article, inside the caller's transaction. */
final class EventRows {
  private static final List<String> TABLES = List.of("event", "tie");

  private final Handle handle;

  EventRows(Handle handle) {
    this.handle = handle;
  }

  /** The rows' statuses by their ids. */
  Map<String, String> statuses(String article) {
    Map<String, String> statuses = new HashMap<>();
    for (String table : TABLES) {
      handle
          .createQuery("select id, status from " + table + " where article_id = :id")
          .bind("id", article)
          .map((row, context) -> Map.entry(row.getString("id"), row.getString("status")))
          .forEach(entry -> statuses.put(entry.getKey(), entry.getValue()));
    }
    return statuses;
  }

  /** Removes the rows of an article. */
  void remove(String article) {
    for (String table : TABLES) {
      handle
          .createUpdate("delete from " + table + " where article_id = :id")
          .bind("id", article)
          .execute();
    }
  }

  /** Writes the rows of a reading; those that were there before keep their status. */
  void add(Reading reading, Map<String, String> statuses) {
    events(StoredEvent.of(reading), statuses);
    ties(StoredTie.of(reading), statuses);
  }

  private void events(List<StoredEvent> events, Map<String, String> statuses) {
    if (events.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into event (id, article_id, reader, place, code, actors, targets, folded, words,
                               words_start, words_end, trigger_start, trigger_end, day, sort_day,
                               day_words, speaker, statement, polarity, modality, confidence,
                               status)
            values (:id, :article, :reader, :place, :code, :actors, :targets, :folded, :words,
                    :start, :end, :triggerStart, :triggerEnd, :day, :sortDay,
                    :dayWords, :speaker, :statement, :polarity, :modality, :confidence,
                    :status)
            on conflict (id) do nothing
            """);
    for (StoredEvent event : events) {
      StoredEvent.Happened happened = event.happened();
      batch
          .bind("id", event.id())
          .bind("article", event.article().id())
          .bind("place", event.place())
          .bind("code", happened.code())
          .bind("triggerStart", happened.trigger().map(StoredEvent.Trigger::start).orElse(null))
          .bind("triggerEnd", happened.trigger().map(StoredEvent.Trigger::end).orElse(null))
          .bind("day", happened.day().orElse(null))
          .bind("sortDay", happened.sortDay().orElse(null))
          .bind("dayWords", happened.dayWords().orElse(null));
      told(batch, event.told(), statuses.getOrDefault(event.id(), event.told().status()));
      ends(batch, happened.actors(), happened.targets());
      batch.add();
    }
    batch.execute();
  }

  private void ties(List<StoredTie> ties, Map<String, String> statuses) {
    if (ties.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into tie (id, article_id, reader, place, relation, actors, targets, folded,
                             words, words_start, words_end, speaker, statement, polarity, modality,
                             confidence, status)
            values (:id, :article, :reader, :place, :relation, :actors, :targets, :folded,
                    :words, :start, :end, :speaker, :statement, :polarity, :modality,
                    :confidence, :status)
            on conflict (id) do nothing
            """);
    int place = 0;
    for (StoredTie tie : ties) {
      place++;
      batch
          .bind("id", tie.id())
          .bind("article", tie.article().id())
          .bind("place", place)
          .bind("relation", tie.relation());
      told(batch, tie.told(), statuses.getOrDefault(tie.id(), tie.told().status()));
      ends(batch, List.of(tie.from()), List.of(tie.to()));
      batch.add();
    }
    batch.execute();
  }

  private static void ends(PreparedBatch batch, List<Told.Party> actors, List<Told.Party> targets) {
    String names =
        Stream.concat(actors.stream(), targets.stream())
            .map(Told.Party::name)
            .collect(Collectors.joining(" "));
    batch
        .bind("actors", Told.Party.column(actors))
        .bind("targets", Told.Party.column(targets))
        .bind("folded", Folding.fold(names));
  }

  private static void told(PreparedBatch batch, Told told, String status) {
    batch
        .bind("reader", Reader.VERSION)
        .bind("words", told.words())
        .bind("start", told.start())
        .bind("end", told.end())
        .bind("speaker", told.voice().speaker().orElse(null))
        .bind("statement", told.voice().statement().orElse(null))
        .bind("polarity", told.voice().polarity())
        .bind("modality", told.voice().modality())
        .bind("confidence", told.voice().confidence())
        .bind("status", status);
  }
}
