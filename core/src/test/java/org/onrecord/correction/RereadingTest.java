package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Frame;
import org.onrecord.event.Happenings;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

class RereadingTest {
  private static final String TEXT =
      """
      Ana Petrova said that the harbour would close at noon
      Ben Okoro said that no ship was late
      Ana Petrova said that the crane was broken
      """;
  private static final List<String> LINES = TEXT.lines().toList();
  private static final Reading READ = Told.reading(TEXT);
  private static final Corrected BEFORE = Told.replay(READ);

  /** The reading with the content of one statement cut by so many units at its end. */
  private static Reading cut(Reading reading, int statement, int units) {
    List<Statement> statements = new java.util.ArrayList<>(reading.statements());
    Statement old = statements.get(statement);
    Attribution attribution = old.attribution();
    Span content = attribution.content().getFirst();
    Frame frame =
        new Frame(
            attribution.source(),
            attribution.cue(),
            List.of(new Span(content.start(), content.end() - units)),
            attribution.form());
    Attribution cut =
        new Attribution(frame, attribution.sense(), attribution.confidence(), attribution.parent());
    statements.set(statement, FieldValues.attributed(old, cut));
    return new Reading(
        reading.article(),
        reading.language(),
        reading.zones(),
        new Entries(reading.cast(), statements, reading.dates(), Happenings.none()),
        reading.problems());
  }

  private static String ownKey(Reading reading, int statement) {
    return reading
        .statements()
        .get(statement)
        .key(reading.article().id(), CodePoints.of(reading.article().text()));
  }

  @Test
  void theSameReadingChangesNothing() {
    Rereading rereading = Rereading.of(BEFORE, Told.reading(TEXT));
    assertThat(rereading.isSame()).isTrue();
    assertThat(rereading.keys()).isEmpty();
  }

  @Test
  void whatIsReadNowAndWasNotIsAddedAndTheOtherWayGone() {
    Reading some = Told.reading(TEXT, LINES.subList(0, 1));
    Rereading more = Rereading.of(Told.replay(some), READ);
    assertThat(more.added()).hasSize(2);
    assertThat(more.gone()).isEmpty();
    Rereading less = Rereading.of(BEFORE, some);
    assertThat(less.gone()).extracting(Entry::key).isEqualTo(BEFORE.keys().subList(1, 3));
    assertThat(less.added()).isEmpty();
  }

  @Test
  void aStatementThatKeepsHalfOfItsWordsKeepsItsKey() {
    Reading shorter = cut(READ, 0, 10);
    Rereading rereading = Rereading.of(BEFORE, shorter);
    assertThat(rereading.keys()).isEqualTo(Map.of(ownKey(shorter, 0), BEFORE.keys().getFirst()));
    assertThat(rereading.altered()).hasSize(1);
    assertThat(rereading.altered().getFirst().fields()).containsExactly(Field.CONTENT);
    assertThat(Replay.of(shorter, rereading.keys(), List.of()).keys()).isEqualTo(BEFORE.keys());
  }

  @Test
  void oneThatKeepsLessIsAnother() {
    Reading stump = cut(READ, 0, 30);
    Rereading rereading = Rereading.of(BEFORE, stump);
    assertThat(rereading.keys()).isEmpty();
    assertThat(rereading.added()).hasSize(1);
    assertThat(rereading.gone()).hasSize(1);
  }

  @Test
  void aKeyThatWasInheritedTwiceIsStillTheFirst() {
    Reading once = cut(READ, 0, 5);
    Rereading first = Rereading.of(BEFORE, once);
    Corrected between = Replay.of(once, first.keys(), List.of());
    Reading twice = cut(READ, 0, 12);
    Rereading second = Rereading.of(between, twice);
    assertThat(Replay.of(twice, second.keys(), List.of()).keys()).isEqualTo(BEFORE.keys());
    Rereading back = Rereading.of(Replay.of(twice, second.keys(), List.of()), READ);
    assertThat(Replay.of(READ, back.keys(), List.of()).keys()).isEqualTo(BEFORE.keys());
  }

  @Test
  void aCorrectionFollowsItsStatementThroughAnotherReading() {
    Correction kind = Told.set(READ, 0, Field.KIND, new Value.Term("order"), 1);
    Reading shorter = cut(READ, 0, 10);
    Rereading rereading = Rereading.of(Told.replay(READ, kind), shorter);
    Corrected after = Replay.of(shorter, rereading.keys(), List.of(kind));
    assertThat(after.entries().getFirst().key()).isEqualTo(BEFORE.keys().getFirst());
    assertThat(after.entries().getFirst().correctionOf(Field.KIND)).contains(kind);
    assertThat(after.unresolved()).isEmpty();
  }

  @Test
  void whatAPersonMarkedKeepsItsKeyWhenAReaderFindsIt() {
    Reading blind = Told.reading(TEXT, LINES.subList(0, 1));
    Passage words = Told.passage(blind, "that no ship was late");
    Correction mark =
        Correction.of(
            new Correction.Making(Told.NOON, "", ""),
            java.util.Optional.of(
                new Anchor(blind.article().id(), words, java.util.Optional.empty())),
            Scope.MENTION,
            new Edit.Missed(words, java.util.Optional.empty(), java.util.Optional.empty()));
    Corrected marked = Told.replay(blind, mark);
    Rereading rereading = Rereading.of(marked, READ);
    Corrected after = Replay.of(READ, rereading.keys(), List.of(mark));
    assertThat(after.entries().get(1).key()).isEqualTo(marked.entries().get(1).key());
    assertThat(after.entries()).hasSize(3);
  }
}
