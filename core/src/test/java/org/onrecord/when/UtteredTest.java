package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class UtteredTest {
  private static Uttered of(String words, Optional<LocalDate> published) {
    return Uttered.of(Told.find(words, published).stream().findFirst(), published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on Monday               | 2024-09-16            | DAY
          today                   | 2024-09-18            | DAY
          this week               | 2024-09-16/2024-09-18 | RANGE
          last week               | 2024-09-09/2024-09-15 | WEEK
          this month              | 2024-09               | MONTH
          this year               | 2024                  | YEAR
          this decade             | 202X                  | DECADE
          since last month        | 2024-08/2024-09       | RANGE
          since 2019              | 2019/2024             | RANGE
          since Monday            | 2024-09-16/2024-09-18 | RANGE
          until 2030              | ../2030               | RANGE
          from 2019 to 2030       | 2019/2024             | RANGE
          the past two weeks      | 2024-09-04/2024-09-18 | RANGE
          between 2015 and 2018   | 2015/2018             | RANGE
          this century            | 2001/2024             | RANGE
          in Ramadan 1445         | 2024-03-11~/2024-04-09~ | RANGE
          the Islamic year 1446   | 2024-07-07~/2024-09-18 | RANGE
          Safar 1446              | 2024-08-05~/2024-09-03~ | RANGE
          """)
  void whatGoesOnBeyondPublicationEndsThere(String words, String value, Precision precision) {
    Uttered uttered = of(words, Optional.of(Told.PUBLISHED));
    assertThat(uttered.value()).contains(value);
    assertThat(uttered.precision()).contains(precision);
    assertThat(uttered.notAfter()).contains(Told.PUBLISHED);
    assertThat(uttered.notBefore()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tomorrow", "next week", "in 2030", "September 19 2024", "next month", "in 2025"})
  void whatIsToComeLeavesItsWordsAlone(String words) {
    Uttered uttered = of(words, Optional.of(Told.PUBLISHED));
    assertThat(uttered.value()).isEmpty();
    assertThat(uttered.precision()).isEmpty();
    assertThat(uttered.words()).hasSize(1);
  }

  @Test
  void inAnUndatedArticleNothingIsCutAndNothingIsToCome() {
    assertThat(of("in 2030", Optional.empty()).value()).contains("2030");
    assertThat(of("since 2019", Optional.empty()).value()).contains("2019/..");
    assertThat(of("May 3-5", Optional.empty()).value()).contains("XXXX-05-03/XXXX-05-05");
    assertThat(of("on Monday", Optional.empty()).value()).isEmpty();
  }

  @Test
  void wordsThatDecideNothingAreKeptWithoutAValue() {
    Uttered uttered = of("recently", Optional.of(Told.PUBLISHED));
    assertThat(uttered.value()).isEmpty();
    assertThat(uttered.words()).containsExactly(new Span(0, 8));
  }

  @Test
  void noWordsAreAnUndatedSaying() {
    assertThat(Uttered.of(Optional.empty(), Optional.empty())).isEqualTo(Uttered.unknown());
    assertThat(Uttered.of(Optional.empty(), Optional.of(Told.PUBLISHED)))
        .isEqualTo(Uttered.undated(Optional.of(Told.PUBLISHED), List.of()));
  }

  @Test
  void theListOfWordsIsItsOwn() {
    List<Span> words = new ArrayList<>(List.of(new Span(0, 1)));
    Uttered uttered = Uttered.undated(Optional.empty(), words);
    words.clear();
    assertThat(uttered.words()).hasSize(1);
    assertThatThrownBy(() -> uttered.words().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBasisOrPrecisionWithoutAValueIsRefused() {
    assertThatThrownBy(
            () ->
                new Uttered(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Basis.STATED),
                    Optional.empty(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STATED");
  }
}
