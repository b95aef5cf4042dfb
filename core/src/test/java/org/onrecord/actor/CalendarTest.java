package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class CalendarTest {
  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "Friday, true",
    "Sept, true",
    "Sat, true",
    "Easter, true",
    "sat, false",
    "MAY, false",
    "Today, false",
    "Hale, false"
  })
  void daysMonthsAndFeastsAreOfTheCalendarAsTheyAreWritten(String word, boolean calendar) {
    assertThat(Calendar.has(cut(word).getFirst())).isEqualTo(calendar);
  }

  @ParameterizedTest
  @CsvSource({
    "'Friday, June 20', true",
    "'the October 7, 2023', true",
    "'2023', true",
    "'Friday prayers', false",
    "'June Hale', false"
  })
  void aDayIsWordsOfTheCalendarAndNumbers(String words, boolean day) {
    assertThat(Calendar.isDay(cut(words))).isEqualTo(day);
  }
}
