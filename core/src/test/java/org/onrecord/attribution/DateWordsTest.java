package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  private static String dateWords(String text) {
    Passage passage = PassageTest.passage(text);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      tokens.add(passage.token(i));
    }
    List<String> found = DateWords.in(tokens).stream().mapToObj(passage::word).toList();
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on 3 May 2024.             | 3 may 2024
          They met on 3 May.                  | 3 may
          They met on the 3rd of May.         | 3rd of may
          They met on May 3.                  | may 3
          They met on May 3rd, 2024, and left. | may 3rd , 2024 ,
          They met on Oct. 7 and left.        | oct . 7
          They met on Friday, May 3, and left. | , may 3 ,
          They met in May.                    | may
          They met in March 2019.             | march 2019
          They have met since March.          | march
          They met last May.                  | may
          They met early May.                 | may
          They met on May 3 and 4 June.       | may 3 4 june
          """)
  void theTokensOfADateAreFound(String text, String words) {
    assertThat(dateWords(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may meet.",
        "They may 3 times a day.",
        "They march in rain.",
        "The March for Bread began.",
        "May said no.",
        "Ada May lit 200 kilns in 2019.",
        "By May the work was done.",
        "7 kilns were lit in 2024.",
        "They mar 3 kilns.",
      })
  void otherWordsAndNumbersAreNoDate(String text) {
    assertThat(dateWords(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void everyMonthIsSteppedOverBetweenCueAndContent(Month month) {
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      String name = month.getDisplayName(style, Locale.ENGLISH);
      for (String day : List.of(name + " 9", name + ". 9", "9 " + name, name + " 9, 2024,")) {
        String picture = "[The potter] {said} on " + day + " <that the kiln was cold>.";
        assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} on Friday, 3 May 2024, <that the kiln was cold>.",
        "[The potter] {said} Friday, May 3, <that the kiln was cold>.",
        "[The potter] {said} last May <that the kiln was cold>.",
        "[The potter] {said} in May <that the kiln was cold>.",
        "[The potter] {told} the guild on May 3 <that the kiln was cold>.",
        "[The potter] {said} on May 3, 2024, <the kiln was cold>.",
        "[The potter] {announced} Sept. 9 <that the kiln was cold>.",
        "On 3 May [the potter] {said} <that the kiln was cold>.",
        "<“The kiln is cold,”> [the potter] {said} on 3 May.",
        "[The potter] {rejected} <the offer> on 3 May.",
        "[The potter] {said} <that the kiln may burn>.",
        "[The potter] {praised} <the March for Bread>.",
      })
  void aDateIsNoPartOfWhatIsSaid(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @Test
  void withoutTokensThereIsNoDate() {
    assertThat(DateWords.in(List.of()).isEmpty()).isTrue();
  }
}
