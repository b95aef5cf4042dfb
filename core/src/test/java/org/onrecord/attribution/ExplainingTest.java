package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only says what words mean, what something is called or what is arranged. */
class ExplainingTest {
  private static boolean isExplaining(String picture) {
    Drawn drawn = Drawn.of(picture);
    return CueWords.isExplaining(drawn.text(), drawn.attribution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“They sank it,” [Lind] said, {referring to} <the crew>.",
        "[She] {was referring to} <the ferry that sank>.",
        "[He] {was apparently referring to} <the mayor>.",
        "Bo Lind, also {known as} <the Anchor>, left.",
        "The rock {is known to} <sailors as the Tooth>.",
        "The crew {have not been heard from} <since>.",
        "The mayor {is scheduled} <to speak on Monday>.",
        "The port {is set} <to close in May>.",
        "They had questions {regarding} <the crew’s claims>.",
        "[The pilot] {was found guilty of} <selling the ferry>.",
        "The island {is recognized only by} <two states>."
      })
  void saysNothing(String picture) {
    assertThat(isExplaining(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Lind] spoke at length, {referring to} <the mayor as “a fool”>.",
        "[Lind] {referred to} <the mayor>.",
        "[Lind] {said} <he was referring to the mayor>.",
        "[Lind] {knows} <that it sank>.",
        "[The mayor] {is expected} <to speak on Monday>.",
        "[The union] {has heard} <that it sank>.",
        "[The council] {set out} <what it wants>.",
        "[Lind] {recognized} <that it sank>."
      })
  void saysSomething(String picture) {
    assertThat(isExplaining(picture)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [The source] {spoke on} <the condition of anonymity>.                       | true
          [The source] {spoke to us on} <condition of anonymity to discuss the case>. | true
          [The source] {agreed} <to speak on condition of anonymity>.                 | true
          [They] {were not authorized} <to speak on the subject>.                     | true
          [They] {are not allowed} <to comment>.                                      | true
          [The source] {spoke of} <a sunken ferry>.                                   | false
          [The port] {agreed} <to speak to the crew>.                                 | false
          [They] {were not allowed} <to sail>.                                        | false
          [The source] {asked for} <anonymity>.                                       | false
          """)
  void onWhatTermsSomebodySpokeIsNothingThatTheySay(String picture, boolean terms) {
    Drawn drawn = Drawn.of(picture);
    assertThat(CueWords.isOnTerms(drawn.text(), drawn.attribution())).isEqualTo(terms);
  }
}
