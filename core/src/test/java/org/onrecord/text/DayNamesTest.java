package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayNamesTest {
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private static List<String> small(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> cut(List<String> names) {
    return names.stream().map(name -> name.substring(0, 3)).toList();
  }

  @Test
  void everyMonthAndDayOfTheWeekIsOne() {
    assertThat(small(DAYS)).allMatch(DayNames::has).allMatch(DayNames::isWeekday);
    assertThat(small(DAYS)).noneMatch(DayNames::isMonth);
    assertThat(small(MONTHS)).allMatch(DayNames::has).allMatch(DayNames::isMonth);
    assertThat(small(MONTHS)).noneMatch(DayNames::isWeekday);
  }

  @Test
  void aMonthMayBeCutShortAndADayOnlyWithItsCapital() {
    assertThat(small(cut(MONTHS))).allMatch(DayNames::isMonth);
    assertThat(DayNames.isMonth("sept")).isTrue();
    assertThat(small(cut(DAYS))).noneMatch(DayNames::has).noneMatch(DayNames::isWeekday);
    assertThat(cut(DAYS)).allMatch(DayNames::isWritten);
  }

  @Test
  void asTheyAreWrittenTheyHaveACapitalAndNoMore() {
    for (List<String> names : List.of(DAYS, MONTHS, cut(DAYS), cut(MONTHS))) {
      assertThat(names).allMatch(DayNames::isWritten);
      assertThat(small(names)).noneMatch(DayNames::isWritten);
      assertThat(names.stream().map(name -> name.toUpperCase(Locale.ROOT)))
          .noneMatch(DayNames::isWritten);
    }
  }

  @Test
  void anotherWordIsNone() {
    List<String> others = List.of("today", "Today", "Mond", "Week", "week", "", "I", "Ün");
    assertThat(others)
        .noneMatch(DayNames::has)
        .noneMatch(DayNames::isMonth)
        .noneMatch(DayNames::isWritten);
  }
}
