package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Square brackets round sources, braces round cues, angles round contents. */
class SignedTest {
  private static List<Attribution> signed(String text, List<Attribution> others) {
    return Signed.find(text, Paragraphs.of(text)).among(others);
  }

  private static String picture(String text) {
    return Picture.of(text, signed(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“We will stay here.”> {—} [Ana Roe]",
        "<“We will stay here.”>{―}[Ana Roe] ",
        "<\"We will stay here.\"> {-} [Ana Roe]",
        "<\"We will stay here.\"> {--} [Ana Roe].",
        "<”We will stay here.”> {–} [Ana María Roe-Diaz]",
        "<“We will stay here.”> {—} [Ana Roe, baker from the old town]",
        "<“We will stay here.”> {—} [Tom Reed Jr.]",
        "<“We call it “home” and stay.”> {—} [Ana Roe]",
        "<“He has ‘money.” That is all, “the root’.”> {—} [Ana Roe]",
        "<«We will stay here.»>\u00a0{—}\u00a0[Анна Рое]\u00a0",
        "It rained.\n<“We will stay.”> {—} [Ana Roe]\n<“We will not.”> {—} [Tom Reed]\nThe end.",
        "<“We will stay here.”>\n{—} [Ana Roe]",
        "<“We will stay here.”>\n\n{–} [Ana Roe, mayor of the town]",
      })
  void aSignedQuotationIsItsSigners(String picture) {
    assertThat(picture(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will stay here.” — he said it twice",
        "“We will stay here,” she said. “And we will not go.” — Ana Roe",
        "They sang “We will stay here.” — Ana Roe",
        "“No.” — Ana Roe",
        "“We will stay here.” Ana Roe",
        "“We will stay here.” — Ana Roe. It rained.",
        "“We will stay here.”\nAna Roe left.",
        "— Ana Roe",
        "”",
        "“",
      })
  void whatIsNoQuotationWithANameIsNot(String text) {
    assertThat(picture(text)).isEqualTo(text);
  }

  @Test
  void whatWasReadAcrossSignaturesGivesTheirWordsUp() {
    String text = "“We stay here.” — Ana Roe\n“We will go.” — Tom Reed\nAll laughed, he said.";
    int said = text.indexOf("said");
    Span all = new Span(0, text.indexOf(", he"));
    Attribution wide = attribution(List.of(new Span(said, said + 4)), List.of(all));
    assertThat(signed(text, List.of(wide)).size()).isEqualTo(2);
    List<Span> parts =
        List.of(new Span(0, text.indexOf('\n')), new Span(text.indexOf("All"), all.end()));
    Attribution split = attribution(List.of(new Span(said, said + 4)), parts);
    assertThat(Picture.of(text, signed(text, List.of(split))))
        .isEqualTo(
            "<“We stay here.”> {—} [Ana Roe]\n<“We will go.”> {—} [Tom Reed]\n"
                + "<All laughed>, he {said}.");
  }

  @Test
  void whatStandsInsideASignedQuotationStandsInIt() {
    String text = "“Tom said the bridge is shut.” — Ana Roe";
    Attribution inner =
        attribution(List.of(new Span(5, 9)), List.of(new Span(10, text.indexOf(".”"))));
    List<Attribution> all = signed(text, List.of(inner));
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().parent()).contains(all.getLast());
    assertThat(all.getFirst().content()).isEqualTo(inner.content());
  }

  @Test
  void itsOwnReadingIsNotKeptTwice() {
    String text = "“We will stay here.” — Ana Roe";
    List<Attribution> once = signed(text, List.of());
    assertThat(signed(text, once)).isEqualTo(once);
  }

  @Test
  void longParagraphsOfMarksTakeNoTime() {
    String text = ("“".repeat(50_000) + " — A" + " B".repeat(50_000) + "\n").repeat(3);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> signed(text, List.of()));
  }

  @Test
  void ofManySignedQuotationsEachHasWhatStandsInIt() {
    String line = "“Tom said the bridge is shut.” — Ana Roe\n";
    int count = 40_000;
    String text = line.repeat(count);
    List<Attribution> inner = new ArrayList<>();
    for (int at = 0; at < text.length(); at += line.length()) {
      Span said = new Span(at + 5, at + 9);
      inner.add(attribution(List.of(said), List.of(new Span(said.end() + 1, said.end() + 19))));
    }
    List<Attribution> all =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> signed(text, inner));
    assertThat(all).hasSize(2 * count);
    for (int i = 0; i < all.size(); i += 2) {
      assertThat(all.get(i).parent()).containsSame(all.get(i + 1));
    }
  }

  private static Attribution attribution(List<Span> cue, List<Span> content) {
    Frame frame = new Frame(List.of(), cue, content, Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.8);
  }
}
