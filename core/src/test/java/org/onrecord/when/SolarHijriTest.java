package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {
  @ParameterizedTest
  @CsvSource({
    "1278, 1, 1, 1899-03-21",
    "1304, 1, 1, 1925-03-21",
    "1357, 11, 22, 1979-02-11",
    "1375, 12, 30, 1997-03-20",
    "1399, 12, 30, 2021-03-20",
    "1403, 1, 1, 2024-03-20",
    "1403, 12, 30, 2025-03-20",
    "1404, 1, 1, 2025-03-21",
    "1408, 1, 1, 2029-03-20",
  })
  void daysAreThoseOfTheOfficialCalendar(int year, int month, int day, LocalDate expected) {
    assertThat(SolarHijri.day(year, month, day)).contains(expected);
  }

  @Test
  void aDayThatTheCalendarLacksIsNone() {
    assertThat(SolarHijri.day(1401, 7, 31)).isEmpty();
    assertThat(SolarHijri.day(1404, 12, 30)).as("not a leap year").isEmpty();
    assertThat(SolarHijri.day(1404, 13, 1)).isEmpty();
    assertThat(SolarHijri.day(1404, 0, 1)).isEmpty();
    assertThat(SolarHijri.day(1404, 1, 0)).isEmpty();
    assertThat(SolarHijri.day(1243, 1, 1)).as("before the cycle holds").isEmpty();
    assertThat(SolarHijri.day(1473, 1, 1)).as("after it").isEmpty();
  }

  @Test
  void everyYearBeginsOnTheDayAfterTheOneBeforeIt() {
    for (int year = 1244; year < 1472; year++) {
      LocalDate last = SolarHijri.year(year).orElseThrow().last();
      assertThat(SolarHijri.day(year + 1, 1, 1)).contains(last.plusDays(1));
      assertThat(last.plusDays(1).getMonthValue()).isEqualTo(3);
      assertThat(last.plusDays(1).getDayOfMonth()).isBetween(20, 23);
    }
  }

  @Test
  void monthsFillTheirYear() {
    Period year = SolarHijri.year(1403).orElseThrow();
    LocalDate next = year.first();
    for (int month = 1; month <= SolarHijri.MONTHS; month++) {
      Period days = SolarHijri.month(1403, month).orElseThrow();
      assertThat(days.first()).isEqualTo(next);
      next = days.last().plusDays(1);
    }
    assertThat(next).isEqualTo(year.last().plusDays(1));
  }

  @Test
  void theYearOfADayTurnsAtTheNewYear() {
    assertThat(SolarHijri.yearOf(LocalDate.parse("2025-03-20"))).isEqualTo(1403);
    assertThat(SolarHijri.yearOf(LocalDate.parse("2025-03-21"))).isEqualTo(1404);
    assertThat(SolarHijri.yearOf(LocalDate.parse("2025-12-31"))).isEqualTo(1404);
    assertThat(SolarHijri.yearOf(LocalDate.parse("2026-01-01"))).isEqualTo(1404);
  }
}
