package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Words that mean nobody; the last word is the head. */
class NobodyTest {
  private static boolean is(String words, Mention.Kind kind) {
    Span span = new Span(0, words.length());
    Span head = new Span(words.lastIndexOf(' ') + 1, words.length());
    return Nobody.is(words, new Mention(span, head, kind, Type.OTHER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "today",
        "Tomorrow",
        "Friday, June 20",
        "the last week",
        "This year",
        "noon GMT",
        "something",
        "there",
        "next month"
      })
  void timesAndNobodyAreNone(String words) {
    assertThat(is(words, Mention.Kind.NOMINAL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the crews", "Mara Quill", "the Friday club", "week workers", "a yearly fair"})
  void othersAre(String words) {
    assertThat(is(words, Mention.Kind.NOMINAL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pro-Latvia", "the pro-Latvia", "Anti-Norway", "non-Latvian"})
  void aSideThatIsTakenIsNobody(String words) {
    assertThat(is(words, Mention.Kind.NAME)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the pro-Latvia camp", "Prokofiev", "Pro-Velka Dorn", "Promet-Velka"})
  void whoTakesASideIsSomebody(String words) {
    assertThat(is(words, Mention.Kind.NAME)).isFalse();
  }

  @Test
  void aPrefixBeforeAHyphenIsNobody() {
    Span pro = new Span(4, 7);
    Mention mention = new Mention(pro, pro, Mention.Kind.NOMINAL, Type.OTHER);
    assertThat(Nobody.is("The pro-Latvia camp", mention)).isTrue();
    assertThat(Nobody.is("The pro left early.", mention)).isFalse();
  }

  /** Whether the name in brackets took a picture. */
  private static boolean isCredited(String picture) {
    int from = picture.indexOf('[');
    Span span = new Span(from, picture.indexOf(']') - 1);
    Mention name = new Mention(span, span, Mention.Kind.NAME, Type.PERSON);
    return Nobody.isCredited(picture.replaceAll("[\\[\\]]", ""), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(AP Photo/[Mara Quill], File)",
        "The port. REUTERS/[Mara Quill]",
        "[Mara Quill]/Getty Images",
        "([Mara Quill] / AFP)"
      })
  void whoTookAPictureIsCredited(String picture) {
    assertThat(isCredited(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Mara Quill] left.", "He told AP [Mara Quill] left.", "[Mara Quill]/Karl Weiss"})
  void othersAreNot(String picture) {
    assertThat(isCredited(picture)).isFalse();
  }

  @Test
  void whoTookAPictureIsNobodyAndNotMeantByHe() {
    Scene scene =
        Scene.of(
            "{0:Karl Weiss} came. REUTERS/{1:Jonas Brandt}\n\n[1:{2^1:He}] said <1:it was late>.");
    assertThat(scene.names()).containsExactly("Karl Weiss", "REUTERS");
  }

  @Test
  void aPronounIsNoTime() {
    assertThat(is("am", Mention.Kind.PRONOUN)).isFalse();
    assertThat(is("it", Mention.Kind.PRONOUN)).isFalse();
  }

  @Test
  void aDayIsNoActorHoweverOftenItIsNamed() {
    Scene scene = Scene.of("{0:Mara Quill} came {1:today}, and {2^1:today} {3^0:she} left.");
    assertThat(scene.names()).containsExactly("Mara Quill");
  }

  @Test
  void whoIsLinkedToADayIsNotMadeOfIt() {
    Scene scene = Scene.of("{0:today} the crew left. {1^0:The crew} and {2^1:it} came back.");
    assertThat(scene.names()).doesNotContain("today");
  }
}
