package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.onrecord.mention.Type;
import org.onrecord.resolve.Appearance;

/** Reads the namings and what people decided about them. */
final class Namings {
  /** Why a name is somebody's where an article has it as theirs. */
  static final String OWN = "its name";

  /** Why a name is somebody's that a list gives them. */
  static final String IMPORTED = "imported";

  private static final String COLUMNS =
      """
      select n.id, n.name, n.office, n.type, n.registry, n.country, n.article_id, n.imported,
             coalesce(n.found, '') as found, coalesce(n.actor, '') as actor
        from naming n
      """;

  private final Handle handle;

  Namings(Handle handle) {
    this.handle = handle;
  }

  /**
   * A naming with what was found of it before.
   *
   * @param naming the naming
   * @param found who it was by the rules; empty where that was never computed
   * @param actor who it was after people's decisions; empty for nobody or each article's own
   * @param imported whether an imported list has it
   * @param ruled whether it is to be computed in any case
   */
  record Kept(Naming naming, String found, String actor, boolean imported, boolean ruled) {}

  /**
   * Two namings that are one, whatever the rules say.
   *
   * @param why what is said of the names
   */
  record Tie(String one, String other, String why) {}

  List<Kept> inBlock(String block) {
    return handle
        .createQuery(COLUMNS + " where n.block = :block order by n.id")
        .bind("block", block)
        .map((row, context) -> kept(row))
        .list();
  }

  List<Kept> of(String actor) {
    return handle
        .createQuery(COLUMNS + " where n.actor = :actor order by n.id")
        .bind("actor", actor)
        .map((row, context) -> kept(row))
        .list();
  }

  List<Kept> find(Collection<String> ids) {
    return handle
        .createQuery(COLUMNS + " where n.id in (<ids>) order by n.id")
        .bindList("ids", List.copyOf(ids))
        .map((row, context) -> kept(row))
        .list();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    String found = row.getString("found");
    return new Kept(
        naming(row), found, row.getString("actor"), row.getInt("imported") > 0, found.isEmpty());
  }

  private static Naming naming(ResultSet row) throws SQLException {
    return new Naming(
        row.getString("id"),
        new Appearance.Called(row.getString("name"), Optional.ofNullable(row.getString("office"))),
        Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("registry")),
        Optional.ofNullable(row.getString("country")),
        Optional.ofNullable(row.getString("article_id")));
  }

  /** The naming of a row as the rules of identity take it. */
  static Appearance appearance(ResultSet row) throws SQLException {
    return naming(row).appearance();
  }

  /**
   * Which namings of a block are somebody of their own wherever they appear, each with the naming
   * that a person ruled on: the same words, whatever office is read beside them.
   */
  Map<String, String> apart(String block) {
    return handle
        .createQuery(
            """
            select alike.id, min(r.here) as ruled
              from actor_ruling r join naming n on n.id = r.here
              join naming alike on alike.block = n.block and alike.name = n.name
               and alike.type = n.type
               and coalesce(alike.registry, '') = coalesce(n.registry, '')
               and coalesce(alike.country, '') = coalesce(n.country, '')
             where n.block = :block and r.what = 'apart' and r.revoked_at is null
             group by alike.id
            """)
        .bind("block", block)
        .setMapKeyColumn("id")
        .setMapValueColumn("ruled")
        .collectInto(new GenericType<Map<String, String>>() {});
  }

  /** What ties these namings to others. */
  Set<Tie> ties(List<String> ids) {
    Set<Tie> ties = new HashSet<>();
    handle
        .createQuery(
            """
            select here as one, other from actor_ruling
             where what = 'same' and revoked_at is null and (here in (<ids>) or other in (<ids>))
            """)
        .bindList("ids", ids)
        .map(
            (row, context) ->
                new Tie(row.getString("one"), row.getString("other"), "a person ruled so"))
        .forEach(ties::add);
    handle
        .createQuery(
            """
            select distinct a.naming_id as one, b.naming_id as other
              from imported_name a join imported_name b on b.imported_id = a.imported_id
             where a.naming_id in (<ids>) and b.naming_id <> a.naming_id
            """)
        .bindList("ids", ids)
        .map(
            (row, context) -> {
              String one = row.getString("one");
              String other = row.getString("other");
              return one.compareTo(other) < 0
                  ? new Tie(one, other, IMPORTED)
                  : new Tie(other, one, IMPORTED);
            })
        .forEach(ties::add);
    return ties;
  }
}
