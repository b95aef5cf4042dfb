package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/** What the first finite verb of a sentence tells; "-" where none was found. */
class ClauseTest {
  private static String modality(String sentence, boolean backshifted) {
    List<Word> words = Word.in(sentence, new Span(0, sentence.length()));
    Optional<Modality> told = new Clause(words, backshifted).modality();
    return told.map(Modality::code).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the port is shut                                       | actual
          the port was shut                                      | past
          the port will be shut                                  | future
          the port would be shut                                 | hypothetical
          the port closes                                        | -
          in the days before she left, the crew met her          | past
          on the day when it burned, the port was full           | past
          during the week after they came, it will be shut       | future
          the port before it burned                              | -
          he and his crew ran for the port                       | past
          they and their crews will run                          | future
          it that the crew would be paid                         | hypothetical
          him that the crew was paid                             | past
          the crew that was paid is here                         | actual
          Lind made it clear he did not want the port            | past
          the fines made him say that they will stop             | past
          some had, without naming them                          | past
          they had a port                                        | past
          trade hit $1 billion                                   | past
          they hit $1 billion                                    | actual
          the hit was hard                                       | past
          don't open the port                                    | future
          do not open the port                                   | future
          do you open the port                                   | actual
          we don't open the port                                 | actual
          """)
  void aVerbTellsWhenItIsSo(String sentence, String told) {
    assertThat(modality(sentence, false)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the port was shut                                      | past
          the port was vital                                     | actual
          the crew was concerned by it                           | actual
          the crew was deeply worried                            | actual
          the crew was paid                                      | past
          they did not want the port                             | actual
          they did not really believe it                         | actual
          they did not sign it                                   | past
          the ministers remained divided                         | actual
          the ministers believed it                              | actual
          the ministers signed it                                | past
          the crew would be paid                                 | future
          they had a port                                        | actual
          they had signed it                                     | past
          some had, without naming them                          | past
          """)
  void afterSaidItIsShifted(String sentence, String told) {
    assertThat(modality(sentence, true)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "in", "in before", "before,", "do", "that", "it that", "had ,"})
  void scrapsTellNothingAndBreakNothing(String sentence) {
    assertThat(modality(sentence, false)).isIn("-", "actual", "future", "past");
  }

  @Test
  void leadsWithinLeadsAreReadInTime() {
    String leads = "in the days before he left ".repeat(4000) + ", they met";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(modality(leads, false)).isNotNull());
  }
}
