package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.issue.Stance;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.Lane;
import org.onrecord.store.Stand;
import org.onrecord.store.StoredStatement;

class PositionsTest {
  private static Stand stand(String actor, Lane lane, String day, String stance) {
    StoredStatement statement =
        new StoredStatement(
            "s" + actor + day + stance,
            new ArticleSummary(
                "a1", "Headline", Optional.empty(), Optional.of("2025-06-01"), Optional.empty(), 1),
            new StoredStatement.Said(Optional.of(actor), "said", "words of " + day, 0, 5),
            new StoredStatement.Marks("body", "direct", "speech", 90, "machine"),
            1,
            Optional.empty());
    return new Stand(
        statement,
        Optional.of(actor).filter(name -> !name.isEmpty()),
        lane,
        Optional.of(day).filter(it -> !it.isEmpty()),
        Optional.of(stance).filter(it -> !it.isEmpty()).map(Stance::of),
        "words");
  }

  private static List<String> shifts(Stand... stands) {
    return Positions.of(List.of(stands)).getFirst().shifts().stream()
        .map(it -> it.before().day() + " → " + it.after().day())
        .toList();
  }

  @Test
  void aChangeOfStanceInOneLaneIsAShift() {
    assertThat(
            shifts(
                stand("Ana", Lane.OWN, "2025-01-01", "oppose"),
                stand("Ana", Lane.OWN, "2025-02-01", "oppose"),
                stand("Ana", Lane.OWN, "2025-03-01", ""),
                stand("Ana", Lane.OWN, "2025-04-01", "conditional")))
        .containsExactly("2025-02-01 → 2025-04-01");
  }

  @Test
  void twoLanesOrOneDayMakeNoShift() {
    assertThat(
            shifts(
                stand("Ana", Lane.OWN, "2025-01-01", "oppose"),
                stand("Ana", Lane.REPORTED, "2025-02-01", "support")))
        .isEmpty();
    assertThat(
            shifts(
                stand("Ana", Lane.OWN, "2025-01-01", "oppose"),
                stand("Ana", Lane.OWN, "2025-01-01", "support")))
        .isEmpty();
  }

  @Test
  void theOutletsInterpretationNeverCounts() {
    Positions ana =
        Positions.of(
                List.of(
                    stand("Ana", Lane.OUTLET, "2025-01-01", ""),
                    stand("Ana", Lane.OWN, "2025-02-01", "support")))
            .getFirst();
    assertThat(ana.counted()).hasSize(1);
    assertThat(ana.outlets()).hasSize(1);
    assertThat(ana.stances()).isEqualTo(1);
  }

  @Test
  void thoseWithMostStancesComeFirstAndUnnamedVoicesNotAtAll() {
    List<Positions> all =
        Positions.of(
            List.of(
                stand("Bo", Lane.OWN, "2025-01-01", ""),
                stand("", Lane.OWN, "2025-01-01", "oppose"),
                stand("Ana", Lane.OWN, "2025-02-01", "support")));
    assertThat(all.stream().map(Positions::actor)).containsExactly("Ana", "Bo");
  }

  @Test
  void marksStandByTheirDaysOnOneScale() {
    List<Stand> stands =
        List.of(
            stand("Ana", Lane.OWN, "2025-01-01", "oppose"),
            stand("Ana", Lane.REPORTED, "2025-01-11", "support"),
            stand("Ana", Lane.OWN, "2025-01-21", "support"));
    IssueLines lines = new IssueLines(stands);
    IssueView.Actor actor = lines.actor(Positions.of(stands).getFirst(), List.of(), "");
    assertThat(actor.marks().stream().map(IssueView.Mark::x)).containsExactly(20, 500, 980);
    assertThat(actor.marks().stream().map(IssueView.Mark::y)).containsExactly(18, 44, 18);
    assertThat(actor.summary()).isEqualTo("2 in own words · 1 reported by others");
    assertThat(lines.scale()).isEqualTo(new IssueView.Scale("1 Jan 2025", "21 Jan 2025"));
  }

  @Test
  void aDateWithoutAYearHasARowAndNoMark() {
    List<Stand> stands = List.of(stand("Ana", Lane.OWN, "XXXX-02-02", "oppose"));
    IssueLines lines = new IssueLines(stands);
    IssueView.Actor actor = lines.actor(Positions.of(stands).getFirst(), List.of(), "");
    assertThat(actor.marks()).isEmpty();
    assertThat(actor.rows().getFirst().day()).isEqualTo("2 Feb, no year");
    assertThat(lines.scale()).isEqualTo(new IssueView.Scale("", ""));
  }

  @Test
  void monthsAndYearsStandAtTheirFirstDay() {
    assertThat(IssueLines.day("2025")).contains(LocalDate.parse("2025-01-01"));
    assertThat(IssueLines.day("2025-03")).contains(LocalDate.parse("2025-03-01"));
    assertThat(IssueLines.day("2025-03-02/2025-03-05")).contains(LocalDate.parse("2025-03-02"));
    assertThat(IssueLines.day("197X")).isEmpty();
    assertThat(IssueLines.day("")).isEmpty();
  }
}
