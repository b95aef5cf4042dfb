package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What grows with the record must not slow it down: the same things are timed in a small record and
 * in one eight times as large, in one run, so that the machine's own pace doesn't matter. The bench
 * measures the same with a hundred thousand articles.
 */
class PaceTest {
  private static final int ARTICLES = 2_000;
  private static final int STEP = 250;

  /** Beyond this it has become a matter of the record's size. */
  private static final double MOST = 4;

  /**
   * Counting looks at everything that is found, which is eight times as much; half as much again
   * for what else the machine does. What grows with the square takes 64 times as long.
   */
  private static final double IN_PROPORTION = 12;

  @TempDir private Path folder = Path.of("");

  private final Random random = new Random(5);

  private String article() {
    StringBuilder text = new StringBuilder("News of day " + random.nextInt(3_000) + "\n");
    for (int i = 0; i < 6; i++) {
      text.append("Speaker ").append(random.nextInt(40)).append(" said that");
      for (int j = 0; j < 12; j++) {
        text.append(" word").append((int) Math.abs(random.nextGaussian() * 120));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private double add(Shelf shelf) {
    List<String> texts = Stream.generate(this::article).limit(STEP).toList();
    long start = System.nanoTime();
    for (String text : texts) {
      shelf.add(text, "Outlet " + random.nextInt(9), "2024-0" + (1 + random.nextInt(9)) + "-03");
    }
    shelf.search.catchUp(taken -> {});
    return System.nanoTime() - start;
  }

  /** The least time of several: what else the machine does can only add to it. */
  private static double ask(Shelf shelf) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      for (int word = 0; word < 10; word++) {
        Question question = Question.of("word" + word).with(Division.OUTLET, Set.of("Outlet 1"));
        shelf.search.findStatements(question, 0, 20);
        shelf.search.divideStatements(question, Set.of(Division.values()));
      }
      least = Math.min(least, (double) (System.nanoTime() - start));
    }
    return least;
  }

  @Test
  void eightTimesTheArticlesAreAddedAsFastAndAskedInProportion() {
    try (Shelf shelf = new Shelf(folder)) {
      add(shelf);
      List<Double> adding = new ArrayList<>();
      double small = ask(shelf);
      for (int done = STEP; done < ARTICLES; done += STEP) {
        adding.add(add(shelf));
      }
      double large = ask(shelf);
      assertThat(shelf.search.countStatements(Question.all())).isEqualTo(6 * ARTICLES);
      assertThat(least(adding.subList(4, 7)) / least(adding.subList(0, 3))).isLessThan(MOST);
      assertThat(large / small).isLessThan(IN_PROPORTION);
    }
  }

  private static double least(List<Double> times) {
    return times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }
}
