package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/** What holds for the dates of sayings in any text. */
class UtterancesLawsTest {
  private static final int TEXTS = 60;
  private static final List<String> OPENINGS =
      List.of(
          "",
          "On Monday, ",
          "In a letter last week, ",
          "After the storm on Friday, ",
          "Since 2019, ",
          "In May, ",
          "\uD83D\uDE00 On 3 May 2021, ",
          "As of today ",
          "By next Friday, ",
          "Recently ");
  private static final List<String> SOURCES =
      List.of("the mayor", "a report released Tuesday", "she", "the crew of 2018", "o\u0301 وزیر");
  private static final List<String> CUES =
      List.of("said", "will say", "telling dockers", "said on Thursday", "warned in July", "says");
  private static final List<String> CONTENTS =
      List.of(
          "the port was shut",
          "on Monday that it sank",
          "it sank two days ago",
          "“no” until 2030",
          "next week it will rain",
          "Friday was dull");
  private static final List<String> TAILS =
      List.of("", " on Monday", " last month", ", in 2022", " after the vote on Friday", " soon");

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String sentence(int number, Random random) {
    String source = "[" + number + " " + one(SOURCES, random) + "]";
    String cue = " {" + number + " " + one(CUES, random) + "}";
    String content = " <" + number + " " + one(CONTENTS, random) + ">";
    return switch (random.nextInt(4)) {
      case 0 -> one(OPENINGS, random) + source + cue + content + one(TAILS, random);
      case 1 -> one(OPENINGS, random) + source + cue + one(TAILS, random) + content;
      case 2 -> content.strip() + ", " + source + cue + one(TAILS, random);
      default -> content.strip() + one(TAILS, random);
    };
  }

  private static Stream<String> pictures() {
    Random random = new Random(918);
    return IntStream.range(0, TEXTS)
        .mapToObj(
            text -> {
              StringBuilder picture = new StringBuilder();
              int sentences = 1 + random.nextInt(6);
              for (int number = 1; number <= sentences; number++) {
                picture.append(sentence(number, random));
                picture.append(one(List.of(". ", ".\n\n", " and ", "? ", ".\r\n\r\n"), random));
              }
              return picture.toString();
            });
  }

  @Test
  void whateverIsSaidWasSaidByTheDayOfPublication() {
    pictures()
        .forEach(
            picture -> {
              String text = Sketch.text(picture);
              List<Expression> found = Told.find(text);
              for (Uttered uttered : Sketch.read(picture)) {
                assertThat(uttered.notAfter()).contains(Told.PUBLISHED);
                found.stream()
                    .filter(it -> uttered.value().isPresent())
                    .filter(it -> uttered.words().contains(it.span()))
                    .flatMap(it -> it.first().stream())
                    .forEach(day -> assertThat(day).isBeforeOrEqualTo(Told.PUBLISHED));
              }
            });
  }

  @Test
  void aValueIsThatOfItsWordsOrBeginsLikeIt() {
    pictures()
        .forEach(
            picture -> {
              List<Expression> found = Told.find(Sketch.text(picture));
              for (Uttered uttered : Sketch.read(picture)) {
                assertThat(uttered.words()).hasSizeLessThanOrEqualTo(1);
                assertThat(uttered.value().isPresent()).isEqualTo(uttered.basis().isPresent());
                Optional<String> words =
                    found.stream()
                        .filter(it -> uttered.words().contains(it.span()))
                        .flatMap(it -> it.date().stream())
                        .map(DateMention::value)
                        .findFirst();
                uttered
                    .value()
                    .ifPresent(
                        value ->
                            assertThat(value.split("/", 2)[0])
                                .isEqualTo(words.orElseThrow().split("/", 2)[0]));
              }
            });
  }

  @Test
  void theWordsStandInTheSentenceOfACueAndAreAnExpression() {
    pictures()
        .forEach(
            picture -> {
              String text = Sketch.text(picture);
              List<Span> spans = Told.find(text).stream().map(Expression::span).toList();
              List<Span> sentences =
                  Paragraphs.of(text).stream()
                      .flatMap(it -> Sentences.of(text, it).stream())
                      .toList();
              for (Uttered uttered : Sketch.read(picture)) {
                assertThat(spans).containsAll(uttered.words());
                assertThat(uttered.words())
                    .allMatch(words -> sentences.stream().anyMatch(it -> it.contains(words)));
              }
            });
  }

  @Test
  void aParagraphBeforeMovesTheWordsAndChangesNothing() {
    String before = "Another paragraph that sank on 3 May 2021.\n\n";
    pictures()
        .forEach(
            picture -> {
              List<Uttered> alone = Sketch.read(picture);
              List<Uttered> behind = Sketch.read(before + picture);
              assertThat(behind).hasSameSizeAs(alone);
              for (int i = 0; i < alone.size(); i++) {
                assertThat(behind.get(i).value()).isEqualTo(alone.get(i).value());
                assertThat(behind.get(i).basis()).isEqualTo(alone.get(i).basis());
                assertThat(behind.get(i).words())
                    .isEqualTo(moved(alone.get(i).words(), before.length()));
              }
            });
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(it -> new Span(it.start() + by, it.end() + by)).toList();
  }

  @Test
  void withoutADayOfPublicationNothingIsBoundedAndNothingIsWorkedOutFromIt() {
    pictures()
        .forEach(
            picture -> {
              for (Uttered uttered : Sketch.read(picture, Optional.empty())) {
                assertThat(uttered.notAfter()).isEmpty();
                assertThat(uttered.value().orElse("")).doesNotContain("2024-09");
              }
            });
  }

  @Test
  void readingTwiceGivesTheSame() {
    pictures().forEach(it -> assertThat(Sketch.read(it)).isEqualTo(Sketch.read(it)));
  }

  @Test
  void noExpressionNoDate() {
    pictures()
        .forEach(
            picture -> {
              String text = Sketch.text(picture);
              Attribution whole = said(new Span(0, 1), new Span(text.length() - 1, text.length()));
              assertThat(
                      Utterances.of(
                          text,
                          Paragraphs.of(text),
                          List.of(),
                          List.of(whole),
                          Optional.of(Told.PUBLISHED)))
                  .containsExactly(Uttered.undated(Optional.of(Told.PUBLISHED), List.of()));
            });
  }

  @Test
  void noStatementsNoSayings() {
    assertThat(Utterances.of("", List.of(), List.of(), List.of(), Optional.of(LocalDate.EPOCH)))
        .isEmpty();
  }

  @Test
  void aCueThatStandsInNoParagraphHasNoDate() {
    String text = "She said on Monday it sank.";
    assertThat(
            Utterances.of(
                text,
                List.of(),
                Told.find(text),
                List.of(said(new Span(4, 8), new Span(19, 26))),
                Optional.of(Told.PUBLISHED)))
        .extracting(Uttered::value)
        .containsExactly(Optional.empty());
  }

  private static Attribution said(Span cue, Span content) {
    Frame frame = new Frame(List.of(), List.of(cue), List.of(content), Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.5);
  }

  /** The same words over and over, each time with the saying in them. */
  private static List<Uttered> repeated(String piece, int times) {
    String text = piece.repeat(times);
    int said = piece.indexOf("said");
    int sank = piece.indexOf("it sank");
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int at = i * piece.length();
      attributions.add(
          said(new Span(at + said, at + said + 4), new Span(at + sank, at + sank + 7)));
    }
    List<Span> paragraphs = Paragraphs.of(text);
    List<Expression> expressions = Told.find(text);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () ->
            Utterances.of(
                text, paragraphs, expressions, attributions, Optional.of(Told.PUBLISHED)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Monday she said in July that it sank, ",
        "On Monday she said it sank. ",
        "she said it sank on Monday\n\n",
        "the Monday crew said after the vote on Friday it sank and ",
        "said Monday Monday Monday Monday it sank ",
        "May 3 said it sank \uD83D\uDE00 ",
      })
  void manySayingsAreDatedInTime(String piece) {
    assertThat(repeated(piece, 600)).hasSize(600);
  }

  @Test
  void aDateIsFoundForEachOfManySayings() {
    assertThat(repeated("On Monday she said it sank. ", 500))
        .allSatisfy(it -> assertThat(it.value()).contains("2024-09-16"));
  }
}
