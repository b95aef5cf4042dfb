package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in digits alone. */
class NumericDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank 13/05/2023. | 13/05/2023 = 2023-05-13 day
          It sank 05/13/2023. | 05/13/2023 = 2023-05-13 day
          It sank 13.5.2023. | 13.5.2023 = 2023-05-13 day
          It sank 13-05-2023. | 13-05-2023 = 2023-05-13 day
          It sank 31/12/1999, they say. | 31/12/1999 = 1999-12-31 day
          It sank 29/02/2024. | 29/02/2024 = 2024-02-29 day
          It sank (13/05/2023). | 13/05/2023 = 2023-05-13 day
          It sank 12/12/2023. | 12/12/2023 = 2023-12-12 day
          It sank 2023/05/03. | 2023/05/03 = 2023-05-03 day
          It sank 2023.5.3. | 2023.5.3 = 2023-05-03 day
          It sank 13/05/2023, or 14/05/2023. | 13/05/2023 = 2023-05-13 day; 14/05/2023 = 2023-05-14 day
          """)
  void theOrderIsTheOneThatIsPossible(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank 03/05/2023. | nothing
          It sank 1.2.2023. | nothing
          It sank 29/02/2023. | nothing
          It sank 31/04/2023. | nothing
          It sank 13/13/2023. | nothing
          It sank 0/13/2023. | nothing
          It sank 00/00/2023. | nothing
          It sank 2023/13/01. | nothing
          It sank 2023/02/30. | nothing
          It sank 32/01/2023. | nothing
          """)
  void whatIsTwoDatesOrNoneIsNone(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          See 13/05.2023 there. | nothing
          See 13/05/23 there. | nothing
          See 13/05/3023 there. | nothing
          See 113/05/2023 there. | nothing
          See 13/05/2023/7 there. | nothing
          See v13.05.2023 there. | nothing
          See $13.05.2023 there. | nothing
          See 13.05.2023.4 there. | nothing
          See 13.05.2023% there. | nothing
          See example.org/13/05/2023 there. | nothing
          See 1.13.05.2023 there. | nothing
          See 13 / 05 / 2023 there. | nothing
          """)
  void numbersOfOtherThingsAreNoDates(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }
}
