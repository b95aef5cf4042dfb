package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.evaluate.BratFolder;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.evaluate.RoleSpans;
import org.onrecord.reading.Reading;
import org.onrecord.text.Span;

/** What is written for brat, compared whole and read back. */
class BratFilesTest {
  private static final List<String> PIECES =
      List.of(
          "harbour",
          "said",
          " ",
          " ",
          "\n",
          "\r\n",
          "\t",
          "😀",
          "“no",
          "”",
          "گفت",
          "\u202E",
          "E\u0301",
          "\u2028",
          "\uFEFF",
          "T1\tSource 0 1\tx\n",
          "𝔘",
          ";",
          ":",
          ".");

  @TempDir private Path folder = Path.of("");

  @Test
  void anAttributionIsThreeMarksAndAnEvent() {
    String text = "The mayor said that it rains.";
    Attribution said =
        Sample.attribution(text, Form.INDIRECT, "The mayor", "said", "that it rains");
    assertThat(BratFiles.annotation(Sample.reading(text, said)))
        .isEqualTo(
            """
            T1\tSource 0 9\tThe mayor
            T2\tCue 10 14\tsaid
            T3\tContent 15 28\tthat it rains
            T4\tAttribution 10 14\tsaid
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            """);
  }

  @Test
  void contentInTwoPartsIsOneMarkAndLineFeedsBecomeSpaces() {
    String text = "“The talks,” he said, “have\nfailed.”";
    Attribution said =
        Sample.attribution(text, Form.DIRECT, "he", "said", "“The talks,”", "“have\nfailed.”");
    assertThat(BratFiles.annotation(Sample.reading(text, said)))
        .contains("T3\tContent 0 12;22 36\t“The talks,” “have failed.”\n");
  }

  @Test
  void aFloatingQuotationHangsOnItsContent() {
    String text = "“No ship is late.”";
    Attribution floating = Sample.attribution(text, Form.DIRECT, "", "", text);
    assertThat(BratFiles.annotation(Sample.reading(text, floating)))
        .isEqualTo(
            """
            T1\tContent 0 18\t“No ship is late.”
            T2\tAttribution 0 18\t“No ship is late.”
            E1\tAttribution:T2 Content:T1
            """);
  }

  @Test
  void offsetsCountCharactersOutsideTheBasicPlaneOnce() {
    String text = "😀😀 He said 𝔘𝔫𝔦 is open.";
    Attribution said = Sample.attribution(text, Form.INDIRECT, "He", "said", "𝔘𝔫𝔦 is open");
    assertThat(BratFiles.annotation(Sample.reading(text, said)))
        .contains("Source 3 5\tHe", "Cue 6 10\tsaid", "Content 11 22\t𝔘𝔫𝔦 is open");
  }

  @Test
  void marksAndEventsAreNumberedThroughTheFile() {
    String text = "He said so. She said no.";
    Reading reading =
        Sample.reading(
            text,
            Sample.attribution(text, Form.INDIRECT, "He", "said", "so"),
            Sample.attribution(text, Form.INDIRECT, "She", "said", "no"));
    assertThat(BratFiles.annotation(reading).lines())
        .hasSize(10)
        .last()
        .isEqualTo("E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7");
  }

  @Test
  void aReadingWithoutStatementsIsAnEmptyAnnotation() throws IOException {
    BratFiles.write(folder, "rain", Sample.reading("Rain fell.\r\n"), false);
    assertThat(Files.readString(folder.resolve("rain.txt"))).isEqualTo("Rain fell.\r\n");
    assertThat(Files.readString(folder.resolve("rain.ann"))).isEmpty();
  }

  @Test
  void randomReadingsComeBackWithTheSameSpans() throws IOException {
    Random random = new Random(20240503);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Reading reading = random(random);
      readings.add(reading);
      BratFiles.write(folder, "r%03d".formatted(i), reading, false);
    }
    List<GoldArticle> back = BratFolder.read(folder);
    assertThat(back).hasSameSizeAs(readings);
    for (int i = 0; i < back.size(); i++) {
      Reading written = readings.get(i);
      assertThat(back.get(i).text()).isEqualTo(written.article().text());
      assertThat(back.get(i).attributions())
          .isEqualTo(
              written.statements().stream().map(s -> RoleSpans.of(s.attribution())).toList());
    }
  }

  private static Reading random(Random random) {
    StringBuilder text = new StringBuilder("It rains. ");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    Attribution[] attributions = new Attribution[random.nextInt(5)];
    for (int i = 0; i < attributions.length; i++) {
      attributions[i] =
          Attribution.of(
              new Frame(
                  spans(random, text.toString(), 0),
                  spans(random, text.toString(), 0),
                  spans(random, text.toString(), 1),
                  Form.MIXED),
              Sense.of(Kind.SPEECH),
              0.5);
    }
    return Sample.reading(text.toString(), attributions);
  }

  /** A few spans between characters, in text order, at least so many. */
  private static List<Span> spans(Random random, String text, int least) {
    int wanted = least + random.nextInt(3);
    int characters = text.codePointCount(0, text.length());
    TreeSet<Integer> bounds = new TreeSet<>();
    while (bounds.size() < 2 * wanted) {
      bounds.add(text.offsetByCodePoints(0, random.nextInt(characters + 1)));
    }
    List<Integer> sorted = List.copyOf(bounds);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += 2) {
      spans.add(new Span(sorted.get(i), sorted.get(i + 1)));
    }
    return spans;
  }
}
