package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which field holds which kind of value. */
class FieldTest {
  private static final Passage WORDS = new Passage("no talks", "", "", 0);
  private static final List<Value> OTHERS =
      List.of(
          new Value.Places(List.of(WORDS)),
          new Value.Names(List.of("Ana")),
          new Value.Names(List.of("Ana", "Oskar")),
          new Value.Unnamed("a diplomat"),
          new Value.Occasion(WORDS, "speech"),
          new Value.Term("2025-03"),
          new Value.Term("no such word"));

  @ParameterizedTest
  @EnumSource(Field.class)
  void aFieldIsFoundByItsWordAlone(Field field) {
    assertThat(Field.of(field.code())).isEqualTo(field);
    assertThatThrownBy(() -> Field.of(field.code().toUpperCase(java.util.Locale.ROOT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field.name());
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void aFieldTakesEachOfItsWordsAndNothingOnlyWhereItMayBeEmpty(Field field) {
    assertThat(field.takes(Value.nothing())).isEqualTo(field.mayBeEmpty());
    if (field != Field.VENUE) {
      assertThat(field.terms()).allMatch(term -> field.takes(new Value.Term(term)));
    }
    assertThat(field.takes(new Value.Term("no such word"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void ofTheOtherValuesAFieldTakesOneKind(Field field) {
    List<Class<?>> kinds =
        OTHERS.stream().filter(field::takes).<Class<?>>map(Value::getClass).distinct().toList();
    switch (field) {
      case SOURCE, CUE, CONTENT, CONDITION -> assertThat(kinds).containsOnly(Value.Places.class);
      case SPEAKER -> assertThat(kinds).containsOnly(Value.Names.class, Value.Unnamed.class);
      case ADDRESSEE -> assertThat(kinds).containsOnly(Value.Names.class);
      case VENUE -> assertThat(kinds).containsOnly(Value.Occasion.class);
      case UTTERED -> assertThat(kinds).containsOnly(Value.Term.class);
      case FORM, KIND, VOICE, POLARITY, ACT, MODALITY, CERTAINTY -> assertThat(kinds).isEmpty();
    }
    assertThat(field.isPlaces()).isEqualTo(kinds.contains(Value.Places.class));
  }

  @Test
  void onlyOnePersonSpeaks() {
    assertThat(Field.SPEAKER.takes(new Value.Names(List.of("Ana", "Oskar")))).isFalse();
    assertThat(Field.ADDRESSEE.takes(new Value.Names(List.of("Ana", "Oskar")))).isTrue();
  }

  @Test
  void anOccasionIsOfAKindThatThereIs() {
    assertThat(Field.VENUE.takes(new Value.Occasion(WORDS, "seance"))).isFalse();
  }
}
