package org.onrecord.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A 95 % interval of an F1, by drawing as many articles as there are, with repetition, 300 times
 * (percentile bootstrap). The draws are the same on every run.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  private static final int DRAWS = 300;
  private static final int LOW = 7;
  private static final int HIGH = 292;
  private static final long SEED = 0;

  static Interval of(List<Tally> articles) {
    Random random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      Tally sum = Tally.NONE;
      for (int i = 0; i < articles.size(); i++) {
        sum = sum.plus(articles.get(random.nextInt(articles.size())));
      }
      figures[draw] = sum.f1();
    }
    Arrays.sort(figures);
    return new Interval(figures[LOW], figures[HIGH]);
  }
}
