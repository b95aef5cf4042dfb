package org.onrecord.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.onrecord.text.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a store to a zip file: a table an entry, a row a line of JSON, and a manifest with counts
 * and hashes. Nothing in it depends on the database, so that a backup of one can be restored to the
 * other.
 */
final class Backup {
  /** The field that stands for bytes, which JSON has no form for. */
  static final String BYTES = "base64";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FETCHED = 100;

  private final Handle handle;
  private final ZipOutputStream zip;

  private Backup(Handle handle, ZipOutputStream zip) {
    this.handle = handle;
    this.zip = zip;
  }

  /** Writes a backup and returns how many rows it has; the file is there whole or not at all. */
  static long write(Database database, Path file, String now) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      long rows;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        rows = database.atOneMoment(handle -> new Backup(handle, zip).write(now));
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private long write(String now) throws IOException {
    List<BackupManifest.Table> tables = new ArrayList<>();
    for (String name : BackupManifest.TABLES) {
      tables.add(table(name));
    }
    BackupManifest manifest = new BackupManifest(schema(handle), now, tables);
    zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
    zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return manifest.rows();
  }

  /** The last migration of a store. */
  static int schema(Handle handle) {
    return handle
        .createQuery("select max(cast(version as integer)) from flyway_schema_history")
        .mapTo(Integer.class)
        .one();
  }

  private BackupManifest.Table table(String name) throws IOException {
    BackupManifest.Table entry = new BackupManifest.Table(name, 0, "");
    MessageDigest digest = Sha256.digest();
    zip.putNextEntry(new ZipEntry(entry.entry()));
    DigestOutputStream out = new DigestOutputStream(zip, digest);
    long rows = 0;
    Connection connection = handle.getConnection();
    try (Statement sql = connection.createStatement()) {
      sql.setFetchSize(FETCHED);
      try (ResultSet found = sql.executeQuery("select * from " + name)) {
        while (found.next()) {
          out.write(row(found).getBytes(StandardCharsets.UTF_8));
          rows++;
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the table " + name + " can't be read", e);
    }
    zip.closeEntry();
    return new BackupManifest.Table(name, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static String row(ResultSet found) throws SQLException {
    ObjectNode row = JSON.createObjectNode();
    ResultSetMetaData columns = found.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
      switch (found.getObject(i)) {
        case null -> row.putNull(name);
        case Number number -> row.put(name, number.longValue());
        case byte[] bytes -> row.putObject(name).put(BYTES, bytes);
        case Object other -> row.put(name, other.toString());
      }
    }
    return row + "\n";
  }
}
