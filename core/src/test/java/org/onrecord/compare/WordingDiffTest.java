package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports word by word: [-only the one-], [+only the other+]. */
class WordingDiffTest {
  private static String shown(WordingDiff diff) {
    return diff.pieces().stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.other();
                  case ONE -> "[-" + piece.one() + "-]";
                  case OTHER -> "[+" + piece.other() + "+]";
                })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the bridge reopens before winter | the bridge reopens before winter | the bridge reopens before winter
          the bridge reopens before winter | the bridge reopens | the bridge reopens [-before winter-]
          the bridge reopens | At last the bridge reopens | [+At last+] the bridge reopens
          we will not sell the museum | we will sell the museum | we will [-not-] sell the museum
          The Bridge, reopens. | the bridge reopens | the bridge reopens
          “We’ll never sell,” | we'll never sell | we'll never sell
          costs rose by 1,200 crowns | costs rose by 1200 crowns | costs rose by 1200 crowns
          costs rose by 1,200 crowns | costs rose by 1,300 crowns | costs rose by [-1,200-] [+1,300+] crowns
          Müller stays | Muller stays | Muller stays
          """)
  void keptCutAndAddedWordsAreShown(String one, String other, String expected) {
    assertThat(shown(WordingDiff.of(one, other))).isEqualTo(expected);
  }

  @Test
  void twoRenderingsAreNotCutsOfOneText() {
    WordingDiff diff =
        WordingDiff.of(
            "nobody shall ever humiliate our fishermen again",
            "the days when sailors were insulted are over");
    assertThat(diff.rendering()).isTrue();
    assertThat(WordingDiff.of("ferry captains strike", "ferry captains strike today").rendering())
        .isFalse();
  }

  @Test
  void nothingBesideNothingIsNothing() {
    assertThat(WordingDiff.of("", "").pieces()).isEmpty();
    assertThat(WordingDiff.of("…", "!").rendering()).isFalse();
    assertThat(shown(WordingDiff.of("", "a word"))).isEqualTo("[+a word+]");
  }

  @Test
  void eachTextCanBePutTogetherAgainFromItsPieces() {
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      String one = words(random);
      String other = words(random);
      WordingDiff diff = WordingDiff.of(one, other);
      assertThat(joined(diff, WordingDiff.Side.ONE)).isEqualTo(one);
      assertThat(joined(diff, WordingDiff.Side.OTHER)).isEqualTo(other);
    }
  }

  private static String words(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> "w" + random.nextInt(5))
        .map(word -> word.replaceAll("\\d", "") + "abcde".charAt(word.charAt(1) - '0'))
        .collect(Collectors.joining(" "));
  }

  private static String joined(WordingDiff diff, WordingDiff.Side side) {
    return diff.pieces().stream()
        .filter(piece -> piece.side() == side || piece.side() == WordingDiff.Side.BOTH)
        .map(piece -> side == WordingDiff.Side.ONE ? piece.one() : piece.other())
        .collect(Collectors.joining(" "));
  }
}
