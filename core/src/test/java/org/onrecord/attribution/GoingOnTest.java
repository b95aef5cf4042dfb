package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Second verbs of one subject, by the places of their words: 7 is a comma. */
class GoingOnTest {
  private static final GoingOn ENDS = new GoingOn(0.5, word -> word == 7);

  /** "She said that it rained so hard , adding that it was late". */
  private static final Candidate SAID =
      new Candidate(1, 0.9, List.of(new Run(0, 1)), new Run(1, 2), List.of(new Run(2, 11)));

  private static Candidate adding(double confidence, Run source, int from) {
    return new Candidate(
        8, confidence, List.of(source), new Run(8, 9), List.of(new Run(from, from + 4)));
  }

  private static List<Run> content(Candidate second) {
    return ENDS.of(List.of(SAID, second)).getFirst().content();
  }

  @Test
  void whatIsSaidFirstEndsBeforeTheSecondVerbOfItsSubject() {
    assertThat(content(adding(0.9, new Run(0, 1), 9))).containsExactly(new Run(2, 7));
  }

  @Test
  void aVerbOfAnotherSubjectIsPartOfWhatIsSaid() {
    assertThat(content(adding(0.9, new Run(3, 4), 9))).isEqualTo(SAID.content());
  }

  @Test
  void aDoubtfulVerbEndsNothing() {
    assertThat(content(adding(0.4, new Run(0, 1), 9))).isEqualTo(SAID.content());
  }

  @Test
  void aVerbBehindWhatItTellsEndsNothing() {
    assertThat(content(adding(0.9, new Run(0, 1), 4))).isEqualTo(SAID.content());
  }

  @Test
  void nothingEndsWithoutAMarkBeforeTheVerb() {
    GoingOn unmarked = new GoingOn(0.5, word -> false);
    Candidate second = adding(0.9, new Run(0, 1), 9);
    assertThat(unmarked.of(List.of(SAID, second))).containsExactly(SAID, second);
  }

  @Test
  void whatGoesOnBehindTheSecondIsLeftWhole() {
    Candidate split =
        new Candidate(
            1, 0.9, List.of(new Run(0, 1)), new Run(1, 2), List.of(new Run(2, 9), new Run(14, 18)));
    Candidate second = adding(0.9, new Run(0, 1), 9);
    assertThat(ENDS.of(List.of(split, second))).containsExactly(split, second);
  }

  @Test
  void aConjunctionAloneIsNotLeft() {
    Candidate fearing =
        new Candidate(1, 0.9, List.of(new Run(0, 1)), new Run(1, 2), List.of(new Run(6, 11)));
    Candidate second = adding(0.9, new Run(0, 1), 9);
    assertThat(ENDS.of(List.of(fearing, second))).containsExactly(fearing, second);
  }
}
