package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.compare.Bond;
import org.onrecord.correction.Correction;
import org.onrecord.gather.ListedActor;

/** Who speaks and appears in the record, each under one identity across articles. */
public final class Actors {
  private static final String SUMMARY =
      "select a.id, a.name, a.type, a.country, a.sector, a.statements, a.articles from actor a ";

  /** How many days from a role's article a saying may be to be said in that role. */
  public static final int NEAR = 183;

  private final Jdbi reading;

  private final Jdbi writing;
  private final Supplier<String> now;

  Actors(Database database, Supplier<String> now) {
    this.reading = database.reading();
    this.writing = database.writing();
    this.now = now;
  }

  /** What a decision would concern, before it is taken. */
  public ActorScope preview(ActorDecision decision) {
    return reading.withHandle(handle -> new ActorRulings(handle).scope(decision));
  }

  /**
   * Takes a decision about who is who; all that follows from it is changed at once.
   *
   * @param by who decides
   * @param why why; may be empty
   * @return the decision's id
   * @throws IllegalArgumentException if it is about nobody
   */
  public String rule(ActorDecision decision, String by, String why) {
    return rule(decision, new ActorRuling.Made(by, why, now.get()), Optional.empty());
  }

  /**
   * The same, if nobody decided on the same actors since what stood was seen.
   *
   * @param seen what {@link #standing} gave; empty to decide whatever stands
   * @throws StaleException if somebody did
   */
  public String rule(ActorDecision decision, Correction.Making making, Optional<String> seen) {
    String at = Correction.moment(making.at());
    return rule(decision, new ActorRuling.Made(making.by(), making.why(), at), seen);
  }

  private String rule(ActorDecision decision, ActorRuling.Made made, Optional<String> seen) {
    return writing.inTransaction(handle -> new ActorRulings(handle).rule(decision, made, seen));
  }

  /** What stands decided on the actors of a decision, 16 hexadecimal digits. */
  public String standing(ActorDecision decision) {
    return reading.withHandle(handle -> new ActorRulings(handle).standing(decision));
  }

  /**
   * Takes a decision back.
   *
   * @return whether it held
   */
  public boolean revoke(String decision) {
    return writing.inTransaction(handle -> new ActorRulings(handle).revoke(decision, now.get()));
  }

  /** Takes in actors of a list, each in the place of the one with its id; all or none of them. */
  public void take(List<ListedActor> listed) {
    writing.useTransaction(handle -> new ActorImport(handle).take(listed, now.get()));
  }

  /** The roles that imported lists give somebody. */
  public List<ListedActor.Role> listedRoles(String id) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct r.title, coalesce(r.from_day, '') as first_day,
                           coalesce(r.until_day, '') as last_day
                      from imported_role r
                      join imported_name m on m.imported_id = r.imported_id
                      join naming n on n.id = m.naming_id
                     where n.actor = :id order by first_day, r.title, last_day
                    """)
                .bind("id", Storable.words(id))
                .map(
                    (row, context) ->
                        new ListedActor.Role(
                            row.getString(1),
                            Optional.of(row.getString(2)).filter(day -> !day.isEmpty()),
                            Optional.of(row.getString(3)).filter(day -> !day.isEmpty())))
                .list());
  }

  /** The decisions about who is who, the latest first, with those that were taken back. */
  public List<ActorRuling> rulings(int limit) {
    return reading.withHandle(handle -> ActorRulings.list(handle, Optional.empty(), limit));
  }

  /** The decisions that bear on somebody. */
  public List<ActorRuling> rulingsOn(String id, int limit) {
    return reading.withHandle(handle -> ActorRulings.list(handle, Optional.of(id), limit));
  }

  /** Somebody by id; also by an id that has since become another's part. */
  public Optional<ActorSummary> find(String id) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery(
                    SUMMARY
                        + """
                         where a.id = :id
                            or (a.id in (select n.actor from naming n where n.found = :id)
                                and not exists (select 1 from actor b where b.id = :id))
                         order by a.id limit 1
                        """)
                .bind("id", Storable.words(id))
                .map((row, context) -> summary(row))
                .findFirst());
  }

  /** Who may speak in whose name, by the roles that these articles give. */
  public List<Bond> bonds(Collection<String> articles) {
    return reading.withHandle(handle -> RoleBonds.in(handle, articles));
  }

  /** The names of actors by id. */
  public Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    for (List<String> some : Chunks.of(ids)) {
      reading.useHandle(
          handle ->
              handle
                  .createQuery("select id, name from actor where id in (<ids>)")
                  .bindList("ids", some)
                  .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                  .forEach(each -> names.put(each.getKey(), each.getValue())));
    }
    return names;
  }

  /** The actors that a query finds, who says most first. */
  public List<ActorSummary> list(ActorQuery query, int offset, int limit) {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
    }
    return list(new ActorSelection(query), offset, limit);
  }

  /** The same list from a place in its order on. */
  public List<ActorSummary> listAfter(ActorQuery query, ActorPlace last, int limit) {
    return list(new ActorSelection(query).after(last), 0, limit);
  }

  private List<ActorSummary> list(ActorSelection selection, int offset, int limit) {
    return reading.withHandle(
        handle ->
            selection
                .bound(
                    handle.createQuery(
                        SUMMARY
                            + selection.where()
                            + " order by a.statements desc, a.articles desc, a.id"
                            + " limit :limit offset :offset"))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> summary(row))
                .list());
  }

  /** How many actors have one value. */
  public record Count(String value, int count) {}

  /** How many actors a query finds. */
  public int count(ActorQuery query) {
    ActorSelection selection = new ActorSelection(query);
    return reading.withHandle(
        handle ->
            selection
                .bound(handle.createQuery("select count(*) from actor a " + selection.where()))
                .mapTo(Integer.class)
                .one());
  }

  /** How many of whom a query finds are of each type, leaving its own types aside. */
  public List<Count> types(ActorQuery query) {
    return counts(
        new ActorQuery(query.words(), Set.of(), query.countries(), query.silent()), "a.type");
  }

  /** How many of whom a query finds are of each country, leaving its own countries aside. */
  public List<Count> countries(ActorQuery query) {
    return counts(
        new ActorQuery(query.words(), query.types(), Set.of(), query.silent()),
        "coalesce(a.country, '')");
  }

  private List<Count> counts(ActorQuery query, String column) {
    ActorSelection selection = new ActorSelection(query);
    String sql =
        "select %s as value, count(*) as total from actor a %s group by %s order by total desc, value"
            .formatted(column, selection.where(), column);
    return reading.withHandle(
        handle ->
            selection
                .bound(handle.createQuery(sql))
                .map((row, context) -> new Count(row.getString(1), row.getInt(2)))
                .list());
  }

  /** The names of somebody, each with why it was taken for theirs. */
  public List<ActorAlias> aliases(String id) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery("select name, why from alias where actor = :id order by name")
                .bind("id", Storable.words(id))
                .map((row, context) -> new ActorAlias(row.getString(1), row.getString(2)))
                .list());
  }

  /** The roles that articles give somebody, the latest first. */
  public List<ActorRole> roles(String id) {
    return reading.withHandle(handle -> new GivenRoles(handle).of(id));
  }

  /**
   * The role that an article gave somebody nearest to a day, if one did so within half a year of
   * it.
   */
  public Optional<GivenRole> roleNear(String id, LocalDate day) {
    return reading.withHandle(handle -> new GivenRoles(handle).near(id, day, NEAR));
  }

  /** The articles in which somebody appears, newest first. */
  public List<ArticleSummary> articles(String id, int offset, int limit) {
    List<String> ids =
        reading.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select article_id from appearance where actor = :id
                         group by sort_day, article_id
                         order by sort_day desc, article_id limit :limit offset :offset
                        """)
                    .bind("id", Storable.words(id))
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .mapTo(String.class)
                    .list());
    return reading.withHandle(handle -> Selection.articles(handle, ids));
  }

  /** By the ids of an article's actors, who they are across articles. */
  public Map<String, ActorSummary> inArticle(String article) {
    Map<String, ActorSummary> all = new HashMap<>();
    reading.useHandle(
        handle ->
            handle
                .createQuery(
                    SUMMARY.replace("select ", "select p.local_id, ")
                        + " join appearance p on p.actor = a.id where p.article_id = :article")
                .bind("article", Storable.words(article))
                .map((row, context) -> Map.entry(row.getString("local_id"), summary(row)))
                .forEach(each -> all.put(each.getKey(), each.getValue())));
    return all;
  }

  /**
   * The words for speakers who are nobody's, most often first.
   *
   * @param unnamed whether those are wanted whom the text leaves unnamed, or those of whom it can't
   *     be told who they are
   */
  public List<UnresolvedSpeaker> unresolved(boolean unnamed, int offset, int limit) {
    String which = unnamed ? "unnamed is not null" : "unnamed is null";
    String sql =
        """
        select speaker, count(*) as total, min(id) as statement from statement
         where actor is null and speaker is not null and %s
         group by speaker order by total desc, speaker limit :limit offset :offset
        """
            .formatted(which);
    return reading.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(
                    (row, context) ->
                        new UnresolvedSpeaker(
                            row.getString("speaker"),
                            row.getInt("total"),
                            row.getString("statement")))
                .list());
  }

  /** The statements of words for a speaker who is nobody's, article by article. */
  public List<String> unresolvedStatements(String words, int limit) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.id from statement s join article a on a.id = s.article_id
                     where s.actor is null and s.speaker = :words
                     order by coalesce(a.published, '') desc, s.article_id, s.place limit :limit
                    """)
                .bind("words", Storable.words(words))
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  private static ActorSummary summary(ResultSet row) throws SQLException {
    return new ActorSummary(
        row.getString("id"),
        row.getString("name"),
        row.getString("type"),
        Optional.ofNullable(row.getString("country")),
        Optional.ofNullable(row.getString("sector")),
        new ActorSummary.Counts(row.getInt("statements"), row.getInt("articles")));
  }
}
