package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite, and what is SQLite's own. */
class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder = Path.of("");

  @Override
  Store empty() {
    try {
      return Store.open(Files.createTempDirectory(folder, "store"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasKeptIsThereAfterOpeningAgain() {
    Store.open(folder).add(Example.reading("He said that it rains", "", ""), "one");
    assertThat(Store.open(folder).totals()).isEqualTo(new Totals(1, 1, 0, 0));
  }

  @Test
  void twoStoresOnOneFolderSeeEachOther() {
    Store one = Store.open(folder);
    Store two = Store.open(folder);
    one.add(Example.reading("He said that it rains", "", ""), "one");
    two.add(Example.reading("She said that it snows", "", ""), "two");
    assertThat(one.totals().articles()).isEqualTo(2);
  }

  @Test
  void aStatementWithoutWordsCannotBeStored() throws SQLException {
    Store.open(folder).add(Example.reading("He said that it rains", "", ""), "one");
    String url = "jdbc:sqlite:" + folder.resolve("onrecord.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute("update statement set content = ''"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> sql.execute("update statement set content_end = content_start"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> sql.execute("update statement set status = 'sure'"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path file = folder.resolve("onrecord.db");
    Files.writeString(file, "my notes, not a database".repeat(100));
    assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(RuntimeException.class);
    assertThat(Files.readString(file)).startsWith("my notes");
  }
}
