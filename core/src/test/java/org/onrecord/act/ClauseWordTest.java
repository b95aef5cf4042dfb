package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseWordTest {
  @ParameterizedTest
  @CsvSource({
    "BEHIND_NOUN, involved, lost",
    "LEAD, although, port",
    "RELATIVE, whose, this",
    "OPENER, “, ”",
    "BREAK, ;, and",
    "ADVERB, n't, no",
    "PRONOUN, there, him",
    "NO_VERB, from, goes",
    "PREPOSITION, during, against",
    "ALIKE, hit, hits",
    "LASTING, believed, said",
    "FEELING, worried, arrested",
    "PENDING, slated, late",
    "PLAN, intends, intent",
    "ASKING, urge, call",
    "AUXILIARY, cannot, being",
    "END, but, nor",
    "TELLING, learned, closed",
    "THINKING, guess, thought",
    "DETERMINER, any, one",
  })
  void aClassHasItsWordsAndNoOthers(ClauseWord kind, String word, String other) {
    assertThat(kind.has(word)).isTrue();
    assertThat(kind.has(other)).isFalse();
  }
}
