package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onrecord.text.Paragraphs;

/** Expressions that stand alone in an article of Friday, 20 June 2025; a dash for no date. */
class ExpressionsTest {
  private static final LocalDate PUBLISHED = LocalDate.parse("2025-06-20");

  @ParameterizedTest
  @CsvFileSource(resources = "expression-cases.csv", delimiter = '|', quoteCharacter = '`')
  void anExpressionComesToItsDate(String words, String expected) {
    String found =
        Dates.find(words, Paragraphs.of(words), Optional.of(PUBLISHED)).stream()
            .flatMap(it -> it.date().stream())
            .map(it -> it.value() + " " + it.precision().code())
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }
}
