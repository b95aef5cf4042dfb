package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type as a date. */
class EdtfDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-13, DAY",
    "2024-02-29, DAY",
    "XXXX-02-29, DAY",
    "2025-03-13~, DAY",
    "2025-03, MONTH",
    "XXXX-03, MONTH",
    "2025-21, SEASON",
    "2025-24, SEASON",
    "2025-33, QUARTER",
    "2025-36, QUARTER",
    "2025, YEAR",
    "1979~, YEAR",
    "197X, DECADE",
    "2024/2025, RANGE",
    "2025-03-01/2025-03-13, RANGE",
    "../2025, RANGE",
    "2025-03/.., RANGE",
    "2025-01-01~/.., RANGE",
  })
  void aDateSaysHowFineItIs(String value, Precision precision) {
    assertThat(Edtf.of(value).map(Edtf::precision)).contains(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "yesterday",
        "13 March 2025",
        "2025-3-13",
        "2025-13",
        "2025-00",
        "2025-25",
        "2025-32",
        "2025-37",
        "2025-02-29",
        "2025-04-31",
        "XXXX",
        "XXXX-13-01",
        "19XX",
        "25",
        "20255",
        "2025/2024",
        "2025-03-13/2025-03-01",
        "2025/2025",
        "../..",
        "/",
        "2025/",
        "/2025",
        "~",
        "2025~~",
        "2025//2026",
        "２０２５",
        "2025-03-13T12:00",
        "2025-03-13 ",
      })
  void whatIsNoDateIsNone(String value) {
    assertThat(Edtf.of(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-13, 2025-03-13, 2025-03-13",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025~, 2025-01-01, 2025-12-31",
    "2025-21, 2025-03-01, 2025-05-31",
    "2025-24, 2025-12-01, 2026-02-28",
    "2025-34, 2025-04-01, 2025-06-30",
    "2025-36, 2025-10-01, 2025-12-31",
    "197X, 1970-01-01, 1979-12-31",
    "2024/2025-02, 2024-01-01, 2025-02-28",
    "2025-03/.., 2025-03-01, ",
    "../2025-03, , 2025-03-31",
    "XXXX-03-13, , ",
    "XXXX-03, , ",
  })
  void aDateSaysItsFirstAndLastDay(String value, LocalDate first, LocalDate last) {
    Edtf date = Edtf.of(value).orElseThrow();
    assertThat(date.first()).isEqualTo(Optional.ofNullable(first));
    assertThat(date.last()).isEqualTo(Optional.ofNullable(last));
  }

  @Test
  void everyDayOfFourYearsIsADayAndNoOtherIs() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    int days = 0;
    for (int i = 0; i < 4 * 12 * 31; i++) {
      String value = "%d-%02d-%02d".formatted(2023 + i / 372, 1 + i / 31 % 12, 1 + i % 31);
      if (Edtf.of(value).isPresent()) {
        assertThat(LocalDate.parse(value)).isEqualTo(first.plusDays(days));
        days++;
      }
    }
    assertThat(days).isEqualTo(1461);
  }

  @RepeatedTest(20)
  void aRangeHoldsInOneOrderAlone(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    for (int i = 0; i < 200; i++) {
      String one = LocalDate.ofEpochDay(random.nextInt(20_000)).toString();
      String other = LocalDate.ofEpochDay(random.nextInt(20_000)).toString();
      boolean forth = Edtf.of(one + "/" + other).isPresent();
      boolean back = Edtf.of(other + "/" + one).isPresent();
      assertThat(forth).as(one + "/" + other).isEqualTo(one.compareTo(other) < 0);
      assertThat(back).isEqualTo(other.compareTo(one) < 0);
    }
  }

  @RepeatedTest(10)
  void anyStringIsAnswered(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<String> pieces = List.of("2025", "-", "03", "/", "..", "~", "X", "XXXX", "é", "\n", "٢");
    for (int i = 0; i < 500; i++) {
      StringBuilder value = new StringBuilder();
      for (int part = random.nextInt(8); part > 0; part--) {
        value.append(pieces.get(random.nextInt(pieces.size())));
      }
      Optional<Edtf> found = Edtf.of(value.toString());
      Optional<LocalDate> last = found.flatMap(Edtf::last);
      found
          .flatMap(Edtf::first)
          .ifPresent(first -> assertThat(last.orElse(first)).isAfterOrEqualTo(first));
    }
    assertThat(Edtf.of("2025-03-13/".repeat(50_000))).isEmpty();
  }
}
