package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Span;

class AttributionScoresTest {
  private static final String TEXT = "Bo said it rains. “So,” Al wrote, “it 😀 does.”\n";

  private static List<Span> spans(Random random) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int start = random.nextInt(TEXT.length());
      spans.add(new Span(start, start + 1 + random.nextInt(TEXT.length() - start)));
    }
    return spans;
  }

  private static List<RoleSpans> attributions(Random random) {
    List<RoleSpans> attributions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      attributions.add(new RoleSpans(spans(random), spans(random), spans(random)));
    }
    return attributions;
  }

  @Test
  void singleTokensCountOnceForEachRole() {
    ScoredArticle article =
        Marked.article(
            "a",
            "{s1 Old Bo} {c1 said} {t1 it {t2 rains}} now.",
            "Old {s1 Bo} {c1 said} it {t1 rains now.}");

    assertThat(AttributionScores.of(List.of(article)).tokens())
        .isEqualTo(new RoleTallies(new Tally(1, 1, 2), new Tally(1, 1, 1), new Tally(1, 3, 2)));
  }

  @Test
  void whoReadsAsThePersonDoesIsAlwaysRight() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      List<RoleSpans> gold = attributions(random);
      AttributionScores scores =
          AttributionScores.of(List.of(new ScoredArticle("a", TEXT, gold, gold)));

      Tally exact = scores.exact().all();
      assertThat(exact.hits()).isEqualTo(exact.gold()).isEqualTo(exact.predicted());
      assertThat(scores.overlap()).isEqualTo(scores.exact());
      assertThat(scores.tokens().all().hits()).isEqualTo(scores.tokens().all().gold());
    }
  }

  @Test
  void figuresStandInTheirOrder() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      AttributionScores scores =
          AttributionScores.of(
              List.of(new ScoredArticle("a", TEXT, attributions(random), attributions(random))));

      for (Role role : Role.values()) {
        assertThat(scores.overlap().of(role).hits())
            .isBetween(
                scores.exact().of(role).hits(),
                Math.min(scores.exact().of(role).gold(), scores.exact().of(role).predicted()));
      }
      Links links = scores.links();
      assertThat(links.triple()).isLessThanOrEqualTo(links.exact());
      assertThat(links.half()).isLessThanOrEqualTo(links.overlapping());
      assertThat(links.overlapping()).isLessThanOrEqualTo(links.gold());
    }
  }

  @Test
  void theOrderOfArticlesChangesNoFigureButTheInterval() {
    List<ScoredArticle> articles = new ArrayList<>(Invented.articles());
    AttributionScores scores = AttributionScores.of(articles);
    Collections.reverse(articles);
    AttributionScores reversed = AttributionScores.of(articles);

    assertThat(reversed).usingRecursiveComparison().ignoringFields("interval").isEqualTo(scores);
  }

  @Test
  void measuringTwiceGivesTheSame() {
    assertThat(AttributionScores.of(Invented.articles()))
        .isEqualTo(AttributionScores.of(Invented.articles()));
  }

  @Test
  void withoutArticlesThereAreNoFigures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttributionScores.of(List.of()))
        .withMessage("no articles to measure");
  }

  @Test
  void anIntervalHoldsTheFigure() {
    AttributionScores scores = AttributionScores.of(Invented.articles());

    assertThat(scores.exact().all().f1())
        .isBetween(scores.interval().low(), scores.interval().high());
  }

  @Test
  void articlesAlikeLeaveNoDoubt() {
    Interval interval = Interval.of(Collections.nCopies(5, new Tally(1, 2, 2)));

    assertThat(interval).isEqualTo(new Interval(0.5, 0.5));
  }

  @Test
  void articlesUnlikeLeaveMuch() {
    Interval interval = Interval.of(List.of(new Tally(0, 1, 1), new Tally(1, 1, 1)));

    assertThat(interval).isEqualTo(new Interval(0.0, 1.0));
  }

  @Test
  void aTallyDividesByNothingSafely() {
    assertThat(Tally.NONE.precision()).isZero();
    assertThat(Tally.NONE.recall()).isZero();
    assertThat(Tally.NONE.f1()).isZero();
    assertThat(new Tally(1, 2, 4).precision()).isEqualTo(0.5);
    assertThat(new Tally(1, 2, 4).recall()).isEqualTo(0.25);
    assertThat(new Tally(1, 2, 2).f1()).isEqualTo(0.5);
  }

  @Test
  void spansMustLieInTheText() {
    RoleSpans outside = new RoleSpans(List.of(), List.of(), List.of(new Span(0, 5)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoredArticle("a", "four", List.of(), List.of(outside)))
        .withMessage("a is 4 units long, but Span[start=0, end=5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoldArticle("a", "four", List.of(outside)).with(List.of()));
  }

  @Test
  void anAttributionsSpansAreTakenInTextOrder() {
    Span early = new Span(0, 2);
    Span late = new Span(3, 7);
    Attribution read =
        Attribution.of(
            new Frame(List.of(early), List.of(), List.of(late, early), Form.MIXED),
            Sense.of(Kind.SPEECH),
            0.9);

    assertThat(RoleSpans.of(read))
        .isEqualTo(new RoleSpans(List.of(early), List.of(), List.of(early, late)));
  }

  @Test
  void aHugeArticleTakesSeconds() {
    String text = "a b. C ".repeat(20_000);
    List<RoleSpans> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(
          new RoleSpans(
              List.of(new Span(70 * i, 70 * i + 1)),
              List.of(new Span(70 * i + 2, 70 * i + 3)),
              List.of(new Span(70 * i + 5, 70 * i + 60))));
    }
    ScoredArticle article = new ScoredArticle("a", text, many, many);

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> AttributionScores.of(List.of(article)));
  }
}
