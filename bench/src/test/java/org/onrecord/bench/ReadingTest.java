package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Article;

/** What JMH calls. */
class ReadingTest {
  private static Reading chosen(String corpus) {
    Reading reading = new Reading();
    reading.corpus = corpus;
    reading.choose();
    return reading;
  }

  @Test
  void theMiddleArticleOfTheCorpusIsRead() {
    for (String corpus : List.of("demo", "generated")) {
      Article middle = Corpus.named(corpus).middle();
      var read = chosen(corpus).read(new Reading.Pace());
      assertThat(read.article()).isEqualTo(middle);
      assertThat(read.statements()).isNotEmpty();
    }
  }

  @Test
  void theYardstickGoesThroughTheSameArticle() {
    long words = new EncoderPass(Depth.SIX).words(Corpus.named("demo").middle());
    assertThat(chosen("demo").encoder(new Reading.Pace())).isEqualTo(words).isGreaterThan(100);
  }

  @Test
  void wordsAreCountedInBoth() {
    Reading.Pace pace = new Reading.Pace();
    Reading reading = chosen("generated");
    reading.read(pace);
    reading.encoder(pace);
    assertThat(pace.words).isEqualTo(2L * Corpus.words(Corpus.named("generated").middle().text()));
  }
}
