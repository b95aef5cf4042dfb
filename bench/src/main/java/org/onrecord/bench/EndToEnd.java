package org.onrecord.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.onrecord.encoder.Depth;
import org.onrecord.reading.Reader;

/** Prints how fast articles are read and kept, beside how fast the bare encoder goes. */
public final class EndToEnd {
  private static final Duration TIME = Duration.ofSeconds(8);
  private static final double NANOS_A_SECOND = 1e9;
  private static final int ARTICLES = 100_000;
  private static final int PERSONS = 50_000;

  private EndToEnd() {}

  /**
   * Measures the demo's articles, generated ones, and those of the folder that the system property
   * {@code articles} names, if it does.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    List<Pass> passes =
        List.of(
            new EncoderPass(Depth.TWELVE),
            new OneByOne(Reader.standard()),
            new ReadPass(Reader.standard()),
            new AddPass(place));
    print(Corpus.all(), passes, TIME, System.out);
    System.out.println("with six layers (--fast)");
    List<Pass> fast = List.of(new EncoderPass(Depth.SIX), new ReadPass(Reader.fast()));
    print(Corpus.all(), fast, TIME, System.out);
    Linking.print(ARTICLES, PERSONS, System.out);
  }

  /**
   * Measures passes over corpora and prints a line for each. None is measured before all are warm,
   * so that their order matters little.
   *
   * @param passes the passes; the first is the yardstick
   * @param time for how long each is warmed up, and then measured
   */
  static void print(List<Corpus> corpora, List<Pass> passes, Duration time, PrintStream out) {
    List<Comparison> comparisons =
        corpora.stream().map(corpus -> new Comparison(corpus, passes)).toList();
    comparisons.forEach(comparison -> comparison.warmUp(time));
    for (Comparison comparison : comparisons) {
      Corpus corpus = comparison.corpus();
      Comparison.Result result = comparison.measure(time);
      out.println(heading(corpus, result.rounds()));
      result.figures().forEach(figure -> out.println(line(corpus, figure)));
    }
  }

  static String heading(Corpus corpus, int rounds) {
    return String.format(
        Locale.ROOT,
        "%s: %,d articles, %,d words, %,d inputs left out; medians of %d rounds",
        corpus.name(),
        corpus.found().size(),
        corpus.words(),
        corpus.leftOut(),
        rounds);
  }

  static String line(Corpus corpus, Comparison.Figure figure) {
    double seconds = figure.nanos() / NANOS_A_SECOND;
    return String.format(
        Locale.ROOT,
        "%-10s %-10s %,12.0f words/s %,9.0f articles/s %8.2f times the encoder; found %,d",
        corpus.name(),
        figure.pass(),
        corpus.words() / seconds,
        corpus.found().size() / seconds,
        figure.ratio(),
        figure.found());
  }
}
