package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.compare.Keyed;
import org.onrecord.compare.Link;
import org.onrecord.compare.Match;
import org.onrecord.compare.Occasion;
import org.onrecord.setting.Medium;

/** Keeps which statements are alike, and by what others are looked up. */
final class LinkRows {
  private static final double THOUSAND = 1000;
  private static final String ANY_DAY = "";

  private final Handle handle;

  LinkRows(Handle handle) {
    this.handle = handle;
  }

  /** Keeps by what statements are looked up. */
  void writeKeys(Collection<Keyed> statements) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into likeness_key (hash, day, statement_id) values (:hash, :day, :id)
            on conflict (hash, day, statement_id) do nothing
            """);
    for (Keyed each : statements) {
      String day = each.day().map(Object::toString).orElse(ANY_DAY);
      String id = each.said().statement();
      each.keys().forEach(key -> batch.bind("hash", key).bind("day", day).bind("id", id).add());
      each.runs().forEach(key -> batch.bind("hash", key).bind("day", ANY_DAY).bind("id", id).add());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** The ids of statements that share a key with one of these and may be of its time. */
  Set<String> candidates(Collection<Keyed> statements) {
    Set<String> keys = new TreeSet<>();
    Set<String> runs = new TreeSet<>();
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (Keyed each : statements) {
      keys.addAll(each.keys());
      runs.addAll(each.runs());
      if (!each.keys().isEmpty()) {
        LocalDate day = each.day().orElseThrow();
        first = Optional.of(first.filter(it -> it.isBefore(day)).orElse(day));
        last = Optional.of(last.filter(it -> it.isAfter(day)).orElse(day));
      }
    }
    Set<String> found = meeting(runs, statements);
    if (first.isPresent() && last.isPresent()) {
      int reach = Occasion.LOOKING_BACK + Occasion.WIDEST;
      found.addAll(
          between(
              keys,
              first.get().minusDays(reach).toString(),
              last.get().plusDays(reach).toString()));
    }
    return found;
  }

  /**
   * The statements with these rows of words that can be of a day with one of these: a phrase that
   * somebody has said for years is looked up for days round its saying.
   */
  private Set<String> meeting(Set<String> runs, Collection<Keyed> statements) {
    String from = StandRows.ALWAYS;
    String until = "";
    for (Keyed each : statements) {
      Optional<LocalDate> last = each.day();
      String earliest =
          each.said()
              .occasion()
              .first()
              .or(() -> last.map(day -> day.minusDays(Occasion.LOOKING_BACK)))
              .map(LocalDate::toString)
              .orElse("");
      String latest =
          last.map(day -> day.plusDays(Occasion.LOOKING_BACK).toString()).orElse(StandRows.ALWAYS);
      from = earliest.compareTo(from) < 0 ? earliest : from;
      until = latest.compareTo(until) > 0 ? latest : until;
    }
    return found(
        """
        select k.statement_id from likeness_key k
          join told t on t.statement_id = k.statement_id
         where k.hash in (<keys>) and k.day = ''
           and (t.last_day is null
                or (t.last_day >= :from and coalesce(t.first_day, t.last_day) <= :until))
        """,
        runs,
        from,
        until);
  }

  private Set<String> between(Set<String> keys, String from, String until) {
    return found(
        """
        select statement_id from likeness_key
         where hash in (<keys>) and day >= :from and day <= :until
        """,
        keys,
        from,
        until);
  }

  private Set<String> found(String sql, Set<String> keys, String from, String until) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : Chunks.of(keys)) {
      found.addAll(
          handle
              .createQuery(sql)
              .bindList("keys", some)
              .bind("from", from)
              .bind("until", until)
              .mapTo(String.class)
              .list());
    }
    return found;
  }

  void write(Collection<Link> links) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into likeness (one, other, ground, score, same_run, words, day, medium)
            values (:one, :other, :ground, :score, :run, :words, :day, :medium)
            on conflict (one, other) do nothing
            """);
    for (Link link : links) {
      Match match = link.match();
      batch
          .bind("one", link.one())
          .bind("other", link.other())
          .bind("ground", match.ground().name().toLowerCase(Locale.ROOT))
          .bind("score", Math.round(match.score() * THOUSAND))
          .bind("run", Storable.words(match.run()))
          .bind("words", String.join(" ", match.words()))
          .bind("day", match.day().map(Object::toString).orElse(null))
          .bind("medium", match.medium().map(Medium::code).orElse(null))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** The links that one of these statements has. */
  List<Link> of(Collection<String> statements) {
    Set<Link> found = new TreeSet<>(LinkRows::inOrder);
    for (List<String> some : Chunks.of(statements)) {
      for (String side : List.of("one", "other")) {
        handle
            .createQuery("select * from likeness where " + side + " in (<ids>)")
            .bindList("ids", some)
            .map((row, context) -> link(row))
            .forEach(found::add);
      }
    }
    return new ArrayList<>(found);
  }

  private static int inOrder(Link one, Link other) {
    int first = one.one().compareTo(other.one());
    return first != 0 ? first : one.other().compareTo(other.other());
  }

  private static Link link(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return new Link(
        row.getString("one"),
        row.getString("other"),
        new Match(
            Match.Ground.valueOf(row.getString("ground").toUpperCase(Locale.ROOT)),
            row.getInt("score") / THOUSAND,
            row.getString("same_run"),
            words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1)),
            Optional.ofNullable(row.getString("day")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("medium"))
                .map(code -> Medium.valueOf(code.toUpperCase(Locale.ROOT)))));
  }

  /** Removes the keys and links of these statements. */
  void remove(Collection<String> statements) {
    for (List<String> some : Chunks.of(statements)) {
      for (String column :
          List.of(
              "likeness_key where statement_id", "likeness where one", "likeness where other")) {
        handle
            .createUpdate("delete from " + column + " in (<ids>)")
            .bindList("ids", some)
            .execute();
      }
    }
  }
}
