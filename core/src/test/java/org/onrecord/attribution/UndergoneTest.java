package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/**
 * Cues that who stands before them undergoes; the source is drawn in brackets, the cue in braces.
 */
class UndergoneTest {
  private record Read(String text, Span cue, List<Span> sources) {
    static Read of(String picture) {
      String text = picture.replaceAll("[\\[\\]{}]", "");
      int opened = picture.indexOf('[');
      int closed = picture.indexOf(']');
      int cue = picture.indexOf('{');
      int end = picture.indexOf('}');
      boolean before = opened >= 0 && opened < cue;
      Span verb = new Span(cue - (before ? 2 : 0), end - 1 - (before ? 2 : 0));
      List<Span> source = before ? List.of(new Span(opened, closed - 1)) : List.of();
      return new Read(text, verb, source);
    }

    List<String> left() {
      return Undergone.sources(text, cue, sources).stream().map(it -> it.in(text)).toList();
    }

    List<String> content() {
      Span rest = new Span(cue.end() + 1, text.length());
      return Undergone.content(text, cue, sources, List.of(rest)).stream()
          .map(it -> it.in(text))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Well, (I) {think} it sank",
        "Lind said (he) {is pressuring} Norland",
        "“(I){’m not saying} it sank",
        "said (she) {wasn't aware of} it",
        "“(We) {want} to know",
        "“(I) {am honored by} the support",
      })
  void aPronounRightBeforeAVerbIsItsSubject(String picture) {
    String subject = picture.substring(picture.indexOf('(') + 1, picture.indexOf(')'));
    assertThat(Read.of(picture.replaceAll("[()]", "")).left()).containsExactly(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they {have often been criticized} for it",
        "He{’s been investigated} by them",
        "we {have been told} that it sank",
        "she {was asked} to leave",
        "he {seems} to know",
        "the crew {think} it sank",
        "Chi{think} it sank",
        "what it {means} to them",
        "he knows, {adding} that it sank",
      })
  void whoIsNoSubjectOrNoPersonIsNoSource(String picture) {
    assertThat(Read.of(picture).left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Mara Quill] {was accused of} delay",
        "[Mara Quill] {is widely blamed for} delay",
        "[Mara Quill] {has been criticised for} delay",
        "[Mara Quill] {accused of} delay",
        "[Mara Quill] {praised by} the port for delay",
        "[Mara Quill] {is said} to have left",
        "[Mara Quill] {was widely seen as} a friend",
        "[Mara Quill] {has long been considered} a friend",
        "[Mara Quill] {appeared} to have left"
      })
  void whomItJudgesIsContentAndNoSource(String picture) {
    assertThat(Read.of(picture).left()).isEmpty();
    assertThat(Read.of(picture).content()).startsWith("Mara Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Mara Quill] {accused} the port of delay",
        "[Mara Quill] {has accused} the port",
        "[Mara Quill] {was convinced} that it closed",
        "[Mara Quill] {called for} calm",
        "[Mara Quill] {asked for} calm",
        "[Mara Quill] {was quoted as saying} no",
        "[Mara Quill] {is expected to endorse} it",
        "[Mara Quill] {appeared to suggest} it",
        "[Mara Quill] {looked forward to} it",
        "[Mara Quill] {reported} it"
      })
  void whoActsStaysTheSource(String picture) {
    assertThat(Read.of(picture).left()).containsExactly("Mara Quill");
    assertThat(Read.of(picture).content()).hasSize(1);
  }

  @Test
  void whoAccusesThoseNamedBeforeIsTheSource() {
    Read told = Read.of("The clerks [she] {accused of} delay");
    assertThat(told.left()).containsExactly("she");
    assertThat(told.content()).containsExactly("delay");
  }

  @Test
  void whoOnlyHearsIsNoSourceAndNoContent() {
    Read told = Read.of("[Mara Quill] {was told} that it closed");
    assertThat(told.left()).isEmpty();
    assertThat(told.content()).containsExactly("that it closed");
    assertThat(Read.of("When {asked} why it closed").left()).isEmpty();
  }

  @Test
  void beforeABareParticipleOnlyWhoStandsRightThereIsJudged() {
    Read far = Read.of("[Mara Quill] seized a ship {suspected} of carrying coal");
    assertThat(far.left()).isEmpty();
    assertThat(far.content()).containsExactly("of carrying coal");
    Read beside = Read.of("[Mara Quill], {suspected} of carrying coal");
    assertThat(beside.content()).containsExactly("Mara Quill", "of carrying coal");
    Read passive = Read.of("[Mara Quill] then {was suspected} of carrying coal");
    assertThat(passive.content()).containsExactly("Mara Quill", "of carrying coal");
  }

  @Test
  void wordsTellWhatIsHeldOfWhoStandsBefore() {
    assertThat(Undergone.isHeldOf("Widely suspected of carrying")).isTrue();
    assertThat(Undergone.isHeldOf("accused the port of delay")).isFalse();
  }

  @Test
  void wordsOfTheNextLineSayNothing() {
    assertThat(Undergone.isJudged("accused\nof delay", new Span(0, 7))).isFalse();
  }
}
