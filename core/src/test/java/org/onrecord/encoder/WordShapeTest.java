package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  private static int of(String word) {
    return WordShape.of(word, 0, word.length(), false);
  }

  @ParameterizedTest(name = "{2}: {0} is {1}")
  @CsvSource({
    "élan, 0, an accented small letter",
    "Élan, 1, an accented capital",
    "ÉLAN, 2, accented capitals",
    "E\u0301lan, 1, a capital with a mark of its own",
    "E\u0301LAN, 2, capitals with a mark among them",
    "Москва, 1, Cyrillic",
    "НАТО, 2, Cyrillic capitals",
    "Ελλάδα, 1, Greek",
    "ایران, 0, a script without capitals",
    "北, 0, an ideograph",
    "한국, 0, Hangul",
    "𐐀𐐨, 1, a capital outside the first plane",
    "𐐀𐐁, 2, capitals outside the first plane",
    "𐐨𐐀, 0, a small letter outside the first plane",
    "𐐀, 1, one capital of two units is one letter",
    "G7, 2, a capital and a number",
    "7G, 3, a number first",
    "😀, 3, an emoji",
    "٣, 3, an Arabic digit",
    "½, 3, a fraction",
    "ŁÓdź, 1, small letters at the end",
    "CDs, 1, one small letter is enough",
    "Aǅ, 1, a letter in title case is not all capital",
  })
  void theShapeIsThatOfTheLettersInAnyScript(String word, int shape, String what) {
    assertThat(of(word)).as(what).isEqualTo(shape);
  }

  @Test
  void onlyTheStretchThatIsAskedForCounts() {
    String text = "so NATO said";
    assertThat(WordShape.of(text, 3, 7, false)).isEqualTo(2);
    assertThat(WordShape.of(text, 3, 4, false)).isEqualTo(1);
    assertThat(WordShape.of(text, 3, 8, false)).isEqualTo(2);
    assertThat(WordShape.of(text, 3, 9, false)).isEqualTo(1);
  }

  @Test
  void theBeginningOfALineAddsTheSameToEveryShape() {
    for (String word : new String[] {"said", "Said", "SAID", "5"}) {
      assertThat(WordShape.of(word, 0, word.length(), true)).isEqualTo(of(word) + 4);
    }
  }

  @Test
  void inSmallLettersNoWordHasACapitalAndInCapitalsNoLongOneASmall() {
    Scripts.some(200)
        .flatMap(
            text -> text.codePoints().filter(Character::isLetter).mapToObj(Character::toString))
        .distinct()
        .forEach(
            letter -> {
              String small = letter.toLowerCase(Locale.ROOT);
              assertThat(of(small + small)).as(small).isZero();
              String capital = letter.toUpperCase(Locale.ROOT);
              boolean hasCase = Character.isUpperCase(capital.codePointAt(0));
              assertThat(of(capital + capital)).as(capital).isEqualTo(hasCase ? 2 : 0);
            });
  }
}
