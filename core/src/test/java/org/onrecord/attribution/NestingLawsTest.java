package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Nesting.Chosen;

/** What holds of whatever is chosen among random candidates. */
class NestingLawsTest {
  private static final Settings SETTINGS = new Settings(.6, .3, 0, 0, 0);
  private static final Nesting NESTING = new Nesting(SETTINGS);

  /** Every third is led in by a verb that says so by itself. */
  private static boolean isPlain(Candidate candidate) {
    return candidate.cue().from() % 3 == 0;
  }

  private static List<Chosen> choose(List<Candidate> candidates) {
    return NESTING.choose(candidates, NestingLawsTest::isPlain);
  }

  private static Candidate candidate(Random random, int words) {
    int from = random.nextInt(words);
    Run cue = new Run(from, from + 1 + random.nextInt(3));
    int content = cue.to() + random.nextInt(5);
    int end = content + 1 + random.nextInt(40);
    return new Candidate(
        from + random.nextInt(cue.length()),
        random.nextInt(101) / 100.0,
        List.of(),
        cue,
        random.nextInt(4) == 0
            ? List.of(new Run(content, end), new Run(end + 2, end + 9))
            : List.of(new Run(content, end)));
  }

  private static Stream<List<Candidate>> some(int count) {
    Random random = new Random(23);
    return Stream.generate(
            () -> {
              List<Candidate> candidates = new ArrayList<>();
              for (int i = random.nextInt(40); i > 0; i--) {
                candidates.add(candidate(random, 200));
              }
              return candidates;
            })
        .limit(count);
  }

  @Test
  void cuesStandInOrderAndShareNoWord() {
    some(500)
        .forEach(
            candidates -> {
              int end = 0;
              for (Chosen chosen : choose(candidates)) {
                assertThat(chosen.candidate().cue().from()).isGreaterThanOrEqualTo(end);
                end = chosen.candidate().cue().to();
              }
            });
  }

  @Test
  void whatIsTooUnsureForTheInsideIsChosenOnlyWhereItsCueSaysSo() {
    List<Candidate> kept =
        some(500)
            .flatMap(candidates -> choose(candidates).stream())
            .map(Chosen::candidate)
            .toList();
    assertThat(kept).allMatch(it -> it.confidence() >= SETTINGS.inner() || isPlain(it));
    assertThat(kept).as("its cue says so").anyMatch(it -> it.confidence() < SETTINGS.inner());
    assertThat(kept)
        .as("inside, less is enough")
        .anyMatch(it -> it.confidence() < SETTINGS.outer() && !isPlain(it));
  }

  @Test
  void outsideACueThatSaysSoNeedsLess() {
    List<Candidate> all = some(500).flatMap(List::stream).toList();
    for (Candidate each : all) {
      boolean plain = NESTING.choose(List.of(each), any -> true).size() == 1;
      boolean other = NESTING.choose(List.of(each), none -> false).size() == 1;
      assertThat(plain).isEqualTo(each.confidence() >= Nesting.PLAIN_OUTSIDE);
      assertThat(other).isEqualTo(each.confidence() >= SETTINGS.outer());
    }
    assertThat(all).anyMatch(it -> it.confidence() < Nesting.PLAIN_OUTSIDE);
  }

  @Test
  void aParentHoldsTheCueAndNoChainGoesRoundInACircle() {
    some(500)
        .map(NestingLawsTest::choose)
        .forEach(
            chosen -> {
              for (int i = 0; i < chosen.size(); i++) {
                Candidate child = chosen.get(i).candidate();
                chosen
                    .get(i)
                    .parent()
                    .ifPresent(
                        at -> assertThat(child.standsIn(chosen.get(at).candidate())).isTrue());
                assertThat(depth(chosen, i)).isLessThan(chosen.size() + 1);
              }
            });
  }

  private static int depth(List<Chosen> chosen, int from) {
    Set<Integer> seen = new HashSet<>();
    int at = from;
    while (seen.add(at) && chosen.get(at).parent().isPresent()) {
      at = chosen.get(at).parent().orElseThrow();
    }
    return chosen.get(at).parent().isEmpty() ? seen.size() : Integer.MAX_VALUE;
  }

  @Test
  void theOrderInWhichTheyAreFoundDoesNotMatter() {
    Random random = new Random(29);
    some(300)
        .map(NestingLawsTest::oneForEachAnchor)
        .forEach(
            candidates -> {
              List<Chosen> once = choose(candidates);
              Collections.shuffle(candidates, random);
              assertThat(choose(candidates)).isEqualTo(once);
            });
  }

  private static List<Candidate> oneForEachAnchor(List<Candidate> candidates) {
    Set<Integer> anchors = new HashSet<>();
    return new ArrayList<>(candidates.stream().filter(it -> anchors.add(it.anchor())).toList());
  }

  @Test
  void whatIsSureIsNeverLostToWhatIsLess() {
    some(500)
        .filter(candidates -> !candidates.isEmpty())
        .forEach(
            candidates -> {
              double most =
                  candidates.stream().mapToDouble(Candidate::confidence).max().orElseThrow();
              List<Double> kept =
                  choose(candidates).stream()
                      .map(chosen -> chosen.candidate().confidence())
                      .toList();
              assertThat(most < SETTINGS.outer() || kept.contains(most)).isTrue();
            });
  }

  @Test
  void tenThousandCandidatesAreChosenAmongInTime() {
    Random random = new Random(31);
    List<Candidate> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(candidate(random, 100_000));
    }
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(3), () -> choose(many)))
        .hasSizeGreaterThan(1_000);
  }
}
