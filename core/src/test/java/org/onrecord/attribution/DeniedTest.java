package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Denials of what was told before; drawn as [source] {cue} &lt;content&gt;. */
class DeniedTest {
  private static List<Attribution> find(String text, List<Attribution> found) {
    return Denied.find(text, List.of(new Span(0, text.length())), found);
  }

  private static String words(String text, Attribution denial) {
    return "[%s] {%s} <%s>"
        .formatted(
            Span.words(denial.source(), text),
            Span.words(denial.cue(), text),
            Span.words(denial.content(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They say he stole it, which Quill denies.            | [Quill] {denies} <which>
          The boats came, a charge that the army has denied.   | [the army] {has denied} <a charge that>
          They were seized, something the Chilean fleet has strongly denied. | [the Chilean fleet] {has strongly denied} <something>
          He is accused of theft, charges he denies, and left. | [he] {denies} <charges>
          Quill, who denied any wrongdoing, left.              | [who] {denied} <any wrongdoing>
          It is late. Latvia denies this.                      | [Latvia] {denies} <this>
          It is late. Latvia has always denied the allegations and left. | [Latvia] {has always denied} <the allegations>
          """)
  void whatWasToldBeforeIsDenied(String text, String expected) {
    List<Attribution> denials = find(text, List.of());
    assertThat(denials).hasSize(1);
    assertThat(words(text, denials.getFirst())).isEqualTo(expected);
    assertThat(denials.getFirst().sense().polarity()).isEqualTo(Polarity.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were denied visas.",
        "Quill denied them entry.",
        "Visas, which were denied, are dear.",
        "The harbour, which is old and denied visitors, is shut.",
        "She is in denial.",
        "Latvia denies entry to boats."
      })
  void whoIsKeptFromSomethingDeniesNothing(String text) {
    assertThat(find(text, List.of())).isEmpty();
  }

  @Test
  void whatWasFoundOtherwiseIsLeftAlone() {
    String text = "It is late. Latvia denies this.";
    Frame frame =
        new Frame(
            List.of(new Span(12, 18)),
            List.of(new Span(19, 25)),
            List.of(new Span(26, 30)),
            Form.INDIRECT);
    Attribution found = new Attribution(frame, Sense.of(Kind.SPEECH), 1, Optional.empty());
    assertThat(find(text, List.of(found))).isEmpty();
  }
}
