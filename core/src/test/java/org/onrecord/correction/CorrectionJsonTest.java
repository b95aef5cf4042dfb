package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionJsonTest {
  private static final Passage WORDS = new Passage("“No 😀 talks”\n", "he said ", " on Monday", 12);

  private static final Step STEP =
      new Step(
          Step.What.SAME,
          new Step.Named("n1", "Ana \"P\""),
          "n1",
          Optional.of(new Step.Named("n2", "Ana Petrova")),
          Optional.empty(),
          Optional.empty());
  private static final Step APART =
      new Step(
          Step.What.APART,
          new Step.Named("n3", "Petrova"),
          "n4",
          Optional.empty(),
          Optional.of("a1"),
          Optional.empty());

  private static Correction of(Edit edit) {
    Optional<Anchor> anchor =
        edit instanceof Edit.Ruled || edit instanceof Edit.Decided
            ? Optional.empty()
            : Optional.of(new Anchor("a1", WORDS, Optional.of(new Passage("said", "", "", 3))));
    return Correction.of(
        new Correction.Making(Told.NOON.plusMillis(7), "Ada \"L\"", "why\tnot"),
        anchor,
        Scope.MENTION,
        edit);
  }

  /** One of each kind. */
  static List<Correction> all() {
    List<Edit> edits =
        new ArrayList<>(
            List.of(
                new Edit.NotAStatement(),
                new Edit.Standing(Status.MACHINE, Status.CHECKED),
                new Edit.Missed(WORDS, Optional.of(WORDS), Optional.empty()),
                new Edit.Set(Field.SPEAKER, Value.nothing(), new Value.Names(List.of("Ana"))),
                new Edit.Set(Field.SPEAKER, new Value.Names(List.of("A")), new Value.Unnamed("b")),
                new Edit.Set(Field.ADDRESSEE, Value.nothing(), new Value.Names(List.of("A", "B"))),
                new Edit.Set(Field.VENUE, Value.nothing(), new Value.Occasion(WORDS, "speech")),
                new Edit.Set(Field.UTTERED, Value.nothing(), new Value.Term("2025-03~")),
                new Edit.Set(Field.CONDITION, new Value.Places(List.of(WORDS)), Value.nothing())));
    for (Edit.Ruling ruling : Edit.Ruling.values()) {
      if (ruling.isOfActors()) {
        edits.add(new Edit.Decided(ruling, List.of(STEP, APART)));
      } else {
        List<String> subjects = List.of("s1", "s2", "talks");
        edits.add(new Edit.Ruled(ruling, subjects.subList(0, ruling.subjects())));
      }
    }
    for (Field field : Field.values()) {
      if (!field.terms().isEmpty() && field != Field.VENUE) {
        String term = field.terms().getLast();
        edits.add(new Edit.Set(field, Value.nothing(), new Value.Term(term)));
      }
    }
    return edits.stream().map(CorrectionJsonTest::of).toList();
  }

  @Test
  void everyCorrectionComesBackAsItWas() {
    for (Correction correction : all()) {
      assertThat(CorrectionParser.parse(CorrectionJson.write(correction))).isEqualTo(correction);
      Correction revoked = correction.revoked(Told.NOON.plusSeconds(1));
      assertThat(CorrectionParser.parse(CorrectionJson.write(revoked))).isEqualTo(revoked);
    }
  }

  @Test
  void aLineIsOneLineInAFixedOrder() {
    String line = CorrectionJson.write(of(new Edit.NotAStatement()));
    assertThat(line)
        .doesNotContain("\n")
        .startsWith("{\"format\":\"onrecord-correction/1\",\"id\"");
    assertThat(line).contains("\"made_at\":\"2025-03-13T12:00:00.007Z\"");
  }

  @Test
  void aNameEverywhereKeepsItsScope() {
    Edit edit =
        new Edit.Set(Field.SPEAKER, new Value.Names(List.of("Ana P")), new Value.Unnamed("x"));
    Correction everywhere =
        Correction.of(
            new Correction.Making(Told.NOON, "", ""),
            Optional.of(new Anchor("a1", WORDS, Optional.empty())),
            Scope.NAME,
            edit);
    Correction back = CorrectionParser.parse(CorrectionJson.write(everywhere));
    assertThat(back).isEqualTo(everywhere);
    assertThat(back.name()).contains("ana p");
    assertThat(back.concerns("another")).isTrue();
  }

  @Test
  void idsTellCorrectionsApart() {
    assertThat(all()).extracting(Correction::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\":\"onrecord-correction/2\"}",
        "{\"format\":\"onrecord-correction/1\",\"id\":\"c1\"}",
        "{\"format\":\"onrecord-correction/1\",\"id\":\"c1\",\"made_at\":\"never\",\"what\":\"missed\"}",
        "{\"format\":\"onrecord-correction/1\",\"id\":\"c1\",\"made_at\":\"2025-03-13T12:00:00Z\",\"scope\":\"mention\",\"what\":\"actors-merged\",\"steps\":[{\"what\":\"same\",\"one\":\"n1\",\"here\":\"n1\"}]}",
        "{\"format\":\"onrecord-correction/1\",\"id\":\"c1\",\"made_at\":\"2025-03-13T12:00:00Z\",\"scope\":\"mention\",\"what\":\"actors-parted\"}"
      })
  void whatIsNoCorrectionIsRefused(String line) {
    assertThatThrownBy(() -> CorrectionParser.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a correction");
  }

  @Test
  void brokenLinesAreRefusedWithoutAnyOtherFailure() {
    Random random = new Random(3);
    for (Correction correction : all()) {
      String line = CorrectionJson.write(correction);
      for (int i = 0; i < 40; i++) {
        int at = random.nextInt(line.length());
        String broken = line.substring(0, at) + line.substring(at + 1);
        try {
          CorrectionParser.parse(broken);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageNotContaining("null pointer");
        }
      }
    }
  }
}
