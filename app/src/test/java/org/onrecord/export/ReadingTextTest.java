package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** What a person sees at a terminal, compared whole. */
class ReadingTextTest {
  @Test
  void aStatementIsShownWithItsParts() {
    String text = "The mayor said that the harbour would close. “No,” Ana Petrova told us, “no.”";
    Reading reading =
        Sample.reading(
            new Article(text, Sample.origin("Harbour shuts", "Post", "2024-05-03T01:00:00+02:00")),
            List.of(),
            Sample.attribution(
                text, Form.INDIRECT, "The mayor", "said", "that the harbour would close"),
            Sample.attribution(text, Form.DIRECT, "Ana Petrova", "told us", "“No,”", "“no.”"));
    assertThat(ReadingText.write(reading, "harbour.txt"))
        .isEqualTo(
            """
            harbour.txt
            Harbour shuts · Post · 2024-05-03 · 2 statements

            s1     ~  indirect speech
               who    The mayor
               cue    said
               words  that the harbour would close

            s2    “ ” direct speech
               who    Ana Petrova
               cue    told us
               words  “No,” … “no.”

            """);
  }

  @Test
  void whenItWasSaidIsShownWithItsWords() {
    String text = "She said Monday that it was shut. He said this week that it was open.";
    Reading reading =
        Reader.standard().read(new Article(text, Sample.origin("A", "Post", "2024-09-18")));
    Reading undated = Reader.standard().read(Article.of(text));
    assertThat(ReadingText.write(reading, "-"))
        .contains("   when   2024-09-16 (“Monday”)\n")
        .contains("   when   2024-09-16/2024-09-18 (“this week”)\n");
    assertThat(ReadingText.write(undated, "-")).contains("   when   ? (“Monday”)\n");
  }

  @Test
  void whatItDoesToWhomAndWhereItStandsAreShownWithTheirWords() {
    String text = "Norway rejected any talks with Denmark.";
    String shown = ReadingText.write(Reader.standard().read(Article.of(text)), "-");
    assertThat(shown)
        .contains("   does   reject (“rejected”) → Denmark\n")
        .contains("   on     talks: oppose (“rejected … talks”)\n");
  }

  @Test
  void whoSpeaksIsNamedWhereTheWordsDoNot() {
    String text = "Norway rejected any talks. “It is late,” Oslo said. “Yes,” it added.";
    String shown = ReadingText.write(Reader.standard().read(Article.of(text)), "-");
    assertThat(shown)
        .contains("   who    Norway\n")
        .contains("   who    Oslo (Norway)\n")
        .contains("   who    it (Norway)\n");
  }

  @Test
  void aCommentDoesNothing() {
    String text = "Norway said that the ferry was late.";
    String shown = ReadingText.write(Reader.standard().read(Article.of(text)), "-");
    assertThat(shown).doesNotContain("   does   ");
  }

  @Test
  void partsThatAreMissingHaveNoLine() {
    String text = "Officials spoke of “a\nlong   night”.";
    Reading reading =
        Sample.reading(text, Sample.attribution(text, Form.MIXED, "", "", "“a\nlong   night”"));
    assertThat(ReadingText.write(reading, "-"))
        .isEqualTo(
            """
            -
            undated · 1 statement

            s1    “~  mixed speech
               words  “a long night”

            """);
  }

  @Test
  void whatWasNotReadIsSaid() {
    Reading reading =
        Sample.reading(
            new Article("متن", Origin.unknown()),
            List.of(Problem.of("language", "not read: the language is “fa”")));
    assertThat(ReadingText.write(reading, "fa.txt"))
        .isEqualTo(
            """
            fa.txt
            undated · 0 statements

            ! not read: the language is “fa”

            """);
  }

  @Test
  void longWordsAreBrokenBetweenWordsAndLoseNone() {
    String words = "harbour pilots and dockers ".repeat(40).strip();
    String text = "She said " + words;
    Reading reading = Sample.reading(text, Sample.attribution(text, Form.INDIRECT, "", "", words));
    List<String> lines =
        ReadingText.write(reading, "-").lines().filter(line -> line.startsWith("   ")).toList();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 97);
    assertThat(lines.getFirst()).startsWith("   words  harbour");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith(" ".repeat(10)));
    String joined = String.join(" ", lines.stream().map(line -> line.substring(10)).toList());
    assertThat(joined).isEqualTo(words);
  }

  @Test
  void aWordLongerThanTheLineStaysWhole() {
    String word = "a".repeat(300);
    String text = "He said yes " + word + " no";
    Reading reading =
        Sample.reading(
            text, Sample.attribution(text, Form.INDIRECT, "", "", "yes " + word + " no"));
    assertThat(ReadingText.write(reading, "-"))
        .contains("   words  yes\n" + " ".repeat(10) + word + "\n" + " ".repeat(10) + "no\n");
  }
}
