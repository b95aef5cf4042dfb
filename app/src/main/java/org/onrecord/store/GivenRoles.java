package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Keeps whose the roles that articles give are across articles, and reads them. */
final class GivenRoles {
  private static final String ACTOR =
      """
      update role
         set actor = (select p.actor from appearance p
                       where p.article_id = role.article_id and p.local_id = role.local_id)
      """;
  private static final String ALL =
      """
      select title, organization, min(given_on) as first_day, max(given_on) as last_day,
             count(distinct article_id) as articles,
             max(coalesce(given_on, '') || ' ' || article_id) as latest
        from role where actor = :id
       group by title, organization
       order by coalesce(max(given_on), '') desc, articles desc, title, organization
      """;
  private static final String WORDS =
      """
      select article_id, title, organization, max(words) as words from role
       where article_id in (<ids>) and actor = :id group by article_id, title, organization
      """;

  private final Handle handle;

  GivenRoles(Handle handle) {
    this.handle = handle;
  }

  /** Gives roles those whose they are, as the appearances that have them say. */
  void assign(Collection<String> articles, Collection<String> namings) {
    for (List<String> some : Chunks.of(articles)) {
      handle.createUpdate(ACTOR + " where article_id in (<ids>)").bindList("ids", some).execute();
    }
    for (List<String> some : Chunks.of(namings)) {
      handle
          .createUpdate(
              ACTOR
                  + """
                     where (article_id, local_id) in
                       (select article_id, local_id from appearance where naming_id in (<ids>))
                    """)
          .bindList("ids", some)
          .execute();
    }
  }

  /** The same for all. */
  void assignAll() {
    handle.execute(ACTOR);
  }

  /**
   * A role on its way.
   *
   * @param of the article that gave it last, its title and organization
   */
  private record Grouped(List<String> of, ActorRole.Given given, int articles) {
    static Grouped of(ResultSet row) throws SQLException {
      String latest = row.getString("latest");
      return new Grouped(
          key(latest.substring(latest.indexOf(' ') + 1), row),
          new ActorRole.Given(
              Optional.ofNullable(row.getString("first_day")),
              Optional.ofNullable(row.getString("last_day"))),
          row.getInt("articles"));
    }

    ActorRole worded(String words) {
      return new ActorRole(
          of.get(1),
          Optional.of(of.get(2)).filter(it -> !it.isEmpty()),
          words,
          given,
          articles,
          of.get(0));
    }
  }

  private static List<String> key(String article, ResultSet row) throws SQLException {
    return List.of(
        article,
        row.getString("title"),
        Optional.ofNullable(row.getString("organization")).orElse(""));
  }

  /** The roles that articles give somebody, the latest first. */
  List<ActorRole> of(String actor) {
    String id = Storable.words(actor);
    List<Grouped> all =
        handle.createQuery(ALL).bind("id", id).map((row, context) -> Grouped.of(row)).list();
    Map<List<String>, String> words = new HashMap<>();
    TreeSet<String> latest = new TreeSet<>();
    all.forEach(each -> latest.add(each.of().getFirst()));
    for (List<String> some : Chunks.of(latest)) {
      handle
          .createQuery(WORDS)
          .bindList("ids", some)
          .bind("id", id)
          .map(
              (row, context) ->
                  Map.entry(key(row.getString("article_id"), row), row.getString("words")))
          .forEach(each -> words.put(each.getKey(), each.getValue()));
    }
    return all.stream()
        .map(each -> each.worded(words.getOrDefault(each.of(), each.of().get(1))))
        .toList();
  }

  /** The role that an article gave somebody nearest to a day, if one did within so many days. */
  Optional<GivenRole> near(String actor, LocalDate day, int days) {
    return handle
        .createQuery(
            """
            select words, given_on, article_id from role
             where actor = :id and given_on between :first and :last
             order by given_on, article_id, place
            """)
        .bind("id", Storable.words(actor))
        .bind("first", day.minusDays(days).toString())
        .bind("last", day.plusDays(days).toString())
        .map(
            (row, context) ->
                new GivenRole(
                    row.getString("words"),
                    LocalDate.parse(row.getString("given_on")),
                    row.getString("article_id")))
        .stream()
        .min(
            Comparator.comparingLong(given -> Math.abs(ChronoUnit.DAYS.between(given.day(), day))));
  }
}
