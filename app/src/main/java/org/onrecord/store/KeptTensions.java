package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.onrecord.compare.Done;
import org.onrecord.compare.Evidence;
import org.onrecord.compare.Stand;
import org.onrecord.compare.Tension;
import org.onrecord.compare.Tensions;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;

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

  /** How many pairs of each issue are given of an actor. */
  private static final int OF_EACH_ISSUE = 5;

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
          List<StoredDeed> deeds = new DeedRows(handle).onIssue(issue, last, each);
          Laid laid = Laid.of(stands, deeds);
          List<Tension> found =
              Tensions.of(laid.evidence(), laid.bonds(handle), Tensions.Bounds.usual());
          return new Found(stored(handle, found, laid), earlier(laid.evidence(), each));
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
          DeedRows done = new DeedRows(handle);
          List<Stand> stands = new ArrayList<>(rows.ofActor(actor, EACH));
          List<StoredDeed> deeds = new ArrayList<>(done.ofActor(actor, EACH));
          Set<String> issues = new TreeSet<>();
          stands.forEach(each -> issues.add(each.issue()));
          deeds.forEach(each -> issues.add(each.issue()));
          for (String issue : issues) {
            stands.addAll(rows.onIssue(issue, StandRows.ALWAYS, EACH_OTHER));
            deeds.addAll(done.onIssue(issue, StandRows.ALWAYS, EACH_OTHER));
          }
          Laid laid = Laid.of(stands, deeds);
          List<Bond> bonds = laid.bonds(handle);
          Set<String> tied = Tensions.tied(actor, bonds);
          List<Evidence> theirs =
              laid.evidence().stream()
                  .filter(each -> each.actor().filter(tied::contains).isPresent())
                  .toList();
          List<Tension> found =
              Tensions.of(theirs, bonds, ALL).stream().filter(each -> each.isOf(actor)).toList();
          return stored(handle, mostOfEach(found), laid);
        });
  }

  /**
   * What is laid side by side, each once.
   *
   * @param stands statements
   * @param deeds deeds, by event, issue and who did them
   */
  private record Laid(Collection<Stand> stands, Map<Done, StoredDeed> deeds) {
    static Laid of(List<Stand> stands, List<StoredDeed> deeds) {
      Map<List<String>, Stand> once = new LinkedHashMap<>();
      stands.forEach(each -> once.putIfAbsent(List.of(each.id(), each.issue()), each));
      Map<Done, StoredDeed> done = new LinkedHashMap<>();
      deeds.forEach(each -> done.putIfAbsent(each.done(), each));
      return new Laid(once.values(), done);
    }

    List<Evidence> evidence() {
      return Stream.<Evidence>concat(stands.stream(), deeds.keySet().stream()).toList();
    }

    /** Who is tied to whom, by the roles that the same articles give. */
    List<Bond> bonds(Handle handle) {
      Set<String> articles = new TreeSet<>();
      stands.forEach(each -> articles.add(each.said().report().article()));
      deeds.values().forEach(each -> articles.add(each.article().id()));
      return RoleBonds.in(handle, articles);
    }
  }

  /** Those most worth a look of each issue, in the same order. */
  private static List<Tension> mostOfEach(List<Tension> found) {
    Map<String, Integer> seen = new HashMap<>();
    return found.stream()
        .filter(each -> seen.merge(each.one().issue(), 1, Integer::sum) <= OF_EACH_ISSUE)
        .toList();
  }

  /** Where one goes on if there are more of a stance: the latest of the days on which they end. */
  private static Optional<LocalDate> earlier(List<Evidence> evidence, int each) {
    Map<List<Object>, List<Evidence>> bySide =
        evidence.stream()
            .collect(Collectors.groupingBy(it -> List.of(it instanceof Done, it.side())));
    return bySide.values().stream()
        .filter(all -> all.size() >= each)
        .flatMap(all -> all.getLast().day().stream())
        .max(Comparator.naturalOrder());
  }

  private static List<StoredTension> stored(Handle handle, List<Tension> found, Laid laid) {
    List<String> ids =
        found.stream().flatMap(each -> Stream.of(each.one().id(), each.other().id())).toList();
    Map<String, StoredStatement> statements = new HashMap<>();
    for (List<String> some : Chunks.of(new TreeSet<>(ids))) {
      Selection.statements(handle, some).forEach(each -> statements.put(each.id(), each));
    }
    Map<Set<String>, Correction> marks = marks(handle, issues(found));
    List<StoredTension> stored = new ArrayList<>();
    for (Tension each : found) {
      Optional<StoredEvidence> one = shown(each.one(), laid, statements);
      Optional<StoredEvidence> other = shown(each.other(), laid, statements);
      if (one.isPresent() && other.isPresent()) {
        Optional<Correction> mark = Optional.ofNullable(marks.get(key(each)));
        stored.add(new StoredTension(each, one.get(), other.get(), mark));
      }
    }
    return stored;
  }

  private static Optional<StoredEvidence> shown(
      Evidence evidence, Laid laid, Map<String, StoredStatement> statements) {
    return switch (evidence) {
      case Done done -> Optional.ofNullable(laid.deeds().get(done));
      case Stand stand -> Optional.ofNullable(statements.get(stand.id()));
    };
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
    Map<String, Set<String>> byIssue = new HashMap<>();
    for (Correction each : made) {
      List<String> of = subjects(each);
      byIssue.computeIfAbsent(of.get(2), key -> new HashSet<>()).addAll(of.subList(0, 2));
    }
    Map<String, Map<String, String>> speeches = new HashMap<>();
    byIssue.forEach((issue, ids) -> speeches.put(issue, speeches(handle, ids, issue)));
    Map<Set<String>, Correction> marks = new HashMap<>();
    made.stream()
        .sorted()
        .forEach(
            each -> {
              List<String> of = subjects(each);
              Map<String, String> known = speeches.getOrDefault(of.get(2), Map.of());
              Set<String> key = new HashSet<>(Set.of("on " + of.get(2)));
              of.subList(0, 2).forEach(id -> key.add(known.getOrDefault(id, id)));
              marks.put(key, each);
            });
    return marks;
  }

  /** What is one however often it is told, of statements and of deeds on an issue. */
  private static Map<String, String> speeches(Handle handle, Set<String> ids, String issue) {
    Map<String, String> speeches = new HashMap<>(new DeedRows(handle).speeches(ids, issue));
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery("select id, coalesce(utterance, id) from statement where id in (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> List.of(row.getString(1), row.getString(2)))
          .forEach(row -> speeches.put(row.getFirst(), row.getLast()));
    }
    return speeches;
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
    List<String> ids = Stream.of(pair.one(), pair.other()).map(Storable::words).toList();
    Map<String, String> speeches = speeches(handle, new TreeSet<>(ids), pair.issue());
    for (String id : ids) {
      key.add(
          Optional.ofNullable(speeches.get(id))
              .orElseThrow(() -> new IllegalArgumentException("no statement or deed " + id)));
    }
    return Optional.ofNullable(marks.get(key));
  }
}
