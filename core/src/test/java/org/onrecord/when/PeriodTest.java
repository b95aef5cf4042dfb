package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {
  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static void isFrom(Period period, String first, String last, String edtf) {
    assertThat(period.first()).isEqualTo(day(first));
    assertThat(period.last()).isEqualTo(day(last));
    assertThat(period.edtf()).isEqualTo(edtf);
  }

  static Stream<LocalDate> days() {
    Random random = new Random(4711);
    return Stream.generate(() -> day("1900-01-01").plusDays(random.nextInt(80_000))).limit(300);
  }

  @Test
  void aWeekIsTheSevenDaysFromMondayAroundEveryDay() {
    days()
        .forEach(
            day -> {
              Period week = Period.week(day);
              assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
              assertThat(week.last()).isEqualTo(week.first().plusDays(6));
              assertThat(day).isBetween(week.first(), week.last());
              assertThat(Period.week(week.last())).isEqualTo(week);
              assertThat(Period.week(week.last().plusDays(1))).isNotEqualTo(week);
            });
  }

  @Test
  void aWeekendIsTheLastTwoDaysOfItsWeek() {
    days()
        .forEach(
            day -> {
              Period weekend = Period.weekend(day);
              assertThat(weekend.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
              assertThat(weekend.last()).isEqualTo(Period.week(day).last());
            });
    isFrom(Period.weekend(day("2024-09-15")), "2024-09-14", "2024-09-15", "2024-09-14/2024-09-15");
  }

  @Test
  void aWeekMayLieInTwoYears() {
    isFrom(Period.week(day("2025-01-01")), "2024-12-30", "2025-01-05", "2024-12-30/2025-01-05");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2024-01-01, 2024-03-31, 2024-33",
    "2, 2024-04-01, 2024-06-30, 2024-34",
    "3, 2024-07-01, 2024-09-30, 2024-35",
    "4, 2024-10-01, 2024-12-31, 2024-36",
  })
  void quartersAreNumberedFromThirtyThree(int quarter, String first, String last, String edtf) {
    isFrom(Period.quarter(2024, quarter), first, last, edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "2000-02, 2000-02-01, 2000-02-29",
    "2024-12, 2024-12-01, 2024-12-31",
  })
  void aMonthEndsOnItsOwnLastDay(String month, String first, String last) {
    isFrom(Period.month(YearMonth.parse(month)), first, last, month);
  }

  @Test
  void yearsDecadesAndCenturiesAreWhole() {
    isFrom(Period.year(2024), "2024-01-01", "2024-12-31", "2024");
    isFrom(Period.year(476), "0476-01-01", "0476-12-31", "0476");
    isFrom(Period.decade(1970), "1970-01-01", "1979-12-31", "197X");
    isFrom(Period.century(19), "1801-01-01", "1900-12-31", "1801/1900");
    isFrom(Period.century(1), "0001-01-01", "0100-12-31", "0001/0100");
  }

  @Test
  void centuriesFollowOnEachOtherWithoutAGap() {
    for (int number = 2; number <= 21; number++) {
      LocalDate before = Period.century(number - 1).last();
      assertThat(Period.century(number).first()).isEqualTo(before.plusDays(1));
    }
  }

  @Test
  void aSpanIsWrittenAsFinelyAsItsEnds() {
    Period may = Period.month(YearMonth.of(2024, 5));
    Period third = Period.day(day("2024-07-03"));
    isFrom(Period.between(may, third), "2024-05-01", "2024-07-03", "2024-05/2024-07-03");
    isFrom(
        Period.between(Period.year(2019), Period.year(2021)),
        "2019-01-01",
        "2021-12-31",
        "2019/2021");
    isFrom(
        Period.between(Period.decade(1970), Period.decade(1990)),
        "1970-01-01",
        "1999-12-31",
        "1970/1999");
    isFrom(
        Period.between(Period.quarter(2023, 1), Period.week(day("2023-06-08"))),
        "2023-01-01",
        "2023-06-11",
        "2023-01-01/2023-06-11");
  }

  @Test
  void aSpanThatGoesOnHasNoLastDayAndOneThatEndsNoFirst() {
    Period since = Period.since(Period.year(2019));
    assertThat(since.edtf()).isEqualTo("2019/..");
    assertThat(since.first()).isEqualTo(day("2019-01-01"));
    assertThat(since.last()).isEqualTo(LocalDate.MAX);
    Period until = Period.until(Period.decade(1990));
    assertThat(until.edtf()).isEqualTo("../1999");
    assertThat(until.first()).isEqualTo(LocalDate.MIN);
    assertThat(until.last()).isEqualTo(day("1999-12-31"));
    assertThat(since.isOpen()).isTrue();
    assertThat(until.isOpen()).isTrue();
    assertThat(Period.year(2019).isOpen()).isFalse();
  }

  @Test
  void aMarkForNotExactlyStandsOnceAndNeverBehindASpanOrADecade() {
    Period year = Period.year(2019);
    assertThat(year.about().edtf()).isEqualTo("2019~");
    assertThat(year.about().about()).isEqualTo(year.about());
    assertThat(Period.week(day("2024-09-18")).about()).isEqualTo(Period.week(day("2024-09-18")));
    assertThat(Period.decade(1970).about().edtf()).isEqualTo("197X");
    assertThat(Period.since(year).about().edtf()).isEqualTo("2019/..");
  }

  @Test
  void anApproximateEndKeepsItsMarkInASpan() {
    Period first = Period.day(day("2024-05-03")).about();
    Period last = Period.month(YearMonth.of(2024, 7)).about();
    assertThat(Period.between(first, last).edtf()).isEqualTo("2024-05-03~/2024-07~");
  }

  @Test
  void aDayNearbyKeepsThePrecisionOfTheWhole() {
    Period near = Period.year(2024).near(day("2024-12-31"));
    isFrom(near, "2024-12-31", "2024-12-31", "2024-12-31~");
    assertThat(near.precision()).isEqualTo(Precision.YEAR);
    Period about = Period.decade(1990).aboutYear(1995);
    isFrom(about, "1995-01-01", "1995-12-31", "1995~");
    assertThat(about.precision()).isEqualTo(Precision.DECADE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-18, 2024-09-18, 2024-09-18",
    "2024-09-18, 2024-09-19, 2024-09-19",
    "2024-09-18, 2024-09-20, 2024-09-19",
    "2024-01-01, 2024-12-31, 2024-07-02",
    "2023-01-01, 2023-12-31, 2023-07-02",
    "2024-02-01, 2024-02-29, 2024-02-15",
  })
  void theMiddleIsTheLaterOneOfTwoDays(String first, String last, String middle) {
    Period period = Period.days(day(first), day(last), Precision.RANGE);
    assertThat(period.middle()).isEqualTo(day(middle));
  }

  @Test
  void theMiddleIsNeverFurtherFromOneEndThanADay() {
    days()
        .forEach(
            day -> {
              Period period = Period.days(day, day.plusDays(day.getDayOfYear()), Precision.RANGE);
              long before = period.middle().toEpochDay() - period.first().toEpochDay();
              long after = period.last().toEpochDay() - period.middle().toEpochDay();
              assertThat(before - after).isBetween(0L, 1L);
            });
  }

  static Stream<Period> whole() {
    return Stream.of(
        Period.day(day("2024-09-18")), Period.year(2024), Period.decade(2020), Period.century(20));
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aSpanFromAPeriodToItselfCoversTheSameDays(Period period) {
    Period span = Period.between(period, period);
    assertThat(span.first()).isEqualTo(period.first());
    assertThat(span.last()).isEqualTo(period.last());
    assertThat(span.precision()).isEqualTo(Precision.RANGE);
  }

  @Test
  void aSpanThatGoesBackIsRefusedWithItsDays() {
    assertThatThrownBy(() -> Period.days(day("2024-09-18"), day("2024-09-17"), Precision.RANGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-09-18")
        .hasMessageContaining("2024-09-17");
    assertThatThrownBy(() -> Period.between(Period.year(2021), Period.year(2019)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
