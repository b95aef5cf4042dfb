package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class BoundariesTest {
  /** A text whose linked names stand in braces, a place's with a plus after it. */
  private static Mentioned agreed(String picture) {
    StringBuilder text = new StringBuilder();
    List<Linked> linked = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < picture.length(); i++) {
      char c = picture.charAt(i);
      if (c == '{') {
        open.push(text.length());
      } else if (c == '}') {
        boolean place = picture.startsWith("+", i + 1);
        Span span = new Span(open.pop(), text.length());
        Span head =
            new Span(
                text.lastIndexOf(" ") < span.start() ? span.start() : text.lastIndexOf(" ") + 1,
                span.end());
        Type type = place ? Type.PLACE : Type.PERSON;
        linked.add(
            new Linked(new Mention(span, head, Mention.Kind.NAME, type), Optional.empty(), 1));
        i += place ? 1 : 0;
      } else {
        text.append(c);
      }
    }
    String words = text.toString();
    List<Mention> written = new WrittenNames().find(words, Paragraphs.of(words));
    return Boundaries.agreed(words, new Mentioned(written, linked));
  }

  /** The written names, the head in brackets. */
  private static String names(String picture) {
    String text = picture.replaceAll("[{}+]", "");
    List<String> names = new ArrayList<>();
    for (Mention each : agreed(picture).written()) {
      if (each.kind() == Mention.Kind.NAME) {
        String before = text.substring(each.span().start(), each.head().start());
        String after = text.substring(each.head().end(), each.span().end());
        names.add(before + "[" + each.head().in(text) + "]" + after);
      }
    }
    return String.join(", ", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After {the Harbour Cup}+ {Zorvan} left the team.   | the [Harbour Cup], [Zorvan]
          After the Harbour Cup Zorvan left the team.        | the [Harbour Cup Zorvan]
          They heard that {Zorvan} {Velka Dorn} had left.    | [Zorvan], [Velka Dorn]
          In {Portugal}+ {Velka Dorn} left the team.         | [Portugal], [Velka Dorn]
          They heard that President {Zorvan} {Velka Dorn} left. | President [Zorvan Velka Dorn]
          """)
  void twoNamesThatMeetAreTwo(String picture, String expected) {
    assertThat(names(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rainy {Zorvan}+ was dark.                          | [Zorvan]
          It rained. Rainy {Zorvan}+ was dark.               | [Zorvan]
          Then they met Marek {Zorvan} there.                | [Marek Zorvan]
          Marek Velka {Zorvan} was there.                    | [Marek Velka Zorvan]
          """)
  void theFirstWordOfASentenceIsNoNameWhereTheNetworkSeesNone(String picture, String expected) {
    assertThat(names(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met {Marek Velka West} there.                 | [Marek Velka West]
          They met {Governor Marek Velka of Dorn} there.     | Governor [Marek Velka], [Dorn]
          They met {President Velka of Latvia} there.        | President [Velka], [Latvia]
          They fear {the Velka of Dorn} there.               | the [Velka of Dorn]
          They fear the {Velka} of {Dorn} there.             | the [Velka], [Dorn]
          They met {Marek Velka, the mayor} there.           | [Marek Velka]
          They met {Marek Velka who sang} there.             | [Marek Velka]
          They met {Mayor Marek Velka of Portugal} there.    | Mayor [Marek Velka], [Portugal]
          """)
  void aNameGoesOnOverWordsInCapitals(String picture, String expected) {
    assertThat(names(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They crossed {the old Velka River}+ there.         | the old [Velka River]
          {Our Portugal}+ is small.                          | Our [Portugal]
          They met {King Marek Zorvan} there.                | King [Marek Zorvan]
          """)
  void theWordsInSmallLettersBeforeANameThatSayWhichItIsAreOfIt(String picture, String expected) {
    assertThat(names(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met {Velka Dorn} there.                       | [Velka Dorn]
          They met {mayor Velka Dorn} there.                 | mayor [Velka Dorn]
          They met {Velka} and {Dorn} there.                 | [Velka], [Dorn]
          They met Velka Dorn there.                         | [Velka Dorn]
          """)
  void whereBothAgreeOrOneIsSilentNothingChanges(String picture, String expected) {
    assertThat(names(picture)).isEqualTo(expected);
  }

  @Test
  void aNewNameIsOfTheTypeThatItsWordsTellOrElseOfTheNetworks() {
    assertThat(agreed("They heard that {Zorvan}+ {Velka Dorn} had left.").written())
        .extracting(Mention::type)
        .containsExactly(Type.PLACE, Type.PERSON);
    assertThat(agreed("In {Portugal}+ {Velka Dorn} left the team.").written())
        .extracting(Mention::type)
        .first()
        .isEqualTo(Type.COUNTRY);
  }

  @Test
  void whatIsLinkedStays() {
    assertThat(agreed("After {the Harbour Cup}+ {Zorvan} left the team.").linked()).hasSize(2);
  }

  @Test
  void manyNamesAreSettledQuickly() {
    String many = "After {the Harbour Cup}+ {Zorvan} left.   ".repeat(4000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(agreed(many).written()).isNotEmpty());
  }
}
