package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassTest {
  @ParameterizedTest
  @CsvSource({
    "PARTING, whereas, when",
    "SUBJECT, there, you",
    "SELF, ministry, friends",
    "ADVERB, always, never",
    "DEMANDING, insisted, wanted",
    "JUDGING, endangers, risks",
    "NAMING, deemed, said",
    "BEFORE_NOUN, their, must",
  })
  void aClassHasItsWordsAndNoOthers(WordClass kind, String word, String other) {
    assertThat(kind.has(word)).isTrue();
    assertThat(kind.has(other)).isFalse();
  }
}
