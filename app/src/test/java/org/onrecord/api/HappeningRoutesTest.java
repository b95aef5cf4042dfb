package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Events and ties as a program gets them. */
class HappeningRoutesTest {
  private static final String RAID =
      "Russian forces attacked Ukraine on 24 February 2022. Germany imposed sanctions on Russia.";

  @TempDir private Path folder = Path.of("");
  private Service service;

  @BeforeEach
  void start() {
    service = Service.empty(folder);
    service.add(RAID);
    service.add("China, a close ally of Russia, sent aid to Mali on 3 May 2021, officials said.");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String picture(JsonNode event) {
    return event.path("code").asString()
        + " "
        + names(event.path("actors"))
        + " > "
        + names(event.path("targets"))
        + " "
        + event.path("day").asString("undated");
  }

  private static Set<String> names(JsonNode parties) {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.add(party.path("name").asString()));
    return names;
  }

  private List<String> events(String asked) {
    return service.walk("/api/v1/events" + asked, 1).stream()
        .map(HappeningRoutesTest::picture)
        .toList();
  }

  @Test
  void eventsComeByTheirDay() {
    assertThat(events(""))
        .containsExactly(
            "AID [China] > [Mali] 2021-05-03", "ASSAULT [Russian forces] > [Ukraine] 2022-02-24");
    assertThat(events("?dated=false")).containsExactly("SANCTION [Germany] > [Russia] undated");
  }

  @Test
  void aFilterNarrowsThem() {
    assertThat(events("?code=AID")).hasSize(1);
    assertThat(events("?code=AID&code=ASSAULT")).hasSize(2);
    assertThat(events("?party=mali")).containsExactly("AID [China] > [Mali] 2021-05-03");
    assertThat(events("?from=2022-01-01")).hasSize(1);
    assertThat(events("?until=2021-12-31")).hasSize(1);
    assertThat(events("?checked=true")).isEmpty();
    assertThat(events("?outlet=-")).hasSize(1);
  }

  @Test
  void anEventHasTheWordsThatTellItAndWhoAssertsIt() {
    JsonNode raid = service.walk("/api/v1/events?code=ASSAULT", 5).getFirst();
    assertThat(raid.path("words").asString())
        .isEqualTo(RAID.substring(raid.path("start").asInt(), raid.path("end").asInt()));
    assertThat(raid.path("trigger").asString()).isNotEmpty();
    assertThat(raid.path("words").asString()).contains(raid.path("trigger").asString());
    assertThat(raid.path("day_words").asString()).isEqualTo("24 February 2022");
    assertThat(raid.path("statement").isNull()).as("told by the article itself").isTrue();
    assertThat(raid.path("status").asString()).isEqualTo("machine");
    assertThat(raid.path("targets").path(0).path("key").asString()).isEqualTo("iso:UKR");
    JsonNode said = service.walk("/api/v1/events?code=AID", 5).getFirst();
    assertThat(said.path("speaker").asString()).isEqualTo("officials");
    String statement = said.path("statement").asString();
    assertThat(service.get("/api/v1/statements/" + statement).statusCode()).isEqualTo(200);
  }

  @Test
  void tiesSayWhoIsWhatToWhom() {
    assertThat(service.walk("/api/v1/ties", 1))
        .extracting(
            tie ->
                tie.path("from").path("name").asString()
                    + " "
                    + tie.path("relation").asString()
                    + " "
                    + tie.path("to").path("name").asString())
        .contains("China allied-with Russia");
  }

  @Test
  void whatIsNoneIsRefused() {
    for (String bad : List.of("code=STATE", "dated=maybe", "from=2022", "words=raid")) {
      Service.refused(service.get("/api/v1/events?" + bad), 400, "bad-parameter");
    }
    Service.refused(service.get("/api/v1/ties?code=AID"), 400, "bad-parameter");
    String next = Service.json(service.get("/api/v1/events?limit=1")).path("next").asString();
    Service.refused(service.get("/api/v1/events?dated=false&cursor=" + next), 400, "bad-cursor");
    Service.refused(service.get("/api/v1/ties?cursor=" + next), 400, "bad-cursor");
  }
}
