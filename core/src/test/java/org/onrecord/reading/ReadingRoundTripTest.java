package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Article;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the printed form of every reading, tried on readings of a seeded generator. */
class ReadingRoundTripTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> ALWAYS_LISTS =
      Set.of("members", "roles", "mentions", "chain", "words", "source", "cue", "content");

  private static String line(Reading reading) {
    return ReadingJson.write(reading, "in.txt", Optional.empty());
  }

  @Test
  void everyReadingComesBackWhole() {
    RandomReading.some(150)
        .forEach(reading -> assertThat(ReadingParser.parse(line(reading))).isEqualTo(reading));
  }

  @Test
  void writingWhatWasTakenBackGivesTheSameLine() {
    RandomReading.some(80)
        .forEach(
            reading -> {
              String line = line(reading);
              assertThat(line(ReadingParser.parse(line))).isEqualTo(line);
            });
  }

  @Test
  void aReadingIsOneLineWhateverItsTextHolds() {
    RandomReading.some(80)
        .map(ReadingRoundTripTest::line)
        .forEach(line -> assertThat(line).doesNotContain("\n", "\r", "\u0000"));
  }

  @Test
  void theInputAndItsIdAreEchoedAsGiven() {
    Reading reading = RandomReading.some(1).toList().getFirst();
    for (String name :
        List.of("", "a \"b\".txt", "https://harbour.example/?a=1&b=2", "دفتر", "😀")) {
      JsonNode root = JSON.readTree(ReadingJson.write(reading, name, Optional.of(name)));
      assertThat(root.path("input").asString()).isEqualTo(name);
      assertThat(root.path("id").asString()).isEqualTo(name);
    }
  }

  @Test
  void everyReadingHasTheSameFieldsInTheSameOrder() {
    Set<List<String>> orders = new HashSet<>();
    RandomReading.some(60)
        .forEach(
            reading -> {
              JsonNode root = JSON.readTree(line(reading));
              orders.add(List.copyOf(root.propertyNames()));
              orders.add(List.copyOf(root.path("article").propertyNames()));
              root.path("statements")
                  .forEach(each -> orders.add(List.copyOf(each.propertyNames())));
              root.path("actors").forEach(each -> orders.add(List.copyOf(each.propertyNames())));
              root.path("mentions").forEach(each -> orders.add(List.copyOf(each.propertyNames())));
              root.path("dates").forEach(each -> orders.add(List.copyOf(each.propertyNames())));
            });
    assertThat(orders).hasSize(6);
  }

  @Test
  void listsAreNeverNull() {
    RandomReading.some(60).forEach(reading -> assertLists(JSON.readTree(line(reading))));
  }

  private static void assertLists(JsonNode node) {
    for (String name : node.isObject() ? node.propertyNames() : List.<String>of()) {
      if (ALWAYS_LISTS.contains(name)) {
        assertThat(node.path(name).isArray()).as(name).isTrue();
      }
    }
    node.forEach(ReadingRoundTripTest::assertLists);
  }

  @Test
  void everyPlaceCountsCharactersOfTheTextAndIsNotEmpty() {
    RandomReading.some(60)
        .forEach(
            reading -> {
              String text = reading.article().text();
              int length = text.codePointCount(0, text.length());
              for (JsonNode span : spans(JSON.readTree(line(reading)), new ArrayList<>())) {
                int start = span.path(0).asInt();
                int end = span.path(1).asInt();
                assertThat(start).isBetween(0, end - 1);
                assertThat(end).isLessThanOrEqualTo(length);
              }
            });
  }

  /** Every pair of whole numbers in a tree. */
  private static List<JsonNode> spans(JsonNode node, List<JsonNode> found) {
    boolean pair = node.isArray() && node.size() == 2 && node.path(0).isInt();
    if (pair) {
      found.add(node);
    } else {
      node.forEach(each -> spans(each, found));
    }
    return found;
  }

  @Test
  void prettyLinesHoldTheSameReading() {
    RandomReading.some(60)
        .forEach(
            reading ->
                assertThat(ReadingParser.parse(ReadingJson.pretty(line(reading))))
                    .isEqualTo(reading));
  }

  @Test
  void everyParentIsAStatementOfTheReading() {
    RandomReading.some(60)
        .map(reading -> JSON.readTree(line(reading)).path("statements"))
        .forEach(
            statements -> {
              Set<String> ids = new HashSet<>();
              statements.forEach(each -> ids.add(each.path("id").asString()));
              statements
                  .valueStream()
                  .map(each -> each.path("parent"))
                  .filter(JsonNode::isString)
                  .forEach(parent -> assertThat(ids).contains(parent.asString()));
            });
  }

  @Test
  void aStatementOfSomebodyUnnamedNamesNobody() {
    RandomReading.some(60)
        .forEach(
            reading -> {
              JsonNode printed = JSON.readTree(line(reading)).path("statements");
              for (int i = 0; i < printed.size(); i++) {
                boolean identified =
                    reading.statements().get(i).speaker() instanceof Speaker.Identified;
                JsonNode speaker = printed.path(i).path("speaker");
                assertThat(speaker.path("actor").isString()).isEqualTo(identified);
                assertThat(speaker.path("mention").isString()).isEqualTo(identified);
              }
            });
  }

  private static Attribution said(double confidence, Optional<Attribution> parent) {
    Frame frame = new Frame(List.of(), List.of(), List.of(new Span(0, 2)), Form.INDIRECT);
    return new Attribution(frame, Sense.of(Kind.SPEECH), confidence, parent);
  }

  private static Reading of(List<Statement> statements) {
    return new Reading(
        Article.of("no rain"),
        Optional.empty(),
        List.of(),
        Entries.of(statements, List.of()),
        List.of());
  }

  @Test
  void confidenceIsRoundedToTwoDecimalsHalfUp() {
    double[] given = {0, 0.004, 0.005, 0.125, 0.994, 0.995, 1};
    List<String> printed = new ArrayList<>();
    for (double each : given) {
      Statement one = new Statement("s1", Zone.Kind.BODY, said(each, Optional.empty()));
      printed.add(line(of(List.of(one))).replaceAll(".*\"confidence\":([0-9.]+).*", "$1"));
    }
    assertThat(printed).containsExactly("0.00", "0.00", "0.01", "0.13", "0.99", "1.00", "1.00");
  }

  @Test
  @Timeout(10)
  void statementsMayStandInEachOtherDeep() {
    List<Statement> nested = new ArrayList<>();
    Optional<Attribution> outer = Optional.empty();
    for (int i = 1; i <= 60; i++) {
      Attribution inner = said(i / 100.0, outer);
      nested.addFirst(new Statement("s" + i, Zone.Kind.BODY, inner));
      outer = Optional.of(inner);
    }
    Reading back = ReadingParser.parse(line(of(nested)));
    assertThat(back.statements()).isEqualTo(nested);
    assertThat(back.statements().getFirst().depth()).isEqualTo(59);
  }

  @Test
  void anEmptyArticleHasAReadingToo() {
    Reading nothing =
        new Reading(Article.of(""), Optional.empty(), List.of(), Entries.none(), List.of());
    assertThat(ReadingParser.parse(line(nothing))).isEqualTo(nothing);
  }
}
