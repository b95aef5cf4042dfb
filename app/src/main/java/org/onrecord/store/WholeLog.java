package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Correction;

/**
 * Everything that people corrected or ruled, as one log, whichever tables keep it for those who
 * carry it out; inside the caller's transaction.
 */
final class WholeLog {
  private static final String ALL =
      """
      select id, 'c' as kept_as, made_at from correction where body is not null
      union all select id, 'u', made_at from utterance_ruling
      union all select decision, 'a', min(made_at) from actor_ruling group by decision
      """;

  private final Handle handle;

  WholeLog(Handle handle) {
    this.handle = handle;
  }

  /** Where an entry of the log is kept. */
  private record Place(String id, String keptAs) {}

  /** The entries, latest first. */
  List<Correction> latest(int offset, int limit) {
    return entries(
        handle
            .createQuery(ALL + " order by made_at desc, id desc limit :limit offset :offset")
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) -> new Place(row.getString("id"), row.getString("kept_as")))
            .list());
  }

  /** The entries after a place in the order of their making. */
  List<Correction> after(String madeAt, String id, int limit) {
    return entries(
        handle
            .createQuery(
                "select id, kept_as from ("
                    + ALL
                    + """
                    ) entry where made_at > :at or (made_at = :at and id > :id)
                     order by made_at, id limit :limit
                    """)
            .bind("at", madeAt)
            .bind("id", Storable.words(id))
            .bind("limit", limit)
            .map((row, context) -> new Place(row.getString("id"), row.getString("kept_as")))
            .list());
  }

  /** One of them. */
  Optional<Correction> find(String id) {
    String wanted = Storable.words(id);
    return List.of("c", "u", "a").stream()
        .flatMap(keptAs -> entries(List.of(new Place(wanted, keptAs))).stream())
        .findFirst();
  }

  private List<Correction> entries(List<Place> places) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    places.forEach(
        each -> ids.computeIfAbsent(each.keptAs(), key -> new ArrayList<>()).add(each.id()));
    Map<String, Correction> found = new HashMap<>();
    found.putAll(CorrectionRows.find(handle, ids.getOrDefault("c", List.of())));
    found.putAll(UtteranceRulings.corrections(handle, ids.getOrDefault("u", List.of())));
    found.putAll(ActorRulingRows.corrections(handle, ids.getOrDefault("a", List.of())));
    return places.stream().map(each -> found.get(each.id())).filter(Objects::nonNull).toList();
  }

  /** How many there are. */
  CorrectionLog.Count count() {
    return handle
        .createQuery(
            """
            select sum(made) as made, sum(revoked) as revoked, sum(purged) as purged from (
              select count(*) as made, count(revoked_at) as revoked,
                     count(*) - count(body) as purged from correction
              union all select count(*), count(revoked_at), 0 from utterance_ruling
              union all select count(*), count(revoked_at), 0 from
                (select decision, min(revoked_at) as revoked_at from actor_ruling
                  group by decision) decided) kept
            """)
        .map(
            (row, context) ->
                new CorrectionLog.Count(
                    row.getInt("made"), row.getInt("revoked"), row.getInt("purged")))
        .one();
  }
}
