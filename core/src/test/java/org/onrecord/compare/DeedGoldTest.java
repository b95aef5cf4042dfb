package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.issue.Issues;
import org.onrecord.text.Gold;

/** Of the deeds that are shown with a stance, how many have the one that a person gives them. */
class DeedGoldTest {
  private static final List<Gold> CASES = Gold.cases("deeds.yaml");

  @Test
  void thereAreEnoughCasesAndMostLeadAstray() {
    assertThat(CASES).hasSizeGreaterThanOrEqualTo(60);
    assertThat(CASES.stream().filter(each -> each.expect().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void everyIssueOfTheStandardSetHasADeed() {
    assertThat(Issues.standard().all())
        .allSatisfy(
            issue ->
                assertThat(CASES.stream().flatMap(each -> each.expect().stream()))
                    .anyMatch(line -> line.startsWith(issue.id() + " ")));
  }

  @Test
  void whatIsShownIsRightAndMostOfWhatIsThereIsShown() {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (Gold gold : CASES) {
      List<String> found = Drawn.bearings(gold.text(), gold.published(), Issues.standard());
      for (String each : found) {
        if (gold.expect().contains(each)) {
          right++;
        } else {
          wrong.add(gold.id() + ": " + each);
        }
      }
      gold.expect().stream()
          .filter(each -> !found.contains(each))
          .forEach(each -> missed.add(gold.id() + ": " + each));
    }
    assertThat(right / (double) (right + wrong.size()))
        .as("shown wrongly: " + wrong)
        .isGreaterThanOrEqualTo(.95);
    assertThat(right / (double) (right + missed.size()))
        .as("missed: " + missed)
        .isGreaterThanOrEqualTo(.9);
  }
}
