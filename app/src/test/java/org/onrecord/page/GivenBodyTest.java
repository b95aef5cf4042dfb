package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Zone;

/** The text that linked data give, as a check on what was chosen. */
class GivenBodyTest {
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise"
          + " before the summer if nothing else changed.";
  private static final String OTHER =
      "Storms are expected in the north, said the office, and it asked people to stay in.";

  private static String data(String body) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"h\","
        + "\"articleBody\":\""
        + body
        + "\"}</script>";
  }

  /** What is left of a choice of the paragraphs that begin with {@code chosen}. */
  private static List<String> checked(String html, String chosen) {
    Document document = Jsoup.parse(html);
    List<Block> all = Blocks.of(document.body(), Tags::isHidden);
    List<Part> parts =
        all.stream()
            .filter(block -> block.text().startsWith(chosen))
            .map(block -> Part.of(block, Zone.Kind.BODY))
            .toList();
    Optional<Block> title = all.stream().filter(block -> Tags.is(block.owner(), "h1")).findFirst();
    return GivenBody.of(LinkedData.of(document)).checked(parts, all, title).stream()
        .map(part -> part.kind().code() + "| " + part.block().text())
        .toList();
  }

  @Test
  void aChoiceThatHoldsLittleOfItGivesWayToTheBlocksThatHoldIt() {
    String html =
        data(LONG + " " + MORE + " " + THIRD)
            + "<h1>Strike ends now</h1>"
            + paragraphs(OTHER, LONG, MORE, THIRD);
    assertThat(checked(html, "Storms"))
        .containsExactly(
            "headline| Strike ends now", "body| " + LONG, "body| " + MORE, "body| " + THIRD);
  }

  @Test
  void aChoiceThatHoldsMostOfItStays() {
    String html = data(LONG + " " + MORE + " " + THIRD) + paragraphs(LONG, MORE + " " + THIRD);
    assertThat(checked(html, "According")).containsExactly("body| " + MORE + " " + THIRD);
  }

  @Test
  void aShortBodyIsATeaserAndDecidesNothing() {
    String html = data(LONG) + paragraphs(OTHER, LONG);
    assertThat(checked(html, "Storms")).containsExactly("body| " + OTHER);
  }

  @Test
  void aBodyThatStandsNowhereInThePageDecidesNothing() {
    String html = data((OTHER + " ").repeat(8)) + paragraphs(LONG, MORE);
    assertThat(checked(html, "The dockers")).containsExactly("body| " + LONG);
  }

  @Test
  void itMayBeWrittenInHtml() {
    String html =
        data("<p>" + LONG + "</p><p>" + MORE + "</p><p>" + THIRD.replace(",", "&#44;") + "</p>")
            + paragraphs(OTHER, LONG, MORE, THIRD);
    assertThat(checked(html, "Storms")).hasSize(3).doesNotContain("body| " + OTHER);
  }

  @Test
  void headingsThatItHoldsAreHeadlines() {
    String html =
        data(LONG + " What was agreed by night " + MORE + " " + THIRD)
            + paragraphs(OTHER, LONG)
            + "<h2>What was agreed by night</h2>"
            + paragraphs(MORE, THIRD);
    assertThat(checked(html, "Storms")).contains("headline| What was agreed by night");
  }

  @Test
  void withoutOneNothingIsChecked() {
    assertThat(checked(paragraphs(OTHER, LONG), "Storms")).containsExactly("body| " + OTHER);
  }

  @Test
  void headingsBetweenTheBlocksThatHoldItAreTakenWithThem() {
    String html =
        data(LONG + " " + MORE + " " + THIRD)
            + "<h1>Strike ends now</h1><h2>Most read</h2>"
            + paragraphs(OTHER, LONG)
            + "<h2>A hard bargain</h2>"
            + paragraphs(MORE, THIRD)
            + "<h2>More from the port</h2>"
            + paragraphs(OTHER);
    assertThat(checked(html, "Storms"))
        .containsExactly(
            "headline| Strike ends now",
            "body| " + LONG,
            "headline| A hard bargain",
            "body| " + MORE,
            "body| " + THIRD);
  }

  @Test
  void linesOfTheFrameAreNotTakenThoughTheirWordsStandInIt() {
    String html =
        data(LONG + " " + MORE + " " + THIRD + " Skip to main content")
            + "<h1>Strike ends now</h1><p>Skip to main content</p>"
            + paragraphs(OTHER, LONG, MORE, THIRD);
    assertThat(checked(html, "Storms")).hasSize(4).doesNotContain("body| Skip to main content");
  }
}
