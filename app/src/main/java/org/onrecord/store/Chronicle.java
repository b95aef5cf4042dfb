package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The events and ties of the record. */
public final class Chronicle {
  /** What lists show of an article. */
  static final String SUMMARY =
      """
      a.headline, a.outlet, a.published, a.language,
      (select count(*) from statement c where c.article_id = a.id) as statements
      """;

  private static final String EVENTS = rows("event");

  private final Jdbi jdbi;

  Chronicle(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Which part of the events a list shows.
   *
   * @param dated those with a day, by it; or those without one, the newest article first
   * @param offset how many to leave out
   * @param limit how many at most, from 1
   */
  public record Part(boolean dated, int offset, int limit) {
    public Part {
      if (offset < 0 || limit < 1) {
        throw new IllegalArgumentException("not a part: offset " + offset + ", limit " + limit);
      }
    }
  }

  /**
   * Where a program has come to in a list of events; stays right when others are added.
   *
   * @param day the first day of the event, as days are ordered; empty without one
   * @param article the id of its article
   * @param place which event of its article it is, from 1
   */
  public record Place(String day, String article, int place) {
    /** Before all. */
    public static final Place START = new Place("", "", 0);

    /** That of an event. */
    public static Place of(StoredEvent event) {
      String day = event.happened().sortDay().orElse("");
      return new Place(day, event.article().id(), event.place());
    }
  }

  /**
   * Events that a query finds behind a place: by day, article and place in it.
   *
   * @param dated those with a day; or those without one
   * @param limit how many at most, from 1
   */
  public List<StoredEvent> eventsAfter(EventQuery query, boolean dated, Place last, int limit) {
    Conditions where = Conditions.of(query, dated);
    String day = "coalesce(e.sort_day, '')";
    return jdbi.withHandle(
        handle ->
            where
                .bound(
                    handle,
                    EVENTS
                        + where.sql()
                        + " and (%s, e.article_id, e.place) > (:day, :article, :place)"
                            .formatted(day)
                        + " order by %s, e.article_id, e.place limit :limit".formatted(day))
                .bind("day", last.day())
                .bind("article", last.article())
                .bind("place", last.place())
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list());
  }

  /** Events that a query finds. */
  public List<StoredEvent> events(EventQuery query, Part part) {
    return events(query, part, order(part.dated()));
  }

  private static String order(boolean dated) {
    return dated
        ? "e.sort_day, e.article_id, e.place"
        : "coalesce(a.published, '') desc, a.id, e.place";
  }

  private List<StoredEvent> events(EventQuery query, Part part, String order) {
    Conditions where = Conditions.of(query, part.dated());
    return jdbi.withHandle(
        handle ->
            where
                .bound(
                    handle,
                    EVENTS + where.sql() + " order by " + order + " limit :limit offset :offset")
                .bind("limit", part.limit())
                .bind("offset", part.offset())
                .map((row, context) -> event(row))
                .list());
  }

  /**
   * The newest events that a query finds, in the order of {@link #events}: those with the last
   * days, or those of the articles that were published last.
   *
   * @param dated those with a day; or those without one
   * @param limit how many at most, from 1
   */
  public List<StoredEvent> newest(EventQuery query, boolean dated, int limit) {
    Part part = new Part(dated, 0, limit);
    return dated
        ? events(query, part, "e.sort_day desc, e.article_id desc, e.place desc").reversed()
        : events(query, part);
  }

  /**
   * All events that a query finds, those with a day first, in the order of {@link #events}. Which
   * they are is settled at once; each is read when the stream comes to it, and left out if it is
   * gone by then.
   */
  public Stream<StoredEvent> all(EventQuery query) {
    return Stream.of(true, false)
        .flatMap(dated -> Chunks.of(ids(query, dated)).stream())
        .flatMap(this::inOrder);
  }

  private List<String> ids(EventQuery query, boolean dated) {
    Conditions where = Conditions.of(query, dated);
    String sql =
        "select e.id from event e join article a on a.id = e.article_id"
            + where.sql()
            + " order by "
            + order(dated);
    return jdbi.withHandle(handle -> where.bound(handle, sql).mapTo(String.class).list());
  }

  private Stream<StoredEvent> inOrder(List<String> ids) {
    Map<String, StoredEvent> found = new HashMap<>();
    find(ids).forEach(event -> found.put(event.id(), event));
    return ids.stream().map(found::get).filter(Objects::nonNull);
  }

  /** The rows of a table of what articles tell, with those articles. */
  private static String rows(String table) {
    return "select e.*, " + SUMMARY + " from " + table + " e join article a on a.id = e.article_id";
  }

  /** Events by their ids, those that are there. */
  public List<StoredEvent> find(Collection<String> ids) {
    return jdbi.withHandle(
        handle -> {
          List<StoredEvent> found = new ArrayList<>();
          for (List<String> some : Chunks.of(ids)) {
            handle
                .createQuery(EVENTS + " where e.id in (<ids>)")
                .bindList("ids", some)
                .map((row, context) -> event(row))
                .forEach(found::add);
          }
          return found;
        });
  }

  /** How many events with or without a day a query finds. */
  public int count(EventQuery query, boolean dated) {
    Conditions where = Conditions.of(query, dated);
    return jdbi.withHandle(
        handle ->
            where
                .bound(
                    handle,
                    "select count(*) from event e join article a on a.id = e.article_id"
                        + where.sql())
                .mapTo(Integer.class)
                .one());
  }

  /** How many events there are of each type, most first. */
  public List<Actors.Count> codes() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select code, count(*) from event group by code order by count(*) desc, code")
                .map((row, context) -> new Actors.Count(row.getString(1), row.getInt(2)))
                .list());
  }

  /** The ties of the record, by article. */
  public List<StoredTie> ties(int limit) {
    return tiesAfter("", -1, "", limit);
  }

  /**
   * The ties of the record behind one, by article and where they are told in it.
   *
   * @param article the id of its article
   * @param start where its words start
   * @param id its own id
   */
  public List<StoredTie> tiesAfter(String article, int start, String id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    rows("tie")
                        + " where e.status <> 'rejected'"
                        + " and (e.article_id, e.words_start, e.id) > (:article, :start, :id)"
                        + " order by e.article_id, e.words_start, e.id limit :limit")
                .bind("article", article)
                .bind("start", start)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> tie(row))
                .list());
  }

  /** The ties of the articles that were published last, by these. */
  public List<StoredTie> newestTies(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    rows("tie")
                        + " where e.status <> 'rejected' order by coalesce(a.published, '') desc,"
                        + " e.article_id, e.words_start, e.id limit :limit")
                .bind("limit", limit)
                .map((row, context) -> tie(row))
                .list());
  }

  /** How many ties there are. */
  public int countTies() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from tie where status <> 'rejected'")
                .mapTo(Integer.class)
                .one());
  }

  /** The hash of its text for each article that isn't the only one with it, by the article's id. */
  public Map<String, String> copiedTexts() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.id, a.text_hash from article a where exists
                      (select 1 from article b where b.text_hash = a.text_hash and b.id <> a.id)
                    """)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The event of a row that has its columns and those of its article. */
  static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString("id"),
        Selection.summary(row),
        row.getInt("place"),
        new StoredEvent.Happened(
            row.getString("code"),
            Told.Party.list(row.getString("actors")),
            Told.Party.list(row.getString("targets")),
            Optional.ofNullable(row.getString("day")),
            Optional.ofNullable(row.getString("day_words")),
            trigger(row)),
        told(row));
  }

  private static Optional<StoredEvent.Trigger> trigger(ResultSet row) throws SQLException {
    int end = row.getInt("trigger_end");
    return end == 0
        ? Optional.empty()
        : Optional.of(new StoredEvent.Trigger(row.getInt("trigger_start"), end));
  }

  private static StoredTie tie(ResultSet row) throws SQLException {
    return new StoredTie(
        row.getString("id"),
        Selection.summary(row),
        Told.Party.list(row.getString("actors")).getFirst(),
        row.getString("relation"),
        Told.Party.list(row.getString("targets")).getFirst(),
        told(row));
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getString("words"),
        row.getInt("words_start"),
        row.getInt("words_end"),
        new Told.Voice(
            Optional.ofNullable(row.getString("speaker")),
            Optional.ofNullable(row.getString("statement")),
            row.getString("polarity"),
            row.getString("modality"),
            row.getInt("confidence")),
        row.getString("status"));
  }

  /** What a query asks of the rows, as SQL with its values. */
  private record Conditions(String sql, Map<String, String> values) {
    static Conditions of(EventQuery query, boolean dated) {
      StringBuilder sql = new StringBuilder(" where e.status <> 'rejected'");
      Map<String, String> values = new LinkedHashMap<>();
      sql.append(dated ? " and e.sort_day is not null" : " and e.sort_day is null");
      if (query.checkedOnly()) {
        sql.append(" and e.status = 'checked'");
      }
      in(sql, values, "e.code", "code", query.codes().stream().sorted().toList());
      in(
          sql,
          values,
          "coalesce(a.outlet, '')",
          "outlet",
          query.outlets().stream().sorted().toList());
      query.days().from().map(LocalDate::toString).ifPresent(day -> values.put("from", day));
      query.days().until().map(LocalDate::toString).ifPresent(day -> values.put("until", day));
      sql.append(values.containsKey("from") ? " and e.sort_day >= :from" : "");
      sql.append(values.containsKey("until") ? " and e.sort_day <= :until" : "");
      int number = 0;
      for (String word : Folding.fold(query.names()).split(" ", -1)) {
        if (!word.isEmpty()) {
          sql.append(" and e.folded like :word").append(number).append(" escape '!'");
          values.put("word" + number, "%" + word.replaceAll("([%_!])", "!$1") + "%");
          number++;
        }
      }
      return new Conditions(sql.toString(), values);
    }

    private static void in(
        StringBuilder sql,
        Map<String, String> values,
        String column,
        String name,
        List<String> wanted) {
      if (wanted.isEmpty()) {
        return;
      }
      sql.append(" and ").append(column).append(" in (");
      for (int i = 0; i < wanted.size(); i++) {
        sql.append(i == 0 ? ":" : ", :").append(name).append(i);
        values.put(name + i, Storable.words(wanted.get(i)));
      }
      sql.append(')');
    }

    Query bound(Handle handle, String statement) {
      Query query = handle.createQuery(statement);
      values.forEach(query::bind);
      return query;
    }
  }
}
