package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
  private static String random(Random random) {
    String letters = "ab é😀ß م-'\u0301\n";
    StringBuilder text = new StringBuilder();
    int[] points = letters.codePoints().toArray();
    for (int at = random.nextInt(30); at > 0; at--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  @Test
  void wordsAreCountedWhateverTheirCaseAndMarks() {
    assertThat(Wordings.bag("Rain, rain — go AWAY; 7 rains!"))
        .isEqualTo(Map.of("rain", 2, "go", 1, "away", 1, "7", 1, "rains", 1));
    assertThat(Wordings.bag(" — 😀 ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strike ends now|strike, ends: NOW!|1.0",
        "Strike ends now|now ends strike|1.0",
        "Strike ends now|Rain in the north|0.0",
        "Strike ends|Strike ends at last, it seems|0.5",
        "a a a b|a b b b|0.5",
        "''|''|0.0",
        "'...'|'!!!'|0.0"
      })
  void likenessIsTheShareOfWordsThatBothHold(String one, String other, double expected) {
    assertThat(Wordings.likeness(one, other)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void likenessIsTheSameBothWaysAndOneForATextWithItself() {
    Random random = new Random(3);
    for (int times = 0; times < 500; times++) {
      String one = random(random);
      String other = random(random);
      double like = Wordings.likeness(one, other);
      assertThat(like).isBetween(0.0, 1.0).isEqualTo(Wordings.likeness(other, one));
      assertThat(Wordings.likeness(one, one)).isEqualTo(Wordings.bag(one).isEmpty() ? 0 : 1);
    }
  }

  @Test
  void aShareIsThatOfThePart() {
    Map<String, Integer> whole = Wordings.bag("the dockers went back to the port");
    assertThat(Wordings.share("The port", whole)).isEqualTo(1);
    assertThat(Wordings.share("the the the the", whole)).isEqualTo(0.5);
    assertThat(Wordings.share("", whole)).isZero();
    assertThat(Wordings.share("rain", whole)).isZero();
  }

  @Test
  void aKeyIsWhatIsLeftOfLettersAndDigits() {
    assertThat(Wordings.key("The Harbour-Post, 24!")).isEqualTo("theharbourpost24");
    assertThat(Wordings.key("هاربر پست")).isEqualTo("هاربرپست");
    assertThat(Wordings.key("😀 — ")).isEmpty();
  }

  @Test
  void halfCharactersAndZerosDoNotStay() {
    assertThat(Wordings.whole("a\u0000b\uD83Dc\uDE00")).isEqualTo("ab\uFFFDc\uFFFD");
    assertThat(Wordings.whole("a😀é")).isEqualTo("a😀é");
    Random random = new Random(5);
    for (int times = 0; times < 200; times++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 20; at++) {
        text.append((char) (0xD700 + random.nextInt(0x1000)));
      }
      String whole = Wordings.whole(text.toString());
      assertThat(Wordings.whole(whole)).isEqualTo(whole);
      assertThat(whole.codePoints())
          .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
  }
}
