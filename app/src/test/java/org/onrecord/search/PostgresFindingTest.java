package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Backend;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** The search over a record that a PostgreSQL server keeps finds what it finds over a file. */
class PostgresFindingTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> found(Search search, Question question) {
    return search.findStatements(question, 0, 10_000).stream()
        .map(hit -> hit.statement().id() + hit.inContent() + hit.inSpeaker())
        .toList();
  }

  @Test
  void bothDatabasesGiveTheSameAnswersInTheSameOrder() throws Exception {
    try (Store file = Backend.SQLITE.empty(folder);
        Store server = Backend.POSTGRESQL.empty(folder);
        Search one = Search.open(file, Files.createDirectory(folder.resolve("one")), said -> {});
        Search two =
            Search.open(server, Files.createDirectory(folder.resolve("two")), said -> {})) {
      RandomRecord articles = new RandomRecord(6);
      for (int number = 0; number < 40; number++) {
        var reading = articles.article(number);
        file.add(reading, "random");
        server.add(reading, "random");
      }
      RandomRecord random = new RandomRecord(12);
      for (int i = 0; i < 40; i++) {
        Question question = random.question();
        assertThat(found(two, question)).as("%s", question).isEqualTo(found(one, question));
        assertThat(two.divideStatements(question, Set.of(Division.values())))
            .isEqualTo(one.divideStatements(question, Set.of(Division.values())));
        assertThat(two.findArticles(question, 0, 100))
            .isEqualTo(one.findArticles(question, 0, 100));
      }
    }
  }

  @Test
  void theIndexFollowsAddingReadingAgainAndPurging() throws Exception {
    try (Store server = Backend.POSTGRESQL.empty(folder);
        Search search = Search.open(server, folder.resolve("index"), said -> {})) {
      server.add(
          Shelf.reading("Fenna Orlend said rain\nHe said “snow”", "Post", "2024-01-01"), "a");
      server.add(Shelf.reading("The mayor said rain", "", ""), "b");
      assertThat(search.countStatements(Question.of("rain"))).isEqualTo(2);
      String id = server.findStatements(StatementQuery.all(), 0, 1).getFirst().article().id();
      server.purge(Set.of(id), "asked for");
      assertThat(search.behind()).isPositive();
      assertThat(search.countStatements(Question.of("rain"))).isEqualTo(1);
      List<String> left = new ArrayList<>();
      search.useStatements(Question.all(), all -> all.map(StoredStatement::id).forEach(left::add));
      assertThat(left).hasSize(server.totals().statements());
      search.rebuild(taken -> {});
      assertThat(search.countStatements(Question.of("rain"))).isEqualTo(1);
    }
  }

  @Test
  void anIndexOfAnotherDatabaseIsMadeAnew() throws Exception {
    List<String> said = new ArrayList<>();
    Path index = folder.resolve("index");
    try (Store one = Backend.POSTGRESQL.empty(folder);
        Search search = Search.open(one, index, said::add)) {
      one.add(Shelf.reading("He said rain", "", ""), "a");
      assertThat(search.countStatements(Question.of("rain"))).isEqualTo(1);
    }
    said.clear();
    try (Store other = Backend.POSTGRESQL.empty(folder);
        Search search = Search.open(other, index, said::add)) {
      other.add(Shelf.reading("She said snow", "", ""), "b");
      assertThat(search.countStatements(Question.of("rain"))).isZero();
      assertThat(search.countStatements(Question.of("snow"))).isEqualTo(1);
    }
    assertThat(said)
        .containsExactly("The search index belonged to another record and is made anew.");
  }
}
