package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.compare.Bearing;
import org.onrecord.compare.Deeds;
import org.onrecord.compare.Occasion;
import org.onrecord.event.Event;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Reading;
import org.onrecord.text.Span;
import org.onrecord.when.DateMention;

/** Keeps where deeds stand on issues, and reads them, inside the caller's transaction. */
final class DeedRows {
  /** What is dated more widely is of no known day. */
  private static final int WIDEST = 31;

  private static final String ACTOR =
      """
      (select p.actor from appearance p
        where p.article_id = %1$s and p.local_id = %2$s)
      """;
  private static final String DEED =
      """
      select d.event_id, d.issue, d.stance, d.way, d.verb, d.term, d.done, d.last_day, d.actor,
             w.name as actor_name, p.name as local_name, e.*,
      """
          + Chronicle.SUMMARY
          + """
            from event_issue d join event e on e.id = d.event_id
            join article a on a.id = e.article_id
            left join actor w on w.id = d.actor
            left join appearance p on p.article_id = d.article_id and p.local_id = d.local_id
          """;

  /** What is laid beside words has a day and a doer. */
  private static final String COMPARED = " and d.last_day <> '' and d.actor is not null";

  private static final Comparator<StoredDeed> LATEST_FIRST =
      Comparator.comparing(
              (StoredDeed each) -> each.last().map(LocalDate::toString).orElse(""),
              Comparator.reverseOrder())
          .thenComparing(StoredDeed::id)
          .thenComparing(each -> each.by().name());
  private static final List<Stance> SIDES = List.of(Stance.SUPPORT, Stance.OPPOSE);

  private final Handle handle;

  DeedRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * Keeps where the deeds of an article stand, in place of what was kept of it; its events and its
   * actors are kept already.
   */
  void keep(Reading reading, Issues issues) {
    String article = reading.article().id();
    remove(article);
    String text = reading.article().text();
    Map<String, String> ids = ids(reading);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into event_issue (event_id, article_id, local_id, issue, actor, stance, way,
                                     verb, term, done, last_day)
            values (:event, :article, :local, :issue, %s, :stance, :way,
                    :verb, :term, :done, :last)
            on conflict (event_id, issue, local_id) do nothing
            """
                .formatted(ACTOR.formatted(":article", ":local")));
    for (Bearing each :
        Deeds.of(text, reading.cast().actors(), reading.happenings().events(), issues)) {
      for (String actor : each.event().parties().actors()) {
        bind(batch, each, text);
        batch
            .bind("event", ids.get(each.event().id()))
            .bind("article", article)
            .bind("local", actor)
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static Map<String, String> ids(Reading reading) {
    Map<String, String> ids = new HashMap<>();
    List<StoredEvent> stored = StoredEvent.of(reading);
    for (int i = 0; i < stored.size(); i++) {
      ids.put(reading.happenings().events().get(i).id(), stored.get(i).id());
    }
    return ids;
  }

  private static void bind(PreparedBatch batch, Bearing bearing, String text) {
    Span clause = bearing.event().telling().span();
    int from = Math.min(bearing.verb().start(), bearing.term().start());
    batch
        .bind("issue", bearing.issue())
        .bind("stance", bearing.stance().code())
        .bind("way", bearing.way().code())
        .bind("verb", Storable.words(bearing.verb().in(text)))
        .bind("term", Storable.words(bearing.term().in(text)))
        .bind("done", Storable.words(new Span(from, clause.end()).in(text)))
        .bind("last", last(bearing.event()).map(LocalDate::toString).orElse(""));
  }

  /** The last day on which it can have been done by its own words. */
  private static Optional<LocalDate> last(Event event) {
    Occasion occasion =
        Occasion.of(
            event.telling().when().flatMap(Event.When::date).map(DateMention::value),
            Optional.empty(),
            Optional.empty());
    return occasion
        .last()
        .filter(day -> !day.isAfter(occasion.first().orElse(day).plusDays(WIDEST)));
  }

  void remove(String article) {
    handle
        .createUpdate("delete from event_issue where article_id = :id")
        .bind("id", article)
        .execute();
  }

  /** Gives deeds who did them, as the actors of their articles have them. */
  static void assign(Handle handle, String where, Collection<String> values) {
    for (List<String> some : Chunks.of(values)) {
      handle
          .createUpdate(
              "update event_issue set actor = "
                  + ACTOR.formatted("event_issue.article_id", "event_issue.local_id")
                  + " where "
                  + where)
          .bindList("ids", some)
          .execute();
    }
  }

  /** The latest dated ones of each stance on an issue, up to a day. */
  List<StoredDeed> onIssue(String issue, String until, int most) {
    return latest("d.issue = :of" + COMPARED, issue, until, most);
  }

  /** The same of an actor, on any issue. */
  List<StoredDeed> ofActor(String actor, int most) {
    return latest("d.actor = :of" + COMPARED, actor, StandRows.ALWAYS, most);
  }

  private List<StoredDeed> latest(String condition, String of, String until, int most) {
    List<StoredDeed> found = new ArrayList<>();
    for (Stance side : SIDES) {
      handle
          .createQuery(
              DEED
                  + " where "
                  + condition
                  + """
                     and d.stance = :stance and d.last_day <= :until and e.status <> 'rejected'
                    order by d.last_day desc, d.event_id, d.local_id, d.issue limit :most
                    """)
          .bind("of", Storable.words(of))
          .bind("stance", side.code())
          .bind("until", until)
          .bind("most", most)
          .map((row, context) -> deed(row))
          .forEach(found::add);
    }
    return found;
  }

  /** All on an issue, the latest first, those without a day last. */
  List<StoredDeed> all(String issue, int most) {
    return latest("d.issue = :of", issue, StandRows.ALWAYS, most).stream()
        .sorted(LATEST_FIRST)
        .limit(most)
        .toList();
  }

  private static StoredDeed deed(ResultSet row) throws SQLException {
    Optional<String> name = Optional.ofNullable(row.getString("actor_name"));
    Optional<String> local = Optional.ofNullable(row.getString("local_name"));
    return new StoredDeed(
        Chronicle.event(row),
        new StoredDeed.By(
            Optional.ofNullable(row.getString("actor")), name.or(() -> local).orElse("")),
        row.getString("issue"),
        Stance.of(row.getString("stance")),
        new StoredDeed.Why(
            Bearing.Way.of(row.getString("way")),
            row.getString("verb"),
            row.getString("term"),
            row.getString("done")),
        Optional.of(row.getString("last_day")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  /** What is one however often it is told, of each of these events on an issue. */
  Map<String, String> speeches(Collection<String> events, String issue) {
    Map<String, String> speeches = new HashMap<>();
    for (List<String> some : Chunks.of(events)) {
      handle
          .createQuery(DEED + " where d.issue = :issue and d.event_id in (<ids>)")
          .bind("issue", Storable.words(issue))
          .bindList("ids", some)
          .map((row, context) -> deed(row))
          .forEach(each -> speeches.put(each.id(), each.done().speech()));
    }
    return speeches;
  }
}
