package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Square brackets round sources, braces round cues, angles round contents. */
class TurnsTest {
  private static List<Attribution> turns(String text, List<Attribution> others) {
    return Turns.find(text, Paragraphs.of(text)).among(others);
  }

  private static String picture(String text) {
    return Picture.of(text, turns(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ROE]{:} <What now?>\n\n[REED]{:} <We wait.>\n\n[ROE]{:} <How long?>",
        "[Ana Roe] (Host){:} <What now?>\n\n[Tom Reed] (Harbour Union){:} <We wait.>\n\n"
            + "[ROE]{:} <How long?>",
        "[Ana Roe]{:} <What now?>\n\n[Tom Reed]{:} <We wait.>\n\n<And wait.>\n\n"
            + "[Ana Roe]{:} <How long?>\n\nThe union has 40 members.",
        "[Roe]{:} <What now?>\n\n[Reed]{:} <We wait.>\n\n[Roe]{:} <How long?>\n\n[Reed]{:} <Oh.>\n\n"
            + "<I think so.>\n\nThe talk was on Monday.",
        "[RFE/RL]{:} <What now?>\n\n[Reed]{:} <We wait.>\n\n[RFE/RL]{:} <How long?>",
        "They met on Monday.\n\n\"[ROE]{:} <What now?>\n\n\"[REED]{:} <We wait.>\n\n\"[ROE]{:} <Oh.>",
        "[Q]{:} <What now?>\n\n[A]{:} <We wait.>\n\n[Q]{:} <How long?>\n\n[A]{:} <A year.>",
      })
  void eachTurnIsItsSpeakers(String picture) {
    assertThat(picture(Picture.text(picture))).isEqualTo(picture);
  }

  @Test
  void aSpeakerInBracketsHasNoCue() {
    String text = "[Ana Roe] What now?\n\n[Tom Reed] We wait.\n\n[Ana Roe] How long?";
    assertThat(turns(text, List.of()))
        .allSatisfy(turn -> assertThat(turn.cue()).isEmpty())
        .extracting(turn -> turn.source().getFirst().in(text))
        .containsExactly("Ana Roe", "Tom Reed", "Ana Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe: 1,769\n\nReed: 1,501\n\nRoe: 12\n\nReed: 4",
        "Roe: We wait.\n\nIt rained.\n\nReed: We go.",
        "Note: It rained.\n\nUpdate: It snows.\n\nCorrection: It was hail.",
        "Roe: We wait.\n\nRoe: We go.\n\nRoe: We came.",
        "She said: We wait.\n\nHe said: We go.\n\nShe said: Oh.",
        ":",
        "[",
      })
  void whatIsNoInterviewIsNone(String text) {
    assertThat(picture(text)).isEqualTo(text);
  }

  @Test
  void whatOneSaysEndsWhereTheNextSpeaks() {
    String text = "ROE: I think it rains.\n\nREED: It does.\n\nROE: So we wait.";
    Span said = new Span(text.indexOf("it rains"), text.indexOf("\n\nROE"));
    Attribution wide = attribution(new Span(7, 12), said);
    List<Attribution> all = turns(text, List.of(wide));
    assertThat(all).hasSize(4);
    assertThat(all.get(1).content().getFirst().in(text)).isEqualTo("it rains.");
    assertThat(all.get(1).parent()).contains(all.getFirst());
  }

  @Test
  void aTurnIsNotReadTwice() {
    String text = "ROE: We wait.\n\nREED: We go.\n\nROE: Oh.";
    Attribution colon = attribution(new Span(3, 4), new Span(5, 13));
    assertThat(turns(text, List.of(colon))).isEqualTo(turns(text, List.of()));
  }

  @Test
  void whatANarratorSaysOfATurnIsLeftOut() {
    String text = "They said this.\n\nROE: We wait.\n\nREED: We go.\n\nROE: Oh.";
    Attribution around = attribution(new Span(5, 9), new Span(17, 31));
    assertThat(turns(text, List.of(around))).isEqualTo(turns(text, List.of()));
  }

  @Test
  void manyTurnsTakeNoTime() {
    String text = "ROE: We wait.\n\nREED: We go.\n\n".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(turns(text, List.of())).hasSize(40_000));
    String capitals = ("A".repeat(2_000) + " B".repeat(2_000) + "\n").repeat(20);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> turns(capitals, List.of()));
  }

  private static Attribution attribution(Span cue, Span content) {
    Frame frame = new Frame(List.of(), List.of(cue), List.of(content), Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.8);
  }
}
