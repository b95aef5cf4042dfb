package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an aside begins that ends before a star: the words before it, from the nearest. */
class AsidesTest {
  private static String before(String picture) {
    Starred starred = Starred.of(picture);
    Sentence sentence = starred.sentence();
    List<Integer> ends = Asides.before(sentence, starred.token() - 1);
    return ends.stream().map(end -> sentence.at(end).text()).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway, which has a port,* attacked Sweden.                 | Norway
          Norway, whose port is full,* attacked Sweden.               | Norway
          Norway, a member,* attacked Sweden.                         | Norway
          Norway, along with Denmark,* attacked Sweden.               | Norway
          Norway, armed by Denmark,* attacked Sweden.                 | Norway
          Norway, losing the war,* attacked Sweden.                   | Norway
          Norway, in a rage,* attacked Sweden.                        | Norway
          Harald Berg, 45,* attacked Sweden.                          | Berg
          Norway (a member)* attacked Sweden.                         | Norway
          Norway — a member —* attacked Sweden.                       | Norway
          The Harbour Party (HP), a member,* attacked Sweden.         | Party
          Norway, a member, a port,* attacked Sweden.                 | member, Norway
          Norway, Denmark,* attacked Sweden.                          |
          Norway attacked* Sweden.                                    |
          It rained; Norway, a member,* attacked Sweden.              | Norway
          """)
  void whatIsPutInBetweenEndsWithTheMarkThatItBeganWith(String picture, String expected) {
    assertThat(before(picture)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aDayAfterACommaIsNoAside() {
    assertThat(before("Norway, Friday,* attacked Sweden.")).isEmpty();
  }

  @Test
  void nothingIsSoughtBeforeASemicolon() {
    assertThat(before("Denmark, a port; Norway,* attacked Sweden.")).isEmpty();
  }
}
