package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayNamesTest {
  @Test
  void everyMonthAndDayOfTheWeekIsOneAndNothingElse() {
    List<String> names =
        Stream.concat(
                Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    assertThat(names).allMatch(DayNames::has);
    assertThat(WordList.lines(DayNames.class, "day-names.txt"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void anotherWordIsNone() {
    assertThat(List.of("today", "Monday", "mon", "week", "")).noneMatch(DayNames::has);
  }
}
