package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand; links are gold, predicted, overlapping, half, exact, triple. */
class LinkedScoresTest {
  private static LinkedScores scores(String gold, String predicted) {
    ScoredArticle article = Marked.article("a", gold, predicted);
    return LinkedScores.of(article, Tokens.of(article.text()));
  }

  private static Links links(String gold, String predicted) {
    return scores(gold, predicted).links();
  }

  @Test
  void theSameAttributionAgreesInAll() {
    String both = "{s1 Bo} {c1 said} {t1 it rains}.";

    assertThat(links(both, both)).isEqualTo(new Links(1, 1, 1, 1, 1, 1));
    assertThat(scores(both, both).slices())
        .containsOnly(Map.entry(Slice.INDIRECT, new SliceTally(1, 1, 1, 1, 1, 1)));
  }

  @Test
  void punctuationIsSetAsideForExactnessButNotForTheShareOfContent() {
    assertThat(links("{s1 Bo} {c1 said:} {t1 “it rains.”}", "{s1 Bo} {c1 said}: “{t1 it rains}.”"))
        .isEqualTo(new Links(1, 1, 1, 0, 1, 1));
  }

  @Test
  void withoutASharedCueNothingIsJoined() {
    assertThat(links("{s1 Bo} {c1 said} {t1 it}", "{s1 Bo} said {t1 it}"))
        .isEqualTo(new Links(1, 1, 0, 0, 0, 0));
    assertThat(links("{s1 Bo} said {t1 it}", "{s1 Bo} said {t1 it}"))
        .isEqualTo(new Links(1, 1, 0, 0, 0, 0));
  }

  @Test
  void halfTheContentIsEnoughForHalf() {
    assertThat(links("{s1 Bo} {c1 said} {t1 it rains}", "{s1 Bo} {c1 said} {t1 it} rains"))
        .isEqualTo(new Links(1, 1, 1, 1, 0, 0));
    assertThat(links("{s1 Bo} {c1 said} {t1 it rains now}", "{s1 Bo} {c1 said} {t1 it} rains now"))
        .isEqualTo(new Links(1, 1, 1, 0, 0, 0));
  }

  @Test
  void anotherSourceSpoilsAllButFinding() {
    LinkedScores scores =
        scores("{s1 Bo} or Al {c1 said} {t1 it}", "Bo or {s1 Al} {c1 said} {t1 it}");

    assertThat(scores.links()).isEqualTo(new Links(1, 1, 0, 0, 0, 0));
    assertThat(scores.slices()).containsEntry(Slice.INDIRECT, new SliceTally(1, 1, 0, 0, 1, 0));
  }

  @Test
  void noSourceOnEitherSideIsTheRightSource() {
    LinkedScores scores = scores("{t1 it}, {c1 reportedly}", "{t1 it}, {c1 reportedly}");

    assertThat(scores.links()).isEqualTo(new Links(1, 1, 1, 1, 1, 1));
    assertThat(scores.slices()).containsKeys(Slice.NO_SOURCE, Slice.INDIRECT).hasSize(2);
    assertThat(links("{t1 it}, {c1 says} Bo", "{t1 it}, {c1 says} {s1 Bo}"))
        .isEqualTo(new Links(1, 1, 0, 0, 0, 0));
  }

  @Test
  void aWiderCueSpoilsTheTripleOnly() {
    assertThat(links("{s1 Bo} {c1 said} so: {t1 it}", "{s1 Bo} {c1 said so}: {t1 it}"))
        .isEqualTo(new Links(1, 1, 1, 1, 1, 0));
  }

  @Test
  void theOneWithTheMostContentIsJoined() {
    assertThat(
            links("{s1 Bo} {c1 said} {t1 it rains}", "{s2 Bo} {c1 {c2 said}} {t1 it} {t2 rains}"))
        .isEqualTo(new Links(1, 2, 0, 0, 0, 0));
    assertThat(
            links(
                "{s1 Bo} {c1 said} {t1 it rains now}",
                "{s2 Bo} {c1 {c2 said}} {t1 it} {t2 rains now}"))
        .isEqualTo(new Links(1, 2, 1, 1, 0, 0));
  }

  @Test
  void oneIsJoinedOnlyOnce() {
    assertThat(
            links(
                "{s1 {s2 Bo}} {c1 {c2 said}} {t1 it} {t2 rains}",
                "{s1 Bo} {c1 said} it {t1 rains}"))
        .isEqualTo(new Links(2, 1, 0, 0, 0, 0));
  }

  @Test
  void sharesAreOfAllInTheirSort() {
    SliceTally tally = new SliceTally(8, 4, 2, 1, 5, 3);

    assertThat(tally.foundShare()).isEqualTo(0.5);
    assertThat(tally.halfShare()).isEqualTo(0.25);
    assertThat(tally.exactShare()).isEqualTo(0.125);
    assertThat(tally.rightSourceShare()).isEqualTo(0.6);
    assertThat(SliceTally.NONE.rightSourceShare()).isZero();
    assertThat(tally.plus(tally)).isEqualTo(new SliceTally(16, 8, 4, 2, 10, 6));
  }

  @Test
  void figuresOfLinksAreF1() {
    Links links = new Links(4, 6, 5, 4, 2, 1);

    assertThat(links.overlappingF1()).isEqualTo(1.0);
    assertThat(links.halfF1()).isEqualTo(0.8);
    assertThat(links.exactF1()).isEqualTo(0.4);
    assertThat(links.tripleF1()).isEqualTo(0.2);
    assertThat(Links.NONE.halfF1()).isZero();
  }
}
