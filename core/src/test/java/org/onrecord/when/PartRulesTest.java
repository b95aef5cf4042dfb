package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of longer stretches; out on Wednesday, 18 September 2024. */
class PartRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in early 2023. | early 2023 = 2023~ year
          It sank in late May 2023. | late May 2023 = 2023-05~ month
          It sank early last year. | early last year = 2023~ year
          It sank late last week. | late last week = 2024-09-09/2024-09-15 week
          It sank early on Monday. | early on Monday = 2024-09-16 day
          It sank late in 2023. | late in 2023 = 2023~ year
          It sank late in the year. | late in the year = 2024~ year
          It sank in the late 1970s. | late 1970s = 197X decade
          It sank early in the morning. | nothing
          """)
  void earlyAndLateLeaveAStretchWholeAndInexact(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in mid-May 2023. | mid-May 2023 = 2023-05-16~ month
          It sank in mid-February 2023. | mid-February 2023 = 2023-02-15~ month
          It sank in mid-2024. | mid-2024 = 2024-07-02~ year
          It sank in the middle of 2023. | the middle of 2023 = 2023-07-02~ year
          It sank in the middle of last week. | the middle of last week = 2024-09-12~ week
          It sank in the middle of the 1980s. | the middle of the 1980s = 1985~ decade
          It sank in the middle of the harbour. | nothing
          """)
  void theMiddleIsADayOrAYear(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank at the beginning of 2023. | the beginning of 2023 = 2023-01-01~ year
          It sank at the start of May 2023. | the start of May 2023 = 2023-05-01~ month
          It sank at the outset of last year. | the outset of last year = 2023-01-01~ year
          It sank at the end of February 2024. | the end of February 2024 = 2024-02-29~ month
          It sank at the close of 2023. | the close of 2023 = 2023-12-31~ year
          It sank at the end of the 1980s. | the end of the 1980s = 198X decade
          It sank at the end of Monday. | the end of Monday = 2024-09-16 day
          It sank at year's end. | year's end = 2024-12-31~ year
          It sank at year’s end. | year’s end = 2024-12-31~ year
          It sank at month's end. | month's end = 2024-09-30~ month
          It sank at month-end. | month-end = 2024-09-30~ month
          It sank at the end of the pier. | nothing
          It sank at week's end. | nothing
          """)
  void theEndsOfAStretchAreDaysNearby(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It grew in Q1 2023. | Q1 2023 = 2023-33 quarter
          It grew in Q4 of 2023. | Q4 of 2023 = 2023-36 quarter
          It grew in Q3. | Q3 = 2024-35 quarter
          It grew in Q4. | Q4 = 2023-36 quarter
          It will grow in Q4. | Q4 = 2024-36 quarter
          It will grow in Q2. | Q2 = 2025-34 quarter
          It grew in the first quarter. | the first quarter = 2024-33 quarter
          It grew in the second-quarter of 2023. | the second-quarter of 2023 = 2023-34 quarter
          It grew in the fourth quarter of last year. | the fourth quarter of last year = 2023-36 quarter
          It grew in the last quarter of 2023. | the last quarter of 2023 = 2023-36 quarter
          It grew in the fifth quarter of 2023. | 2023 = 2023 year
          It grew in q3. | nothing
          It grew in Q5 and Q0. | nothing
          """)
  void quartersAreCodesOrOrdinals(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It grew in the first half of 2023. | the first half of 2023 = 2023-01/2023-06 range
          It grew in the latter half of 2023. | the latter half of 2023 = 2023-07/2023-12 range
          It grew in H2 2023. | H2 2023 = 2023-07/2023-12 range
          It grew in the second half of this year. | the second half of this year = 2024-07/2024-12 range
          It grew in the first half of May 2023. | the first half of May 2023 = 2023-05-01/2023-05-15 range
          It grew in the second half of February 2024. | the second half of February 2024 = 2024-02-16/2024-02-29 range
          It grew in H3 2023. | nothing
          They scored in the first half. | nothing
          They scored in the second half of the match. | nothing
          """)
  void halvesAreSixMonthsOrHalfAMonth(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in spring 2023. | spring 2023 = 2023-21 season
          It sank in the autumn of 2023. | the autumn of 2023 = 2023-23 season
          It sank in fall 2023. | fall 2023 = 2023-23 season
          It sank in the winter of last year. | the winter of last year = 2023-24 season
          It sank in summer. | nothing
          They fall in 2023. | fall in 2023 = 2023-23 season
          It sank last winter and this winter. | nothing
          It sank last spring. | nothing
          It sank this summer. | this summer = 2024-22 season
          It sank this autumn. | this autumn = 2024-23 season
          It sinks next spring. | next spring = 2025-21 season
          It sinks next autumn. | next autumn = 2025-23 season
          """)
  void aSeasonIsKnownByItsYear(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was built in the 19th century. | the 19th century = 1801/1900 range
          It was built in the twenty-first century. | the twenty-first century = 2001/2100 range
          It was built in the 21st century. | the 21st century = 2001/2100 range
          A 17th-century quay stands. | 17th-century = 1601/1700 range
          It was built in the 22nd century. | nothing
          It was built in the 0th century. | nothing
          """)
  void aCenturyIsAHundredYears(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in the week of May 3, 2023. | the week of May 3, 2023 = 2023-05-01/2023-05-07 week
          It sank in the week beginning May 8, 2023. | the week beginning May 8, 2023 = 2023-05-08/2023-05-14 week
          It sank in the weekend of May 13, 2023. | the weekend of May 13, 2023 = 2023-05-13/2023-05-14 range
          It sank in the second week of May 2023. | the second week of May 2023 = 2023-05-08/2023-05-14 week
          It sank in the fifth week of May 2023. | the fifth week of May 2023 = 2023-05-29/2023-05-31 week
          It sank in the last week of May 2023. | the last week of May 2023 = 2023-05-25/2023-05-31 week
          It sank on the first Monday of May 2023. | the first Monday of May 2023 = 2023-05-01 day
          It sank on the last Friday in May 2023. | the last Friday in May 2023 = 2023-05-26 day
          It sank on the third Tuesday of last month. | the third Tuesday of last month = 2024-08-20 day
          It sank in the sixth week of May 2023. | nothing
          It sank in the week of the storm. | nothing
          """)
  void weeksAndWeekdaysOfAMonthAreCountedInIt(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in the fifth week of February 2024. | the fifth week of February 2024 = 2024-02-29/2024-02-29 week
          It sank in the fifth week of February 2023. | nothing
          It sank on the fifth Monday of May 2023. | the fifth Monday of May 2023 = 2023-05-29 day
          It sank on the fifth Monday of June 2023. | nothing
          """)
  void aWeekOfAMonthNeverLeavesIt(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank at the end of the year, at year-end, in Q3 and late last year. | nothing
          It sank in the third quarter of last year and the spring of this year. | nothing
          It sank in late March and the end of May. | late March = XXXX-03 month; the end of May = XXXX-05 month
          """)
  void withoutADayOfPublicationOnlyWhatIsDatedHasParts(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }
}
