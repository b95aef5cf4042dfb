package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL: the same migrations and the same SQL. */
class PostgresStoreTest extends StoreContract {
  @Override
  Store empty() {
    return Backend.POSTGRESQL.empty(Path.of(""));
  }

  @Test
  void whatWasKeptIsThereAfterOpeningAgain() {
    String address = Backend.newDatabase();
    try (Store store = Store.open(address)) {
      store.add(Example.reading("He said that it rains", "", ""), "one");
    }
    try (Store store = Store.open(address)) {
      assertThat(store.totals()).isEqualTo(new Totals(1, 1, 0, 0));
      assertThat(address).startsWith(store.place());
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsNamedWithoutThePassword() {
    String address = Backend.newDatabase().replaceFirst("/store\\d+", "/nowhere");
    assertThatThrownBy(() -> Store.open(address + "&password=secret"))
        .hasStackTraceContaining("nowhere")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
  }
}
