package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluate.PageScore.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageScoresTest {
  private static final Path ROOT = Path.of(System.getProperty("onrecord.root", ".."));
  private static final Path PAGES = Path.of("src/test/resources/org/onrecord/page/pages");
  private static final String PAGE =
      "<title>Ferries sail again</title><h1>Ferries sail again</h1><p>They sail from six o'clock on,"
          + " the union said.</p>";

  @TempDir private Path folder = Path.of("");

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void thePagesOfTheTestSetAreReadNoWorseThanTheFloor() throws IOException {
    PageScores scores = PageScores.of(PAGES);
    JsonNode floor =
        JsonMapper.shared()
            .readTree(Files.readString(ROOT.resolve("bench/floor.json")))
            .path("pages");
    assertThat(scores.pages()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(scores.words())
        .as(scores.print())
        .isGreaterThanOrEqualTo(floor.path("words").asDouble());
    assertThat(scores.title()).isGreaterThanOrEqualTo(floor.path("title").asDouble());
    assertThat(scores.published()).isGreaterThanOrEqualTo(floor.path("published").asDouble());
    assertThat(scores.outlet()).isGreaterThanOrEqualTo(floor.path("outlet").asDouble());
    assertThat(scores.author()).isGreaterThanOrEqualTo(floor.path("author").asDouble());
    assertThat(floor.size()).isEqualTo(5);
  }

  @Test
  void aPageIsScoredByItsWordsAndWhatItSays() throws IOException {
    write("a.html", PAGE);
    write(
        "a.json",
        "{\"text\":\"Ferries sail again. They sail from six o'clock on\",\"title\":\"ferries sail"
            + " again!\",\"published\":\"2024-01-01\"}");
    PageScores scores = PageScores.of(folder);
    PageScore page = scores.pages().getFirst();
    assertThat(page.words()).isEqualTo(2.0 * 10 / (10 + 13));
    assertThat(page.facts()).containsEntry(Fact.TITLE, true);
    assertThat(page.facts()).containsEntry(Fact.PUBLISHED, false);
    assertThat(page.facts()).containsEntry(Fact.OUTLET, true);
    assertThat(scores.print())
        .contains("0.870  a.html  [published]")
        .contains("1 pages")
        .contains("figure words 0.870 title 1.000 published 0.000 outlet 1.000 author 1.000");
  }

  @Test
  void whatAnExpectationLeavesOutIsUnknownOrNotMeasured() throws IOException {
    write("a.html", PAGE);
    write("a.json", "{\"text\":\"Ferries sail again\",\"published\":\"2024-01-01\"}");
    write("b.html", PAGE);
    write("b.json", "{\"text\":\"Ferries sail again\",\"title\":\"Ferries sail again\"}");
    assertThat(PageScores.of(folder).print())
        .contains("title 0.500 published 0.500 outlet 1.000 author 1.000")
        .doesNotContain("fewer");
    PageScores given = PageScores.ofGiven(folder);
    assertThat(given.pages().getFirst().facts()).containsOnlyKeys(Fact.PUBLISHED);
    assertThat(given.print())
        .contains("title 1.000 published 0.000 outlet 0.000 author 0.000")
        .contains("measured on fewer pages: title 1 published 1 outlet 0 author 0");
  }

  @Test
  void aPageOfWhichNothingIsReadScoresNothing() throws IOException {
    write("a.html", "<p></p>");
    write("a.json", "{\"text\":\"Words\"}");
    assertThat(PageScores.of(folder).words()).isZero();
  }

  @Test
  void aFolderWithoutPairsIsRefused() throws IOException {
    write("a.html", PAGE);
    assertThatThrownBy(() -> PageScores.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString());
    write("a.json", "{}");
    assertThatThrownBy(() -> PageScores.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.json");
  }
}
