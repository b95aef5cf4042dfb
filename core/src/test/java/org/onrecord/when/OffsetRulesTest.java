package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted from another date of the text; out on Wednesday, 18 September 2024. */
class OffsetRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose two days after May 3, 2023. | two days after May 3, 2023 = 2023-05-05 day
          It rose two days before May 3, 2023. | two days before May 3, 2023 = 2023-05-01 day
          It rose a week after May 3, 2023. | a week after May 3, 2023 = 2023-05-10 day
          It rose a fortnight before May 3, 2023. | a fortnight before May 3, 2023 = 2023-04-19 day
          It rose the day after May 3, 2023. | the day after May 3, 2023 = 2023-05-04 day
          It rose the night before May 3, 2023. | the night before May 3, 2023 = 2023-05-02 day
          It rose two days following May 3, 2023. | two days following May 3, 2023 = 2023-05-05 day
          It rose two days prior to May 3, 2023. | two days prior to May 3, 2023 = 2023-05-01 day
          It rose two days from May 3, 2023. | two days from May 3, 2023 = 2023-05-05 day
          It rose the day before yesterday. | the day before yesterday = 2024-09-16 day
          It rose two days after last Friday. | two days after last Friday = 2024-09-15 day
          It rose a day after Feb. 28, 2024. | a day after Feb. 28, 2024 = 2024-02-29 day
          It rose about two days after May 3, 2023. | about two days after May 3, 2023 = 2023-05-05~ day
          """)
  void daysAndWeeksFromADayAreDays(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose two months after May 3, 2023. | two months after May 3, 2023 = 2023-07 month
          It rose a year after May 3, 2023. | a year after May 3, 2023 = 2024 year
          It rose a decade before 2019. | a decade before 2019 = 2009 year
          It rose two years after May 2019. | two years after May 2019 = 2021 year
          It rose three months after May 2019. | three months after May 2019 = 2019-08 month
          It rose a century before 2019. | a century before 2019 = 1919 year
          """)
  void longerUnitsAreAsFineAsThemselves(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose two days after May 2019. | nothing
          It rose two months after 2019. | nothing
          It rose a week after 2019. | nothing
          It rose a year after the 1970s. | nothing
          It rose two hours after May 3, 2023. | May 3, 2023 = 2023-05-03 day
          It rose a few days after May 3, 2023. | nothing
          It rose two or three days after May 3, 2023. | nothing
          It rose ten centuries before 1519. | nothing
          """)
  void aDateThatIsTooCoarseIsNotCountedFrom(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose two days after June 13. | two days after June 13 = XXXX-06-15 day
          It rose two days before June 1. | two days before June 1 = XXXX-05-30 day
          It rose a week after February 25. | nothing
          It rose a day after February 28. | nothing
          It rose two days before March 2. | nothing
          It rose a day after December 31. | nothing
          It rose a day before January 1. | nothing
          It rose a day after February 29. | nothing
          It rose about two days after June 13. | nothing
          It rose a month after June 13. | nothing
          """)
  void aDayWithoutAYearIsCountedFromOnlyWhereEveryYearAgrees(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose two days after the storm. | nothing
          It rose the day before the storm of May 3, 2023. | May 3, 2023 = 2023-05-03 day
          It rose two days after. | nothing
          It rose two days later. | nothing
          It rose two days after Feb. 30, 2023. | nothing
          """)
  void withoutADateInItNothingFollows(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank on May 3, 2023, and rose two days later. | May 3, 2023 = 2023-05-03 day; two days later = 2023-05-05 day
          It sank on May 3, 2023; two weeks earlier it rose. | May 3, 2023 = 2023-05-03 day; two weeks earlier = 2023-04-19 day
          It sank on May 3, 2023, and rose the day after. | May 3, 2023 = 2023-05-03 day; the day after = 2023-05-04 day
          It sank in 2019 and rose two years later. | 2019 = 2019 year; two years later = 2021 year
          It sank in 2019 and rose two days later. | 2019 = 2019 year
          It sank in May 2019 and rose a month afterwards. | May 2019 = 2019-05 month; a month afterwards = 2019-06 month
          It sank since 2019 and rose a year later. | since 2019 = 2019/.. range
          It sank in 2019, and a year later, and a year later still. | 2019 = 2019 year; a year later = 2020 year; a year later = 2021 year
          """)
  void earlierAndLaterCountFromTheDateBefore(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }
}
