package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Nesting.Chosen;

class NestingTest {
  private static final Nesting NESTING = new Nesting(new Settings(.5, .3, 0, 0, 0));

  private static Candidate candidate(double confidence, int cue, int from, int to) {
    return new Candidate(
        cue, confidence, List.of(), new Run(cue, cue + 1), List.of(new Run(from, to)));
  }

  private static List<Optional<Integer>> parents(Candidate... candidates) {
    return NESTING.choose(List.of(candidates), none -> false).stream().map(Chosen::parent).toList();
  }

  @Test
  void oneStandsInTheSmallestContentThatHoldsItsCueAndMostOfItsContent() {
    assertThat(parents(candidate(.9, 1, 2, 30), candidate(.9, 4, 5, 20), candidate(.9, 7, 8, 18)))
        .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
  }

  @Test
  void twoThatShareAContentStandBesideEachOther() {
    assertThat(parents(candidate(.9, 1, 3, 9), candidate(.9, 2, 3, 9)))
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void insideAContentLessIsEnough() {
    assertThat(parents(candidate(.9, 1, 2, 30), candidate(.4, 4, 5, 20))).hasSize(2);
    assertThat(parents(candidate(.9, 1, 2, 4), candidate(.4, 5, 6, 20))).hasSize(1);
  }

  @Test
  void insideAContentAVerbThatSaysSoIsEnough() {
    Candidate outer = candidate(.9, 1, 2, 30);
    Candidate doubted = candidate(.2, 4, 5, 20);
    assertThat(NESTING.choose(List.of(outer, doubted), none -> false)).hasSize(1);
    assertThat(NESTING.choose(List.of(outer, doubted), doubted::equals)).hasSize(2);
    assertThat(NESTING.choose(List.of(doubted), doubted::equals)).isEmpty();
  }

  @Test
  void outsideAVerbThatSaysSoNeedsLessThanOthers() {
    Candidate doubted = candidate(.35, 4, 5, 20);
    assertThat(NESTING.choose(List.of(doubted), none -> false)).isEmpty();
    assertThat(NESTING.choose(List.of(doubted), doubted::equals)).hasSize(1);
  }

  @Test
  void ofTwoWithOneCueTheSurerStays() {
    assertThat(
            NESTING.choose(List.of(candidate(.6, 1, 2, 5), candidate(.8, 1, 3, 5)), none -> false))
        .extracting(chosen -> chosen.candidate().confidence())
        .containsExactly(.8);
  }

  @Test
  void aCandidateHasAContentAndItsAnchorInItsCue() {
    assertThatThrownBy(() -> new Candidate(3, .5, List.of(), new Run(1, 2), List.of(new Run(4, 5))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Candidate(1, .5, List.of(), new Run(1, 2), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
