package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class TokensTest {
  /** The text with a bar before every token, two before a sentence's first. */
  private static String picture(String text) {
    Tokens tokens = Tokens.of(text);
    StringBuilder picture = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      Span unit = new Span(at, at + 1);
      int token = tokens.first(unit);
      boolean begins = token < tokens.end(unit) && (at == 0 || token > tokenAt(tokens, at - 1));
      if (begins) {
        picture.append(tokens.startsSentence(token) ? "||" : "|");
      }
      picture.append(text.charAt(at));
    }
    return picture.toString();
  }

  private static int tokenAt(Tokens tokens, int at) {
    return tokens.end(new Span(at, at + 1)) - 1;
  }

  @Test
  void wordsAndMarksAreTokens() {
    assertThat(picture("The U.S. won't pay $3.5m_x."))
        .isEqualTo("||The |U|.|S|. |won|'|t |pay |$|3|.|5m_x|.");
  }

  /** Python's word characters are letters, numbers and the underscore; Java's are not. */
  @ParameterizedTest
  @CsvSource({
    "a superscript is a number, m²x, ||m²x",
    "a fraction is a number, 2½x, ||2½x",
    "a Roman numeral is a number, Ⅻx, ||Ⅻx",
    "a combining mark is not a letter, e\u0301x, ||e|\u0301|x",
    "a vowel sign is not a letter, कि, ||क|ि",
    "a joiner is not a letter, می\u200cخواهد, ||می|\u200c|خواهد",
    "a tie is not an underscore, a\u203fb, ||a|\u203f|b",
    "a circled letter is a symbol, aⓐ, ||a|ⓐ",
    "a surrogate pair is one token, a😀b, ||a|😀|b",
    "a letter beyond the first plane is a letter, a𝐛c, ||a𝐛c",
    "a no-break space is white space, a\u00a0b, ||a\u00a0|b",
    "a file separator is white space, a\u001cb, ||a\u001c|b",
    "a zero-width space is a mark, a\u200bb, ||a|\u200b|b",
    "an ideographic space is white space, a\u3000b, ||a\u3000|b",
  })
  void aTokenIsWhatPythonTakesForOne(String why, String text, String picture) {
    assertThat(picture(text)).as(why).isEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a capital follows ~ It is. He is. ~ ||It |is|. ||He |is|.",
        "no capital follows ~ It is. he is. ~ ||It |is|. |he |is|.",
        "an accented capital is none of A to Z ~ It is. Él es. ~ ||It |is|. |Él |es|.",
        "a digit is no capital ~ It is. 3 are. ~ ||It |is|. |3 |are|.",
        "a closing quote goes with the sentence ~ “It is!” She is. ~ ||“|It |is|!|” ||She |is|.",
        "a quote opens ~ It is? “he is.” ~ ||It |is|? ||“|he |is|.|”",
        "a bracket opens ~ It is. (he is) ~ ||It |is|. ||(|he |is|)",
        "without white space there is no break ~ It is.He is. ~ ||It |is|.|He |is|.",
        "an abbreviation breaks, too ~ Mr. Smith ~ ||Mr|. ||Smith",
        "a colon doesn't ~ He: It ~ ||He|: |It",
      })
  void aSentenceEndsAtAMarkBeforeAnOpening(String why, String text, String picture) {
    assertThat(picture(text)).as(why).isEqualTo(picture);
  }

  @Test
  void aSentenceEndsAtALineFeedButNotAtACarriageReturn() {
    assertThat(picture("a b\nc\n\nd\re")).isEqualTo("||a |b\n||c\n\n||d\r|e");
  }

  @Test
  void lineFeedsAtEitherEndBeginNoSentence() {
    assertThat(picture("\n\na\n\n")).isEqualTo("\n\n||a\n\n");
    assertThat(Tokens.of("\n \n").count()).isZero();
    assertThat(Tokens.of("").count()).isZero();
  }

  @Test
  void aSpanCoversEveryTokenItTouches() {
    Tokens tokens = Tokens.of("one two, three");

    assertThat(tokens.covered(List.of(new Span(2, 5)))).isEqualTo(bits(0, 1));
    assertThat(tokens.covered(List.of(new Span(3, 4)))).isEqualTo(bits());
    assertThat(tokens.covered(List.of(new Span(7, 8)))).isEqualTo(bits(2));
    assertThat(tokens.covered(List.of(new Span(0, 1), new Span(13, 14)))).isEqualTo(bits(0, 3));
    assertThat(tokens.covered(List.of())).isEqualTo(bits());
  }

  @Test
  void wordsBeginWithALetterOrNumber() {
    Tokens tokens = Tokens.of("“He”, _x ²!");

    assertThat(tokens.words(tokens.covered(List.of(new Span(0, 11))))).isEqualTo(bits(1, 5));
  }

  @Test
  void blankIsNothingButWhiteSpace() {
    assertThat(Tokens.isBlank("")).isTrue();
    assertThat(Tokens.isBlank(" \n\u00a0\u001f\u2028")).isTrue();
    assertThat(Tokens.isBlank(" \u200b")).isFalse();
    assertThat(Tokens.isBlank(" ,")).isFalse();
  }

  @Test
  void hugeTextsTakeSeconds() {
    for (String part : List.of(".\"", "“", " ", ".", "\n", "a", "😀", ". A", ".” ")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> Tokens.of(part.repeat(100_000)).count(), part);
    }
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return bits;
  }
}
