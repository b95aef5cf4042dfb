package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a word is kept. */
class WordsTest {
  private final Words words = new Words();

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "ferry, ferries",
    "strike, striking",
    "strike, strikes",
    "negotiate, negotiating",
    "negotiate, negotiated",
    "mayor, Mayor’s",
    "mayor, mayors'",
    "NEGOTIATIONS, negotiation",
    "warn, warned",
    "cafe, Cafés",
    "talk, talking",
  })
  void formsOfOneWordHaveOneStem(String one, String two) {
    assertThat(words.stem(one)).isEqualTo(words.stem(two)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "strike, struck",
    "ship, shape",
    "new, news",
    "organ, organisation",
    "iran, iranian",
    "مرد, مردم",
    "1403, 140",
  })
  void otherWordsHaveOtherStems(String one, String two) {
    assertThat(words.stem(one)).isNotEqualTo(words.stem(two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1403s", "نوذر", "北京", "москвы", "ships2", "😀"})
  void whatIsNoEnglishWordKeepsItsEnding(String word) {
    assertThat(words.stem(word)).isEqualTo(words.exact(word));
  }

  @Test
  void aNameIsOnlyWhatIsWrittenAsOne() {
    assertThat(words.name("dourani")).isEmpty();
    assertThat(words.name("2025")).isEmpty();
    assertThat(words.name("Москва")).isEmpty();
    assertThat(words.name("😀")).isEmpty();
    assertThat(words.name("Dourani")).isNotEmpty().isEqualTo(words.name("DOURANI’s"));
    assertThat(words.name("نوذر")).isNotEmpty();
    assertThat(words.name("ǅemal")).isNotEmpty();
  }

  @Test
  void aWordThatComesAgainHasTheFormsItHad() {
    Words fresh = new Words();
    Random random = new Random(3);
    List<String> endings = List.of("", "s", "ing", "ed", "’s", "ation");
    for (int i = 0; i < 30_000; i++) {
      String word =
          (i % 2 == 0 ? "W" : "w")
              + i % 25_000
              + "ord"
              + endings.get(random.nextInt(endings.size()));
      assertThat(words.stem(word)).isEqualTo(words.stem(word));
      if (i % 1_000 == 0) {
        assertThat(words.stem("striking")).isEqualTo("strike");
        assertThat(words.name(word)).isEqualTo(fresh.name(word));
      }
    }
  }

  @Test
  void foldingTwiceIsFoldingOnceWhateverTheLetters() {
    Random random = new Random(19);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int left = random.nextInt(6); left >= 0; left--) {
        int letter = random.nextInt(0x3000);
        word.appendCodePoint(random.nextInt(8) == 0 ? 0x1F300 + letter % 0x300 : letter);
      }
      String folded = Folding.fold(word.toString());
      assertThat(Folding.fold(folded)).as("%s", word).isEqualTo(folded);
      assertThat(folded).as("%s", word).doesNotContainPattern("[\\u064B-\\u0652\\u200B-\\u200F]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u200C", "\u0640\u0640", "\u202E\u202C", "\uFE0F", ""})
  void whatCannotBeSeenIsNoWord(String word) {
    assertThat(Folding.fold(word)).isEmpty();
  }
}
