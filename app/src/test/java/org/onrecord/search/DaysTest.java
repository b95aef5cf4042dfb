package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-13, 2025-03-13, 2025-03-13",
    "2025-03, 2025-03-01, 2025-03-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025, 2025-01-01, 2025-12-31",
  })
  void theFirstAndTheLastDay(String written, LocalDate first, LocalDate last) {
    assertThat(Days.first(written)).contains(first);
    assertThat(Days.last(written)).contains(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2025-13", "2025-02-30", "20x5", "13 March 2025"})
  void whatIsNone(String written) {
    assertThat(Days.first(written)).isEmpty();
    assertThat(Days.last(written)).isEmpty();
  }
}
