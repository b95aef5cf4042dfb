package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate DAY = LocalDate.parse("2024-09-18");

  @Test
  void eachKindHasItsEdtf() {
    assertThat(Period.day(DAY).edtf()).isEqualTo("2024-09-18");
    assertThat(Period.week(DAY).edtf()).isEqualTo("2024-09-16/2024-09-22");
    assertThat(Period.weekend(DAY).edtf()).isEqualTo("2024-09-21/2024-09-22");
    assertThat(Period.month(YearMonth.of(2024, 2)).edtf()).isEqualTo("2024-02");
    assertThat(Period.quarter(2024, 1).edtf()).isEqualTo("2024-33");
    assertThat(Period.quarter(2024, 4).edtf()).isEqualTo("2024-36");
    assertThat(Period.year(2024).edtf()).isEqualTo("2024");
    assertThat(Period.decade(1990).edtf()).isEqualTo("199X");
    assertThat(Period.century(19).edtf()).isEqualTo("1801/1900");
  }

  @Test
  void aQuarterHasThreeMonths() {
    Period quarter = Period.quarter(2024, 1);
    assertThat(quarter.first()).isEqualTo("2024-01-01");
    assertThat(quarter.last()).isEqualTo("2024-03-31");
  }

  @Test
  void aSpanIsWrittenAsFinelyAsItsEnds() {
    Period year = Period.year(2021);
    Period month = Period.month(YearMonth.of(2024, 3));
    assertThat(Period.between(year, month).edtf()).isEqualTo("2021/2024-03");
    assertThat(Period.between(Period.decade(1990), year).edtf()).isEqualTo("1990/2021");
    assertThat(Period.since(month).edtf()).isEqualTo("2024-03/..");
    assertThat(Period.until(Period.week(DAY)).edtf()).isEqualTo("../2024-09-22");
    assertThat(Period.since(month).isOpen()).isTrue();
    assertThat(Period.between(year, month).isOpen()).isFalse();
  }

  @Test
  void aboutIsMarkedOnceAndOnlyWhereEdtfHasAMarkForIt() {
    assertThat(Period.year(2024).about().about().edtf()).isEqualTo("2024~");
    assertThat(Period.week(DAY).about()).isEqualTo(Period.week(DAY));
    assertThat(Period.decade(1990).about()).isEqualTo(Period.decade(1990));
  }

  @Test
  void theMiddleOfAMonthIsItsSixteenthDay() {
    assertThat(Period.month(YearMonth.of(2024, 3)).middle()).isEqualTo("2024-03-16");
    assertThat(Period.month(YearMonth.of(2024, 4)).middle()).isEqualTo("2024-04-16");
    assertThat(Period.day(DAY).middle()).isEqualTo(DAY);
  }

  @Test
  void onePeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> Period.days(DAY, DAY.minusDays(1), Precision.RANGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-09-18");
  }
}
