package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something can have been said. */
class OccasionTest {
  private static Occasion of(String uttered, String published) {
    return Occasion.of(
        Optional.ofNullable(uttered),
        Optional.ofNullable(published).map(LocalDate::parse),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 2024-05-03, 2024-05-02, 2024-05-02",
    "2024-05, 2024-06-03, 2024-05-01, 2024-05-31",
    "2024-05-02/2024-05-04, 2024-05-05, 2024-05-02, 2024-05-04",
    ", 2024-05-05, , 2024-05-05",
    "XXXX-05-02, 2024-05-05, , 2024-05-05",
    "2024-05-04/2024-05-02, 2024-05-05, , 2024-05-05",
    "2019, 2024-05-05, 2019-01-01, 2019-12-31",
    "2024-21, 2024-12-05, 2024-03-01, 2024-05-31",
    "2024-33, 2024-12-05, 2024-01-01, 2024-03-31",
    "2024-05-02~, 2024-12-05, 2024-05-02, 2024-05-02",
    "197X, , 1970-01-01, 1979-12-31",
    "2019/.., 2024-05-05, 2019-01-01, 2024-05-05",
    "2019/.., , , ",
    "2025/.., 2024-05-05, , 2024-05-05",
    "../2019, 2024-05-05, 0001-01-01, 2019-12-31",
    "soon, 2024-05-05, , 2024-05-05",
    "2024-02, , 2024-02-01, 2024-02-29"
  })
  void daysComeFromTheWordsElseFromPublication(
      String uttered, String published, String first, String last) {
    Occasion occasion = of(uttered, published);
    assertThat(occasion.first().map(Object::toString)).isEqualTo(Optional.ofNullable(first));
    assertThat(occasion.last().map(Object::toString)).isEqualTo(Optional.ofNullable(last));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 2024-05-03, , 2024-05-04, true",
    "2024-05-02, 2024-05-03, , 2024-05-06, false",
    "2024-05-02, 2024-05-03, 2024-05-03, 2024-05-03, false",
    ", 2024-05-03, , 2024-05-06, true",
    ", 2024-05-03, , 2024-05-07, false",
    "2019, 2024-05-03, , 2024-05-03, false",
    "2019, 2024-05-03, 2019-06, 2024-05-03, true",
    ", , 2024-05-03, 2024-05-07, true"
  })
  void twoMeetWhereTheyCanBeOfOneDay(
      String one, String published, String other, String later, boolean meet) {
    assertThat(of(one, published).meets(of(other, later))).isEqualTo(meet);
    assertThat(of(other, later).meets(of(one, published))).isEqualTo(meet);
  }

  @Test
  void aMonthIsNoDay() {
    assertThat(of("2024-05", "2024-06-01").day()).isEmpty();
    assertThat(of("2024-05", "2024-06-01").isNarrow()).isFalse();
    assertThat(of("2024-05-02", "2024-06-01").day()).contains(LocalDate.of(2024, 5, 2));
    assertThat(Occasion.unknown().isUndated()).isTrue();
  }

  @Test
  void daysThatEndBeforeTheyBeginAreRefused() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2024, 5, 2));
    assertThatThrownBy(() -> new Occasion(first, Optional.empty(), Optional.empty()))
        .hasMessageContaining("2024-05-02");
  }
}
