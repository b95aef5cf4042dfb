package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** What a source's words say of the mention that is drawn in brackets. */
class SourceWordsTest {
  private record Drawn(List<Token> tokens, Mention mention) {
    static Drawn of(String picture, Type type) {
      String text = picture.replaceAll("[\\[\\]]", "");
      int from = picture.indexOf('[');
      Span span = new Span(from, picture.indexOf(']') - 1);
      Mention mention = new Mention(span, span, Mention.Kind.NAME, type);
      return new Drawn(Token.cut(text, new Span(0, text.length())), mention);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Mara Quill] of the port          | true
          The old [Harbour Union]           | true
          she ([Mara Quill])                | true
          she, near [Mara Quill]            | false
          A son of [Mara Quill]             | false
          One of the men near [Mara Quill]  | false
          """)
  void whoSpeaksStandsEarly(String picture, boolean early) {
    Drawn drawn = Drawn.of(picture, Type.PERSON);
    assertThat(SourceWords.startEarly(drawn.tokens(), drawn.mention())).isEqualTo(early);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland]'s crews          | PLACE  | true
          [Norland] crews            | PLACE  | true
          [Mara Quill] and crews     | PERSON | false
          [Mara Quill]'s remarks     | PERSON | false
          [Mara Quill]'s lawyer      | PERSON | true
          [Norland]                  | PLACE  | false
          the [Norland]'s Sunday Sun | PLACE  | true
          [Mara Quill]'s Sunday Sun  | PERSON | true
          """)
  void whoOnlyTellsWhoseItIsDoesNotSpeak(String picture, Type type, boolean of) {
    Drawn drawn = Drawn.of(picture, type);
    assertThat(SourceWords.areOf(drawn.tokens(), drawn.mention())).isEqualTo(of);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a statement", "The statement issued", "A joint statement by [X]"})
  void statementsAreIssued(String picture) {
    List<Token> tokens =
        Token.cut(
            picture.replaceAll("[\\[\\]]", ""),
            new Span(0, picture.indexOf('[') < 0 ? picture.length() : picture.indexOf('[')));
    assertThat(SourceWords.isIssued(tokens)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the ministry", "a report", "statement critics"})
  void othersSpeakThemselves(String words) {
    assertThat(SourceWords.isIssued(Token.cut(words, new Span(0, words.length())))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A statement by [Mara Quill]        | true
          A statement issued by [the port]   | true
          A statement from [Mara Quill]      | false
          [Mara Quill]                       | false
          """)
  void byLeadsToTheIssuer(String picture, boolean by) {
    Drawn drawn = Drawn.of(picture, Type.PERSON);
    assertThat(SourceWords.isAfter(Set.of("by"), drawn.tokens(), drawn.mention())).isEqualTo(by);
  }

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
        SourceWords.withoutShortNames(Token.cut(phrase, new Span(0, phrase.length()))).stream()
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
