package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** What the words of a source say of those who stand in it. */
class SourceWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Harbour Council (HC) President Quill  | the Harbour Council President Quill
          the Harbour Council (HC)                  | the Harbour Council ( HC )
          the Harbour Council (HC), Quill           | the Harbour Council ( HC ) , Quill
          the Harbour Council (in Riga) President   | the Harbour Council ( in Riga ) President
          (HC) President Quill                      | ( HC ) President Quill
          """)
  void aShortNameInBracketsIsPassedOverBeforeAWord(String phrase, String left) {
    String words =
        Phrase.withoutShortNames(Token.cut(phrase, new Span(0, phrase.length()))).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    assertThat(words).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:The Harbour Council (HC) President Mara Quill] said <1:no>.        | Mara Quill
          [1:The Harbour Council President Mara Quill] said <1:no>.             | Mara Quill
          [1:The Harbour Council and President Mara Quill] said <1:no>.         | Harbour Council and Mara Quill
          [1:Karl Weiss (HC) President Mara Quill] said <1:no>.                 | Karl Weiss
          """)
  void whoBearsTheTitleOfTheBodySpeaks(String picture, String speaker) {
    assertThat(Scene.of(picture).speakers()).first().isEqualTo(speaker);
  }
}
