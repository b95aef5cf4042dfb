package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.Reporting;

/** The issues in the workbench, without script. */
class IssuesPageTest {
  private static final List<String> FERRY =
      List.of(
          "name",
          "Ferry <1>",
          "proposition",
          "The ferry should run.",
          "words",
          "ferry\nboat*",
          "against",
          "",
          "near",
          "",
          "not",
          "");
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
    add("[1s:Ana Petrova] [1c:said] [1d:“We will not negotiate.”]", "Post", "2025-03-01");
    add("[1s:Ana Petrova] [1c:said] [1d:“We are ready for talks.”]", "Star", "2025-04-01");
    add("[1s:The union] [1c:said] [1i:the ferry must stop]", "Star", "2025-04-02");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private void add(String picture, String outlet, String day) {
    desk.store.add(Pictured.reading(picture, "", outlet, day), "pictured");
  }

  private static List<String> with(List<String> fields, String... more) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void theListHasEachIssueWithItsCountsAndTheirLists() {
    assertThat(desk.get("/issues").body())
        .contains("These come with Onrecord")
        .contains("href=\"/issues/talks\"", "The parties should talk to each other.")
        .contains("href=\"/statements?words=issue:talks\">2</a>")
        .contains("href=\"/statements?words=issue:talks/oppose\"")
        .contains("▼", "▲");
  }

  @Test
  void theCountsListsHaveTheStatements() {
    desk.search.catchUp(step -> {});
    assertThat(desk.get("/statements?words=issue:talks/oppose").body())
        .contains("We will not negotiate")
        .doesNotContain("ready for talks");
    assertThat(desk.get("/statements?words=stance:support").body())
        .contains("ready for talks")
        .doesNotContain("the ferry must stop");
  }

  @Test
  void aStatementsPageSaysItsIssueAndByWhichWords() {
    String id = desk.store.issues().stands("talks", 10).getFirst().statement().id();
    assertThat(desk.get("/statements/" + id).body())
        .contains(
            "Talks: ▼ oppose", "href=\"/issues/talks\"", "decided by: “will … not … negotiate”");
  }

  @Test
  void anIssuesPageSaysWhatIsNotShownAndWhy() {
    assertThat(desk.get("/issues/talks").body())
        .contains("2 statements of unnamed or unknown voices")
        .contains("Nobody who is named speaks of this");
    assertThat(desk.get("/issues/nope").statusCode()).isEqualTo(404);
    assertThat(desk.get("/issues/talks?stance=perhaps").statusCode()).isEqualTo(400);
    assertThat(desk.get("/issues/talks?stance=oppose").body()).contains("1 statement of unnamed");
  }

  @Test
  void ofAnActorWhoSaysMuchTheLatestIsListedAndTheRestIsOneStepAway() {
    for (int day = 1; day <= 14; day++) {
      String words = day % 2 == 0 ? "we will not negotiate" : "we are ready for talks";
      String line = "Mara Quill said " + words + " with port " + (100 + day) + ".";
      desk.store.add(Reporting.reading("Post", "2024-05-%02d".formatted(day), line), "any");
    }
    String page = desk.get("/issues/talks").body();
    assertThat(page)
        .containsPattern("<td class=\"said\"[^\n]*with port 105")
        .doesNotContainPattern("<td class=\"said\"[^\n]*with port 104")
        .contains("4 statements more and 10 earlier shifts");
    assertThat(page.split("class=\"shift\"", -1)).hasSize(4);
    Matcher whole = Pattern.compile("/issues/talks\\?actor=[^\"]+").matcher(page);
    assertThat(whole.find()).isTrue();
    assertThat(desk.get(whole.group()).body())
        .contains("with port 101", "All who speak of it")
        .doesNotContain("statements more");
    assertThat(desk.get(whole.group() + "&stance=oppose").body())
        .contains("with port 102")
        .doesNotContainPattern("<td class=\"said\"[^\n]*with port 101");
    assertThat(desk.get("/issues/talks?actor=nobody").body()).contains("Nobody who is named");
  }

  @Test
  void anActorsPageShowsFivePairsOfAnIssueAtMost() {
    for (int day = 1; day <= 12; day++) {
      String words = day % 2 == 0 ? "we will not negotiate" : "we are ready for talks";
      String line = "Mara Quill said " + words + " with port " + (100 + day) + ".";
      desk.store.add(Reporting.reading("Post", "2024-05-%02d".formatted(day), line), "any");
    }
    String id = desk.store.actors().list(ActorQuery.named("Mara Quill"), 0, 1).getFirst().id();
    assertThat(desk.store.tensions().ofActor(id)).hasSize(5);
    assertThat(desk.store.tensions().onIssue("talks", Optional.empty()).pairs())
        .hasSizeGreaterThan(5);
    assertThat(desk.get("/actors/" + id).body().split("of one day|day apart|days apart", -1))
        .hasSize(6);
  }

  @Test
  void onePreviewsAnIssueBeforeItIsFollowed() {
    HttpResponse<String> answer = desk.post("/issues", with(FERRY, "do", "preview"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("It finds 1 statement", "1 oppose", "value=\"Ferry &lt;1>\"");
    assertThat(desk.store.issues().isOwn()).isFalse();
  }

  @Test
  void anIssueIsAddedChangedAndFollowedNoMore() throws InterruptedException {
    HttpResponse<String> added = desk.post("/issues", with(FERRY, "do", "save"));
    assertThat(added.statusCode()).isEqualTo(303);
    String address = added.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo("/issues/ferry-1");
    awaitJudged();
    assertThat(desk.get("/issues").body())
        .contains("href=\"/statements?words=issue:ferry-1/oppose\"");

    List<String> boat = new ArrayList<>(FERRY);
    boat.set(5, "boat");
    assertThat(desk.post(address, with(boat, "do", "save")).statusCode()).isEqualTo(303);
    awaitJudged();
    assertThat(desk.store.issues().counts()).doesNotContainKey("ferry-1");
    assertThat(desk.post(address, with(boat, "do", "remove")).statusCode()).isEqualTo(303);
    assertThat(desk.get(address).statusCode()).isEqualTo(404);
  }

  private void awaitJudged() {
    await()
        .atMost(Duration.ofMinutes(5))
        .untilAsserted(() -> assertThat(desk.store.issues().behind()).isEmpty());
  }

  @Test
  void whatIsWrongIsSaidBesideTheFormAndNothingIsLost() {
    List<String> wrong = new ArrayList<>(with(FERRY, "do", "save"));
    wrong.set(5, "a*b");
    HttpResponse<String> answer = desk.post("/issues", wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("A star stands only at a term's end: “a*b”.", "The ferry should run.");
    List<String> taken = new ArrayList<>(with(FERRY, "do", "save"));
    taken.set(1, "Talks");
    assertThat(desk.post("/issues", taken).body()).contains("There is an issue of this name");
    HttpResponse<String> coded =
        desk.post("/issues", with(FERRY, "do", "save", "deeds", "sailed\nAID"));
    assertThat(coded.statusCode()).isEqualTo(422);
    assertThat(coded.body())
        .contains("“AID” as a deed needs “near”, which names to whom it is done.", "sailed\nAID");
    assertThat(desk.store.issues().isOwn()).isFalse();
  }
}
