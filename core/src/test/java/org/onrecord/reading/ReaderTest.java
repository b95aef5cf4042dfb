package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.Actor;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

class ReaderTest {
  private static final String REPORT =
      """
      Harbour to close for a week

      The mayor said on 3 May 2024 that the harbour would close. “No ship is late,” Ana Petrova \
      told reporters.

      Ferries are back! #harbour
      — Harbour Office (@harbour_office) May 2, 2024

      According to the union, the pilots were on shore.

      Related Articles

      The minister said that the road would open, according to people who were there.
      """;

  private final Reader reader = Reader.standard();

  private static Article inLanguage(String text, String language) {
    return new Article(
        text,
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Published.unknown(),
            Optional.of(language)));
  }

  private List<String> contents(String text) {
    return reader.read(Article.of(text)).statements().stream()
        .map(statement -> Span.words(statement.attribution().content(), text))
        .toList();
  }

  @Test
  void readsAReportFromItsHeadlineToItsPosts() {
    assertThat(contents(REPORT))
        .containsExactly(
            "that the harbour would close",
            "“No ship is late,”",
            "Ferries are back! #harbour",
            "the pilots were on shore");
  }

  @Test
  void peopleWithoutANameMayHaveBeenTold() {
    Reading reading = reader.read(Article.of(REPORT));
    assertThat(reading.statements())
        .flatExtracting(it -> reading.cast().names(it.setting().addressees()))
        .containsExactly("reporters");
  }

  @Test
  void aPostIsItsAuthorsOnItsOwnDate() {
    Reading reading = reader.read(Article.of(REPORT));
    Statement post =
        reading.statements().stream()
            .filter(statement -> statement.zone() == Zone.Kind.POST)
            .findFirst()
            .orElseThrow();
    assertThat(post.speakerWords(REPORT)).contains("Harbour Office (@harbour_office)");
    assertThat(post.attribution().cue()).isEmpty();
    assertThat(reading.zones())
        .filteredOn(zone -> zone.kind() == Zone.Kind.POST)
        .singleElement()
        .satisfies(zone -> assertThat(zone.date()).contains("2024-05-02"));
  }

  @Test
  void relatedLinksYieldNoStatements() {
    assertThat(contents(REPORT)).noneMatch(content -> content.contains("road"));
  }

  @Test
  void whatAHeadingSaysIsNotToldByTheParagraphBelow() {
    String text =
        """
        The harbour

        The mayor said that the harbour would close on Tuesday and that no ship would be late.

        The captain's warning

        To see what the town fears, look at the pier that the storm has broken twice this year.
        """;
    assertThat(contents(text)).noneMatch(content -> content.contains("To see what"));
    assertThat(contents(text)).anyMatch(content -> content.contains("the harbour would close"));
  }

  @Test
  void statementsAreNumberedInTextOrder() {
    List<Statement> statements = reader.read(Article.of(REPORT)).statements();
    for (int i = 0; i < statements.size(); i++) {
      assertThat(statements.get(i).id()).isEqualTo("s" + (i + 1));
      if (i > 0) {
        assertThat(statements.get(i - 1).extent()).isLessThan(statements.get(i).extent());
      }
    }
  }

  @Test
  void aLanguageThatIsNotReadGivesAProblemAndNoStatements() {
    Reading given = reader.read(inLanguage("The mayor said that it rains.", "fr"));
    assertThat(given.statements()).isEmpty();
    assertThat(given.problems()).extracting(Problem::code).containsExactly("language");
    assertThat(given.problems().getFirst().message()).contains("“fr”");
  }

  @Test
  void otherLanguagesAreTold() {
    String french =
        "Le maire a déclaré que le port serait fermé pendant une semaine, parce que les navires"
            + " sont trop lourds pour le quai et que personne ne les a pesés.";
    String persian = "شهردار گفت که بندر یک هفته بسته می‌ماند و هیچ کشتی دیر نکرده است.";
    String german =
        "Der Bürgermeister sagte, dass der Hafen eine Woche lang geschlossen bleibt, weil die"
            + " Schiffe für den Kai zu schwer sind und niemand sie gewogen hat.";
    for (String text : List.of(french, persian, german)) {
      assertThat(reader.read(Article.of(text)).problems())
          .extracting(Problem::code)
          .containsExactly("language");
    }
  }

  @Test
  void aRegionDoesNotMatterToTheLanguage() {
    Reading reading = reader.read(inLanguage("The mayor said that it rains.", "en-GB"));
    assertThat(reading.statements()).hasSize(1);
    assertThat(reading.language()).contains("en");
  }

  @Test
  void theSameArticleGivesTheSameBytesFromManyThreads() throws Exception {
    Article article = Article.of(REPORT);
    String expected = ReadingJson.write(reader.read(article), "r", Optional.empty());
    List<Callable<String>> tasks =
        Collections.nCopies(
            24, () -> ReadingJson.write(reader.read(article), "r", Optional.empty()));
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<String> done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s — %s May 2, 2024", "%s\n— %s May 2, 2024", "%s\n--%s"})
  void aPostIsWhatItsAuthorWroteWhereverItsBylineStands(String form) {
    String author = "Harbour Office (@harbour_office)";
    String text =
        "The ferries were late on Monday.\n" + form.formatted("Ferries are back!", author) + "\n";
    List<Statement> posts =
        reader.read(Article.of(text)).statements().stream()
            .filter(each -> each.zone() == Zone.Kind.POST)
            .toList();
    assertThat(posts).as(text).hasSize(1);
    assertThat(posts.getFirst().attribution().content().getFirst().in(text))
        .isEqualTo("Ferries are back!");
    assertThat(posts.getFirst().attribution().source().getFirst().in(text)).isEqualTo(author);
  }

  @Test
  void whoeverIsAskedIsMeantAlsoWithoutAName() {
    Reading read =
        reader.read(
            Article.of(
                "The rebels stopped a train. The rebels asked passengers to leave the train."
                    + " Norway’s foreign minister told reporters that Denmark must pay."));
    List<String> asked =
        read.statements().stream()
            .flatMap(each -> each.deed().act().stream())
            .flatMap(act -> act.targets().stream())
            .map(id -> name(read, id))
            .toList();
    assertThat(asked).contains("passengers").doesNotContain("reporters");
  }

  private static String name(Reading read, String id) {
    return read.cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse("no actor " + id);
  }

  @Test
  void ofManyArticlesOneThatTheReaderFailsAtIsAProblem() {
    Article article = Article.of(REPORT);
    Reading failed =
        reader.readOneOfMany(
            article,
            given -> {
              throw new IllegalStateException("no place for " + given.text().length());
            });
    assertThat(failed.article()).isEqualTo(article);
    assertThat(failed.by()).isEqualTo(reader.by());
    assertThat(failed.entries()).isEqualTo(Entries.none());
    assertThat(failed.problems()).extracting(Problem::code).containsExactly("reader");
    assertThat(failed.problems().getFirst().message()).contains("no place for " + REPORT.length());
    assertThat(reader.readOneOfMany(article)).isEqualTo(reader.read(article));
  }
}
