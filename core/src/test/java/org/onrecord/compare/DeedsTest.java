package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Stance;
import org.onrecord.issue.Terms;
import org.onrecord.text.Span;

class DeedsTest {
  private static final List<String> WORDS =
      List.of(
          "Norway",
          "Denmark",
          "imposed",
          "lifted",
          "sanctions",
          "on",
          "the",
          "talks",
          "held",
          "with",
          ",",
          "and",
          "no",
          "tariffs",
          "-",
          "was",
          "by",
          "ended",
          "“",
          "”",
          "bombed",
          "militia",
          "’s",
          "on Monday",
          ".",
          "ceasefire",
          "agreed to a");

  private static Issues one(Terms terms) {
    Issue issue = new Issue("it", "It", "It should be.", terms, Examples.none());
    return Issues.of(List.of(issue));
  }

  private static Issues talksWithDenmark() {
    return one(
        new Terms(
            List.of("talks"),
            List.of(),
            List.of("denmark"),
            List.of(),
            List.of("CONSULT"),
            List.of("ASSAULT", "SANCTION")));
  }

  @Test
  void aTypeOfDeedCountsOnlyTowardsThoseWhomTheIssueNames() {
    assertThat(Drawn.bearings("Norway bombed Denmark.", "", talksWithDenmark()))
        .containsExactly("it oppose | Norway | towards | bombed > bombed");
    assertThat(Drawn.bearings("Norway bombed Sweden.", "", talksWithDenmark())).isEmpty();
    assertThat(Drawn.bearings("Denmark bombed Norway.", "", talksWithDenmark())).isEmpty();
  }

  @Test
  void whatTakesBothSidesTakesNone() {
    Issues both =
        one(
            new Terms(
                List.of("talks"),
                List.of(),
                List.of("denmark"),
                List.of(),
                List.of(),
                List.of("CONSULT")));
    String text = "Norway negotiated with Denmark. Norway held talks with Denmark.";
    assertThat(Drawn.bearings(text, "", both))
        .containsExactly("it oppose | Norway | towards | negotiated > negotiated");
  }

  @Test
  void anIssuesNeededWordsMustStandInTheDeedsClause() {
    Issues near = one(new Terms(List.of("talks"), List.of(), List.of("denmark"), List.of()));
    assertThat(Drawn.bearings("Norway held talks with Denmark.", "", near)).hasSize(1);
    assertThat(Drawn.bearings("Norway held talks with Sweden.", "", near)).isEmpty();
  }

  @Test
  void aDeedOfSeveralIsEachOnesWithOneBearing() {
    assertThat(Drawn.bearings("Norway and Denmark held talks.", "", Issues.standard()))
        .containsExactly("talks support | Norway, Denmark | sets-up | held > talks");
  }

  @Test
  void aBearingIsForOrAgainst() {
    Event event =
        new Event(
            "e1",
            Code.CONSULT,
            Event.Parties.unknown(),
            new Event.Telling(new Span(0, 3), new Span(0, 9), Optional.empty(), Optional.empty()),
            new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.PAST),
            .5);
    Span words = new Span(0, 3);
    assertThatThrownBy(() -> new Bearing(event, "it", Stance.NEUTRAL, Bearing.Way.IS, words, words))
        .hasMessageContaining("neutral");
    for (Bearing.Way way : Bearing.Way.values()) {
      assertThat(Bearing.Way.of(way.code())).isEqualTo(way);
    }
  }

  @Test
  void everyWordOfABearingStandsInItsClause() {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("Norway");
      for (int word = 0; word < 14; word++) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      Drawn.each(
          text.toString(),
          each -> {
            Span clause = each.event().telling().span();
            assertThat(clause.contains(each.verb())).as(text.toString()).isTrue();
            assertThat(clause.contains(each.term())).as(text.toString()).isTrue();
          });
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aClauseOfManyTermsIsReadAtOnce() {
    String text = "Norway imposed " + "sanctions tariffs talks ".repeat(4_000) + "on Denmark.";
    assertThat(Drawn.bearings(text, "", Issues.standard())).isEmpty();
  }
}
