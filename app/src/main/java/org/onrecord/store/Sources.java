package org.onrecord.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.text.Sha256;

/** The sources as they are kept. Safe for use by many threads and processes. */
public final class Sources {
  private static final int ID_DIGITS = 16;
  private static final String SOURCE =
      """
      select s.id, s.kind, s.address, s.outlet, s.gathered_at,
             (select coalesce(sum(i.articles), 0)
                from job j join job_item i on i.job_id = j.id
               where j.source_id = s.id) as articles
        from source s
      """;
  private static final RowMapper<Source> ROW =
      (row, context) ->
          new Source(
              row.getString("id"),
              row.getString("kind"),
              row.getString("address"),
              Optional.ofNullable(row.getString("outlet")),
              Optional.ofNullable(row.getString("gathered_at")),
              row.getInt("articles"));

  private final Jdbi reading;
  private final Jdbi writing;
  private final Clock clock;

  Sources(Database database, Clock clock) {
    this.reading = database.reading();
    this.writing = database.writing();
    this.clock = clock;
  }

  /**
   * Keeps a source; one that is there gets this outlet.
   *
   * @return its id
   */
  public String add(String kind, String address, Optional<String> outlet) {
    String id = id(kind, address);
    writing.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into source (id, kind, address, outlet, added_at)
                    values (:id, :kind, :address, :outlet, :now)
                    on conflict (id) do update set outlet = excluded.outlet
                    """)
                .bind("id", id)
                .bind("kind", kind)
                .bind("address", Storable.words(address))
                .bind("outlet", Storable.words(outlet))
                .bind("now", now())
                .execute());
    return id;
  }

  /** All sources, by kind and address. */
  public List<Source> all() {
    return reading.withHandle(
        handle ->
            handle.createQuery(SOURCE).map(ROW).stream()
                .sorted(Comparator.comparing(Source::kind).thenComparing(Source::address))
                .toList());
  }

  /** One source. */
  public Optional<Source> find(String id) {
    return reading.withHandle(
        handle ->
            handle.createQuery(SOURCE + " where s.id = :id").bind("id", id).map(ROW).findOne());
  }

  /** Notes that a source is being gathered now. */
  public void gathered(String id) {
    writing.useTransaction(
        handle ->
            handle
                .createUpdate("update source set gathered_at = :now where id = :id")
                .bind("now", now())
                .bind("id", id)
                .execute());
  }

  /** Forgets a source; what came from it stays. Whether it was there. */
  public boolean remove(String id) {
    return writing.inTransaction(
        handle -> {
          handle
              .createUpdate("update job set source_id = null where source_id = :id")
              .bind("id", id)
              .execute();
          return handle.createUpdate("delete from source where id = :id").bind("id", id).execute()
              == 1;
        });
  }

  private static String id(String kind, String address) {
    return Sha256.hex(kind + "\n" + address, ID_DIGITS);
  }

  private String now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
