package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections to a SQLite file that stay open between their uses: closing the last one would write
 * the whole log back into the file each time. Safe for use by many threads.
 */
final class HeldConnections implements ConnectionFactory, AutoCloseable {
  private final DataSource source;
  private final Semaphore permits;
  private final BlockingDeque<Connection> idle;
  private volatile boolean closed;

  /**
   * Connections that are opened when they are needed first.
   *
   * @param most how many may be in use at a time; who asks for one more waits
   * @param kept how many stay open while they are not in use
   */
  HeldConnections(DataSource source, int most, int kept) {
    this.source = source;
    this.permits = new Semaphore(most, true);
    this.idle = new LinkedBlockingDeque<>(kept);
  }

  @Override
  public Connection openConnection() throws SQLException {
    if (closed) {
      throw new SQLException("the store has been closed");
    }
    permits.acquireUninterruptibly();
    try {
      Connection kept = idle.pollFirst();
      return kept == null ? source.getConnection() : kept;
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      if (closed || !idle.offerFirst(connection)) {
        connection.close();
      }
    } finally {
      permits.release();
    }
  }

  /** Closes what is not in use now, and what is in use when it comes back. */
  @Override
  public void close() throws SQLException {
    closed = true;
    for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
      kept.close();
    }
  }
}
