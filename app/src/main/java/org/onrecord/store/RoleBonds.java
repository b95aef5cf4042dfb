package org.onrecord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.compare.Bond;
import org.onrecord.text.WordList;

/**
 * Reads who may speak in whose name: by a role that an article gives somebody, of a body that the
 * same article names, or of a state that the record has. The two stay two actors.
 */
final class RoleBonds {
  private static final Set<String> SPEAKING =
      Set.copyOf(WordList.lines(RoleBonds.class, "speaking-for.txt"));
  private static final Set<String> OUT =
      Set.copyOf(WordList.lines(RoleBonds.class, "out-of-office.txt"));
  private static final String OF_BODIES =
      """
      select p.actor, b.actor as body, r.title, r.words
        from appearance p
        join role r on r.article_id = p.article_id and r.local_id = p.local_id
        join appearance b on b.article_id = p.article_id and lower(b.name) = lower(r.organization)
       where p.article_id in (<ids>) and p.actor is not null and b.actor is not null
         and b.actor <> p.actor
       order by coalesce(r.given_on, '') desc, p.article_id, p.local_id, r.place
      """;
  private static final String OF_STATES =
      """
      select p.actor, b.id as body, r.title, r.words
        from appearance p
        join role r on r.article_id = p.article_id and r.local_id = p.local_id
        join actor b on b.id = 'iso:' || r.country
       where p.article_id in (<ids>) and p.actor is not null and b.id <> p.actor
         and p.sector = 'GOV'
         and not exists (select 1 from appearance o
                          where o.article_id = p.article_id and o.type <> 'country'
                            and coalesce(o.sector, '') <> 'GOV'
                            and lower(o.name) = lower(r.organization))
       order by coalesce(r.given_on, '') desc, p.article_id, p.local_id, r.place
      """;

  private RoleBonds() {}

  /** Those that the roles of these articles give, each once, by the latest words for it. */
  static List<Bond> in(Handle handle, Collection<String> articles) {
    Map<List<String>, Bond> bonds = new LinkedHashMap<>();
    Map<List<String>, Boolean> offices = new HashMap<>();
    for (String sql : List.of(OF_BODIES, OF_STATES)) {
      boolean ofStates = sql.equals(OF_STATES);
      for (List<String> some : Chunks.of(articles)) {
        handle
            .createQuery(sql)
            .bindList("ids", some)
            .map(
                (row, context) ->
                    List.of(
                        row.getString("actor"),
                        row.getString("body"),
                        row.getString("title"),
                        row.getString("words")))
            .stream()
            .filter(row -> !bonds.containsKey(row.subList(0, 2)))
            .filter(
                row ->
                    offices.computeIfAbsent(
                        List.of(row.get(2), ofStates ? row.get(3) : ""), RoleBonds::isOffice))
            .forEach(
                row ->
                    bonds.putIfAbsent(
                        row.subList(0, 2), new Bond(row.get(0), row.get(1), row.get(3))));
      }
    }
    return new ArrayList<>(bonds.values());
  }

  /** Whether a title, and the words of a role of a state, are those of one who may speak for it. */
  private static boolean isOffice(List<String> role) {
    return speaksFor(role.getFirst()) && StateOffice.isOne(role.getLast());
  }

  /** Whether who has a role may speak in the name of what it is a role of. */
  static boolean speaksFor(String title) {
    List<String> words =
        Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).toList();
    return words.stream().anyMatch(SPEAKING::contains) && words.stream().noneMatch(OUT::contains);
  }
}
