package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefiniteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"the guards", "Those two", "his\nfriends", "Berg’s friends", "the guards' boat"})
  void whatIsKnownIsNotNew(String phrase) {
    assertThat(Definite.isKnown(phrase)).isTrue();
    assertThat(Definite.isNew(phrase)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a second official", "An aide", "three men", "some", "40 boats"})
  void whatIsNewIsNotKnown(String phrase) {
    assertThat(Definite.isKnown(phrase)).isFalse();
    assertThat(Definite.isNew(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"militants", "theatres", "anger", "tenants", "hismen", "president"})
  void bareNounsAreNeither(String phrase) {
    assertThat(Definite.isKnown(phrase)).isFalse();
    assertThat(Definite.isNew(phrase)).isFalse();
  }
}
