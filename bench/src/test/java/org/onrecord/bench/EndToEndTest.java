package org.onrecord.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.encoder.Depth;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.text.Article;

class EndToEndTest {
  private static final Article RAIN =
      Article.of("“It rains,” Mayor Jane Roe said. The street was wet, as it often is.");
  private static final Corpus CORPUS =
      new Corpus("mine", List.of(new Gathered.Found("a", Optional.empty(), RAIN)), 3);

  @TempDir private Path folder = Path.of("");

  @Test
  void thereIsALineForEachPassBelowOneForTheCorpus() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Pass> passes =
        List.of(new EncoderPass(Depth.SIX), new ReadPass(Reader.fast()), new AddPass(folder));
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      EndToEnd.print(List.of(CORPUS, CORPUS), passes, Duration.ZERO, out);
    }
    List<String> lines = bytes.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(8);
    assertThat(lines.subList(0, 4))
        .map(line -> line.replaceAll("[0-9][0-9.,]*", "#"))
        .map(line -> line.replaceAll(" +", " "))
        .containsExactly(
            "mine: # articles, # words, # inputs left out; medians of # rounds",
            "mine encoder # words/s # articles/s # times the encoder; found #",
            "mine read # words/s # articles/s # times the encoder; found #",
            "mine add # words/s # articles/s # times the encoder; found #");
    assertThat(lines.get(0)).startsWith("mine: 1 articles, 14 words, 3 inputs left out; ");
    assertThat(lines.get(1)).contains(" 1.00 times the encoder").endsWith("found 20");
    assertThat(lines.get(2)).endsWith("found 1");
    assertThat(lines.get(3)).endsWith("found 1");
  }

  @Test
  void speedIsWhatIsDoneInASecond() {
    Comparison.Figure half = new Comparison.Figure("read", 5e8, 2.5, 1234);
    assertThat(EndToEnd.line(CORPUS, half).replaceAll(" +", " "))
        .isEqualTo("mine read 28 words/s 2 articles/s 2.50 times the encoder; found 1,234");
  }

  @Test
  void figuresLookTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(EndToEnd.line(CORPUS, new Comparison.Figure("read", 1e5, 2.5, 1)))
          .contains(" 140,000 words/s", " 2.50 times");
    } finally {
      Locale.setDefault(before);
    }
  }
}
