package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
  private static final LocalDate DAY = LocalDate.parse("2024-09-18");

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-09-18",
    "WEEK, 2024-09-16/2024-09-22",
    "MONTH, 2024-09",
    "QUARTER, 2024-35",
    "YEAR, 2024",
    "DECADE, 202X",
    "CENTURY, 2001/2100",
  })
  void aUnitHasItsOwnStretchOfTheCalendar(Unit unit, String edtf) {
    assertThat(unit.around(DAY).map(Period::edtf)).contains(edtf);
  }

  @Test
  void hoursAndFortnightsHaveNoStretchOfTheirOwn() {
    assertThat(Unit.HOUR.around(DAY)).isEmpty();
    assertThat(Unit.FORTNIGHT.around(DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2000-12-31, 1901/2000", "2001-01-01, 2001/2100", "1900-06-01, 1801/1900"})
  void aCenturyTurnsWithItsFirstYear(LocalDate day, String edtf) {
    assertThat(Unit.CENTURY.around(day).map(Period::edtf)).contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-33",
    "2024-03-31, 2024-33",
    "2024-04-01, 2024-34",
    "2024-12-31, 2024-36",
  })
  void aQuarterTurnsEveryThreeMonths(LocalDate day, String edtf) {
    assertThat(Unit.QUARTER.around(day).map(Period::edtf)).contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "HOUR, 48, 2024-09-20",
    "DAY, 20, 2024-10-08",
    "WEEK, -3, 2024-08-28",
    "FORTNIGHT, -1, 2024-09-04",
    "MONTH, -9, 2023-12-18",
    "QUARTER, 2, 2025-03-18",
    "YEAR, -4, 2020-09-18",
    "DECADE, -5, 1974-09-18",
    "CENTURY, -1, 1924-09-18",
  })
  void soManyUnitsOnIsADay(Unit unit, int count, LocalDate day) {
    assertThat(unit.add(DAY, count)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-03-31, -1, 2024-02-29",
    "MONTH, 2023-01-31, 1, 2023-02-28",
    "YEAR, 2024-02-29, 1, 2025-02-28",
    "YEAR, 2024-02-29, -4, 2020-02-29",
    "QUARTER, 2023-11-30, 1, 2024-02-29",
  })
  void aDayThatTheOtherMonthLacksIsItsLast(Unit unit, LocalDate from, int count, LocalDate day) {
    assertThat(unit.add(from, count)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 1, 2024-09-22",
    "WEEK, -1, 2024-09-14",
    "FORTNIGHT, 1, 2024-09-25",
    "MONTH, -1, 2024-09-03",
    "QUARTER, 1, 2024-11-02",
    "YEAR, -3, 2023-03-18",
    "DECADE, -1, 2019-09-18",
    "CENTURY, 1, 2074-09-18",
    "DAY, 3, 2024-09-19",
  })
  void halfAUnitIsMadeOfSmallerOnes(Unit unit, int halves, LocalDate day) {
    assertThat(unit.addHalves(DAY, halves)).isEqualTo(day);
  }

  private static Stream<LocalDate> days() {
    Random random = new Random(18);
    return Stream.generate(() -> LocalDate.ofEpochDay(random.nextInt(40_000))).limit(200);
  }

  @ParameterizedTest
  @EnumSource
  void evenHalvesAreWholeUnits(Unit unit) {
    days()
        .forEach(
            day -> {
              for (int count = -7; count <= 7; count++) {
                assertThat(unit.addHalves(day, 2 * count)).isEqualTo(unit.add(day, count));
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void countingOnNeverGoesBack(Unit unit) {
    days()
        .forEach(
            day -> {
              LocalDate before = unit.addHalves(day, -8);
              for (int halves = -7; halves <= 8; halves++) {
                LocalDate next = unit.addHalves(day, halves);
                assertThat(next).as("%s %s", day, halves).isAfterOrEqualTo(before);
                before = next;
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void theStretchAroundADayHoldsIt(Unit unit) {
    days()
        .forEach(
            day ->
                unit.around(day).ifPresent(it -> assertThat(day).isBetween(it.first(), it.last())));
  }

  @ParameterizedTest
  @EnumSource(names = {"DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "DECADE", "CENTURY"})
  void oneUnitOnIsTheNextStretchAndNoneIsLeftOut(Unit unit) {
    days()
        .forEach(
            day -> {
              Period here = unit.around(day).orElseThrow();
              Period next = unit.around(unit.add(here.first(), 1)).orElseThrow();
              assertThat(next.first()).isEqualTo(here.last().plusDays(1));
            });
  }

  @ParameterizedTest
  @EnumSource
  void theGrainOfAUnitHasAStretchAndIsNoCoarserThanTheUnit(Unit unit) {
    Unit grain = unit.grain();
    Period stretch = grain.around(DAY).orElseThrow();
    long length = ChronoUnit.DAYS.between(stretch.first(), stretch.last());
    assertThat(length).isLessThanOrEqualTo(366);
    assertThat(unit == Unit.HOUR || grain.compareTo(unit) <= 0).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, DAY, true",
    "DAY, WEEK, false",
    "WEEK, WEEK, true",
    "FORTNIGHT, WEEK, true",
    "MONTH, WEEK, false",
    "DAY, MONTH, false",
    "MONTH, MONTH, true",
    "YEAR, MONTH, true",
    "MONTH, QUARTER, false",
    "QUARTER, QUARTER, true",
    "YEAR, QUARTER, true",
    "QUARTER, YEAR, false",
    "DECADE, YEAR, true",
    "YEAR, DECADE, false",
    "YEAR, SEASON, false",
    "DAY, RANGE, false",
    "CENTURY, RANGE, false",
  })
  void aUnitIsCountedOnlyFromADateThatIsFineEnough(Unit unit, Precision base, boolean counts) {
    assertThat(unit.countsFrom(base)).isEqualTo(counts);
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitCanBeCountedFromADay(Unit unit) {
    assertThat(unit.countsFrom(Precision.DAY)).isTrue();
  }

  @Test
  void aUnitIsKnownInTheSingularAndThePlural() {
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      String many = unit == Unit.CENTURY ? "centuries" : name + "s";
      assertThat(Unit.of(name)).contains(unit);
      assertThat(Unit.of(many)).contains(unit);
    }
    assertThat(List.of("", "dayz", "minute", "Day")).allMatch(it -> Unit.of(it).isEmpty());
    assertThat(Unit.of("day")).isEqualTo(Optional.of(Unit.DAY));
  }
}
