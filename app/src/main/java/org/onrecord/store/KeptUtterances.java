package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.compare.Counts;
import org.onrecord.compare.Keyed;
import org.onrecord.compare.Link;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.compare.Utterance;
import org.onrecord.correction.Correction;

/** The acts of speech that two reports or more tell, and what people ruled about them. */
public final class KeptUtterances {
  private final Database database;
  private final Clock clock;

  KeptUtterances(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An utterance as a list has it.
   *
   * @param id its id
   * @param first the statement that was published first
   * @param reports how many statements report it
   * @param articles how many articles these stand in
   */
  public record Entry(String id, StoredStatement first, int reports, int articles) {}

  /**
   * Of which utterance a statement is a report.
   *
   * @param utterance its id
   * @param articles how many articles report it
   */
  public record Belonging(String utterance, int articles) {}

  /** One with all its reports. */
  public Optional<StoredUtterance> find(String id) {
    return database
        .reading()
        .inTransaction(
            handle -> {
              List<String> members =
                  handle
                      .createQuery("select id from statement where utterance = :id order by id")
                      .bind("id", Storable.words(id))
                      .mapTo(String.class)
                      .list();
              return members.size() < 2 ? Optional.empty() : Optional.of(stored(handle, members));
            });
  }

  private static StoredUtterance stored(Handle handle, List<String> members) {
    List<Said> said = new ToldRows(handle).find(members).stream().sorted().toList();
    Set<String> among = new TreeSet<>(members);
    List<Link> links =
        new LinkRows(handle)
            .of(members).stream()
                .filter(link -> among.contains(link.one()) && among.contains(link.other()))
                .sorted(Link.STRONGEST)
                .toList();
    Map<String, StoredStatement> statements =
        Selection.statements(handle, members).stream()
            .collect(Collectors.toMap(StoredStatement::id, each -> each));
    Map<String, Ruling> rulings = new UtteranceRulings(handle).of(members);
    return new StoredUtterance(
        new Utterance(said, links),
        statements,
        Counts.of(said, texts(handle, said)),
        new TreeMap<>(rulings));
  }

  private static Map<String, String> texts(Handle handle, List<Said> reports) {
    Map<String, String> texts = new HashMap<>();
    for (List<String> some :
        Chunks.of(reports.stream().map(said -> said.report().article()).distinct().toList())) {
      handle
          .createQuery("select article_id, text from article_text where article_id in (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(each -> texts.put(each.getKey(), each.getValue()));
    }
    return texts;
  }

  /** How many there are. */
  public int count() {
    return database
        .reading()
        .withHandle(
            handle ->
                handle.createQuery("select count(*) from utterance").mapTo(Integer.class).one());
  }

  /** Those that most articles report, of equals the latest first. */
  public List<Entry> list(int offset, int limit) {
    return database
        .reading()
        .inTransaction(
            handle -> {
              List<Found> found =
                  handle
                      .createQuery(
                          """
                          select id, reports, articles, first_report from utterance
                           order by articles desc, coalesce(said_by, '') desc, id
                           limit :limit offset :offset
                          """)
                      .bind("limit", limit)
                      .bind("offset", offset)
                      .map((row, context) -> Found.of(row))
                      .list();
              Map<String, StoredStatement> firsts =
                  Selection.statements(handle, found.stream().map(Found::first).toList()).stream()
                      .collect(Collectors.toMap(StoredStatement::id, each -> each));
              return found.stream()
                  .flatMap(
                      each ->
                          Stream.ofNullable(firsts.get(each.first()))
                              .map(
                                  first ->
                                      new Entry(each.id(), first, each.reports(), each.articles())))
                  .toList();
            });
  }

  private record Found(String id, int reports, int articles, String first) {
    static Found of(ResultSet row) throws SQLException {
      return new Found(
          row.getString("id"),
          row.getInt("reports"),
          row.getInt("articles"),
          row.getString("first_report"));
    }
  }

  /** By statement of which utterance it is a report; those that are of none are left out. */
  public Map<String, Belonging> of(Collection<String> statements) {
    Map<String, Belonging> found = new HashMap<>();
    database
        .reading()
        .useHandle(
            handle -> {
              for (List<String> some : Chunks.of(statements)) {
                handle
                    .createQuery(
                        """
                        select s.id, u.id as utterance, u.articles
                          from statement s join utterance u on u.id = s.utterance
                         where s.id in (<ids>)
                        """)
                    .bindList("ids", some)
                    .map(
                        (row, context) ->
                            Map.entry(
                                row.getString("id"),
                                new Belonging(row.getString("utterance"), row.getInt("articles"))))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
              }
            });
    return found;
  }

  /**
   * Statements that may report the same as one and aren't taken to: they share rare words with it,
   * are the same speaker's, and of about the same day.
   */
  public List<StoredStatement> near(String statement, int limit) {
    return database
        .reading()
        .inTransaction(
            handle -> {
              ToldRows told = new ToldRows(handle);
              List<Keyed> own = told.find(List.of(statement)).stream().map(Keyed::of).toList();
              Set<String> candidates = new LinkRows(handle).candidates(own);
              candidates.removeAll(List.of(statement));
              candidates.removeAll(together(handle, statement));
              List<String> best =
                  own.isEmpty()
                      ? List.of()
                      : told.find(candidates).stream()
                          .map(Keyed::of)
                          .sorted(own.getFirst().nearest())
                          .map(each -> each.said().statement())
                          .limit(limit)
                          .toList();
              return Selection.statements(handle, best);
            });
  }

  private static List<String> together(Handle handle, String statement) {
    return handle
        .createQuery(
            """
            select id from statement where utterance =
                   (select utterance from statement where id = :id)
            """)
        .bind("id", statement)
        .mapTo(String.class)
        .list();
  }

  /**
   * Keeps what a person ruled about two statements, and what follows from it.
   *
   * @param by who ruled; empty if it isn't said
   * @param why why, in their words
   * @return the ruling's id
   * @throws IllegalArgumentException if one of the statements isn't there, both are one, or a voice
   *     that isn't named would be joined to another
   */
  public String rule(Ruling ruling, String by, String why) {
    Correction.Making making = new Correction.Making(clock.instant(), by, why);
    return rule(List.of(ruling), making, Optional.empty()).getFirst();
  }

  /**
   * What stands ruled about statements, so that a later ruling can tell whether somebody ruled
   * meanwhile: 16 hexadecimal digits.
   */
  public String standing(Collection<String> statements) {
    return database.reading().withHandle(handle -> standing(handle, statements));
  }

  private static String standing(Handle handle, Collection<String> statements) {
    return Standing.of(new UtteranceRulings(handle).of(statements).keySet());
  }

  /**
   * Keeps rulings, all or none, if nobody ruled about their statements since what stood was seen.
   *
   * @param seen what {@link #standing} gave for all statements that are named; empty to rule
   *     whatever stands
   * @return the rulings' ids
   * @throws StaleException if somebody did
   * @throws IllegalArgumentException as {@link #rule(Ruling, String, String)} does
   */
  public List<String> rule(List<Ruling> rulings, Correction.Making making, Optional<String> seen) {
    return database
        .writing()
        .inTransaction(
            handle -> {
              Changes.hold(handle);
              Set<String> about = new TreeSet<>();
              rulings.forEach(each -> about.addAll(List.of(each.one(), each.other())));
              Standing.require(seen, () -> standing(handle, about), about);
              return rulings.stream().map(each -> rule(handle, each, making)).toList();
            });
  }

  private static String rule(Handle handle, Ruling ruling, Correction.Making making) {
    require(handle, ruling);
    String id = new UtteranceRulings(handle).add(ruling, making);
    follow(handle, ruling);
    return id;
  }

  /**
   * Takes a ruling back.
   *
   * @throws IllegalArgumentException if there is none that stands
   */
  public void revoke(String id) {
    database
        .writing()
        .useTransaction(
            handle -> {
              Changes.hold(handle);
              Ruling ruling = new UtteranceRulings(handle).revoke(id, now());
              follow(handle, ruling);
            });
  }

  /** Settles what follows from a ruling, in a transaction that holds the changes. */
  static void follow(Handle handle, Ruling ruling) {
    Comparing comparing = new Comparing(handle);
    comparing.lookAgain(ruling);
    comparing.settle(List.of());
  }

  private static void require(Handle handle, Ruling ruling) {
    Map<String, Said> found = new HashMap<>();
    new ToldRows(handle)
        .find(List.of(ruling.one(), ruling.other()))
        .forEach(said -> found.put(said.statement(), said));
    if (found.size() < 2) {
      throw new IllegalArgumentException(
          "two statements are needed: " + ruling.one() + " and " + ruling.other());
    }
    boolean unnamed = found.values().stream().anyMatch(said -> said.speaker().isEmpty());
    if (ruling instanceof Ruling.Same && unnamed) {
      throw new IllegalArgumentException(
          "a voice that isn't named is never joined to another: "
              + ruling.one()
              + " and "
              + ruling.other());
    }
  }

  private String now() {
    return Correction.moment(Instant.now(clock));
  }
}
