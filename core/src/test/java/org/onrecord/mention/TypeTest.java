package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON, true, false",
    "ORGANIZATION, true, false",
    "COUNTRY, true, false",
    "GROUP, true, false",
    "PLACE, false, false",
    "DOCUMENT, false, true",
    "OTHER, false, true",
  })
  void anybodyActsAndNoPlaceOrThingDoes(Type type, boolean acts, boolean thing) {
    assertThat(type.acts()).isEqualTo(acts);
    assertThat(type.isThing()).isEqualTo(thing);
  }
}
