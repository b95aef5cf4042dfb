package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class AttributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The road is closed,” the mayor said.              | DIRECT
          “The road,” the mayor said, “is closed.”           | DIRECT
          The mayor said that the road was “closed for good”. | MIXED
          The mayor said that the road was “closed”.         | INDIRECT
          The mayor said that the road was closed.           | INDIRECT
          """)
  void theFormSaysHowMuchIsQuoted(String text, Form form) {
    assertThat(only(text).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor said that the road was closed.         | SPEECH
          The mayor tweeted that the road was closed.      | WRITING
          The mayor believes that the road is closed.      | BELIEF
          The mayor intends to close the road.             | INTENTION
          The mayor ordered the police to close the road.  | ORDER
          The survey shows that the road is closed.        | EVIDENCE
          """)
  void theKindFollowsTheCue(String text, Kind kind) {
    assertThat(only(text).kind()).isEqualTo(kind);
  }

  @Test
  void paragraphsLeftOutAreNotRead() {
    String text = "The mayor said it was late.\n\nThe chief said it was cold.";
    List<Span> second = Paragraphs.of(text).subList(1, 2);
    assertThat(Picture.of(text, Networks.load(Depth.TWELVE).find(text, second)))
        .isEqualTo("The mayor said it was late.\n\n[The chief] {said} <it was cold>.");
  }

  @Test
  void aParagraphThatIsNoSourceOfItsOwnKeepsItsStatementsApart() {
    String text = "“The road is closed,” the mayor said.\n\n“The bridge is open,” the chief said.";
    assertThat(Picture.read(text)).hasSize(2);
  }

  @Test
  void spansCountInUtf16Units() {
    String text = "It rains \uD83D\uDE00. “The road is closed,” the mayor said.";
    assertThat(only(text).content().getFirst().in(text)).isEqualTo("“The road is closed,”");
  }

  @Test
  void theSameTextIsReadAlikeByAnotherReader() {
    String text = "“The road is closed,” the mayor said, adding that the bridge was safe.\n\n";
    String twelve = text.repeat(12);
    List<Attribution> once = Picture.read(twelve);
    assertThat(Networks.load(Depth.TWELVE).find(twelve, Paragraphs.of(twelve))).isEqualTo(once);
    assertThat(once.size()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void whatIsSaidInsideWhatIsSaidStandsInIt() {
    List<Attribution> read =
        Picture.read("The minister said that the mayor had told him that the road was closed.");
    assertThat(read).hasSize(2);
    assertThat(read.getLast().parent()).contains(read.getFirst());
    assertThat(read.getLast().chain()).containsExactly(read.getFirst(), read.getLast());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor, who was late,    | The mayor, who was late
          The mayor — a former judge — | The mayor — a former judge
          The mayor                   | The mayor
          """)
  void theMarksAfterASourceAreNotItsWords(String source, String words) {
    Frame frame =
        new Frame(
            List.of(new Span(0, source.length())),
            List.of(),
            List.of(new Span(0, 1)),
            Form.INDIRECT);
    assertThat(Attribution.of(frame, Sense.of(Kind.SPEECH), 1).sourceWords(source)).contains(words);
  }

  private static Attribution only(String text) {
    List<Attribution> statements = Picture.read(text);
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }
}
