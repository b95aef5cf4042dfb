package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted from the day of publication; out on Wednesday, 18 September 2024. */
class CountRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank a day ago. | a day ago = 2024-09-17 day
          It sank an hour ago. | nothing
          It sank 24 hours ago. | 24 hours ago = 2024-09-17 day
          It sank 48 hours ago. | 48 hours ago = 2024-09-16 day
          It sank 36 hours ago. | nothing
          It sank half a day ago. | nothing
          It sank 1 week ago. | 1 week ago = 2024-09-09/2024-09-15 week
          It sank two fortnights ago. | two fortnights ago = 2024-08-19/2024-08-25 week
          It sank nine months ago. | nine months ago = 2023-12 month
          It sank two quarters ago. | two quarters ago = 2024-03 month
          It sank a quarter ago. | a quarter ago = 2024-06 month
          It sank 24 years ago. | 24 years ago = 2000 year
          It sank a decade ago. | a decade ago = 2014~ year
          It sank two centuries ago. | two centuries ago = 1824~ year
          It sank 0 days ago. | 0 days ago = 2024-09-18 day
          It sank 999 years ago. | 999 years ago = 1025 year
          """)
  void whatIsLongAgoIsAsFineAsItsUnit(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank half a year ago. | half a year ago = 2024-03~ month
          It sank half a month ago. | half a month ago = 2024-09-03~ week
          It sank half a century ago. | half a century ago = 1974~ year
          It sank 2.5 years ago. | 2.5 years ago = 2022-03~ month
          It sank two and a half years ago. | two and a half years ago = 2022-03~ month
          It sank a month and a half ago. | a month and a half ago = 2024-08-03~ week
          It sank nearly two years ago. | nearly two years ago = 2022~ year
          It sank at least three months ago. | at least three months ago = 2024-06~ month
          It sank a dozen days ago. | a dozen days ago = 2024-09-06~ day
          It sank about a week ago. | about a week ago = 2024-09-11~ week
          It sank some 20 years ago. | some 20 years ago = 2004~ year
          """)
  void whatIsNotExactSaysSo(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank two to three days ago. | nothing
          It sank 10-15 years ago. | nothing
          It sank years ago. | nothing
          It sank a year or two ago. | nothing
          It sank 2.25 years ago. | nothing
          It sank 1000 years ago. | nothing
          It sank 1,500 years ago. | nothing
          It sank 2,000 days ago. | nothing
          It sank ages ago. | nothing
          It sank in recent weeks and will rise soon. | nothing
          """)
  void whatGivesNoNumberGivesNoDate(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank 50 centuries ago. | nothing
          It sank 11 centuries ago. | nothing
          It will sink in 99 centuries. | nothing
          It was built ten centuries ago. | ten centuries ago = 1024~ year
          """)
  void aCenturyBeforeFourDigitsIsNotWorkedOut(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It will sail in two days. | in two days = 2024-09-20 day
          It will sail in a month. | in a month = 2024-10 month
          It sails in a month's time. | in a month's time = 2024-10 month
          It sails in two weeks’ time. | in two weeks’ time = 2024-09-30/2024-10-06 week
          It sails within a week's time. | within a week's time = 2024-09-23/2024-09-29 week
          It sails three days from now. | three days from now = 2024-09-21 day
          It sails three days hence. | three days hence = 2024-09-21 day
          It sailed in two days. | nothing
          It will sail within two days. | nothing
          In three weeks | In three weeks = 2024-10-07/2024-10-13 week
          """)
  void whatIsToComeIsCountedOn(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The 3-day-old strike goes on. | 3-day-old = 2024-09-15 day
          The two-week-old strike goes on. | two-week-old = 2024-09-04 day
          The 5-month-old strike goes on. | nothing
          The 12-hour-old strike goes on. | nothing
          The 30-year-old mate sang. | nothing
          """)
  void aThingIsSoManyDaysOld(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rained the past six months. | the past six months = 2024-03/2024-09 range
          It rained the last 10 days. | the last 10 days = 2024-09-08/2024-09-18 range
          It rained these past two years. | these past two years = 2022/2024 range
          It rains the next two weeks. | the next two weeks = 2024-09-18/2024-10-02 range
          It rains the coming three days. | the coming three days = 2024-09-18/2024-09-21 range
          It rained the last few days. | nothing
          It rained the previous two days. | nothing
          It rained the following two days. | nothing
          It rained the past several weeks. | nothing
          It rained the past one year. | the past one year = 2023-09-18/2024-09-18 range
          It rained the past 24 hours. | the past 24 hours = 2024-09-17/2024-09-18 range
          """)
  void aStretchEndsOrBeginsToday(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank two years ago, the past week and in a month's time. | nothing
          It sank a 3-day-old ship two days from now. | nothing
          """)
  void withoutADayOfPublicationNothingIsCounted(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }
}
