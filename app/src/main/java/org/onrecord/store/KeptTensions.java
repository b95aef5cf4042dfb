package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.compare.Bond;
import org.onrecord.compare.Stand;
import org.onrecord.compare.Tension;
import org.onrecord.compare.Tensions;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.issue.Stance;

/**
 * What doesn't sit together in the record, for a person to judge, with the marks that people set.
 * It is found when it is asked for, among the latest statements that take a side, so that it costs
 * the same in a large record as in a small one.
 */
public final class KeptTensions {
  /** How many statements of each stance are looked at. */
  public static final int EACH = 300;

  /** The same, of others than the actor whose page it is. */
  private static final int EACH_OTHER = 40;

  private static final Tensions.Bounds ALL =
      new Tensions.Bounds(Tensions.Bounds.usual().days(), Integer.MAX_VALUE);

  private final Jdbi reading;
  private final CorrectionLog log;

  KeptTensions(Database database, CorrectionLog log) {
    this.reading = database.reading();
    this.log = log;
  }

  /**
   * What doesn't sit together.
   *
   * @param pairs those most worth a look first
   * @param earlier the day up to which earlier statements are still to be looked at; empty where
   *     all were
   */
  public record Found(List<StoredTension> pairs, Optional<LocalDate> earlier) {
    public Found {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * What doesn't sit together on an issue.
   *
   * @param until the last day that is looked at; empty for the latest
   */
  public Found onIssue(String issue, Optional<LocalDate> until) {
    return onIssue(issue, until, EACH);
  }

  /** The same, among so many statements of each stance. */
  Found onIssue(String issue, Optional<LocalDate> until, int each) {
    return reading.inTransaction(
        handle -> {
          String last = until.map(LocalDate::toString).orElse(StandRows.ALWAYS);
          List<Stand> stands = new StandRows(handle).onIssue(issue, last, each);
          List<Tension> found = Tensions.of(stands, bonds(handle, stands), Tensions.Bounds.usual());
          return new Found(stored(handle, found), earlier(stands, each));
        });
  }

  /**
   * What doesn't sit together of what an actor says, or of that beside what those say whom an
   * office ties to it, on any issue. Of others the latest are looked at.
   */
  public List<StoredTension> ofActor(String actor) {
    return reading.inTransaction(
        handle -> {
          StandRows rows = new StandRows(handle);
          Map<List<String>, Stand> stands = new LinkedHashMap<>();
          rows.ofActor(actor, EACH).forEach(each -> stands.put(key(each), each));
          Set<String> issues = new TreeSet<>();
          stands.values().forEach(each -> issues.add(each.issue()));
          issues.stream()
              .flatMap(issue -> rows.onIssue(issue, StandRows.ALWAYS, EACH_OTHER).stream())
              .forEach(each -> stands.putIfAbsent(key(each), each));
          List<Tension> found =
              Tensions.of(stands.values(), bonds(handle, stands.values()), ALL).stream()
                  .filter(each -> isOf(actor, each))
                  .toList();
          return stored(handle, mostOfEach(found));
        });
  }

  private static List<String> key(Stand stand) {
    return List.of(stand.id(), stand.issue());
  }

  private static boolean isOf(String actor, Tension tension) {
    return Stream.of(tension.one(), tension.other())
        .anyMatch(each -> each.actor().equals(Optional.of(actor)));
  }

  /** Those most worth a look of each issue, in the same order. */
  private static List<Tension> mostOfEach(List<Tension> found) {
    Map<String, Integer> seen = new HashMap<>();
    return found.stream()
        .filter(
            each ->
                seen.merge(each.one().issue(), 1, Integer::sum) <= Tensions.Bounds.usual().most())
        .toList();
  }

  /** Who may speak in whose name, by the articles of these statements. */
  private static List<Bond> bonds(Handle handle, Collection<Stand> stands) {
    Set<String> articles =
        stands.stream()
            .map(each -> each.said().report().article())
            .collect(Collectors.toCollection(TreeSet::new));
    return RoleBonds.in(handle, articles);
  }

  /** Where one goes on if there are more of a stance: the latest of the days on which they end. */
  private static Optional<LocalDate> earlier(List<Stand> stands, int each) {
    Optional<LocalDate> latest = Optional.empty();
    for (Stance side : Stance.values()) {
      List<Stand> all = stands.stream().filter(it -> it.side() == side).toList();
      Optional<LocalDate> end = all.size() < each ? Optional.empty() : all.getLast().day();
      if (end.isPresent() && latest.filter(day -> !day.isBefore(end.get())).isEmpty()) {
        latest = end;
      }
    }
    return latest;
  }

  private static List<StoredTension> stored(Handle handle, List<Tension> found) {
    List<String> ids =
        found.stream().flatMap(each -> Stream.of(each.one().id(), each.other().id())).toList();
    Map<String, StoredStatement> statements = new HashMap<>();
    for (List<String> some : Chunks.of(new TreeSet<>(ids))) {
      Selection.statements(handle, some).forEach(each -> statements.put(each.id(), each));
    }
    Map<Set<String>, Correction> marks = marks(handle, issues(found));
    List<StoredTension> stored = new ArrayList<>();
    for (Tension each : found) {
      StoredStatement one = statements.get(each.one().id());
      StoredStatement other = statements.get(each.other().id());
      if (one != null && other != null) {
        stored.add(new StoredTension(each, one, other, Optional.ofNullable(marks.get(key(each)))));
      }
    }
    return stored;
  }

  private static Set<String> issues(List<Tension> found) {
    return found.stream().map(each -> each.one().issue()).collect(Collectors.toSet());
  }

  private static Set<String> key(Tension tension) {
    return Set.of("on " + tension.one().issue(), tension.one().speech(), tension.other().speech());
  }

  /**
   * The marks that stand, the latest of several. A mark is of two acts of speech, so that it holds
   * whichever of their reports is shown.
   */
  private static Map<Set<String>, Correction> marks(Handle handle, Set<String> issues) {
    List<Correction> made = new ArrayList<>();
    for (List<String> some : Chunks.of(issues)) {
      made.addAll(CorrectionRows.marks(handle, some));
    }
    Set<String> statements = new HashSet<>();
    made.forEach(each -> statements.addAll(subjects(each).subList(0, 2)));
    Map<String, String> speeches = new HashMap<>();
    for (List<String> some : Chunks.of(statements)) {
      handle
          .createQuery("select id, coalesce(utterance, id) from statement where id in (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> List.of(row.getString(1), row.getString(2)))
          .forEach(row -> speeches.put(row.getFirst(), row.getLast()));
    }
    Map<Set<String>, Correction> marks = new HashMap<>();
    made.stream()
        .sorted()
        .forEach(
            each -> {
              List<String> of = subjects(each);
              Set<String> key = new HashSet<>(Set.of("on " + of.get(2)));
              of.subList(0, 2).forEach(id -> key.add(speeches.getOrDefault(id, id)));
              marks.put(key, each);
            });
    return marks;
  }

  private static List<String> subjects(Correction mark) {
    return ((Edit.Ruled) mark.edit()).subjects();
  }

  /**
   * Marks two statements as sitting together or as worth a look; it is kept in the log of
   * corrections.
   *
   * @param together whether they sit together
   * @param seen the id of the mark that was seen by whoever marks; the empty one for none; empty to
   *     mark whatever there is
   * @return the mark's id in the log
   * @throws StaleException if somebody else marked them meanwhile
   * @throws IllegalArgumentException if one of the statements isn't there, or why they sit together
   *     isn't said
   */
  public String mark(
      Pairing pair, boolean together, Correction.Making making, Optional<String> seen) {
    if (together && making.why().isBlank()) {
      throw new IllegalArgumentException("why they sit together isn't said");
    }
    Correction mark = Correction.of(making, Optional.empty(), Scope.MENTION, pair.edit(together));
    log.mark(mark, pair, seen);
    return mark.id();
  }

  /** The mark that stands on two statements. */
  static Optional<Correction> standing(Handle handle, Pairing pair) {
    Map<Set<String>, Correction> marks = marks(handle, Set.of(pair.issue()));
    Set<String> key = new HashSet<>(Set.of("on " + pair.issue()));
    for (String id : List.of(pair.one(), pair.other())) {
      key.add(
          handle
              .createQuery("select coalesce(utterance, id) from statement where id = :id")
              .bind("id", Storable.words(id))
              .mapTo(String.class)
              .findOne()
              .orElseThrow(() -> new IllegalArgumentException("no statement " + id)));
    }
    return Optional.ofNullable(marks.get(key));
  }
}
