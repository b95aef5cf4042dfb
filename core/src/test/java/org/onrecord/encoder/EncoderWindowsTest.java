package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** What windows owe each other, read with the shallow encoder, which is cut like the deep one. */
class EncoderWindowsTest {
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  private static Words cut(String text) {
    return ENCODER.cut(text, Paragraphs.of(text));
  }

  /** The vectors of all words, in order. */
  private static List<float[]> states(Words words) {
    List<float[]> states = new ArrayList<>();
    ENCODER.read(
        words,
        stretch -> {
          assertThat(stretch.from()).isEqualTo(states.size());
          for (int word = stretch.from(); word < stretch.to(); word++) {
            float[] state = new float[Stretch.WIDTH];
            stretch.copyState(word, state, 0);
            states.add(state);
          }
        });
    return states;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachWordOfAnyScriptIsReadOnceInOrder(long seed) {
    Words words = cut(Scripts.text(new Random(seed), 400));
    assertThat(words.pieceCount()).isGreaterThan(2 * Encoder.INNER);
    assertThat(states(words)).hasSize(words.size());
  }

  @Test
  void wordsOfOneHundredPiecesAreReadOnceEachAtAnyPlace() {
    for (int before : new int[] {238, 317}) {
      Words words = cut("so ".repeat(before) + ("q".repeat(99) + " ").repeat(4));
      assertThat(states(words)).as("%s words before", before).hasSize(before + 4);
    }
  }

  @Test
  void aWordKnowsItsWindowAlone() {
    Random random = new Random(9);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Encoder.INNER; i++) {
      text.append(List.of("rain ", "said ", "the ", "mayor ", "that ").get(random.nextInt(5)));
    }
    List<float[]> alone = states(cut(text.toString()));
    List<float[]> followed = states(cut(text + "and nobody knew why. ".repeat(9)));
    for (int word = 0; word < Encoder.INNER - 40; word++) {
      assertThat(Arrays.equals(alone.get(word), followed.get(word))).as("word %s", word).isTrue();
    }
    assertThat(Arrays.equals(alone.getLast(), followed.get(Encoder.INNER - 1)))
        .as("the last word of the window is given by the next one, which sees what follows")
        .isFalse();
  }

  @Test
  void aWordIsReadByWhatStandsRoundIt() {
    float[] of = states(cut("The mayor said it rained.")).get(2);
    float[] other = states(cut("The mayor said nothing.")).get(2);
    assertThat(Arrays.equals(of, other)).isFalse();
  }

  @Test
  void capitalsAndTheBeginningOfALineAreSeen() {
    float[] small = states(cut("The turkey said it rained.")).get(1);
    float[] capital = states(cut("The Turkey said it rained.")).get(1);
    assertThat(Arrays.equals(small, capital)).isFalse();
    float[] line = states(cut("The\nTurkey said it rained.")).get(1);
    assertThat(Arrays.equals(capital, line)).isFalse();
  }

  @Test
  void manyThreadsReadTheSame() throws Exception {
    Words words = cut("The mayor told reporters that the bridge was safe.\n".repeat(30));
    List<float[]> once = states(words);
    List<Callable<List<float[]>>> tasks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tasks.add(() -> states(words));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<List<float[]>> read : pool.invokeAll(tasks)) {
        assertThat(read.get().toArray(float[][]::new)).isDeepEqualTo(once.toArray(float[][]::new));
      }
    }
  }

  @Test
  void withoutWordsNothingIsRead() {
    List<Stretch> read = new ArrayList<>();
    ENCODER.read(cut(""), read::add);
    ENCODER.read(cut(" \r\n\u00A0"), read::add);
    ENCODER.read(ENCODER.cut("\u200B\uFEFF\uD83D", List.of(new Span(0, 3))), read::add);
    assertThat(read).isEmpty();
  }
}
