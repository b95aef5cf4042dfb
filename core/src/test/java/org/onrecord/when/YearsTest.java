package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years, spans of years and decades; out on 18 September 2024. */
class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in 2019. | 2019 = 2019 year
          It sank around 2019. | 2019 = 2019 year
          It sank circa 1750. | 1750 = 1750 year
          It sank in fiscal 2019. | 2019 = 2019 year
          It sank in mid-2019. | mid-2019 = 2019-07-02~ year
          It sank in 2019, 2020, and 2021. | 2019 = 2019 year; 2020 = 2020 year; 2021 = 2021 year
          It sank in 2019 or 2021. | 2019 = 2019 year; 2021 = 2021 year
          The sinking (2019) was the third. | 2019 = 2019 year
          The town’s 2019 was wet. | 2019 = 2019 year
          It sank in 1900 and since 1800. | 1900 = 1900 year; since 1800 = 1800/.. range
          In the year 1600 it sank. | 1600 = 1600 year
          """)
  void aYearStandsAfterWordsThatLeadToIt(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They counted 2019 then. | nothing
          Room 2019 is shut. | nothing
          It sank by 1800 then. | nothing
          It sank before 2000 then. | nothing
          The 2019 storm and his 2019 ship sank. | nothing
          The town’s 2019 storm passed. | nothing
          (20190) in 20190 or 201. | nothing
          It sank in 2019th and in 2019x. | nothing
          It sank in 2,019 and in 2019,5 and in 2019.5. | nothing
          It sank in $2019 and in £ 2019. | nothing
          It sank in 1499 or in 2100. | nothing
          It sank in +2019 and in #2019. | nothing
          """)
  void aNumberAfterOtherWordsIsNone(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank with the 2000 people in 2019. | 2019 = 2019 year
          It sank in 2019 ships. | nothing
          It sank after 1950 miles. | nothing
          It sank in 2019-ship fleets. | 2019 = 2019 year
          In 2019 percent of cases. | nothing
          In 2019 % of cases. | nothing
          In 2019 People came. | nothing
          """)
  void howManyIsNoYear(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The 2019-2021 talks failed. | 2019-2021 = 2019/2021 range
          The 2019–21 talks failed. | 2019–21 = 2019/2021 range
          The talks of 2019 — 2021 failed. | 2019 — 2021 = 2019/2021 range
          The 2019/20 season was wet. | 2019/20 = 2019/2020 range
          It sank in 2021-2019. | nothing
          Call 2019-2021-1. | nothing
          It sank in 2019-2021 hours. | nothing
          In 1999-01 it sank. | nothing
          """)
  void aSpanOfYearsGoesForward(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank in the 1970s. | 1970s = 197X decade
          It sank in the 1970’s. | 1970’s = 197X decade
          It sank in the 1510s. | 1510s = 151X decade
          It sank in the ’60s. | ’60s = 196X decade
          It sank in the '90s. | '90s = 199X decade
          It sank in the '20s. | nothing
          It sank in the 1800s. | nothing
          It sank in the 2000s. | 2000s = 200X decade
          It sank in the 1975s. | nothing
          It sank in the 1970sx. | nothing
          From the 1970s to the 2010s it sank. | From the 1970s to the 2010s = 1970/2019 range
          """)
  void aDecadeIsTenYears(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }
}
