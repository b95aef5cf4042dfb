package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class StretchTest {
  private static final int COLUMNS = 12;

  /** Words of one, three and two pieces, and three of one. */
  private static Words words() {
    Words.Builder builder = new Words.Builder();
    int at = 0;
    for (int pieces : new int[] {1, 3, 2, 1, 1, 1}) {
      builder.word(new Span(at, at + 1), 0);
      at += 2;
      for (int piece = 0; piece < pieces; piece++) {
        builder.piece(1000);
      }
    }
    return builder.build();
  }

  /** A stretch whose vectors hold the number of their column, those of meaning a hundred more. */
  private static Stretch stretch(Stretch.Window window, float[] logits) {
    float[] states = new float[COLUMNS * Stretch.WIDTH];
    float[] meanings = new float[COLUMNS * Stretch.WIDTH];
    for (int i = 0; i < states.length; i++) {
      states[i] = Math.floorDiv(i, Stretch.WIDTH);
      meanings[i] = 100 + states[i];
    }
    return new Stretch(words(), window, states, meanings, logits);
  }

  private static float[] logits(int column, double outside, double begins, double inside) {
    float[] logits = new float[COLUMNS * 3];
    logits[3 * column] = (float) outside;
    logits[3 * column + 1] = (float) begins;
    logits[3 * column + 2] = (float) inside;
    return logits;
  }

  private static float state(Stretch stretch, int word) {
    float[] target = new float[Stretch.WIDTH + 2];
    stretch.copyState(word, target, 1);
    assertThat(target[0]).isZero();
    assertThat(target[Stretch.WIDTH + 1]).isZero();
    assertThat(target[1]).isEqualTo(target[Stretch.WIDTH]);
    return target[1];
  }

  @Test
  void aWordsVectorIsThatOfItsFirstPiece() {
    Stretch whole = stretch(new Stretch.Window(0, 0, 6), logits(0, 0, 0, 0));
    assertThat(state(whole, 0)).isEqualTo(1);
    assertThat(state(whole, 1)).isEqualTo(2);
    assertThat(state(whole, 2)).isEqualTo(5);
    assertThat(state(whole, 5)).isEqualTo(9);
  }

  @Test
  void aLaterWindowCountsFromItsOwnFirstPiece() {
    Stretch later = stretch(new Stretch.Window(3, 2, 6), logits(0, 0, 0, 0));
    assertThat(later.from()).isEqualTo(2);
    assertThat(later.to()).isEqualTo(6);
    assertThat(state(later, 2)).as("piece 4 in a window that begins with piece 3").isEqualTo(2);
    assertThat(state(later, 5)).isEqualTo(6);
  }

  @Test
  void whatAWordMeansIsAVectorOfItsOwn() {
    Stretch later = stretch(new Stretch.Window(3, 2, 6), logits(0, 0, 0, 0));
    float[] target = new float[Stretch.WIDTH + 1];
    later.copyMeaning(5, target, 1);
    assertThat(target[0]).isZero();
    assertThat(target[1]).isEqualTo(106).isEqualTo(target[Stretch.WIDTH]);
  }

  @Test
  void equalScoresGiveACueTwoThirds() {
    Stretch even = stretch(new Stretch.Window(0, 0, 6), logits(2, 1.5, 1.5, 1.5));
    assertThat(even.cueProbability(1)).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(even.goesOn(1)).as("a tie goes on").isTrue();
  }

  @Test
  void theScoreOfItsFirstPieceDecidesAndNotThatOfItsNeighbour() {
    Stretch said = stretch(new Stretch.Window(0, 0, 6), logits(2, -4, 4, 0));
    assertThat(said.cueProbability(1)).isGreaterThan(0.999);
    assertThat(said.goesOn(1)).isFalse();
    assertThat(said.cueProbability(0)).isCloseTo(2.0 / 3, within(1e-9));
    Stretch goesOn = stretch(new Stretch.Window(0, 0, 6), logits(2, 0, 1, 1.25));
    assertThat(goesOn.goesOn(1)).isTrue();
  }

  @Test
  void scoresFarBeyondWhatAnExponentHoldsAreStillProbabilities() {
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      double size = Math.pow(10, random.nextInt(7));
      double outside = size * (random.nextDouble() - 0.5);
      double begins = size * (random.nextDouble() - 0.5);
      Stretch wild = stretch(new Stretch.Window(0, 0, 6), logits(1, outside, begins, -size));
      assertThat(wild.cueProbability(0)).isBetween(0.0, 1.0);
      if (Math.abs(outside - begins) > 1) {
        assertThat(wild.cueProbability(0) > 0.5)
            .as("%s, %s", outside, begins)
            .isEqualTo(begins > outside);
      }
    }
  }

  @Test
  void theSameAddedToEveryScoreChangesNothing() {
    Stretch one = stretch(new Stretch.Window(0, 0, 6), logits(1, 1, 2, 0.5));
    Stretch other = stretch(new Stretch.Window(0, 0, 6), logits(1, 101, 102, 100.5));
    assertThat(other.cueProbability(0)).isCloseTo(one.cueProbability(0), within(1e-5));
    assertThat(other.goesOn(0)).isEqualTo(one.goesOn(0));
  }
}
