package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** What holds of every reading, whatever the text. */
class ReaderLawsTest {
  private static final int TEXTS = 25;
  private static final String LONG =
      "The dockers of the old harbour went back to work on Monday after three weeks, and the"
          + " cranes moved again for the first time since the strike began.";

  private static Reading read(String text) {
    Origin english =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Published.unknown(),
            Optional.of("en"));
    return Reader.standard().read(new Article(text, english));
  }

  private static void everyReading(Consumer<Reading> law) {
    String said = "The mayor said that it rains.\n“No ship is late today,” Ana Petrova said.\n";
    RandomText.some(TEXTS).map(text -> read(said + text)).forEach(law);
  }

  private static Stream<Span> spans(Statement statement) {
    return Stream.of(
            statement.attribution().source(),
            statement.attribution().cue(),
            statement.attribution().content())
        .flatMap(List::stream);
  }

  @Test
  void statementsAreNumberedInTextOrder() {
    everyReading(
        reading -> {
          List<Statement> statements = reading.statements();
          assertThat(statements).extracting(Statement::extent).isSorted();
          for (int i = 0; i < statements.size(); i++) {
            assertThat(statements.get(i).id()).isEqualTo("s" + (i + 1));
          }
        });
  }

  @Test
  void theFirstTwoStatementsAreFoundWhateverFollows() {
    everyReading(reading -> assertThat(reading.statements()).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void everySpanIsInTheTextAndInTheExtent() {
    everyReading(
        reading -> {
          Span whole = new Span(0, reading.article().text().length());
          for (Statement statement : reading.statements()) {
            assertThat(spans(statement)).allMatch(whole::contains);
            assertThat(spans(statement)).allMatch(statement.extent()::contains);
          }
        });
  }

  @Test
  void nothingIsReadFromThePagesFrame() {
    everyReading(
        reading -> {
          List<Zone> unread =
              reading.zones().stream().filter(zone -> !zone.kind().isRead()).toList();
          for (Statement statement : reading.statements()) {
            assertThat(statement.zone().isRead()).isTrue();
            assertThat(spans(statement))
                .allMatch(span -> unread.stream().noneMatch(zone -> zone.span().overlaps(span)));
          }
        });
  }

  @Test
  void confidencesAreSharesAndContentsAreNeverEmpty() {
    everyReading(
        reading -> {
          for (Statement statement : reading.statements()) {
            assertThat(statement.attribution().confidence()).isBetween(0.0, 1.0);
            assertThat(statement.attribution().content()).isNotEmpty().isSorted();
            assertThat(statement.attribution().source()).isSorted();
          }
        });
  }

  @Test
  void whatIsWrittenComesBackAndIsWrittenAlike() {
    everyReading(
        reading -> {
          String json = ReadingJson.write(reading, "r", Optional.empty());
          Reading back = ReadingParser.parse(json);
          assertThat(back.zones()).isEqualTo(reading.zones());
          assertThat(back.dates()).isEqualTo(reading.dates());
          assertThat(ReadingJson.write(back, "r", Optional.empty())).isEqualTo(json);
        });
  }

  @Test
  void readingTwiceGivesTheSame() {
    everyReading(reading -> assertThat(read(reading.article().text())).isEqualTo(reading));
  }

  @Test
  void keysAreOfOneShapeAndTellStatementsApart() {
    String text = LONG + "\nThe mayor said that it rains. The mayor said that it rains.";
    Reading reading = read(text);
    CodePoints points = CodePoints.of(text);
    List<String> keys = reading.statements().stream().map(each -> each.key("a1", points)).toList();
    assertThat(keys).hasSize(2).doesNotHaveDuplicates().allMatch(key -> key.matches("s\\w{20}"));
    assertThat(reading.statements().getFirst().key("a2", points)).isNotIn(keys);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "Related Articles",
        "Advertisement",
        "5 min read",
        "Read more: The mayor said no"
      })
  void linesOfThePagesFrameYieldNothing(String line) {
    String text = LONG + "\n" + line + "\n" + LONG;
    assertThat(read(text).statements()).isEmpty();
    assertThat(read(text).zones()).extracting(Zone::kind).contains(Zone.Kind.BODY);
  }

  @Test
  void aPostWithoutADateIsItsAuthors() {
    String text = LONG + "\nFerries are back!\n— Harbour Office (@harbour)\n" + LONG;
    Statement post = read(text).statements().getFirst();
    assertThat(post.zone()).isEqualTo(Zone.Kind.POST);
    assertThat(post.speakerWords(text)).contains("Harbour Office (@harbour)");
    assertThat(post.attribution().form()).isEqualTo(Form.DIRECT);
    assertThat(post.attribution().kind()).isEqualTo(Kind.WRITING);
    assertThat(read(text).zones())
        .filteredOn(zone -> zone.kind() == Zone.Kind.POST)
        .allMatch(zone -> zone.date().isEmpty());
  }

  @Test
  void aQuotationWithoutASpeakerHasNone() {
    String text = LONG + "\n\n“The harbour was never dredged.”";
    assertThat(read(text).statements().getLast().speakerWords(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202E", "\u2067", "\u200F", "\u200C", "\uD83D\uDE00", "\uFEFF", "\u0301"})
  void oddCharactersMoveSpansAndNothingElse(String odd) {
    String plain = "The mayor said that it rains.";
    String text = "It was " + odd + " cold. " + plain;
    Statement statement = read(text).statements().getFirst();
    assertThat(statement.speakerWords(text)).contains("The mayor");
    assertThat(Span.words(statement.attribution().content(), text)).isEqualTo("that it rains");
    Reading back = ReadingParser.parse(ReadingJson.write(read(text), "r", Optional.empty()));
    assertThat(back.statements().getFirst().extent()).isEqualTo(statement.extent());
  }

  @Test
  void anEmptyTextGivesAnEmptyReading() {
    for (String text : List.of("", " ", "\n\u00A0\n")) {
      assertThat(read(text).statements()).isEmpty();
      assertThat(read(text).zones()).isEmpty();
      assertThat(read(text).problems()).isEmpty();
    }
  }
}
