package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * The database under a store, brought up to date, with its connections held open.
 *
 * @param kind which one it is
 * @param reading for what only reads
 * @param writing for what writes: in SQLite one at a time
 * @param connections what is to be closed at the end
 */
record Database(Kind kind, Jdbi reading, Jdbi writing, AutoCloseable connections)
    implements AutoCloseable {
  /** The databases that the migrations run on. */
  enum Kind {
    SQLITE,
    POSTGRESQL
  }

  private static final int BUSY_MILLIS = 60_000;
  private static final long PAUSE_NANOS = 20_000_000;
  private static final int READERS_KEPT = 4;
  private static final int POOL = 8;
  private static final int CACHE_KIB = 16_384;

  /** How much of a SQLite file is read where it lies in memory, not copied page by page. */
  private static final long MAPPED = 0x7fff0000L;

  /** A SQLite file, made if it isn't there. */
  static Database sqlite(Path file) {
    DataSource source = sqliteSource(file, SQLiteConfig.TransactionMode.IMMEDIATE);
    migrateWhenFree(source);
    HeldConnections writing = new HeldConnections(source, 1, 1);
    HeldConnections reading =
        new HeldConnections(
            sqliteSource(file, SQLiteConfig.TransactionMode.DEFERRED),
            Integer.MAX_VALUE,
            READERS_KEPT);
    return new Database(
        Kind.SQLITE,
        configured(Jdbi.create(reading)),
        configured(Jdbi.create(writing)),
        () -> {
          reading.close();
          writing.close();
        });
  }

  /** A PostgreSQL database, which must exist. */
  static Database postgres(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    address.user().ifPresent(config::setUsername);
    address.password().ifPresent(config::setPassword);
    config.setMaximumPoolSize(POOL);
    config.setMinimumIdle(1);
    config.setPoolName("onrecord");
    config.addDataSourceProperty("ApplicationName", "onrecord");
    HikariDataSource pool = new HikariDataSource(config);
    try {
      migrate(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    Jdbi jdbi = configured(Jdbi.create(pool));
    return new Database(Kind.POSTGRESQL, jdbi, jdbi, pool);
  }

  /** Reads what is there at one moment, whatever others write meanwhile. */
  <T, X extends Exception> T atOneMoment(HandleCallback<T, X> read) throws X {
    return switch (kind) {
      case SQLITE -> reading.inTransaction(read);
      case POSTGRESQL -> reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, read);
    };
  }

  @Override
  public void close() {
    try {
      connections.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the store can't be closed", e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource sqliteSource(Path file, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setTransactionMode(mode);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
    SQLiteDataSource source = new WithLongerLog(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /**
   * Writes the log back into the file after so many pages. An article of a large record changes two
   * hundred, by their hashes all over the file, and many of them again with the next article.
   */
  private static final class WithLongerLog extends SQLiteDataSource {
    private static final String AFTER_PAGES = "pragma wal_autocheckpoint = 4000";

    WithLongerLog(SQLiteConfig config) {
      super(config);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      SQLiteConnection connection = super.getConnection(user, password);
      try (Statement statement = connection.createStatement()) {
        statement.execute(AFTER_PAGES);
      }
      return connection;
    }
  }

  /**
   * Migrates; where others make the same file at this moment, when they are done. SQLite's own
   * waiting doesn't cover the change to a write-ahead log.
   */
  private static void migrateWhenFree(DataSource source) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
    while (true) {
      try {
        migrate(source);
        return;
      } catch (FlywayException e) {
        if (!isBusy(e) || System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private static boolean isBusy(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLiteException busy
                    && busy.getResultCode().name().startsWith("SQLITE_BUSY"));
  }

  private static void migrate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/onrecord/store")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static Jdbi configured(Jdbi jdbi) {
    jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    return jdbi;
  }
}
