package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans from one date to another, and those with one end; out on Wednesday, 18 September 2024. */
class SpanRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It ran from May 3 to July 5, 2023. | from May 3 to July 5, 2023 = 2023-05-03/2023-07-05 range
          It ran from May to July 2023. | from May to July 2023 = 2023-05/2023-07 range
          It ran from May 2022 to July 2023. | from May 2022 to July 2023 = 2022-05/2023-07 range
          It ran from Nov. 3 to Jan. 5, 2023. | from Nov. 3 to Jan. 5, 2023 = 2022-11-03/2023-01-05 range
          It ran between 2015 and 2018. | between 2015 and 2018 = 2015/2018 range
          It ran from the 1970s to the 1990s. | from the 1970s to the 1990s = 1970/1999 range
          It ran from May 2019 to 2021. | from May 2019 to 2021 = 2019-05/2021 range
          It ran May 3 through May 7, 2023. | May 3 through May 7, 2023 = 2023-05-03/2023-05-07 range
          It ran May 3, 2023 to May 7, 2023. | May 3, 2023 to May 7, 2023 = 2023-05-03/2023-05-07 range
          It ran from Monday to Wednesday. | from Monday to Wednesday = 2024-09-16/2024-09-18 range
          It ran from yesterday until tomorrow. | from yesterday until tomorrow = 2024-09-17/2024-09-19 range
          It ran from last Friday to yesterday. | from last Friday to yesterday = 2024-09-13/2024-09-17 range
          """)
  void aSpanHasTwoEnds(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It ran from May 3 to 7, 2023. | from May 3 to 7, 2023 = 2023-05-03/2023-05-07 range
          It ran between May 3 and 7, 2023. | between May 3 and 7, 2023 = 2023-05-03/2023-05-07 range
          It ran from 3 to 7 May 2023. | from 3 to 7 May 2023 = 2023-05-03/2023-05-07 range
          It ran between 3 and 7 May 2023. | between 3 and 7 May 2023 = 2023-05-03/2023-05-07 range
          It ran from May 3 to 7. | from May 3 to 7 = 2024-05-03/2024-05-07 range
          It ran from Feb. 27 to 29, 2023. | Feb. 27 = 2024-02-27 day
          """)
  void aDayOfTheSameMonthNeedsNoName(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          She spoke Monday to 20 dockers. | Monday = 2024-09-16 day
          She spoke on May 3, 2023 to 20 people. | May 3, 2023 = 2023-05-03 day
          She spoke on May 3 to 20 workers. | May 3 = 2024-05-03 day
          She spoke yesterday to 20 of them. | yesterday = 2024-09-17 day
          It ran from May 3 to 7 weeks. | May 3 = 2024-05-03 day
          It ran from May 3 to 2. | May 3 = 2024-05-03 day
          It ran from May 3 to 32. | May 3 = 2024-05-03 day
          It ran between 3 and 7 ships. | nothing
          """)
  void aNumberOfOthersIsNoDayOfTheMonth(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It ran from 2018 to 2015. | 2018 = 2018 year; 2015 = 2015 year
          It ran from May 7, 2023 to May 3, 2023. | May 7, 2023 = 2023-05-07 day; May 3, 2023 = 2023-05-03 day
          It ran from yesterday to last Friday. | yesterday = 2024-09-17 day; last Friday = 2024-09-13 day
          """)
  void aSpanGoesForward(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was moved from May 3, 2023 to May 7, 2023. | May 3, 2023 = 2023-05-03 day; May 7, 2023 = 2023-05-07 day
          It was postponed from 2015 to 2018. | 2015 = 2015 year; 2018 = 2018 year
          It was delayed from 2015 to 2018. | 2015 = 2015 year; 2018 = 2018 year
          """)
  void whatWasMovedFromADayToAnotherIsNoSpan(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It has run since May 3, 2023. | since May 3, 2023 = 2023-05-03/.. range
          It has run since the 1970s. | since the 1970s = 1970/.. range
          It has run since yesterday. | since yesterday = 2024-09-17/.. range
          It has run since last week. | since last week = 2024-09-09/.. range
          It has run from 2019 on. | from 2019 on = 2019/.. range
          It has run from 2019 onwards. | from 2019 onwards = 2019/.. range
          It has run since Q2 2023. | since Q2 2023 = 2023-04-01/.. range
          It has run since tomorrow. | tomorrow = 2024-09-19 day
          It has run since the vote. | nothing
          It has run since 2030. | 2030 = 2030 year
          """)
  void whatGoesOnHasNoEnd(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It runs until May 3, 2025. | until May 3, 2025 = ../2025-05-03 range
          It runs till the end of 2025. | till the end of 2025 = ../2025-12-31~ range
          It runs through 2025. | through 2025 = ../2025 range
          It runs until tomorrow. | until tomorrow = ../2024-09-19 range
          It runs until next month. | until next month = ../2024-10 range
          It runs until the 2020s. | until the 2020s = ../2029 range
          It runs until the vote. | nothing
          """)
  void whatEndsHasNoBeginning(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It ran from May 3 to 7. | from May 3 to 7 = XXXX-05-03/XXXX-05-07 range
          It ran from May 3 to May 7. | from May 3 to May 7 = XXXX-05-03/XXXX-05-07 range
          It ran from 3 to 7 May. | from 3 to 7 May = XXXX-05-03/XXXX-05-07 range
          It ran from Feb. 28 to 29. | from Feb. 28 to 29 = XXXX-02-28/XXXX-02-29 range
          It ran from Feb. 28 to 30. | Feb. 28 = XXXX-02-28 day
          It ran from May 3 to July 7. | May 3 = XXXX-05-03 day; July 7 = XXXX-07-07 day
          """)
  void withoutAYearASpanInOneMonthStaysWithoutOne(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }
}
