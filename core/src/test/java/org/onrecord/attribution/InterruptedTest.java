package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Each picture is one candidate over the same text: [source] {cue} and its contents in angles. */
class InterruptedTest {
  /** What becomes of the candidates of these pictures. */
  private static List<String> own(String... pictures) {
    String text = Drawn.of(pictures[0]).text();
    Words words = Encoder.load(Depth.SIX).cut(text, Paragraphs.of(text));
    List<Candidate> candidates =
        Arrays.stream(pictures)
            .map(picture -> candidate(words, Drawn.of(picture).attribution()))
            .sorted(Comparator.comparingInt(Candidate::anchor))
            .toList();
    return new Interrupted(text, words)
        .of(candidates).stream().map(each -> picture(text, words, each)).toList();
  }

  private static Candidate candidate(Words words, Attribution drawn) {
    Run cue = run(words, drawn.cue().getFirst());
    return new Candidate(
        cue.from(), 0.9, runs(words, drawn.source()), cue, runs(words, drawn.content()));
  }

  private static List<Run> runs(Words words, List<Span> spans) {
    return spans.stream().map(span -> run(words, span)).toList();
  }

  private static Run run(Words words, Span span) {
    return new Run(word(words, span.start()), word(words, span.end() - 1) + 1);
  }

  private static int word(Words words, int place) {
    int word = 0;
    while (words.span(word, word + 1).end() <= place) {
      word++;
    }
    return word;
  }

  private static String picture(String text, Words words, Candidate candidate) {
    List<Span> content = spans(words, candidate.content());
    Frame frame =
        new Frame(
            spans(words, candidate.source()),
            spans(words, List.of(candidate.cue())),
            content,
            Form.MIXED);
    return Picture.of(text, List.of(Attribution.of(frame, Sense.of(Kind.SPEECH), 0.9)));
  }

  private static List<Span> spans(Words words, List<Run> runs) {
    return runs.stream().map(run -> words.span(run.from(), run.to())).toList();
  }

  @Test
  void theSecondHalfIsTheFirstCues() {
    assertThat(own("The deal is <“late,”> [Berg] {wrote} in a letter, and “full of holes.”"))
        .containsExactly(
            "The deal is <“late,”> [Berg] {wrote} in a letter, and <“full of holes.”>");
    assertThat(own("<“We stay,”> {said} [Berg], the mayor, “and sleep.”"))
        .containsExactly("<“We stay,”> {said} [Berg], the mayor, <“and sleep.”>");
  }

  @Test
  void whatIsMeantEndsBeforeTheSecondHalf() {
    assertThat(
            own(
                "<“We stay,”> [Berg] {said}, referring to the crew, “and sleep.”",
                "“We stay,” [Berg] said, {referring to} <the crew, “and sleep.”>"))
        .containsExactly(
            "<“We stay,”> [Berg] {said}, referring to the crew, <“and sleep.”>",
            "“We stay,” [Berg] said, {referring to} <the crew>, “and sleep.”");
    assertThat(
            own(
                "<“We stay,”> [Berg] {said}, referring to the crew, “and sleep.”",
                "“We stay,” [Berg] said, {referring to} the crew, <“and sleep.”>"))
        .containsExactly("<“We stay,”> [Berg] {said}, referring to the crew, <“and sleep.”>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“We stay.”> [Berg] {said} in the town, “and sleep.”",
        "<“We stay,”> [Berg] {said}. The crew, “and sleep.”",
        "<“We stay,”> [Berg] {said} “and sleep.”",
        "<“We stay,”> [Berg] {said}, the crew being “asleep” there.",
        "<“We stay,”> [Berg] {said}, calling the deal, signed in May, “a farce.”",
        "<“We stay,”> [Berg] {said}, “and sleep.",
        "<“We stay,”> [Berg] {said} of the film, “Cats,” in town.",
        "<“We stay,”> [Berg] {said} in the town,\n“and sleep.”",
        "[Berg] {said} <it was “late,”> the mayor, “and sleep.”",
      })
  void whatGoesOnWithNothingIsLeft(String picture) {
    assertThat(own(picture)).containsExactly(picture);
  }

  @Test
  void whatAnotherCueLeadsInIsLeftToIt() {
    String[] pictures = {
      "<“We stay,”> [Berg] {said}, adding, “The crew sleeps.”",
      "“We stay,” [Berg] said, {adding}, <“The crew sleeps.”>",
    };
    assertThat(own(pictures)).containsExactly(pictures);
  }

  @Test
  void whatIsSaidEndsWhereTheSameIsToldAgain() {
    assertThat(
            own(
                "[Berg] {wrote}: <“We stay,” he said. “We sleep.”>",
                "Berg wrote: <“We stay,”> [he] {said}. <“We sleep.”>"))
        .containsExactly(
            "[Berg] {wrote}: <“We stay,”> he said. “We sleep.”",
            "Berg wrote: “We stay,” [he] {said}. <“We sleep.”>");
    assertThat(
            own(
                "[Berg] {said} <it was “late,”> she said. “We sleep.”",
                "<Berg said it was “late,”> [she] {said}. <“We sleep.”>"))
        .containsExactly(
            "[Berg] {said} <it was “late,”> she said. “We sleep.”",
            "Berg said it was “late,” [she] {said}. <“We sleep.”>");
  }

  @Test
  void whatSomebodyQuotesIsPartOfWhatIsSaid() {
    String[] pictures = {
      "<“Berg said it was late,”> [she] {said}. <“We sleep.”>",
      "“[Berg] {said} <it was late>,” she said. “We sleep.”",
    };
    assertThat(own(pictures)).containsExactlyInAnyOrder(pictures);
  }

  @Test
  void timeIsLinear() {
    String text = "“We stay,” Berg said of the town, ".repeat(20_000);
    Words words = Encoder.load(Depth.SIX).cut(text, Paragraphs.of(text));
    List<Candidate> many = new ArrayList<>();
    for (int at = 0; at + 11 <= words.size(); at += 11) {
      many.add(
          new Candidate(
              at + 6,
              0.9,
              List.of(new Run(at + 5, at + 6)),
              new Run(at + 6, at + 7),
              List.of(new Run(at, at + 5))));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new Interrupted(text, words).of(many));
  }
}
