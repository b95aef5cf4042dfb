package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class SurroundingsTest {
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  private static Surroundings of(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    return new Surroundings(text, paragraphs, ENCODER.cut(text, paragraphs));
  }

  private static String seen(String picture) {
    Drawn drawn = Drawn.of(picture);
    return of(drawn.text())
        .of(drawn.parts())
        .map(seen -> seen.span(0, seen.size()).in(drawn.text()))
        .orElse("");
  }

  @Test
  void theSentenceOfTheActIsLookedAt() {
    assertThat(seen("It rained. [Ann] {said} <it was wet>. Bo left."))
        .isEqualTo("Ann said it was wet.");
  }

  @Test
  void allSentencesOfTheActAreLookedAt() {
    assertThat(seen("It rained. <“It was wet,”> [Ann] {said}. <“And cold.”> Bo left."))
        .isEqualTo("“It was wet,” Ann said. “And cold.”");
  }

  @Test
  void aHappeningIsLookedAtInTheSentenceOfItsTrigger() {
    assertThat(seen("Ann slept. The troops {stormed} the mill. Bo left."))
        .isEqualTo("The troops stormed the mill.");
  }

  @Test
  void whereNoPlaceIsKnownAllIsLookedAt() {
    assertThat(seen("[Ann] slept. Bo left.")).isEqualTo("Ann slept. Bo left.");
  }

  @Test
  void eachWordHasItsRole() {
    Drawn drawn = Drawn.of("[Ann Lee] {told} /Bo/ <to go>.");
    assertThat(of(drawn.text()).of(drawn.parts()).orElseThrow().roles())
        .containsExactly(
            Role.SOURCE, Role.SOURCE, Role.CUE, Role.TARGET, Role.CONTENT, Role.CONTENT, Role.NONE);
  }

  @Test
  void ofVeryManyWordsThoseRoundTheCueAreLookedAt() {
    Drawn drawn =
        Drawn.of("<" + "and so ".repeat(200) + "> {said} [Ann] <" + "or not ".repeat(200) + ">");
    Seen seen = of(drawn.text()).of(drawn.parts()).orElseThrow();
    assertThat(seen.size()).isEqualTo(Surroundings.MOST);
    assertThat(seen.roles()).contains(Role.CUE, Role.SOURCE);
    assertThat(seen.from()).isEqualTo(400 - Surroundings.MOST / 2);
  }

  @Test
  void theLastWordsAreLookedAtWholeEvenIfTheCueIsTheLast() {
    Drawn drawn = Drawn.of("<" + "and so ".repeat(200) + "> {said} [Ann]");
    Seen seen = of(drawn.text()).of(drawn.parts()).orElseThrow();
    assertThat(seen.to()).isEqualTo(402);
    assertThat(seen.size()).isEqualTo(Surroundings.MOST);
  }

  @Test
  void withoutWordsNothingIsLookedAt() {
    assertThat(of("").of(Parts.between(List.of(), List.of()))).isEmpty();
    assertThat(of(" ").of(Parts.happening(List.of(new Span(0, 1))))).isEmpty();
  }

  @Test
  void placesAfterTheTextLookAtNothing() {
    assertThat(of("Ann slept.").of(Parts.happening(List.of(new Span(50, 60))))).isEmpty();
  }
}
