package org.onrecord.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.onrecord.text.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a backup into an empty store. Its hashes are checked before anything is written. */
final class Restoring {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BATCH = 200;

  private final Handle handle;
  private final ZipFile zip;

  /** The first schema that keeps where deeds stand. */
  private static final int WITH_DEEDS = 10;

  /** The first one whose rows have the day of their article, and roles whose they are. */
  private static final int WITH_DAYS = 11;

  /** The first one that orders events by whole days, and what makes them of others. */
  private static final int WITH_WHOLE_DAYS = 14;

  private static final String WHOLE_DAYS = "V14__whole_days_of_events.sql";

  private static final List<String> DAYS =
      List.of("statement", "appearance").stream()
          .map(
              """
              update %1$s set sort_day =
                coalesce((select a.published from article a where a.id = %1$s.article_id), '')
              """
                  ::formatted)
          .toList();

  private Restoring(Handle handle, ZipFile zip) {
    this.handle = handle;
    this.zip = zip;
  }

  /**
   * Fills the store, or changes nothing.
   *
   * @return how many rows
   * @throws UnusableBackupException if that can't be done
   */
  static long from(Database database, Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return database.writing().inTransaction(handle -> new Restoring(handle, zip).restore());
    } catch (ZipException e) {
      throw new UnusableBackupException("it is not a backup, or damaged: " + e.getMessage());
    }
  }

  private long restore() throws IOException {
    BackupManifest manifest =
        BackupManifest.parse(new String(bytes(BackupManifest.ENTRY), StandardCharsets.UTF_8));
    int schema = Backup.schema(handle);
    if (manifest.schema() > schema) {
      throw new UnusableBackupException("it was made by a newer release of Onrecord");
    }
    for (BackupManifest.Table table : manifest.tables()) {
      if (!BackupManifest.TABLES.contains(table.name())) {
        throw new UnusableBackupException("it holds a table that isn't known: " + table.name());
      }
      check(table);
    }
    requireEmpty();
    handle.execute("delete from change_count");
    for (String name : BackupManifest.TABLES) {
      for (BackupManifest.Table table : manifest.tables()) {
        if (table.name().equals(name)) {
          fill(table);
        }
      }
    }
    if (manifest.schema() < WITH_DEEDS) {
      handle.execute("update article set issue_set = null");
    }
    if (manifest.schema() < WITH_DAYS) {
      DAYS.forEach(handle::execute);
      new GivenRoles(handle).assignAll();
    }
    if (manifest.schema() < WITH_WHOLE_DAYS) {
      handle.createScript(migration(WHOLE_DAYS)).execute();
    }
    CastFilling.all(handle);
    return manifest.rows();
  }

  private static String migration(String name) throws IOException {
    try (InputStream in = Restoring.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void requireEmpty() {
    for (String table : BackupManifest.TABLES) {
      if (!table.equals("change_count")
          && handle.createQuery("select count(*) from " + table).mapTo(Long.class).one() > 0) {
        throw new UnusableBackupException(
            "the record that it should go into is not empty; restore into a new one");
      }
    }
  }

  private InputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnusableBackupException("it is not a whole backup: " + name + " is missing");
    }
    return zip.getInputStream(entry);
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = entry(name)) {
      return in.readAllBytes();
    }
  }

  private void check(BackupManifest.Table table) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(entry(table.entry()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UnusableBackupException(table.entry() + " in it is damaged: " + e.getMessage());
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
      throw new UnusableBackupException(
          table.entry() + " in it is damaged: its hash isn't the manifest's");
    }
  }

  private void fill(BackupManifest.Table table) throws IOException {
    long rows = 0;
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(entry(table.entry()), StandardCharsets.UTF_8));
        Insertion insertion = new Insertion(table.name())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        insertion.add(JSON.readTree(line));
        rows++;
      }
      insertion.flush();
    } catch (JacksonException | SQLException e) {
      throw new UnusableBackupException(
          table.entry() + " in it can't be taken in: " + e.getMessage());
    }
    if (rows != table.rows()) {
      throw new UnusableBackupException(
          "%s in it has %,d rows, not the %,d of the manifest"
              .formatted(table.entry(), rows, table.rows()));
    }
  }

  /** Rows on their way into one table; a column that a row doesn't have stays empty. */
  private final class Insertion implements AutoCloseable {
    private final List<String> columns = new ArrayList<>();
    private final PreparedStatement insert;
    private int waiting;

    Insertion(String table) throws SQLException {
      try (Statement sql = handle.getConnection().createStatement();
          ResultSet none = sql.executeQuery("select * from " + table + " where 1 = 0")) {
        ResultSetMetaData found = none.getMetaData();
        for (int i = 1; i <= found.getColumnCount(); i++) {
          columns.add(found.getColumnName(i).toLowerCase(Locale.ROOT));
        }
      }
      insert =
          handle
              .getConnection()
              .prepareStatement(
                  "insert into %s (%s) values (%s)"
                      .formatted(
                          table,
                          String.join(", ", columns),
                          String.join(", ", columns.stream().map(column -> "?").toList())));
    }

    void add(JsonNode row) throws SQLException {
      for (int i = 0; i < columns.size(); i++) {
        JsonNode value = row.path(columns.get(i));
        if (value.isMissingNode() || value.isNull()) {
          insert.setNull(i + 1, Types.NULL);
        } else if (value.isNumber()) {
          insert.setLong(i + 1, value.asLong());
        } else if (value.isObject()) {
          insert.setBytes(i + 1, value.required(Backup.BYTES).binaryValue());
        } else {
          insert.setString(i + 1, value.asString());
        }
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        flush();
      }
    }

    void flush() throws SQLException {
      if (waiting > 0) {
        insert.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      insert.close();
    }
  }
}
