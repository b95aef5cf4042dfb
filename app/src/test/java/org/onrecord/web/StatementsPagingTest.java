package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsPagingTest {
  @Test
  void aLongListHasPagesAndItsCsvHasThemAll() {
    try (Desk desk = Desk.empty()) {
      StringBuilder picture = new StringBuilder();
      for (int n = 1; n <= 120; n++) {
        picture.append("[%ds:He] [%dc:said] [%dd:“No %d.”]\n".formatted(n, n, n, n));
      }
      desk.store.add(Pictured.reading(picture.toString(), "Long", "", "2025-01-01"), "long");
      assertThat(desk.get("/statements").body())
          .contains("1–50 of 120")
          .contains("href=\"/statements?page=2\"")
          .doesNotContain("rel=\"prev\"");
      assertThat(desk.get("/statements?page=3").body())
          .contains("101–120 of 120")
          .contains("“No 120.”")
          .doesNotContain("rel=\"next\"");
      assertThat(desk.get("/statements.csv?page=3").body().lines()).hasSize(121);
      assertThat(desk.get("/statements?page=9").body()).contains("No statement");
    }
  }
}
