package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Terms;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;

/**
 * Whoever changes something in PostgreSQL waits for the changes before it takes anything else, so
 * that no two wait for each other.
 */
class LockOrderTest {
  private static final Reading FERRY =
      Example.reading("The union said the ferry must stop", "Harbour Post", "2024-05-03");
  private static final String ID = FERRY.article().id();
  private static final Issue ISSUE =
      new Issue(
          "ferry",
          "Ferry",
          "The ferry should run.",
          new Terms(List.of("ferry"), List.of(), List.of(), List.of()),
          Examples.none());

  private final String address = Backend.newDatabase();
  private final Store store = Store.open(address);
  private final Database database = Database.postgres(DatabaseAddress.of(address, System::getenv));

  /** Somebody who changes something of the article. */
  enum Writer {
    JUDGING {
      @Override
      void work(Store store, Database database) {
        store.issues().judge(ID);
      }
    },
    READING_AGAIN {
      @Override
      void work(Store store, Database database) {
        store.replace(
            new Reading(
                FERRY.article(),
                FERRY.language(),
                FERRY.zones(),
                Entries.of(List.of(), List.of()),
                List.of()));
      }
    },
    COMPARING {
      @Override
      void work(Store store, Database database) {
        CompareFilling.where(database.writing());
      }
    },
    PURGING {
      @Override
      void work(Store store, Database database) {
        store.purge(Set.of(ID), Optional.of("union"), "asked for");
      }
    };

    abstract void work(Store store, Database database);
  }

  @BeforeEach
  void addOneThatIsToBeJudgedAndCompared() {
    store.add(FERRY, "ferry.txt");
    store.issues().put(ISSUE);
    database.writing().useHandle(handle -> handle.execute("update article set compared = null"));
  }

  @AfterEach
  void close() {
    database.close();
    store.close();
  }

  private boolean somebodyWaits() {
    return database
        .reading()
        .withHandle(
            handle ->
                handle
                        .createQuery(
                            """
                            select count(*) from pg_stat_activity
                             where datname = current_database() and wait_event_type = 'Lock'
                            """)
                        .mapTo(Integer.class)
                        .one()
                    > 0);
  }

  private void awaitSomebodyWaiting() throws InterruptedException {
    await("somebody waits for the changes")
        .atMost(Duration.ofMinutes(5))
        .until(this::somebodyWaits);
  }

  @ParameterizedTest
  @EnumSource
  void whoHoldsTheChangesGetsTheArticleThatAnotherIsAboutToChange(Writer writer) throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> other =
          database
              .writing()
              .inTransaction(
                  handle -> {
                    Changes.hold(handle);
                    Future<?> waiting = pool.submit(() -> writer.work(store, database));
                    awaitSomebodyWaiting();
                    assertThat(Adding.hold(handle, ID)).isTrue();
                    return waiting;
                  });
      other.get(20, TimeUnit.SECONDS);
    }
    assertThat(store.has(ID)).isEqualTo(writer != Writer.PURGING);
  }
}
