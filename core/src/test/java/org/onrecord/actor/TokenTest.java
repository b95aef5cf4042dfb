package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class TokenTest {
  private static List<Token> cut(String text) {
    return text.isEmpty() ? List.of() : Token.cut(text, new Span(0, text.length()));
  }

  private static String shown(String text) {
    return String.join("|", cut(text).stream().map(Token::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mr. Hale spoke.          ; Mr.|Hale|spoke|.
          Lt. Gen. Falk            ; Lt. Gen.|Falk
          the U.S. envoy           ; the|U.S.|envoy
          Korea-U.S. drills        ; Korea|-|U.S.|drills
          some 3,100 of 1,2 1,2345 ; some|3,100|of|1|,|2|1|,|2345
          Iran’s minister          ; Iran|’s|minister
          the ministers’ aides     ; the|ministers|’|aides
          Karim al-Masri           ; Karim|al-Masri
          O’Neill's aide           ; O’Neill|'s|aide
          J. Brandt                ; J.|Brandt
          ex-president Then‑mayor  ; ex-|president|Then‑|mayor
          Tex-Mex ex- then-3 text  ; Tex-Mex|ex|-|then-3|text
          Baloch Army (BLA)        ; Baloch|Army|(|BLA|)
          A&B Bank                 ; A&B|Bank
          “No,” she said           ; “|No|,|”|she|said
          """)
  void wordsAndMarksAreCut(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void eachTokenIsTheTextAtItsPlace() {
    RandomText.some(300)
        .forEach(
            text ->
                cut(text).forEach(each -> assertThat(each.span().in(text)).isEqualTo(each.text())));
  }

  @Test
  void tokensLeaveOutNothingButSpace() {
    RandomText.some(200)
        .forEach(
            text ->
                assertThat(
                        String.join("", cut(text).stream().map(Token::text).toList())
                            .replaceAll("\\s", ""))
                    .isEqualTo(text.replaceAll("\\s", "")));
  }

  @Test
  void capitalsAreSeenBehindAnArabicArticle() {
    assertThat(cut("al-Masri").getFirst().isCapitalized()).isTrue();
    assertThat(cut("co-founder").getFirst().isCapitalized()).isFalse();
    assertThat(cut("NATO").getFirst().isAllCapitals()).isTrue();
    assertThat(cut("Nato").getFirst().isAllCapitals()).isFalse();
    assertThat(cut("ایران").getFirst().isCapitalized()).isTrue();
  }
}
