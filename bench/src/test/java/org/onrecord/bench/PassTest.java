package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.encoder.Depth;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.text.Article;

class PassTest {
  private static final Corpus CORPUS =
      Corpus.of(
          "mine",
          List.of(
              found("a", "“It rains,” Mayor Jane Roe said. The street was wet, as it often is."),
              found("b", "The mayor said that it would rain.\n\nIt did. So she was right.")));

  @TempDir private Path folder = Path.of("");

  private static Gathered found(String input, String text) {
    return new Gathered.Found(input, Optional.empty(), Article.of(text));
  }

  @Test
  void theBareEncoderFindsWordsAndMarks() {
    assertThat(new EncoderPass(Depth.SIX).over(CORPUS).found()).isEqualTo(20 + 16);
  }

  @Test
  void theReaderFindsStatements() {
    assertThat(new ReadPass(Reader.standard()).over(CORPUS).found()).isEqualTo(2);
    assertThat(new OneByOne(Reader.standard()).over(CORPUS).found()).isEqualTo(2);
  }

  @Test
  void addingFindsTheSameEachTimeForItsStoreIsNew() {
    Pass add = new AddPass(folder);
    assertThat(add.over(CORPUS).found()).isEqualTo(2);
    assertThat(add.over(CORPUS).found()).isEqualTo(2);
  }

  @Test
  void anArticleThatComesTwiceIsAddedOnce() {
    Corpus twice =
        new Corpus("twice", List.of(CORPUS.found().getFirst(), CORPUS.found().getFirst()), 0);
    assertThat(new ReadPass(Reader.standard()).over(twice).found()).isEqualTo(2);
    assertThat(new AddPass(folder).over(twice).found()).isEqualTo(1);
  }

  @Test
  void addingLeavesNoStoreBehind() {
    new AddPass(folder).over(CORPUS);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theTimeIsThatOfTheWork() {
    Timed timed =
        Timed.of(
            () -> {
              long start = System.nanoTime();
              while (System.nanoTime() - start < 2_000_000) {
                Thread.onSpinWait();
              }
              return 42;
            });
    assertThat(timed.found()).isEqualTo(42);
    assertThat(timed.nanos()).isBetween(2_000_000L, 10_000_000_000L);
  }
}
