package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;

/** A headline and the text below it, a bar between. */
class HeadlineNamesTest {
  private static String apart(String headline, String below) {
    String text = headline + "\n\n" + below;
    int end = headline.length();
    List<Mention> written = new WrittenNames().find(text, Paragraphs.of(text));
    HeadlineNames names = new HeadlineNames(text, span -> span.start() < end, written);
    return written.stream()
        .filter(each -> each.span().start() < end)
        .flatMap(each -> names.apart(each).stream())
        .map(each -> each.head().in(text))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Berg Goes After Tom Reed  | The mayor, Ana Berg, met Tom Reed.       | Ana Berg, Tom Reed
          Zorvan Sees Rain              | They met Mr. Zorvan there.               | Zorvan
          Zorvan Sees Rain              | They met Ana Zorvan there.               | Zorvan
          Trusting Ana Zorvan           | They met Ana Zorvan there.               | Ana Zorvan
          Ana Zorvan                    | They met Ana Zorvan there.               | Ana Zorvan
          Ana Berg Goes After Tom Reed  | It rained there.                         | Ana Berg Goes After Tom Reed
          """)
  void whomTheTextBelowCallsSoStandsInTheHeadline(String headline, String below, String names) {
    assertThat(apart(headline, below)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Council Meets     | They met Mr. Council there.              | Harbour Council
          """)
  void bodiesStayAsTheyAre(String headline, String below, String names) {
    assertThat(apart(headline, below).split(", ", -1)).contains(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvia Warns Norway Over fish            | It rained there.                      | Latvia, Norway
          After all, Latvia Says Norway Lied       | It rained there.                      | Latvia, Norway
          NATO Urges Latvia to wait                | It rained there.                      | NATO, Latvia
          Latvia Radio Says Norway Lied            | They heard Latvia Radio there.        | Latvia Radio, Norway
          The Zorvan Era Ends                      | They met Ana Zorvan. Zorvan left.     | Zorvan Era Ends
          Latvia's Prime Minister Warns Norway     | It rained there.                      | Latvia, Warns Norway
          Bank of Latvia Says So                   | It rained there.                      | Bank of Latvia Says
          Red Cross Norway                         | It rained there.                      | Red Cross Norway
          """)
  void statesAndBodiesStandInAHeadlineInCapitals(String headline, String below, String names) {
    assertThat(apart(headline, below)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvia Radio warns others over fish      | It rained there.                      | Latvia Radio
          """)
  void aHeadlineInSmallLettersHasItsNamesByCapitals(String headline, String below, String names) {
    assertThat(apart(headline, below)).isEqualTo(names);
  }
}
