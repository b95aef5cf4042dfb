package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a clause before is that of the pronoun after it. */
class FrontedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Although Latvia met the Chilean army, [1:it] «1:said» <1:so>.     | Latvia
          While the Chilean army met Latvia, [1:it] «1:said» <1:so>.        | Chilean army
          Although Mara Quill met Latvia, [1:it] «1:said» <1:so>.           | Latvia
          """)
  void itIsTheSubjectBefore(String sentence, String speaker) {
    assertThat(Scene.of("Norway came. " + sentence).speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Although Tom Reed had left, Jonas Brandt was angry. | Jonas Brandt
          As Tom Reed left, the envoy was angry.              | envoy
          Tom Reed had left, and Jonas Brandt was angry.      | Tom Reed
          """)
  void aSentenceIsAboutTheSubjectAfterSuchAClause(String sentence, String speaker) {
    String quoted = " <1:“We wait,”> [1:he] «1:said».";
    assertThat(Scene.of(sentence + quoted).speakers()).containsExactly(speaker);
  }

  @Test
  void aClauseThatIsSaidTellsNotWhoSaysIt() {
    String said = "[2:Norway] «2:said» <2:no>. ";
    assertThat(Scene.of(said + "<1:If Latvia fails,> [1:it] «1:said», we wait.").speakers())
        .last()
        .isNotEqualTo("Latvia");
  }
}
