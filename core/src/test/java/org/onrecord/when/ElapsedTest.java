package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** What so long ago was, counted from 15 November 2024, a Friday. */
class ElapsedTest {
  private static final Span HERE = new Span(3, 9);

  private static Expression expression(String text) {
    Span whole = new Span(0, text.length());
    return Dates.find(text, List.of(whole), Optional.of(LocalDate.parse("2024-11-18"))).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two days after       | 2024-11-13",
        "a week after         | 2024-11-08",
        "three months after   | 2024-08",
        "10 years after       | 2014",
        "about a year after   | 2023~",
        "a few days after     | -",
        "two hours after      | -",
        "days after           | -",
        "two days before      | -",
        "14th anniversary     | 2010-11-15",
        "fifth anniversary    | 2019-11-15",
        "100th anniversary    | 1924-11-15",
        "solemn anniversary   | -",
        "1000th anniversary   | -",
      })
  void isAsFineAsTheUnitItIsCountedIn(String words, String value) {
    Optional<DateMention> found = Elapsed.before(words, HERE, expression("on Friday"));
    assertThat(found.map(DateMention::value).orElse("-")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"in October 2024", "in 2010", "in the 1980s", "some days later"})
  void isCountedFromADayAlone(String from) {
    assertThat(Elapsed.before("two days after", HERE, expression(from))).isEmpty();
  }

  @Test
  void keepsWhereItsWordsStandAndThatItWasWorkedOut() {
    DateMention date =
        Elapsed.before("two days after", HERE, expression("on Friday")).orElseThrow();
    assertThat(date.span()).isEqualTo(HERE);
    assertThat(date.basis()).isEqualTo(Basis.RESOLVED);
    assertThat(date.precision()).isEqualTo(Precision.DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03/.., 2024-03/2024-11",
    "2010/.., 2010/2024",
    "2024-11-01/.., 2024-11-01/2024-11-18",
    "2024-11/.., 2024-11/..",
    "2024-12/.., 2024-12/..",
    "2024-03~/.., 2024-03~/..",
    "2024-03, 2024-03",
  })
  void whatIsOpenTowardsTheFutureCanBeEndedByADay(String value, String ended) {
    DateMention date = new DateMention(HERE, value, Precision.RANGE, Basis.STATED);
    assertThat(date.until(LocalDate.parse("2024-11-18")).value()).isEqualTo(ended);
  }
}
