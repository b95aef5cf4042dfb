package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class WordsTest {
  /** What was put into a builder, word by word. */
  private record Put(Span span, int shape, List<Integer> pieces) {}

  private static List<Put> random(long seed, int words) {
    Random random = new Random(seed);
    List<Put> put = new ArrayList<>();
    int at = 0;
    for (int word = 0; word < words; word++) {
      int start = at + random.nextInt(3);
      at = start + 1 + random.nextInt(12);
      List<Integer> pieces = new ArrayList<>();
      for (int count = 1 + random.nextInt(5); pieces.size() < count; ) {
        pieces.add(random.nextInt(30_000));
      }
      put.add(new Put(new Span(start, at), random.nextInt(8), pieces));
    }
    return put;
  }

  private static Words built(List<Put> put) {
    Words.Builder builder = new Words.Builder();
    for (Put word : put) {
      builder.word(word.span(), word.shape());
      word.pieces().forEach(builder::piece);
    }
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 255, 256, 257, 512, 513, 5_000})
  void whatWasPutInComesOutHoweverMuchItIs(int count) {
    List<Put> put = random(count, count);
    Words words = built(put);
    assertThat(words.size()).isEqualTo(count);
    int piece = 0;
    for (int word = 0; word < count; word++) {
      assertThat(words.span(word, word + 1)).isEqualTo(put.get(word).span());
      assertThat(words.shape(word)).isEqualTo(put.get(word).shape());
      assertThat(words.firstPiece(word)).isEqualTo(piece);
      for (int id : put.get(word).pieces()) {
        assertThat(words.piece(piece++)).isEqualTo(id);
      }
    }
    assertThat(words.firstPiece(count)).isEqualTo(words.pieceCount()).isEqualTo(piece);
  }

  @Test
  void theWordFromAPieceIsTheFirstThatBeginsThereOrLater() {
    Words words = built(random(5, 300));
    for (int piece = 0; piece <= words.pieceCount(); piece++) {
      int expected = 0;
      while (words.firstPiece(expected) < piece) {
        expected++;
      }
      assertThat(words.wordFrom(piece)).as("piece %s", piece).isEqualTo(expected);
    }
  }

  @Test
  void theSpanOfSeveralWordsReachesFromTheFirstToTheLast() {
    List<Put> put = random(6, 20);
    Words words = built(put);
    for (int from = 0; from < 20; from++) {
      for (int to = from + 1; to <= 20; to++) {
        assertThat(words.span(from, to))
            .isEqualTo(new Span(put.get(from).span().start(), put.get(to - 1).span().end()));
      }
    }
    assertThatThrownBy(() -> words.span(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> words.span(19, 21)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aBuilderKnowsWhereItsLastWordEnds() {
    Words.Builder builder = new Words.Builder();
    assertThat(builder.isEmpty()).isTrue();
    assertThat(builder.end()).isZero();
    builder.word(new Span(4, 9), 1);
    assertThat(builder.isEmpty()).isFalse();
    assertThat(builder.end()).isEqualTo(9);
  }

  @Test
  void wordsThatWereBuiltDoNotGrowWithTheirBuilder() {
    Words.Builder builder = new Words.Builder();
    builder.word(new Span(0, 2), 0);
    builder.piece(7);
    Words first = builder.build();
    builder.word(new Span(3, 5), 0);
    builder.piece(8);
    assertThat(first.size()).isEqualTo(1);
    assertThat(first.pieceCount()).isEqualTo(1);
    assertThat(builder.build().size()).isEqualTo(2);
  }
}
