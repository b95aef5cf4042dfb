package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** What every store does, whatever database is under it. */
abstract class StoreContract {
  private static final Reading HARBOUR =
      Example.reading(
          "The mayor said that the harbour would close\nAna Petrova said “No ship is late.”",
          "Harbour Post",
          "2024-05-03");
  private static final Reading SCHOOLS =
      Example.reading("The union said that no school would open", "Evening Star", "2024-05-01");
  private static final Reading UNDATED =
      Example.reading("A café owner said that 100% of the staff had left", "", "");

  private Store store;

  /** A store with nothing in it. */
  abstract Store empty();

  @BeforeEach
  void openStore() {
    store = empty();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private void addAll() {
    store.add(HARBOUR, "harbour.txt");
    store.add(SCHOOLS, "schools.txt");
    store.add(UNDATED, "undated.txt");
  }

  private List<String> contents(StatementQuery query) {
    return store.findStatements(query, 0, 100).stream()
        .map(found -> found.said().content())
        .toList();
  }

  @Test
  void emptyStoreHasNothing() {
    assertThat(store.totals()).isEqualTo(new Totals(0, 0, 0, 0));
    assertThat(store.findStatements(StatementQuery.all(), 0, 10)).isEmpty();
    assertThat(store.findArticles(StatementQuery.all(), 0, 10)).isEmpty();
    assertThat(store.outlets()).isEmpty();
    assertThat(store.findArticle("a0")).isEmpty();
    assertThat(store.findStatement("s0")).isEmpty();
    assertThat(store.problems(10)).isEmpty();
  }

  @Test
  void keepsAnArticleWithItsReading() {
    assertThat(store.add(HARBOUR, "harbour.txt")).isTrue();

    StoredArticle kept = store.findArticle(HARBOUR.article().id()).orElseThrow();
    assertThat(kept.reading().statements()).isEqualTo(HARBOUR.statements());
    assertThat(kept.reading().article().text()).isEqualTo(HARBOUR.article().text());
    assertThat(kept.reading().article().origin().published())
        .isEqualTo(HARBOUR.article().origin().published());
    assertThat(kept.headline()).isEqualTo("The mayor said that the harbour would close");
    assertThat(kept.input()).isEqualTo("harbour.txt");
    assertThat(kept.copies()).isZero();
  }

  @Test
  void addingAgainChangesNothing() {
    assertThat(store.add(HARBOUR, "harbour.txt")).isTrue();
    assertThat(store.add(HARBOUR, "again.txt")).isFalse();
    assertThat(store.totals()).isEqualTo(new Totals(1, 2, 1, 0));
    assertThat(store.findArticle(HARBOUR.article().id()).orElseThrow().input())
        .isEqualTo("harbour.txt");
  }

  @Test
  void sameTextOfAnotherOutletIsACopy() {
    Reading copy = Example.reading(HARBOUR.article().text(), "Other Post", "2024-05-03");
    store.add(HARBOUR, "one");
    assertThat(store.add(copy, "two")).isTrue();
    assertThat(store.findArticle(copy.article().id()).orElseThrow().copies()).isEqualTo(1);
  }

  @Test
  void givesStatementsNewestArticleFirstAndUndatedLast() {
    addAll();
    assertThat(contents(StatementQuery.all()))
        .containsExactly(
            "that the harbour would close",
            "“No ship is late.”",
            "that no school would open",
            "that 100% of the staff had left");
  }

  @Test
  void countsArticlesOfOutletsAndDays() {
    addAll();
    assertThat(store.countArticles(StatementQuery.all())).isEqualTo(3);
    assertThat(store.countArticles(published(Set.of("Harbour Post"), Optional.empty())))
        .isEqualTo(1);
    assertThat(store.countArticles(published(Set.of(""), Optional.empty()))).isEqualTo(1);
    assertThat(store.countArticles(published(Set.of(), Optional.of("2024-05-02")))).isEqualTo(1);
  }

  private static StatementQuery published(Set<String> outlets, Optional<String> from) {
    return new StatementQuery(
        outlets, from.map(LocalDate::parse), Optional.empty(), Optional.empty());
  }

  @Test
  void namesOutletsWithTheirArticles() {
    addAll();
    store.add(Example.reading("Ana Petrova said it again", "Harbour Post", "2024-05-09"), "more");
    assertThat(store.outlets())
        .containsExactly(
            new OutletCount("Harbour Post", 2),
            new OutletCount("", 1),
            new OutletCount("Evening Star", 1));
  }

  @Test
  void namesTheCopiesOfAText() {
    addAll();
    Reading copy = Example.reading(HARBOUR.article().text(), "Evening Star", "2024-05-04");
    store.add(copy, "copy.txt");
    assertThat(store.findCopies(HARBOUR.article().id()))
        .extracting(ArticleSummary::id)
        .containsExactly(copy.article().id());
    assertThat(store.findCopies(SCHOOLS.article().id())).isEmpty();
  }

  @Test
  void findsByOutletAndDays() {
    addAll();
    StatementQuery may =
        new StatementQuery(
            Set.of("Evening Star", "Nobody"),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.empty());
    assertThat(contents(may)).containsExactly("that no school would open");
  }

  @Test
  void findsTheStatementsOfOneArticle() {
    addAll();
    assertThat(contents(StatementQuery.ofArticle(SCHOOLS.article().id())))
        .containsExactly("that no school would open");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    addAll();
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < 4; offset++) {
      paged.add(store.findStatements(StatementQuery.all(), offset, 1).getFirst().said().content());
    }
    assertThat(paged).isEqualTo(contents(StatementQuery.all()));
  }

  @Test
  void refusesPagesThatAreNone() {
    assertThatThrownBy(() -> store.findStatements(StatementQuery.all(), -1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> store.findArticles(StatementQuery.all(), 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStatementOpensItsWords() {
    addAll();
    for (StoredStatement found : store.findStatements(StatementQuery.all(), 0, 10)) {
      String text =
          store.findArticle(found.article().id()).orElseThrow().reading().article().text();
      int start = text.offsetByCodePoints(0, found.said().start());
      int end = text.offsetByCodePoints(0, found.said().end());
      assertThat(text.substring(start, end)).isEqualTo(found.said().content());
      assertThat(store.findStatement(found.id())).contains(found);
    }
  }

  @Test
  void keepsProblemsLatestFirst() {
    store.addProblem("broken.txt", Problem.of("encoding", "the text is not UTF-8"));
    assertThat(store.problems(10))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.input()).isEqualTo("broken.txt");
              assertThat(problem.code()).isEqualTo("encoding");
            });
    assertThat(store.totals().problems()).isEqualTo(1);
  }

  @Test
  void keepsAnArticleInWhichNothingWasSaid() {
    assertThat(store.add(Example.reading("Rain fell.", "", "2024-01-01"), "rain")).isTrue();
    assertThat(store.findArticles(StatementQuery.all(), 0, 10))
        .singleElement()
        .satisfies(article -> assertThat(article.statements()).isZero());
  }

  @Test
  void orderOfAddingDoesNotChangeTheRecord() {
    List<Reading> readings = new ArrayList<>(List.of(HARBOUR, SCHOOLS, UNDATED));
    addAll();
    List<StoredStatement> first = store.findStatements(StatementQuery.all(), 0, 100);
    Collections.shuffle(readings, new Random(7));
    try (Store other = empty()) {
      readings.forEach(reading -> other.add(reading, "any"));
      assertThat(other.findStatements(StatementQuery.all(), 0, 100)).isEqualTo(first);
    }
  }

  @Test
  void manyThreadsAddTheSameArticlesOnce() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "Speaker " + i % 10 + " said that it is so";
      tasks.add(() -> store.add(Example.reading(text, "Post", "2024-05-03"), "any"));
    }
    int added = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        added += done.get() ? 1 : 0;
      }
    }
    assertThat(added).isEqualTo(10);
    assertThat(store.totals().statements()).isEqualTo(10);
  }

  @Test
  void everyNewArticleIsAChangeAndNoneIsToldTwice() {
    addAll();
    store.add(HARBOUR, "again.txt");
    List<Change> all = store.changesAfter(0, 100);
    assertThat(all)
        .containsExactly(
            new Change(1, HARBOUR.article().id(), Change.What.ADDED),
            new Change(2, SCHOOLS.article().id(), Change.What.ADDED),
            new Change(3, UNDATED.article().id(), Change.What.ADDED));
    assertThat(store.changesAfter(1, 1)).containsExactly(all.get(1));
    assertThat(store.changesAfter(3, 100)).isEmpty();
    assertThat(store.lastChange()).isEqualTo(3);
  }

  @Test
  void changesThatAreNoneAreRefused() {
    assertThatThrownBy(() -> store.changesAfter(-1, 10)).hasMessageContaining("-1");
    assertThatThrownBy(() -> store.changesAfter(0, 0)).hasMessageContaining("0 at most");
  }

  @Test
  void whoFollowsTheChangesWhileManyWriteMissesNone() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text = "Speaker " + i + " said that it is so";
      tasks.add(() -> store.add(Example.reading(text, "Post", "2024-05-03"), "any"));
    }
    List<Long> seen = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Future<Boolean>> writing = tasks.stream().map(pool::submit).toList();
      long last = 0;
      while (!writing.stream().allMatch(Future::isDone) || store.lastChange() > last) {
        for (Change change : store.changesAfter(last, 7)) {
          seen.add(change.seq());
          last = change.seq();
        }
      }
      for (Future<Boolean> written : writing) {
        assertThat(written.get()).isTrue();
      }
    }
    assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 120).boxed().toList());
  }
}
