package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

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
    try (Store one = Store.open(folder);
        Store two = Store.open(folder)) {
      one.add(Example.reading("He said that it rains", "", ""), "one");
      two.add(Example.reading("She said that it snows", "", ""), "two");
      assertThat(one.totals().articles()).isEqualTo(2);
      assertThat(two.changesAfter(0, 10)).isEqualTo(one.changesAfter(0, 10)).hasSize(2);
    }
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

  @Test
  void aStoreThatWasClosedAnswersNothing() {
    Store store = Store.open(folder);
    store.close();
    assertThatThrownBy(store::totals).hasStackTraceContaining("closed");
  }

  @Test
  void aRecordOfTheFirstReleaseIsBroughtUpToDate() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("onrecord.db");
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:org/onrecord/store")
        .target("1")
        .load()
        .migrate();
    Reading reading = Example.reading("He said that it rains", "", "");
    try (Connection connection = DriverManager.getConnection(url)) {
      insertAsBefore(connection, "a2", "Second.", "2024-05-02T00:00:00Z");
      insertAsBefore(connection, "a1", "First.", "2024-05-01T00:00:00Z");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.changesAfter(0, 10))
          .containsExactly(
              new Change(1, "a1", Change.What.ADDED), new Change(2, "a2", Change.What.ADDED));
      assertThat(store.add(reading, "new")).isTrue();
      assertThat(store.lastChange()).isEqualTo(3);
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement();
        ResultSet texts = sql.executeQuery("select text from article_text order by article_id")) {
      assertThat(texts.next()).isTrue();
      assertThat(texts.getString(1)).isEqualTo("First.");
    }
  }

  @Test
  void whatARecordOfAnEarlierReleaseKeptUnreadIsListed() throws SQLException {
    Reading plain = Example.reading("Er sagte nein.", "", "");
    Problem language = Problem.of("language", "not read: its language is “de”");
    Reading unread =
        new Reading(
            plain.article(), Optional.of("de"), List.of(), plain.entries(), List.of(language));
    String id = unread.article().id();
    String url = "jdbc:sqlite:" + folder.resolve("onrecord.db");
    try (Store store = Store.open(folder)) {
      store.add(unread, "de.txt");
      store.add(plain(), "en.txt");
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      sql.execute("delete from problem");
      sql.execute("drop index problem_article");
      sql.execute("alter table problem drop column article_id");
      sql.execute("delete from flyway_schema_history where version = '15'");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.problems(5))
          .extracting(SeenProblem::input, SeenProblem::article)
          .containsExactly(tuple("de.txt", Optional.of(id)));
    }
  }

  private static Reading plain() {
    return Example.reading("He said that it rains", "", "");
  }

  @Test
  void theActorsOfARecordOfAnEarlierReleaseAreTakenOver() throws SQLException {
    Reading reading = Speakers.reading("Post", "2024-05-01", "minister; Mara Quill; LVA");
    try (Store store = Store.open(folder)) {
      store.add(reading, "one");
    }
    String url = "jdbc:sqlite:" + folder.resolve("onrecord.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      for (String table :
          List.of("alias", "actor", "role", "appearance", "naming_sector", "naming")) {
        sql.execute("delete from " + table);
      }
      sql.execute("update statement set actor = null, speaker_id = null, role = null");
      sql.execute("update article set cast_kept = null");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.actors().list(ActorQuery.speaking(), 0, 10))
          .extracting(ActorSummary::name)
          .containsExactly("Mara Quill");
      assertThat(store.findStatements(StatementQuery.all(), 0, 1).getFirst().said().speaking())
          .satisfies(speaking -> assertThat(speaking.role()).contains("minister"));
    }
  }

  private static void insertAsBefore(Connection connection, String id, String text, String at)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into article (id, text_hash, text, headline, input, added_at)
            values (?, 'hash', ?, 'headline', 'input', ?)
            """)) {
      insert.setString(1, id);
      insert.setString(2, text);
      insert.setString(3, at);
      insert.execute();
    }
  }
}
