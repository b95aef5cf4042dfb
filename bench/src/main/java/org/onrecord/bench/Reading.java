package org.onrecord.bench;

import java.util.concurrent.TimeUnit;
import org.onrecord.encoder.Depth;
import org.onrecord.reading.Reader;
import org.onrecord.text.Article;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the article of middling length of a corpus, by JMH, beside the bare encoder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Reading {
  /** The name of a corpus. */
  @Param({"demo", "generated"})
  public String corpus = "demo";

  private final Reader reader = Reader.standard();
  private final EncoderPass encoder = new EncoderPass(Depth.TWELVE);
  private Article article = Article.of("");
  private int articleWords;

  /** Counts words beside articles, so that JMH prints both a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Pace {
    /** The words read. */
    public long words;
  }

  /** Takes the article from the corpus. */
  @Setup
  public void choose() {
    article = Corpus.named(corpus).middle();
    articleWords = Corpus.words(article.text());
  }

  /** The whole reader. */
  @Benchmark
  public org.onrecord.reading.Reading read(Pace pace) {
    pace.words += articleWords;
    return reader.read(article);
  }

  /** The yardstick: the bare encoder. */
  @Benchmark
  public long encoder(Pace pace) {
    pace.words += articleWords;
    return encoder.words(article);
  }
}
