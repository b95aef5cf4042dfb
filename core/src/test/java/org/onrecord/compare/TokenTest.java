package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

/** What words come to. */
class TokenTest {
  private static List<String> likeWords() {
    return WordList.lines(Token.class, "gist-words.tsv");
  }

  private static Set<String> telling(String sentence) {
    TreeSet<String> gists = new TreeSet<>();
    for (Token token : Token.cut(sentence)) {
      if (token.weight() > 0) {
        gists.add(token.gist());
      }
    }
    return gists;
  }

  @Test
  void marksWithoutALetterAreNoWord() {
    assertThat(Token.cut("\uFE0F\u0301 🏳️\u200D🌈 שָׁלוֹם ."))
        .extracting(Token::gist)
        .doesNotContain("");
    assertThat(Token.cut("\uFE0F\u0301")).isEmpty();
  }

  private static double nearness(String one, String other) {
    Set<String> both = telling(one);
    both.retainAll(telling(other));
    Set<String> all = telling(one);
    all.addAll(telling(other));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  @ParameterizedTest
  @MethodSource("likeWords")
  void wordsThatStandForEachOtherComeToOneAndTheirNeighboursDoNot(String line) {
    String[] cells = line.split("\t", -1);
    assertThat(cells).hasSize(4);
    assertThat(nearness(cells[1], cells[2])).isGreaterThan(nearness(cells[1], cells[3]));
  }

  @ParameterizedTest
  @CsvSource({
    "talks, negotiations",
    "U.S., US",
    "America’s, american",
    "stopped, stop",
    "agreement, agreed",
    "twelve, 12",
    "'1,200', 1200",
    "Kürecik, kurecik",
    "cities, city"
  })
  void aWordComesToTheSameAsAnother(String one, String other) {
    assertThat(Token.cut("x " + one).getLast().gist())
        .isEqualTo(Token.cut("x " + other).getLast().gist());
  }

  @ParameterizedTest
  @CsvSource({"us, US", "bus, bu", "12, 120", "king, k", "class, clas"})
  void aWordDoesNotComeToTheSameAsAnother(String one, String other) {
    assertThat(Token.cut("x " + one).getLast().gist())
        .isNotEqualTo(Token.cut("x " + other).getLast().gist());
  }

  @ParameterizedTest
  @CsvSource({
    "not, true",
    "never, true",
    "don’t, true",
    "cannot, true",
    "refused, true",
    "knot, false",
    "note, false"
  })
  void aNegationIsSeen(String word, boolean negates) {
    assertThat(Token.cut(word).getFirst().negates()).isEqualTo(negates);
  }

  @Test
  void rareWordsTellMoreThanCommonOnes() {
    assertThat(Rarity.of("the")).isZero();
    assertThat(Rarity.of("zyxomma")).isEqualTo(1);
    assertThat(Rarity.of("treaty")).isBetween(.2, .95).isLessThan(Rarity.of("archipelago"));
  }

  @Test
  void wordsKeepTheirPlaceInTheText() {
    String text = "“Don’t!” she said — 3.5% of U.S. aid.";
    assertThat(Token.cut(text).stream().map(each -> text.substring(each.start(), each.end())))
        .containsExactly("Don’t", "she", "said", "3.5", "of", "U.S.", "aid");
  }

  @Test
  void noMoreWordsAreTakenThanAreCompared() {
    assertThat(Token.cut("word ".repeat(5_000))).hasSize(Token.MOST);
    assertThat(Token.cut("")).isEmpty();
    assertThat(Token.cut("\ud83d\ude00 … —")).isEmpty();
  }
}
