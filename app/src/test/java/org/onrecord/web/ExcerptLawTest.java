package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Excerpts and marked words of random texts. */
class ExcerptLawTest {
  private static final List<String> WORDS =
      List.of("ferry", "a", "😀", "e\u0301te\u0301", "נמל", "北京北京", "x".repeat(90), "“no”", "it’s");

  private final Random random = new Random(31);

  private final StringBuilder text = new StringBuilder();
  private final List<Span> found = new ArrayList<>();

  /** Makes up a text, of which some words are found. */
  private void make(String between) {
    text.setLength(0);
    found.clear();
    for (int left = 1 + random.nextInt(80); left > 0; left--) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      if (random.nextInt(6) == 0) {
        found.add(new Span(text.length(), text.length() + word.length()));
      }
      text.append(word).append(between);
    }
  }

  private static String plain(List<Bit> bits) {
    return bits.stream().map(Bit::text).collect(Collectors.joining());
  }

  private static String inner(List<Bit> bits) {
    String plain = plain(bits);
    int start = plain.startsWith("… ") ? 2 : 0;
    int end = plain.endsWith(" …") ? plain.length() - 2 : plain.length();
    return plain.substring(start, end);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\r\n", "\n\n", ", ", ""})
  void anExcerptIsAStretchOfTheTextThatBeginsItsMarksWithTheFirst(String between) {
    for (int i = 0; i < 500; i++) {
      make(between);
      List<Bit> bits = Excerpt.of(text.toString(), found);
      if (found.isEmpty()) {
        assertThat(bits).isEmpty();
      } else {
        assertThat(text.toString()).contains(inner(bits));
        assertThat(bits.stream().filter(Bit::found).map(Bit::text).findFirst())
            .contains(found.getFirst().in(text.toString()));
        assertThat(inner(bits).length()).isLessThanOrEqualTo(220 + 90);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\r\n", ""})
  void noCharacterIsCutInTwo(String between) {
    for (int i = 0; i < 500; i++) {
      make(between);
      for (Bit bit : Excerpt.of(text.toString(), found)) {
        assertThat(bit.text().codePoints())
            .noneMatch(
                point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
      }
    }
  }

  @Test
  void anEllipsisStandsWhereSomethingIsLeftOutAndOnlyThere() {
    for (int i = 0; i < 500; i++) {
      make(" ");
      List<Bit> bits = Excerpt.of(text.toString(), found);
      if (!bits.isEmpty()) {
        assertThat(bits.getFirst().text().equals("… "))
            .isEqualTo(!text.toString().startsWith(inner(bits)));
        assertThat(bits.getLast().text().equals(" …"))
            .isEqualTo(!text.toString().endsWith(inner(bits)));
      }
    }
  }

  @Test
  void wordsInBitsAreTheWordsAgain() {
    for (int i = 0; i < 500; i++) {
      make(" ");
      List<Bit> bits = Bit.of(text.toString(), found);
      assertThat(plain(bits)).isEqualTo(text.toString());
      assertThat(bits.stream().filter(Bit::found).map(Bit::text))
          .containsExactlyElementsOf(found.stream().map(span -> span.in(text.toString())).toList());
      assertThat(bits).noneMatch(bit -> bit.text().isEmpty());
    }
  }

  @Test
  void aTextWithoutWhiteSpaceIsCutAtWhatWasFound() {
    String chinese = "北京".repeat(400);
    List<Bit> bits = Excerpt.of(chinese, List.of(new Span(300, 302)));
    assertThat(bits)
        .containsExactly(new Bit("… ", false), new Bit("北京", true), new Bit(" …", false));
  }
}
