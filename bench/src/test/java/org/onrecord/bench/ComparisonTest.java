package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.gather.Gathered;
import org.onrecord.text.Article;

class ComparisonTest {
  private static final Corpus CORPUS =
      Corpus.of(
          "mine", List.of(new Gathered.Found("a", Optional.empty(), Article.of("It rains."))));

  private final List<String> calls = new ArrayList<>();

  /** A pass that took these times, round by round, and found as much as {@code found} says. */
  private Pass pass(String name, List<Integer> nanos, List<Integer> found) {
    return new Pass() {
      private int round;

      @Override
      public String name() {
        return name;
      }

      @Override
      public Timed over(Corpus corpus) {
        calls.add(name);
        int at = round++ % nanos.size();
        return new Timed(nanos.get(at), found.get(at % found.size()));
      }
    };
  }

  /** A pass that does take some time. */
  private record AtLeast(Duration time) implements Pass {
    @Override
    public String name() {
      return "at least " + time;
    }

    @Override
    public Timed over(Corpus corpus) {
      return Timed.of(
          () -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < time.toNanos()) {
              Thread.onSpinWait();
            }
            return 1;
          });
    }
  }

  private static Comparison.Result measured(Pass... passes) {
    return new Comparison(CORPUS, List.of(passes)).measure(Duration.ZERO);
  }

  @Test
  void passesTakeTurns() {
    measured(pass("a", List.of(1), List.of(1)), pass("b", List.of(1), List.of(1)));
    assertThat(calls).containsExactly("a", "b", "a", "b", "a", "b", "a", "b", "a", "b");
  }

  @Test
  void theFigureIsTheMedianSoThatOneSlowRoundDoesNotMatter() {
    Comparison.Result result = measured(pass("a", List.of(10, 12, 9000, 11, 10), List.of(7)));
    assertThat(result.rounds()).isEqualTo(5);
    Comparison.Figure figure = result.figures().getFirst();
    assertThat(figure.pass()).isEqualTo("a");
    assertThat(figure.nanos()).isEqualTo(11);
    assertThat(figure.found()).isEqualTo(7);
  }

  @Test
  void theRatioIsTakenWithinARoundSoThatABusyMachineDoesNotMatter() {
    Pass yardstick = pass("a", List.of(10, 20, 40, 20, 10), List.of(1));
    Pass slower = pass("b", List.of(30, 60, 120, 60, 31), List.of(1));
    List<Comparison.Figure> figures = measured(yardstick, slower).figures();
    assertThat(figures).extracting(Comparison.Figure::pass).containsExactly("a", "b");
    assertThat(figures.get(0).ratio()).isEqualTo(1);
    assertThat(figures.get(1).ratio()).isEqualTo(3, within(1e-9));
    assertThat(figures.get(1).nanos()).isEqualTo(60);
  }

  @Test
  void aYardstickTooShortForTheClockIsNoDivisionByZero() {
    List<Comparison.Figure> figures =
        measured(pass("a", List.of(0), List.of(1)), pass("b", List.of(5), List.of(1))).figures();
    assertThat(figures.get(1).ratio()).isEqualTo(5);
  }

  @Test
  void aPassThatFindsSomethingElseInAnotherRoundIsAnError() {
    assertThatThrownBy(() -> measured(pass("a", List.of(1, 1), List.of(7, 8))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a found 7, then 8");
  }

  @Test
  void roundsGoOnUntilTheTimeIsUp() {
    Pass pass = new AtLeast(Duration.ofMillis(1));
    Comparison.Result result =
        new Comparison(CORPUS, List.of(pass)).measure(Duration.ofMillis(400));
    assertThat(result.rounds()).isBetween(6, 400);
  }

  @Test
  void aShortPassIsRepeatedWithinItsTurnAndTheMeanTaken() {
    Pass shortOne = pass("a", List.of(10, 20), List.of(1));
    Pass longOne = new AtLeast(Duration.ofMillis(5));
    Comparison.Result result =
        new Comparison(CORPUS, List.of(shortOne, longOne)).measure(Duration.ofMillis(80));
    assertThat(calls).hasSizeGreaterThan(10 * result.rounds());
    assertThat(result.figures().getFirst().nanos()).isBetween(13.0, 17.0);
  }

  @Test
  void warmingUpIsOneRoundAtLeast() {
    new Comparison(CORPUS, List.of(pass("a", List.of(1), List.of(1)))).warmUp(Duration.ZERO);
    assertThat(calls).containsExactly("a");
  }

  @Test
  void thereIsNothingToCompareWithoutAPass() {
    assertThatThrownBy(() -> new Comparison(CORPUS, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine");
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Comparison.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
    assertThat(Comparison.median(List.of(9.0, 1.0, 4.0, 3.0))).isEqualTo(3.5);
  }
}
