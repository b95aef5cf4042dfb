package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class CueGroupsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {did not say} <that the kiln was cold>.",
        "[The potter] {didn’t say} <that the kiln was cold>.",
        "[The potter] {didn't say} <that the kiln was cold>.",
        "[The potter] {never said} <that the kiln was cold>.",
        "[The potter] {has not said} <whether the kiln is cold>.",
        "[The potter] {won't say} <why the kiln is cold>.",
        "[The potter] {cannot promise} <that the kiln will burn>.",
        "[The potter] {doesn’t believe} <that the kiln is cold>.",
        "[The potter] {would never say} <that the kiln is cold>.",
      })
  void aNegationBelongsToItsCue(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {would say} <that the kiln is cold>.",
        "[The potter] {will say} <that the kiln is cold>.",
        "[The potter] {may say} <that the kiln is cold>.",
        "[The potter] {must admit} <that the kiln is cold>.",
        "[The potter] {is saying} <that the kiln is cold>.",
        "[The potter] {had said} <that the kiln was cold>.",
        "[The potter] {has been saying} <that the kiln is cold>.",
        "[The potter] {should have said} <that the kiln is cold>.",
        "[The potters] {were warning} <that the kiln was cold>.",
      })
  void auxiliariesBelongToTheirCue(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {has repeatedly said} <that the kiln is cold>.",
        "[The potter] {had already said} <that the kiln was cold>.",
        "[The potter] repeatedly {said} <that the kiln was cold>.",
        "[The potter] also {said} <that the kiln was cold>.",
        "[The potter] then {said} <that the kiln was cold>.",
        "[The potter] still {says} <that the kiln is cold>.",
      })
  void adverbsInsideBelongToACueAndThoseBeforeItDoNot(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {says} <that the kiln is cold>.",
        "[The potters] {say} <that the kiln is cold>.",
        "[Ada Brook] {says} <that the kiln is cold>.",
        "[They] {say} <that the kiln is cold>.",
        "[She] {says} <that the kiln is cold>.",
        "[Most people] {say} <that the kiln is cold>.",
        "[The police] {say} <that the kiln is cold>.",
        "[Critics] {say} <that the kiln is cold>.",
        "[Brooks] {says} <that the kiln is cold>.",
        "[The guild's members] {claim} <that the kiln is cold>.",
      })
  void aPresentFormAgreesWithItsSubject(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The potter's claims were many.",
        "The claim that the kiln was cold was old.",
        "The order that the kiln be lit came late.",
        "Her promise to light the kiln was kept.",
        "His demands were met.",
        "The guild's plans for the fair were late.",
        "The report that came on Monday was thin.",
        "A state of calm fell on the hills.",
        "In hope of rain they waited.",
        "No demand was made.",
        "This claim was old.",
      })
  void aNounThatLooksLikeACueIsNone(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The said kiln was sold.",
        "The kiln, described by the smith, was cold.",
        "The kiln was described in the letter.",
        "The alleged thief left.",
        "The kiln is said to be cold.",
        "The potter was told that the kiln was cold.",
        "The potter has been told that the kiln is cold.",
      })
  void aParticipleThatLooksLikeACueIsNone(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @Test
  void aVerbWithASubjectOfItsOwnIsFinite() {
    assertThat(groups("The potter said so.")).containsExactly("said FINITE");
    assertThat(groups("The potters are saying so.")).containsExactly("are saying FINITE");
  }

  @Test
  void aGerundAfterACommaHangsOnTheClauseBefore() {
    assertThat(groups("The potter left, saying nothing.")).containsExactly("saying GERUND");
    assertThat(groups("The potter left without saying it.")).isEmpty();
  }

  @Test
  void anInfinitiveHangsOnTheClauseBefore() {
    assertThat(groups("The potter came to say it.")).containsExactly("say INFINITIVE");
    assertThat(groups("The potter came, not to say it.")).containsExactly("say INFINITIVE");
  }

  @Test
  void aPassiveIsKnownByItsFormOfBe() {
    assertThat(groups("The potter was told.")).containsExactly("was told PASSIVE");
    assertThat(groups("The potter wasn’t told.")).containsExactly("wasn’t told PASSIVE");
    assertThat(groups("The potter has told it.")).containsExactly("has told FINITE");
  }

  @Test
  void aParticleBelongsToItsVerb() {
    assertThat(groups("The potter called for rain.")).containsExactly("called for FINITE");
    assertThat(groups("The potter spoke out against it."))
        .containsExactly("spoke out against FINITE");
  }

  @Test
  void severalVerbsStandInOrder() {
    assertThat(groups("She said he knew it and warned them."))
        .containsExactly("said FINITE", "knew FINITE", "warned FINITE");
  }

  @Test
  void verbsAreKnownByAWordBesideThem() {
    CueGroups groups = new CueGroups(Cues.load());
    Passage passage = PassageTest.passage("The mill burned and the smith has fled by rail.");
    assertThat(groups.isVerb(passage, 2)).isTrue();
    assertThat(groups.isVerb(passage, 6)).isTrue();
    assertThat(groups.isVerb(passage, 1)).isFalse();
    assertThat(groups.isVerb(passage, 99)).isFalse();
    assertThat(groups.isVerb(passage, -1)).isFalse();
  }

  @Test
  void aParticipleBeforeWithOrByIsNoVerb() {
    CueGroups groups = new CueGroups(Cues.load());
    assertThat(groups.isVerb(PassageTest.passage("A man charged with theft"), 2)).isFalse();
    assertThat(groups.isVerb(PassageTest.passage("A march joined by smiths"), 2)).isFalse();
    assertThat(groups.isVerb(PassageTest.passage("A man charged the gate"), 2)).isTrue();
  }

  @Test
  void adverbsAreKnownByTheirEndingOrByTheList() {
    assertThat(List.of("quietly", "also", "never")).allMatch(CueGroups::isAdverb);
    assertThat(List.of("family", "fly", "kiln", "")).noneMatch(CueGroups::isAdverb);
  }

  private static List<String> groups(String text) {
    Passage passage = PassageTest.passage(text);
    return new CueGroups(Cues.load())
        .in(passage).stream()
            .map(group -> passage.span(group.run()).in(text) + " " + group.mood())
            .toList();
  }
}
