package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static String without(String text) {
    return Dateline.without(text, new Span(0, text.length())).in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LISBON (Reuters) - Two groups met.                 | Two groups met.
          LISBON, May 3 (Xinhua) -- Two groups met.          | Two groups met.
          LISBON, May 3. /TASS/. Two groups met.             | Two groups met.
          LISBON — Two groups met.                           | Two groups met.
          NEW YORK (AP) — “Two groups met,” she said.        | “Two groups met,” she said.
          TRENTON, N.J. (AP) — Two groups met.               | Two groups met.
          SÃO PAULO – Two groups met.                        | Two groups met.
          """)
  void placeDayAndAgencyAreNoPartOfTheReport(String text, String expected) {
    assertThat(without(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — which met — was late.",
        "NATO said it was late.",
        "Lisbon - Two groups met.",
        "The UN (and others) met.",
        "LISBON (Reuters) - ",
        "ANA ROE (Host): We wait.",
        "US-Chinese talks went on.",
      })
  void whatIsNoDatelineStays(String text) {
    assertThat(without(text)).isEqualTo(text);
  }
}
