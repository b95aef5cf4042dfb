package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.when.Edtf;
import org.onrecord.when.Precision;

class CorrectionTest {
  private static final Passage WORDS = new Passage("words", "", "", 0);
  private static final Optional<Anchor> HERE =
      Optional.of(new Anchor("a1", WORDS, Optional.empty()));
  private static final Correction.Making MADE = new Correction.Making(Told.NOON, "", "");

  @ParameterizedTest
  @CsvSource({
    "2025-03-13, DAY",
    "2024-02-29, DAY",
    "XXXX-02-29, DAY",
    "2025-03, MONTH",
    "2025-03~, MONTH",
    "2025-21, SEASON",
    "2025-33, QUARTER",
    "2025, YEAR",
    "197X, DECADE",
    "2025-03-10/2025-03-16, RANGE",
    "2025/.., RANGE",
    "../2025, RANGE",
  })
  void aDateIsAsFineAsItIsWritten(String date, Precision precision) {
    assertThat(Edtf.of(date).map(Edtf::precision)).contains(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-30",
    "2025-13",
    "25-03-01",
    "Monday",
    "2025-03-13T00:00",
    "2025/2024",
    "2025/2025",
    "../..x",
    "2025-20",
    "''",
    "/",
    "'2025-03-13 '",
  })
  void whatIsNoDateIsNone(String date) {
    assertThat(Edtf.of(date)).isEmpty();
    assertThat(Field.UTTERED.takes(new Value.Term(date))).isFalse();
  }

  @Test
  void aFieldTakesOnlyItsOwnKindOfValue() {
    assertThat(Field.FORM.takes(new Value.Term("mixed"))).isTrue();
    assertThat(Field.FORM.takes(new Value.Term("speech"))).isFalse();
    assertThat(Field.FORM.takes(Value.nothing())).isFalse();
    assertThat(Field.ACT.takes(new Value.Term("REJECT"))).isTrue();
    assertThat(Field.ACT.takes(new Value.Term("reject"))).isFalse();
    assertThat(Field.ACT.takes(Value.nothing())).isTrue();
    assertThat(Field.CONTENT.takes(new Value.Places(List.of(WORDS)))).isTrue();
    assertThat(Field.CONTENT.takes(Value.nothing())).isFalse();
    assertThat(Field.SPEAKER.takes(new Value.Names(List.of("A", "B")))).isFalse();
    assertThat(Field.ADDRESSEE.takes(new Value.Names(List.of("A", "B")))).isTrue();
    assertThat(Field.VENUE.takes(new Value.Occasion(WORDS, "sermon"))).isTrue();
    assertThat(Field.VENUE.takes(new Value.Occasion(WORDS, "picnic"))).isFalse();
    assertThat(Field.VENUE.takes(new Value.Term("sermon"))).isFalse();
    assertThat(Field.KIND.takes(new Value.Unnamed("a pilot"))).isFalse();
  }

  @Test
  void aWrongValueIsRefusedAndNamed() {
    assertThatThrownBy(() -> new Edit.Set(Field.KIND, Value.nothing(), new Value.Term("shouting")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kind")
        .hasMessageContaining("shouting");
  }

  @Test
  void everyCodeIsItsOwn() {
    for (Field field : Field.values()) {
      assertThat(Field.of(field.code())).isEqualTo(field);
    }
    for (Scope scope : Scope.values()) {
      assertThat(Scope.of(scope.code())).isEqualTo(scope);
    }
    for (Status status : Status.values()) {
      assertThat(Status.of(status.code())).isEqualTo(status);
    }
    assertThatThrownBy(() -> Field.of("colour")).hasMessageContaining("colour");
    assertThatThrownBy(() -> Scope.of("world")).hasMessageContaining("world");
    assertThatThrownBy(() -> Status.of("sure")).hasMessageContaining("sure");
  }

  @Test
  void onlyASpeakerReachesBeyondItsStatement() {
    Edit kind = new Edit.Set(Field.KIND, Value.nothing(), new Value.Term("speech"));
    assertThatThrownBy(() -> Correction.of(MADE, HERE, Scope.ARTICLE, kind))
        .hasMessageContaining("reaches no further");
    Edit nobody = new Edit.Set(Field.SPEAKER, Value.nothing(), new Value.Names(List.of("A")));
    assertThat(Correction.of(MADE, HERE, Scope.ARTICLE, nobody).name()).isEmpty();
    assertThatThrownBy(() -> Correction.of(MADE, HERE, Scope.NAME, nobody))
        .hasMessageContaining("no name");
  }

  @Test
  void aRulingHasNoPlaceAndAllElseHas() {
    Edit merged = new Edit.Ruled(Edit.Ruling.UTTERANCES_MERGED, List.of("s1", "s2"));
    assertThatThrownBy(() -> Correction.of(MADE, HERE, Scope.MENTION, merged))
        .hasMessageContaining("utterances-merged");
    assertThatThrownBy(
            () -> Correction.of(MADE, Optional.empty(), Scope.MENTION, new Edit.NotAStatement()))
        .hasMessageContaining("not-a-statement");
    assertThatThrownBy(() -> new Edit.Ruled(Edit.Ruling.UTTERANCES_MERGED, List.of("s1")))
        .hasMessageContaining("[s1]");
    assertThatThrownBy(
            () -> new Edit.Ruled(Edit.Ruling.ACTORS_MERGED, List.of("s1", "s2", "talks")))
        .hasMessageContaining("actors-merged");
    assertThatThrownBy(() -> new Edit.Decided(Edit.Ruling.UTTERANCE_SPLIT, List.of()))
        .hasMessageContaining("utterance-split");
  }

  @Test
  void momentsHaveMillisecondsSoThatTextOrdersThem() {
    assertThat(Correction.moment(Told.NOON)).isEqualTo("2025-03-13T12:00:00.000Z");
    assertThat(Correction.moment(Told.NOON.plusNanos(1_999_999)))
        .isEqualTo("2025-03-13T12:00:00.001Z");
  }

  @Test
  void correctionsOrderByTheirMomentAndThenTheirId() {
    Correction early = Correction.of(MADE, HERE, Scope.MENTION, new Edit.NotAStatement());
    Correction late =
        Correction.of(
            new Correction.Making(Told.NOON.plusSeconds(1), "", ""),
            HERE,
            Scope.MENTION,
            new Edit.NotAStatement());
    Correction other =
        Correction.of(MADE, HERE, Scope.MENTION, new Edit.Standing(Status.MACHINE, Status.CHECKED));
    assertThat(early).isLessThan(late);
    assertThat(early.compareTo(other)).isEqualTo(early.id().compareTo(other.id()));
  }
}
