package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.actor.Sector;
import org.onrecord.gather.ListedActor;
import org.onrecord.resolve.Appearance;

/**
 * Takes in actors of a list, in the caller's transaction. Their names join what articles have: a
 * name that a list gives somebody is one with the others it gives them.
 */
final class ActorImport {
  private final Handle handle;
  private final CastRows rows;
  private final Casts casts;

  ActorImport(Handle handle) {
    this.handle = handle;
    this.rows = new CastRows(handle);
    this.casts = new Casts(handle);
  }

  /** Takes in some, each in the place of the one with its id. */
  void take(List<ListedActor> listed, String now) {
    Changes.hold(handle);
    for (ListedActor each : listed) {
      remove(each.id());
      add(each);
    }
    Adding.settle(handle, casts, now);
  }

  /** Takes some out again; the names go that nothing else has. */
  void forget(Collection<String> ids, String now) {
    Changes.hold(handle);
    ids.forEach(this::remove);
    Adding.settle(handle, casts, now);
  }

  private void remove(String id) {
    List<String> before =
        handle
            .createQuery("select naming_id from imported_name where imported_id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .list();
    if (!before.isEmpty()) {
      handle
          .createUpdate("update naming set imported = imported - 1 where id in (<ids>)")
          .bindList("ids", before)
          .execute();
      casts.lookAgain(before);
    }
    for (String table : List.of("imported_name", "imported_role")) {
      handle
          .createUpdate("delete from " + table + " where imported_id = :id")
          .bind("id", id)
          .execute();
    }
    handle.createUpdate("delete from imported_actor where id = :id").bind("id", id).execute();
  }

  private void add(ListedActor listed) {
    handle
        .createUpdate(
            """
            insert into imported_actor (id, name, type, country, sector)
            values (:id, :name, :type, :country, :sector)
            """)
        .bind("id", listed.id())
        .bind("name", Storable.words(listed.names().getFirst()))
        .bind("type", listed.type().code())
        .bind("country", listed.country().orElse(null))
        .bind("sector", listed.sector().map(Sector::name).orElse(null))
        .execute();
    List<Naming> namings = new ArrayList<>();
    for (String name : listed.names()) {
      Naming naming =
          Naming.of(new Appearance.Called(name), listed.type(), Optional.empty(), listed.country());
      int added =
          handle
              .createUpdate(
                  """
                  insert into imported_name (imported_id, name, naming_id)
                  values (:id, :name, :naming) on conflict (imported_id, name) do nothing
                  """)
              .bind("id", listed.id())
              .bind("name", naming.name())
              .bind("naming", naming.id())
              .execute();
      if (added == 1) {
        namings.add(naming);
      }
    }
    rows.namings(namings, 0, 1);
    casts.lookAgain(namings.stream().map(Naming::id).toList());
    roles(listed);
  }

  private void roles(ListedActor listed) {
    int place = 0;
    for (ListedActor.Role role : listed.roles()) {
      handle
          .createUpdate(
              """
              insert into imported_role (imported_id, place, title, from_day, until_day)
              values (:id, :place, :title, :from, :until)
              """)
          .bind("id", listed.id())
          .bind("place", ++place)
          .bind("title", Storable.words(role.title()))
          .bind("from", role.from().orElse(null))
          .bind("until", role.until().orElse(null))
          .execute();
    }
  }
}
