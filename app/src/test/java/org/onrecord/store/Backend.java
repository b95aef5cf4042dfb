package org.onrecord.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** The databases that a store can be in. */
public enum Backend {
  /** A file. */
  SQLITE {
    @Override
    public Store empty(Path folder) {
      try {
        return Store.open(Files.createTempDirectory(folder, "store"));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  /** A server, started when it is needed first. */
  POSTGRESQL {
    @Override
    public Store empty(Path folder) {
      return Store.open(Server.newDatabase());
    }
  };

  /** A store with nothing in it; a file's lies in {@code folder}. */
  public abstract Store empty(Path folder);

  /** The address of a new PostgreSQL database. */
  public static String newDatabase() {
    return Server.newDatabase();
  }

  /** Whether a file of a folder holds the words, a database's log included. */
  static boolean holds(Path folder, String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The one server of the test run. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();
    private static int databases;

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start(); // Stopped at the end of the process.
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private static synchronized String newDatabase() {
      String name = "store" + ++databases;
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return POSTGRES.getJdbcUrl("postgres", name);
    }
  }
}
