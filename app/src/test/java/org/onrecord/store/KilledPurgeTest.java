package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;

/** A purge that is ended after it has removed an article, before it has wiped the room it had. */
class KilledPurgeTest {
  private static final Reading LEDGER =
      Example.reading(
          "Zdravka Quillfeather said that the ledger was burnt. ".repeat(200), "Post", "");

  @TempDir private Path folder = Path.of("");

  private void removeWithoutWiping() throws Exception {
    Database database = Database.sqlite(folder.resolve("onrecord.db"));
    database
        .writing()
        .useTransaction(
            handle -> {
              Purging.overwrite(handle, Database.Kind.SQLITE);
              Purging.remove(handle, Set.of(LEDGER.article().id()), "why", "2026-01-01T00:00:00Z");
            });
    database.connections().close();
  }

  @Test
  void theWordsAreNowhereInTheFilesAllTheSame() throws Exception {
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < 60; i++) {
        store.add(Example.reading(i + " said that it is so. ".repeat(40), "Post", ""), "filler");
      }
      store.add(LEDGER, "one.txt");
    }
    assertThat(Backend.holds(folder, "Quillfeather")).isTrue();
    removeWithoutWiping();
    assertThat(Backend.holds(folder, "Quillfeather")).isFalse();
    try (Store store = Store.open(folder)) {
      assertThat(store.totals().articles()).isEqualTo(60);
      assertThat(store.tombstones(10)).hasSize(1);
    }
  }
}
