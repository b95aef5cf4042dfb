package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of the calendar; out on Wednesday, 18 September 2024. */
class UnitRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank this year. | this year = 2024 year
          It sank in the current month. | the current month = 2024-09 month
          It sank this century. | this century = 2001/2100 range
          It sank last century. | last century = 1901/2000 range
          It sank last decade. | last decade = 201X decade
          It sinks next quarter. | next quarter = 2024-36 quarter
          It sinks next decade. | next decade = 203X decade
          It sank the previous month. | nothing
          It sank previous month. | previous month = 2024-08 month
          It sinks the coming week. | the coming week = 2024-09-18/2024-09-25 range
          It sank in the last month. | the last month = 2024-08-18/2024-09-18 range
          It sank in the past week. | the past week = 2024-09-11/2024-09-18 range
          It sank last day. | nothing
          It sank last hour. | nothing
          It sank last fortnight. | nothing
          """)
  void theUnitThatIsNowBeforeAndAfter(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank on May 3, 2023, and rose the same day. | May 3, 2023 = 2023-05-03 day; the same day = 2023-05-03 day
          It sank on May 3, 2023, and rose that month. | May 3, 2023 = 2023-05-03 day; that month = 2023-05 month
          It sank on May 3, 2023, and rose the following week. | May 3, 2023 = 2023-05-03 day; the following week = 2023-05-08/2023-05-14 week
          It sank on May 3, 2023, and rose the next day. | May 3, 2023 = 2023-05-03 day; the next day = 2023-05-04 day
          It sank on May 3, 2023, after a fire the previous day. | May 3, 2023 = 2023-05-03 day; the previous day = 2023-05-02 day
          It sank in 2019 and rose the following month. | 2019 = 2019 year
          It sank in 2019 and rose that decade. | 2019 = 2019 year; that decade = 201X decade
          It rose the same day. | nothing
          It rose that year. | nothing
          """)
  void whatHangsOnAnotherDateIsCountedFromIt(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank earlier this week. | earlier this week = 2024-09-16/2024-09-22 week
          It sank earlier in the day. | earlier in the day = 2024-09-18 day
          It sinks later in the year. | later in the year = 2024 year
          It sinks sometime next month. | sometime next month = 2024-10 month
          It sinks later on this year. | later on this year = 2024 year
          It sank earlier in the harbour. | nothing
          It sank in 2019, later that year it rose. | 2019 = 2019 year; that year = 2019 year
          """)
  void somewhereInAStretchIsTheStretch(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank last weekend. | last weekend = 2024-09-14/2024-09-15 range
          It sank at the weekend. | the weekend = 2024-09-14/2024-09-15 range
          It sank this weekend. | this weekend = 2024-09-21/2024-09-22 range
          It will sink at the weekend. | the weekend = 2024-09-21/2024-09-22 range
          It sinks next weekend. | next weekend = 2024-09-28/2024-09-29 range
          It sank a weekend in May. | May = 2024-05 month
          """)
  void aWeekendIsSaturdayAndSunday(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank last May. | last May = 2024-05 month
          It sank last September. | last September = 2023-09 month
          It sank last October. | last October = 2023-10 month
          It sank this March. | this March = 2024-03 month
          It sinks next September. | next September = 2025-09 month
          It sinks coming September. | coming September = 2024-09 month
          It sank in July of last year. | July of last year = 2023-07 month
          It sank on May 3 of this year. | May 3 of this year = 2024-05-03 day
          It sank on Feb. 29 of last year. | Feb. 29 of last year = XXXX-02-29 day
          It sank during October. | October = 2023-10 month
          It sank after June and before may. | nothing
          It sank before March. | March = 2024-03 month
          It sank before March Hare came. | nothing
          """)
  void aMonthByItsNameSaysWhichYear(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank this year, last week, earlier this month, last weekend and this summer. | nothing
          It sank in July of last year and last May. | July of last year = XXXX-07 month
          """)
  void withoutADayOfPublicationAStretchIsNone(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }
}
