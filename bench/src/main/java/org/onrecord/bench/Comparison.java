package org.onrecord.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes over one corpus, timed turn by turn in the same run, so that whatever else the machine is
 * doing falls on all of them.
 *
 * @param corpus what they go through
 * @param passes the passes; the first is the yardstick
 */
record Comparison(Corpus corpus, List<Pass> passes) {
  private static final int LEAST_ROUNDS = 5;

  /** A turn lasts this part of the whole time at least: a short pass is repeated within it. */
  private static final int TURNS = 80;

  Comparison {
    passes = List.copyOf(passes);
    if (passes.isEmpty()) {
      throw new IllegalArgumentException("no pass to time over " + corpus.name());
    }
  }

  /**
   * What one pass took.
   *
   * @param pass its name
   * @param nanos the median over the rounds
   * @param ratio to the first pass of the same round, the median over the rounds
   * @param found what it found, the same in each round
   */
  record Figure(String pass, double nanos, double ratio, long found) {}

  /** What the passes took, in their order, over {@code rounds} rounds. */
  record Result(int rounds, List<Figure> figures) {
    Result {
      figures = List.copyOf(figures);
    }
  }

  /** Runs unmeasured rounds for some time, at least one, so that Java compiles what they use. */
  void warmUp(Duration time) {
    rounds(time, 1);
  }

  /**
   * Runs as many rounds as fit into {@code time}, and not fewer than five.
   *
   * @throws IllegalStateException if a pass doesn't find the same in each round
   */
  Result measure(Duration time) {
    List<List<Timed>> rounds = rounds(time, LEAST_ROUNDS);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      figures.add(figure(i, rounds));
    }
    return new Result(rounds.size(), figures);
  }

  private List<List<Timed>> rounds(Duration time, int least) {
    long turn = time.dividedBy(TURNS).toNanos();
    long start = System.nanoTime();
    List<List<Timed>> rounds = new ArrayList<>();
    while (rounds.size() < least || System.nanoTime() - start < time.toNanos()) {
      rounds.add(passes.stream().map(pass -> turn(pass, turn)).toList());
    }
    return rounds;
  }

  /** One pass for so many nanoseconds, at least once: what it took on average. */
  private Timed turn(Pass pass, long least) {
    long start = System.nanoTime();
    long nanos = 0;
    int times = 0;
    Timed last;
    do {
      last = pass.over(corpus);
      nanos += last.nanos();
      times++;
    } while (System.nanoTime() - start < least);
    return new Timed(nanos / times, last.found());
  }

  private Figure figure(int at, List<List<Timed>> rounds) {
    String name = passes.get(at).name();
    long found = rounds.getFirst().get(at).found();
    List<Double> nanos = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (List<Timed> round : rounds) {
      Timed timed = round.get(at);
      if (timed.found() != found) {
        throw new IllegalStateException(name + " found " + found + ", then " + timed.found());
      }
      nanos.add((double) timed.nanos());
      ratios.add((double) timed.nanos() / Math.max(1, round.getFirst().nanos()));
    }
    return new Figure(name, median(nanos), median(ratios), found);
  }

  /** The middle one, or the mean of the two in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
