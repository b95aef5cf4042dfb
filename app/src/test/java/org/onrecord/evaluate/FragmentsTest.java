package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand; a tally is hits, predicted, gold. */
class FragmentsTest {
  private static Fragments fragments(String picture) {
    Marked marked = Marked.of(picture);
    return Fragments.of(Tokens.of(marked.text()), marked.attributions());
  }

  private static RoleTallies exact(String gold, String predicted) {
    return fragments(gold).exact(fragments(predicted));
  }

  private static RoleTallies overlapping(String gold, String predicted) {
    return fragments(gold).overlapping(fragments(predicted));
  }

  @Test
  void theSamePartsAgree() {
    String both = "{s1 Bo} {c1 said} {t1 it rains}.";

    assertThat(exact(both, both))
        .isEqualTo(new RoleTallies(new Tally(1, 1, 1), new Tally(1, 1, 1), new Tally(1, 1, 1)));
  }

  @Test
  void aFurtherWordBreaksExactAgreementOnly() {
    String gold = "{s1 Old Bo} {c1 said} {t1 it rains}.";
    String predicted = "Old {s1 Bo} {c1 said} {t1 it rains.}";

    assertThat(exact(gold, predicted))
        .isEqualTo(new RoleTallies(new Tally(0, 1, 1), new Tally(1, 1, 1), new Tally(0, 1, 1)));
    assertThat(overlapping(gold, predicted))
        .isEqualTo(new RoleTallies(new Tally(1, 1, 1), new Tally(1, 1, 1), new Tally(1, 1, 1)));
  }

  @Test
  void aBoundInsideATokenIsTheTokens() {
    assertThat(exact("{t1 rains}", "r{t1 ain}s").content()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void contentIsCutAtSentences() {
    assertThat(exact("{t1 It rains. It snows.}", "{t1 It rains.} {t1 It snows.}").content())
        .isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void neighboursInASentenceStayApart() {
    assertThat(exact("{t1 It rains}{t2  a lot}", "{t1 It rains a lot}").content())
        .isEqualTo(new Tally(0, 1, 2));
  }

  @Test
  void aCueInsideContentCutsIt() {
    assertThat(exact("{t1 It, {c1 he says}, rains}", "{t1 It,} {c1 he says}, rains"))
        .isEqualTo(new RoleTallies(Tally.NONE, new Tally(1, 1, 1), new Tally(1, 1, 2)));
  }

  @Test
  void aCueHidesASourceAndASourceHidesContent() {
    assertThat(exact("{s1 {t1 {c1 it}}} {t1 {s1 rains}}", "{c1 it} {s1 rains}"))
        .isEqualTo(new RoleTallies(new Tally(1, 1, 1), new Tally(1, 1, 1), Tally.NONE));
  }

  @Test
  void aLaterAttributionCutsAnEarlierOne() {
    assertThat(exact("{t1 it {t2 rains a} lot}", "{t1 it} {t2 rains a lot}").content())
        .isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void anEarlierAttributionIsHiddenByALaterOne() {
    assertThat(exact("{t2 it {t1 rains a} lot}", "{t1 it rains a lot}").content())
        .isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void onePredictedPartServesOnePersonsPart() {
    assertThat(overlapping("{t1 it} {t2 rains} {t3 a lot}", "{t1 it rains a lot}").content())
        .isEqualTo(new Tally(1, 1, 3));
    assertThat(overlapping("{t1 it rains a lot}", "{t1 it} {t2 rains} {t3 a lot}").content())
        .isEqualTo(new Tally(1, 3, 1));
  }

  @Test
  void theFirstFreePartIsTaken() {
    assertThat(overlapping("{t1 it rains} {t2 a lot}", "{t1 it} {t2 rains a} lot").content())
        .isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void partsWithoutATokenAreNone() {
    assertThat(exact("it{t1  }rains", "it{t1  }rains").content()).isEqualTo(Tally.NONE);
  }

  @Test
  void nothingAgreesWithNothing() {
    assertThat(exact("it rains", "it rains")).isEqualTo(RoleTallies.NONE);
    assertThat(exact("{s1 Bo} {c1 said} {t1 it}", "Bo said it").all())
        .isEqualTo(new Tally(0, 0, 3));
  }

  @Test
  void duplicatesCountOnce() {
    assertThat(exact("{t1 {t2 {t2 it rains}}}", "{t1 it rains}").content())
        .isEqualTo(new Tally(1, 1, 1));
    assertThat(Marked.of("{t2 {t2 it}}").only().content()).hasSize(2);
  }

  @Test
  void everyRoleHasItsTally() {
    RoleTallies tallies =
        new RoleTallies(new Tally(1, 2, 3), new Tally(4, 5, 6), new Tally(7, 8, 9));

    assertThat(List.of(Role.values()).stream().map(tallies::of))
        .containsExactly(new Tally(1, 2, 3), new Tally(4, 5, 6), new Tally(7, 8, 9));
    assertThat(tallies.all()).isEqualTo(new Tally(12, 15, 18));
    assertThat(tallies.plus(tallies).cue()).isEqualTo(new Tally(8, 10, 12));
  }
}
