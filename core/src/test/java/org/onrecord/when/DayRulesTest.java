package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by name and by number; out on Wednesday, 18 September 2024. */
class DayRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank today. | today = 2024-09-18 day
          It sank this morning. | this morning = 2024-09-18 day
          It sank this night. | this night = 2024-09-18 day
          It sank last night. | last night = 2024-09-17 day
          It sank overnight. | overnight = 2024-09-17 day
          It sank yesterday evening. | yesterday evening = 2024-09-17 day
          It sinks tomorrow at noon. | tomorrow = 2024-09-19 day
          It sank yesterday (Tuesday). | yesterday (Tuesday) = 2024-09-17 day
          It sank yesterday (Wednesday). | yesterday (Wednesday) = 2024-09-11 day
          It sinks tomorrow (Friday). | tomorrow (Friday) = 2024-09-20 day
          It sank yesterday (again). | yesterday = 2024-09-17 day
          """)
  void daysBesideTodayMayCarryAPartOfTheDay(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank last Wednesday. | last Wednesday = 2024-09-11 day
          It sank past Tuesday. | past Tuesday = 2024-09-17 day
          It sank the previous Monday. | previous Monday = 2024-09-16 day
          It sinks next Wednesday. | next Wednesday = 2024-09-25 day
          It sinks next Thursday. | next Thursday = 2024-09-19 day
          It sinks this coming Wednesday. | this coming Wednesday = 2024-09-18 day
          It sank this Monday. | this Monday = 2024-09-16 day
          It was sunk this Friday. | this Friday = 2024-09-20 day
          It will sink this Monday. | this Monday = 2024-09-23 day
          It sank last Wed. at noon. | last Wed. = 2024-09-11 day
          It sank last Fri. at noon. | last Fri. = 2024-09-13 day
          It will sink next Wed. at noon. | next Wed. = 2024-09-25 day
          """)
  void aWordBeforeAWeekdaySaysWhich(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank Monday, May 1, 2023. | Monday, May 1, 2023 = 2023-05-01 day
          It sank Monday, May 3, 2023. | Monday, May 3, 2023 = 2023-05-03 day
          It sank on Mon., Sept. 16. | Mon., Sept. 16 = 2024-09-16 day
          It sank Monday (May 1, 2023). | Monday (May 1, 2023) = 2023-05-01 day
          It sank Monday, Feb. 30, 2023. | nothing
          It sank Tuesday, Sept. 24. | Tuesday, Sept. 24 = 2024-09-24 day
          It sank Monday, Sept. 17. | Monday, Sept. 17 = XXXX-09-17 day
          It sank Monday in May 2023. | Monday = 2024-09-16 day; May 2023 = 2023-05 month
          """)
  void aDateBesideAWeekdayIsTheSurer(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sails on Mondays. | nothing
          It sails every Monday and each Friday. | nothing
          It was a Monday. | nothing
          It was a Monday, she wrote. | nothing
          It sank on a Monday in a storm. | Monday = 2024-09-16 day
          They keep Good Friday and Easter Sunday. | nothing
          They sat at the Mon. They sang. | nothing
          They live on sun and sat on Sun hats. | Sun = 2024-09-15 day
          """)
  void aWeekdayInANameOrAHabitIsNone(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank on the 12th. | the 12th = 2024-09-12 day
          It sank on the 18th. | the 18th = 2024-09-18 day
          It sank on the 19th. | the 19th = 2024-08-19 day
          It sank on the 31st. | the 31st = 2024-08-31 day
          It will sink on the 31st. | the 31st = 2024-10-31 day
          It will sink on the 17th. | the 17th = 2024-10-17 day
          It sank on the 3rd of this month. | the 3rd of this month = 2024-09-03 day
          It sank on the 30th of last month. | the 30th of last month = 2024-08-30 day
          It sank on the 31st of this month. | nothing
          It sank on the 32nd. | nothing
          It sank on the 0th. | nothing
          It sank at the 5th pier and the 3rd-best quay. | nothing
          On the 12th she sang; the 12th she sang of fell. | the 12th = 2024-09-12 day
          """)
  void aNumberWithAnArticleIsADayOfTheMonth(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank on Monday, last night, yesterday (Friday) and on the 12th. | nothing
          It sank Monday, May 1, 2023. | Monday, May 1, 2023 = 2023-05-01 day
          It sank Monday, May 1. | Monday, May 1 = XXXX-05-01 day
          """)
  void withoutADayOfPublicationADayByNameIsNone(String text, String dates) {
    assertThat(Told.undated(text)).isEqualTo(dates);
  }
}
