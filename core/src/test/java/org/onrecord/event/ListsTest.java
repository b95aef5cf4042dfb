package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  private static String words(Sentence sentence, List<Party> parties) {
    return parties.stream()
        .map(party -> sentence.words(party.from(), party.to()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Norway left.                                           | Norway
          Norway and Sweden left.                                | Norway, Sweden
          Norway, Sweden and Denmark left.                       | Norway, Sweden, Denmark
          Norway, Sweden, and Denmark left.                      | Norway, Sweden, Denmark
          Norway, which met Sweden and Denmark, left.            | Norway
          Hamas in Syria, Hezbollah in Lebanon, and Norway left. | Hamas, Hezbollah, Norway
          Hamas in Lebanon and Syria left.                       | Hamas
          Hamas in Lebanon left.                                 | Hamas
          Norway-Sweden trains left.                             | Norway, Sweden
          Norway - a state - left.                               | Norway
          Norway, and Sweden left.                               | Norway
          Norway, and Sweden in the north.                       | Norway, Sweden
          """)
  void aListGoesOnOverPlaces(String text, String expected) {
    Sentence sentence = Sketch.of(text).sentence();
    List<Party> right = new Lists(sentence).right(sentence.parties().getFirst());
    assertThat(words(sentence, right)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway left.                              | Norway
          Norway and Sweden left.                   | Norway, Sweden
          Norway, Sweden and Denmark left.          | Norway, Sweden, Denmark
          In Norway, Denmark left.                  | Denmark
          """)
  void aListBeginsBeforeItsLast(String text, String expected) {
    Sentence sentence = Sketch.of(text).sentence();
    List<Party> left = new Lists(sentence).left(sentence.parties().getLast());
    assertThat(words(sentence, left)).isEqualTo(expected);
  }
}
