package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.Speaker;
import org.onrecord.text.Published;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is no reading is refused with a word about it; what an older release left out is empty. */
class MalformedReadingTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WHOLE =
      """
      {"format":"onrecord-reading/1","article":{"text":"Ana said no.","published":"2024-05-04",
       "published_at":"2024-05-03T22:00:00Z","language":"en",
       "zones":[{"span":[0,12],"kind":"body","author":null,"date":null}]},
       "mentions":[{"id":"m1","span":[0,3],"head":[0,3],"kind":"name","type":"person","actor":"a1"}],
       "actors":[{"id":"a1","name":"Ana","type":"person","sector":"GOV","members":[],
         "roles":[{"title":"mayor","span":[0,3]}],"mentions":["m1"]}],
       "statements":[{"id":"s1","zone":"body","source":[[0,3]],"cue":[[4,8]],"content":[[9,11]],
         "form":"indirect","kind":"speech","voice":"reported","polarity":"affirmed",
         "speaker":{"actor":"a1","mention":"m1"},"chain":["a1"],"confidence":0.5}],
       "dates":[{"span":[0,3],"value":"2024","precision":"year","basis":"stated"}],
       "problems":[{"code":"c","where":[0,1],"message":"m"}]}
      """;

  /** The whole one with a value at a path in its place. */
  private static String with(String path, String value) {
    JsonNode root = JSON.readTree(WHOLE);
    int cut = path.lastIndexOf('/');
    ObjectNode holder = (ObjectNode) root.at(path.substring(0, cut));
    holder.set(path.substring(cut + 1), JSON.readTree(value));
    return root.toString();
  }

  /** The whole one without what stands at a path. */
  private static String without(String path) {
    JsonNode root = JSON.readTree(WHOLE);
    int cut = path.lastIndexOf('/');
    ((ObjectNode) root.at(path.substring(0, cut))).remove(path.substring(cut + 1));
    return root.toString();
  }

  @Test
  void theWholeOneIsTakenBack() {
    Reading reading = ReadingParser.parse(WHOLE);
    assertThat(reading.statements().getFirst().speakerWords(reading.article().text()))
        .contains("Ana");
    assertThat(reading.cast().actors().getFirst().roles().getFirst().title()).isEqualTo("mayor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "7",
        "\"onrecord-reading/1\"",
        "[]",
        "{}",
        "{\"format\":null}",
        "{\"format\":1}",
        "{\"format\":[\"onrecord-reading/1\"]}",
        "{\"format\":\"ONRECORD-READING/1\"}",
        "{\"format\":\"onrecord-reading/2\"}",
        "{\"format\":\"onrecord-reading/1 \"}"
      })
  void jsonWithoutTheFormsNameIsRefused(String line) {
    assertThatThrownBy(() -> ReadingParser.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("onrecord-reading/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "no json", "{\"format\"}", "{'format':'x'}", "[1,", "\u0000"})
  void whatIsNoJsonIsRefused(String line) {
    assertThatThrownBy(() -> ReadingParser.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a reading");
  }

  @Test
  void aLineCutOffAnywhereIsRefused() {
    String line = WHOLE.strip();
    List<Integer> taken = new ArrayList<>();
    for (int length = 0; length < line.length(); length++) {
      try {
        ReadingParser.parse(line.substring(0, length));
        taken.add(length);
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).startsWith("not a reading");
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void twoReadingsOnOneLineAreRefused() {
    assertThatThrownBy(() -> ReadingParser.parse(WHOLE + WHOLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "malformed-cases.csv", delimiter = '|', quoteCharacter = '~')
  void aValueThatCannotBeIsRefusedWithTheValue(String path, String value, String told) {
    String line = with(path, value);
    assertThatThrownBy(() -> ReadingParser.parse(line))
        .as(path)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mentions",
        "/actors",
        "/dates",
        "/problems",
        "/article/zones",
        "/actors/0/roles",
        "/actors/0/members",
        "/actors/0/mentions",
        "/statements/0/chain",
        "/statements/0/source",
        "/statements/0/cue"
      })
  void aListThatIsMissingIsEmpty(String path) {
    Reading whole = ReadingParser.parse(WHOLE);
    Reading less = ReadingParser.parse(without(path));
    assertThat(less.article()).isEqualTo(whole.article());
    JsonNode printed = JSON.readTree(ReadingJson.write(less, "in.txt", Optional.empty())).at(path);
    assertThat(printed.isArray()).isTrue();
    assertThat(printed.isEmpty()).isTrue();
  }

  @Test
  void aStatementWithoutASpeakerIsNobodysWeKnow() {
    Statement said = ReadingParser.parse(without("/statements/0/speaker")).statements().getFirst();
    assertThat(said.speaker()).isEqualTo(Speaker.unknown());
  }

  @Test
  void anUnnamedSpeakerCountsOnlyWhereNoActorIsGiven() {
    String both = with("/statements/0/unnamed", "\"critics\"");
    assertThat(ReadingParser.parse(both).statements().getFirst().speaker())
        .isEqualTo(new Speaker.Identified("a1", "m1"));
    String nobody = both.replace("\"actor\":\"a1\",\"mention\":\"m1\"}", "\"actor\":null}");
    assertThat(ReadingParser.parse(nobody).statements().getFirst().speaker())
        .isEqualTo(new Speaker.Unnamed("critics"));
  }

  @Test
  void aMomentWithoutItsDayIsNoDate() {
    assertThat(ReadingParser.parse(without("/article/published")).article().origin().published())
        .isEqualTo(Published.unknown());
  }

  @Test
  void fieldsOfALaterReleaseAreLeftAlone() {
    Reading whole = ReadingParser.parse(WHOLE);
    assertThat(ReadingParser.parse(with("/article/mood", "\"grim\""))).isEqualTo(whole);
    assertThat(ReadingParser.parse(with("/statements/0/events", "[{}]"))).isEqualTo(whole);
    assertThat(ReadingParser.parse(with("/actors/0/aliases", "{\"a\":[1]}"))).isEqualTo(whole);
  }

  @Test
  void textInPlaceOfAnotherTypeIsNotGuessed() {
    assertThat(ReadingParser.parse(with("/article/title", "7")).article().origin().title())
        .isEmpty();
    assertThat(
            ReadingParser.parse(with("/actors/0/country", "[\"LVA\"]"))
                .cast()
                .actors()
                .getFirst()
                .known()
                .country())
        .isEmpty();
  }
}
