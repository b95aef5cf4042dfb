package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class SourcesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Brook, a potter], {said} <that the kiln was cold>.",
        "[Ada Brook, an old potter], {said} <that the kiln was cold>.",
        "[Ada Brook, the potter], {said} <that the kiln was cold>.",
        "[Ada Brook, her sister], {said} <that the kiln was cold>.",
        "[Ada Brook, one of three potters], {said} <that the kiln was cold>.",
        "[Ada Brook, Hillford's potter], {said} <that the kiln was cold>.",
        "[Ada Brook, potter and widow], {said} <that the kiln was cold>.",
        "[Ada Brook, head of the guild], {said} <that the kiln was cold>.",
        "[Ada Brook, a potter from Hillford, Ill.], {said} <that the kiln was cold>.",
        "[The guild's head, Ada Brook], {said} <that the kiln was cold>.",
        "On Tuesday, [Brook, a potter], {said} <that the kiln was cold>.",
      })
  void anAppositionBelongsToItsName(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Brook], 52, {said} <that the kiln was cold>.",
        "[Ada Brook], who owns the kiln, {said} <that it was cold>.",
        "[Ada Brook], whose kiln is old, {said} <that it was cold>.",
        "[Ada Brook], speaking in the hall, {said} <that it was cold>.",
        "[Ada Brook], in a letter to the guild, {said} <that it was cold>.",
        "[The potter], while denying the charge, {said} <that the kiln was cold>.",
        "[The potter], however, {said} <that the kiln was cold>.",
        "[The potter]—a widow from the hills—{said} <that the kiln was cold>.",
      })
  void anAsideIsNoPartOfTheSource(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Potter Ada Brook] {said} <that the kiln was cold>.",
        "[Dr. Ada Brook] {said} <that the kiln was cold>.",
        "[Ada O’Brook-Hale] {said} <that the kiln was cold>.",
        "[Ada “Ash” Brook] {said} <that the kiln was cold>.",
        "[Ada Brook (the potter)] {said} <that the kiln was cold>.",
        "[Ada Brook of Hillford, Ill.], {said} <that the kiln was cold>.",
        "[The U.S. envoy] {said} <that the kiln was cold>.",
        "[The head of the guild] {said} <that the kiln was cold>.",
        "[The women of the hills] {said} <that the kiln was cold>.",
        "[Two of the three potters] {said} <that the kiln was cold>.",
      })
  void titlesPlacesAndMarksBelongToAName(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Brook and Hale] {said} <that the kiln was cold>.",
        "[The potter and the smith] {said} <that the kiln was cold>.",
        "[Potters and smiths] {said} <that the kiln was cold>.",
      })
  void twoNamesAreOneSource(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yesterday [the potter] {said} <that the kiln was cold>.",
        "On 3 May [the potter] {said} <that the kiln was cold>.",
        "In March 2019 [the potter] {said} <that the kiln was cold>.",
        "In 2019 [the potter] {said} <that the kiln was cold>.",
        "Last week [the potter] {said} <that the kiln was cold>.",
        "However, [the potter] {said} <that the kiln was cold>.",
        "When asked, [the potter] {said} <that the kiln was cold>.",
        "After the fire, [the potter] {said} <that the kiln was cold>.",
        "Speaking in the hall, [the potter] {said} <that the kiln was cold>.",
        "But [the potter] {said} <that the kiln was cold>.",
        "Meanwhile [the potter] {said} <that the kiln was cold>.",
        "Officially, [the potter] {said} <that the kiln was cold>.",
        "In a letter [Ada Brook] {said} <that the kiln was cold>.",
      })
  void whatStandsBeforeASubjectIsNoPartOfIt(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[She] {said} <that the kiln was cold>.",
        "[They] {said} <that the kiln was cold>.",
        "[We] {think} <that the kiln is cold>.",
        "[Everyone] {said} <that the kiln was cold>.",
        "[Others] {said} <that the kiln was cold>.",
        "[Nobody] {said} <that the kiln was cold>.",
      })
  void aPronounIsASource(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The smith spoke with the potter, [who] {said} <that the kiln was cold>.",
        "The smith met a potter [who] {said} <that the kiln was cold>.",
        "The guild sent a letter, [which] {said} <that the kiln was cold>.",
      })
  void aRelativePronounIsASourceAfterItsNoun(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter who owns the kiln] {said} <that it was cold>.",
        "[The potter who has the kiln] {said} <that it was cold>.",
        "[A man who lives near the kiln] {said} <that it was cold>.",
      })
  void aClauseWithWhoBelongsToItsNoun(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold> and {added} <that the clay was dry>.",
        "[The potter] {denied} <the charge>, {saying} <that the kiln was cold>.",
        "[The potter] took the stand to {say} <that the kiln was cold>.",
        "[The potter] turned and {said} <that the kiln was cold>.",
        "[The smith] met the potter who owns the kiln and {said} <that it was cold>.",
        "[Ada Brook] left the hall, {insisting} <that the kiln was cold>.",
      })
  void theSubjectOfTheClauseBeforeIsTheSourceOfASecondCue(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln is cold,”> {said} [the potter] on Monday.",
        "<“The kiln is cold,”> {said} [the potter] in the hall.",
        "<“The kiln is cold,”> {said} [the potter] at noon.",
        "<“The kiln is cold,”> {said} [the potter] during the feast.",
        "<“The kiln is cold,”> {said} [the potter] when the guild met.",
        "<“The kiln is cold,”> {said} [the potter], but nobody listened.",
        "<“The kiln is cold,”> {said} [she].",
        "<“The kiln is cold,”> {said} [Ada Brook], 52.",
        "<“The kiln is cold,”> {said} [Brook]; the smith left.",
      })
  void aSourceAfterItsCueEndsBeforeTimePlaceAndClause(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Said that the kiln was cold.",
        "In the hall said that the kiln was cold.",
        "It was there that was said.",
        "Them said that the kiln was cold.",
        "On Monday said that the kiln was cold.",
        "Her said kiln was cold.",
      })
  void withoutASubjectNothingIsAttributed(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }
}
