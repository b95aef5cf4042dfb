package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** Where the terms of issues stand in a stretch of a text. */
class NamedTest {
  private static final Terms FERRY =
      new Terms(
          List.of("ferry", "ferry line*"),
          List.of("bridge"),
          List.of("harbour"),
          List.of("ferry tale"),
          List.of("sailed", "AID"),
          List.of("sank"));

  private static Issues issues(Terms terms) {
    return Issues.of(
        List.of(new Issue("ferry", "Ferry", "The ferry should run.", terms, Examples.none())));
  }

  /** Each as its kind with its words. */
  private static List<String> named(String text) {
    return issues(FERRY).named(text, new Span(0, text.length())).stream()
        .map(
            each ->
                (each.against() ? "against " : "for ")
                    + (each.deed() ? "by deed " : "")
                    + each.span().in(text))
        .toList();
  }

  @Test
  void termsAndWordsForDeedsAreFoundWithTheirSide() {
    assertThat(named("The ferry lines sailed past the bridge in the harbour and one sank."))
        .containsExactly(
            "for ferry lines", "for by deed sailed", "against bridge", "against by deed sank");
  }

  @Test
  void nothingIsNamedWhereTheNeededWordIsntNearOrAPhraseHidesIt() {
    assertThat(named("The ferry sailed.")).isEmpty();
    assertThat(named("A ferry tale of the harbour.")).isEmpty();
  }

  @Test
  void aTypeOfDeedIsNoWordOfTheText() {
    assertThat(named("Aid came to the harbour, AID.")).isEmpty();
    assertThat(Terms.isCode("AID")).isTrue();
    assertThat(Terms.isCode("Aid")).isFalse();
  }

  @Test
  void whetherANeededWordStandsInOthersIsAskedOfAnIssue() {
    Issues issues = issues(FERRY);
    assertThat(issues.isNear(issues.all().getFirst(), "the Harbour of Velmark")).isTrue();
    assertThat(issues.isNear(issues.all().getFirst(), "Velmark")).isFalse();
    Issues open = issues(new Terms(List.of("ferry"), List.of(), List.of(), List.of()));
    assertThat(open.isNear(open.all().getFirst(), "Velmark")).isFalse();
  }

  @Test
  void deedsAreKeptInAnIssuesLineAndChangeItsHash() {
    Issues issues = issues(FERRY);
    Issue issue = issues.all().getFirst();
    assertThat(IssuesJson.parse(IssuesJson.write(issue))).isEqualTo(issue);
    Issues without = issues(new Terms(FERRY.words(), FERRY.against(), FERRY.near(), FERRY.not()));
    assertThat(without.hash()).isNotEqualTo(issues.hash());
    List<String> none = List.of();
    assertThatThrownBy(() -> new Terms(List.of("ferry"), none, none, none, List.of("*"), none))
        .hasMessageContaining("*");
  }
}
