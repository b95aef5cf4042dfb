package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Connections that outlive their uses. */
class HeldConnectionsTest {
  @TempDir private Path folder = Path.of("");

  private HeldConnections held(int most, int kept) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("held.db"));
    return new HeldConnections(source, most, kept);
  }

  @Test
  void theSameConnectionIsGivenOutAgain() throws SQLException {
    try (HeldConnections held = held(2, 1)) {
      Connection first = held.openConnection();
      held.closeConnection(first);
      assertThat(held.openConnection()).isSameAs(first);
    }
  }

  @Test
  void whatIsTooMuchToKeepIsClosed() throws SQLException {
    try (HeldConnections held = held(2, 1)) {
      Connection first = held.openConnection();
      Connection second = held.openConnection();
      held.closeConnection(first);
      held.closeConnection(second);
      assertThat(first.isClosed()).isFalse();
      assertThat(second.isClosed()).isTrue();
    }
  }

  @Test
  void whoAsksForOneTooManyWaitsForTheNext() throws Exception {
    try (HeldConnections held = held(1, 1)) {
      Connection first = held.openConnection();
      CompletableFuture<Connection> waiting =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return held.openConnection();
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(waiting).isNotDone();
      held.closeConnection(first);
      assertThat(waiting.get(5, TimeUnit.SECONDS)).isSameAs(first);
    }
  }

  @Test
  void aTransactionLeftOpenIsRolledBack() throws SQLException {
    try (HeldConnections held = held(1, 1)) {
      Connection first = held.openConnection();
      first.createStatement().execute("create table word (word text)");
      first.setAutoCommit(false);
      first.createStatement().execute("insert into word values ('lost')");
      held.closeConnection(first);
      Connection again = held.openConnection();
      assertThat(again.getAutoCommit()).isTrue();
      assertThat(again.createStatement().executeQuery("select count(*) from word").getInt(1))
          .isZero();
    }
  }

  @Test
  void afterTheEndNoneIsOpenAndNoneIsGiven() throws SQLException {
    HeldConnections held = held(2, 2);
    Connection idle = held.openConnection();
    Connection used = held.openConnection();
    held.closeConnection(idle);
    held.close();
    assertThat(idle.isClosed()).isTrue();
    held.closeConnection(used);
    assertThat(used.isClosed()).isTrue();
    assertThatThrownBy(held::openConnection).hasMessageContaining("closed");
  }

  @Test
  void aFailedOpeningGivesItsPlaceBack() throws Exception {
    SQLiteDataSource source = new SQLiteDataSource();
    Path missing = folder.resolve("missing");
    source.setUrl("jdbc:sqlite:" + missing.resolve("held.db"));
    try (HeldConnections held = new HeldConnections(source, 1, 1)) {
      assertThatThrownBy(held::openConnection).isInstanceOf(SQLException.class);
      Files.createDirectories(missing);
      held.closeConnection(held.openConnection());
    }
  }
}
