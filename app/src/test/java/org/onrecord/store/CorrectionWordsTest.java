package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Field;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.correction.Step;
import org.onrecord.correction.Value;
import org.onrecord.setting.Medium;

/** Which words a correction holds. */
class CorrectionWordsTest {
  private static final Correction.Making MAKING =
      new Correction.Making(Instant.parse("2025-06-01T10:00:00Z"), "Ada", "heard it");
  private static final Anchor ANCHOR =
      new Anchor("a1", passage("no ship"), Optional.of(passage("said")));

  private static Passage passage(String words) {
    return new Passage(words, "before ", " after", 7);
  }

  /** The words of an edit without those of who made it and where it belongs. */
  private static List<String> words(Optional<Anchor> anchor, Edit edit) {
    List<String> all =
        CorrectionWords.of(Correction.of(MAKING, anchor, Scope.MENTION, edit)).toList();
    assertThat(all).startsWith("Ada", "heard it");
    int place = anchor.isPresent() ? 2 : 0;
    return all.subList(2 + place, all.size());
  }

  private static List<String> placed(Edit edit) {
    return words(Optional.of(ANCHOR), edit);
  }

  private static List<String> set(Field field, Value before, Value after) {
    return placed(new Edit.Set(field, before, after));
  }

  @Test
  void thoseOfWhereItBelongsStandWithWhatIsRoundThem() {
    assertThat(
            CorrectionWords.of(
                Correction.of(
                    MAKING, Optional.of(ANCHOR), Scope.MENTION, new Edit.NotAStatement())))
        .containsExactly("Ada", "heard it", "before no ship after", "before said after");
  }

  @Test
  void namesVoicesAndPassagesAreWordsAndTermsAreNot() {
    assertThat(
            set(
                Field.SPEAKER,
                new Value.Unnamed("a sailor"),
                new Value.Names(List.of("Mara Quill"))))
        .containsExactly("a sailor", "Mara Quill");
    assertThat(set(Field.KIND, new Value.Term("speech"), new Value.Term("order"))).isEmpty();
    assertThat(
            set(
                Field.CONTENT,
                Value.nothing(),
                new Value.Places(List.of(passage("the port"), passage("the quay")))))
        .containsExactly("before the port after", "before the quay after");
    assertThat(
            set(
                Field.VENUE,
                Value.nothing(),
                new Value.Occasion(passage("on the radio"), Medium.INTERVIEW.code())))
        .containsExactly("before on the radio after");
  }

  @Test
  void whatWasMissedIsItsContentCueAndSource() {
    assertThat(
            placed(
                new Edit.Missed(
                    passage("no ship"), Optional.of(passage("said")), Optional.of(passage("he")))))
        .containsExactly("before no ship after", "before said after", "before he after");
  }

  @Test
  void aDecisionHasTheNamesOfItsStepsAndARulingNone() {
    Step same =
        new Step(
            Step.What.SAME,
            new Step.Named("n1", "Quill"),
            "n1",
            Optional.of(new Step.Named("n2", "Mara Quill")),
            Optional.of("a1"),
            Optional.empty());
    Step rename =
        new Step(
            Step.What.RENAME,
            new Step.Named("n2", "Mara Quill"),
            "n2",
            Optional.empty(),
            Optional.empty(),
            Optional.of("M. Quill"));
    Edit decided = new Edit.Decided(Edit.Ruling.ACTORS_MERGED, List.of(same, rename));
    assertThat(words(Optional.empty(), decided))
        .containsExactly("Quill", "Mara Quill", "Mara Quill", "M. Quill");
    Edit ruled = new Edit.Ruled(Edit.Ruling.UTTERANCES_MERGED, List.of("s1", "s2"));
    assertThat(words(Optional.empty(), ruled)).isEmpty();
    assertThat(placed(new Edit.Standing(Status.MACHINE, Status.CHECKED))).isEmpty();
  }
}
