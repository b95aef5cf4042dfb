package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.reading.Reading;
import org.onrecord.store.Store;

/**
 * Prints what one more article costs in a record that holds few and in one that holds many, with
 * who is who, which statements report the same and where words and deeds stand. The same articles
 * are added to both in turn, so that whatever else the machine does meets both.
 */
public final class OneMore {
  private static final int ARTICLES = 20_000;
  private static final int MEASURED = 200;
  private static final int WARM = 300;

  /** So many go into both first, since a record that was just opened has no page in memory. */
  private static final int OPENED = 100;

  private static final double NANOS_A_MILLI = 1e6;

  private OneMore() {}

  /**
   * Measures.
   *
   * @param arguments how many articles the large record holds, 20,000 if it isn't said; and a
   *     folder in which it stays, and in which it is gone on with where it is shorter
   */
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length == 0 ? ARTICLES : Integer.parseInt(arguments[0]);
    Optional<Path> kept =
        arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    measure(articles, kept, System.out);
  }

  /**
   * Fills the large record, adds some more to it and to an empty one, and prints what they cost.
   */
  static double measure(int articles, Optional<Path> kept, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-one-more");
    Path large = Files.createDirectories(kept.orElse(folder.resolve("large")));
    try (Store warm = Store.open(Files.createDirectory(folder.resolve("warm")));
        Store few = Store.open(Files.createDirectory(folder.resolve("few")));
        Store many = Store.open(large)) {
      Debate.fill(warm, Math.min(WARM, articles));
      Debate.fill(many, articles);
      return added(few, many, out);
    } finally {
      AddPass.delete(folder);
    }
  }

  private static double added(Store few, Store many, PrintStream out) {
    int from = many.totals().articles();
    List<Double> inFew = new ArrayList<>();
    List<Double> inMany = new ArrayList<>();
    for (int i = 0; i < OPENED; i++) {
      millis(few, Debate.reading(from + i));
      millis(many, Debate.reading(from + i));
    }
    int held = few.totals().articles();
    for (int i = 0; i < MEASURED; i++) {
      Reading reading = Debate.reading(from + OPENED + i);
      if (i % 2 == 0) {
        inFew.add(millis(few, reading));
        inMany.add(millis(many, reading));
      } else {
        inMany.add(millis(many, reading));
        inFew.add(millis(few, reading));
      }
    }
    double ratio = Comparison.median(inMany) / Comparison.median(inFew);
    out.println(
        String.format(
            Locale.ROOT,
            "one more   %6.2f ms among %,d, %6.2f ms among %,d, ratio %.2f; %,d acts of speech"
                + " with several reports",
            Comparison.median(inFew),
            held,
            Comparison.median(inMany),
            from + OPENED,
            ratio,
            many.utterances().count()));
    return ratio;
  }

  private static double millis(Store store, Reading reading) {
    return Timed.of(() -> store.add(reading, Debate.INPUT) ? 1 : 0).nanos() / NANOS_A_MILLI;
  }
}
