package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Code;
import org.onrecord.store.Deeding;
import org.onrecord.store.Reporting;
import org.onrecord.store.StoredTension;

/** What doesn't sit together, on the pages of an issue and of an actor, without script. */
class TensionsPageTest {
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
    add("Harbour Post", "2025-03-01", "Mara Quill said “We will not negotiate with <them>.”");
    add("Evening Star", "2025-03-09", "Mara Quill said “We are ready for talks with <them>.”");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private void add(String outlet, String day, String line) {
    desk.store.add(Reporting.reading(outlet, day, line), "any");
  }

  private StoredTension pair() {
    return desk.store.tensions().onIssue("talks", Optional.empty()).pairs().getFirst();
  }

  private List<String> form(String mark, String why, String seen) {
    StoredTension pair = pair();
    return new ArrayList<>(
        List.of(
            "one",
            pair.one().id(),
            "other",
            pair.other().id(),
            "issue",
            "talks",
            "mark",
            mark,
            "why",
            why,
            "by",
            "Night desk",
            "seen",
            seen,
            "then",
            "/issues/talks#together"));
  }

  private HttpResponse<String> mark(String mark, String why) {
    return desk.post("/tensions", form(mark, why, ""));
  }

  @Test
  void anIssuesPageHasBothTextsWithTheReasonsAndWhatCouldExplainIt() {
    assertThat(desk.get("/issues/talks").body())
        .contains("1 pair that doesn’t sit together")
        .contains("“We will not negotiate with &lt;them&gt;.”", "“We are ready for talks with")
        .contains("one actor · against it, then for it · 8 days apart")
        .contains("they may answer two questions")
        .contains("Worth looking at", "Sits together, because")
        .doesNotContain("<them>", "contradiction");
  }

  @Test
  void anActorsLineBearsItsNameAndLeadsToItsPage() {
    String actor = pair().tension().one().actor().orElseThrow();
    assertThat(desk.get("/issues/talks").body())
        .contains("<h2><a href=\"/actors/" + actor + "\"><bdi>Mara Quill</bdi></a>");
    assertThat(desk.get("/actors/" + actor).body())
        .contains("What doesn’t sit together", "On Talks: one actor");
  }

  private void addDeed() {
    add("Bell", "2025-03-04", "Mara Quill said “We want free trade in the bay.”");
    desk.store.add(
        Deeding.reading(
            "Evening Star", "2025-03-12", Code.SANCTION, "imposed tariffs", " on <steel>"),
        "any");
  }

  @Test
  void wordsAndADeedStandSideBySideWithWhyTheDeedStandsThere() {
    addDeed();
    String page = desk.get("/issues/trade").body();
    assertThat(page)
        .contains("1 pair that doesn’t sit together")
        .contains("one actor · words and a deed · for it, then against it · 8 days apart")
        .contains("“We want free trade in the bay.”")
        .contains("Mara Quill imposed tariffs on &lt;steel&gt; that day")
        .contains("a deed, told in the outlet’s own voice: “imposed” sets up “tariffs”")
        .contains("what was done may have been another’s decision, or planned before")
        .doesNotContain("<steel>");
    String actor =
        desk.store
            .tensions()
            .onIssue("trade", Optional.empty())
            .pairs()
            .getFirst()
            .tension()
            .one()
            .actor()
            .orElseThrow();
    assertThat(desk.get("/actors/" + actor).body())
        .contains("On Trade: one actor · words and a deed");
  }

  @Test
  void anIssuesPageListsWhatWasDoneAndLeadsToTheWords() {
    addDeed();
    String page = desk.get("/issues/trade").body();
    assertThat(page).contains("<h2>What was done</h2>", "12 Mar 2025", "Evening Star");
    String address =
        page.replaceAll("(?s).*<td class=\"said\"[^>]*><a href=\"(/articles/[^\"#]*)#e1.*", "$1");
    assertThat(desk.get(address).body()).contains("imposed tariffs");
    assertThat(desk.get("/issues/trade?stance=support").body()).doesNotContain("What was done");
    assertThat(desk.get("/issues/sanctions").body()).doesNotContain("What was done");
  }

  @Test
  void aPairOfWordsAndADeedIsMarked() {
    addDeed();
    StoredTension pair =
        desk.store.tensions().onIssue("trade", Optional.empty()).pairs().getFirst();
    List<String> form = form("together", "under another law", "");
    form.set(1, pair.one().id());
    form.set(3, pair.other().id());
    form.set(5, "trade");
    form.set(15, "/issues/trade#together");
    assertThat(desk.post("/tensions", form).statusCode()).isEqualTo(303);
    assertThat(desk.get("/issues/trade").body())
        .contains("Sits together, as a person says (1)", "because “under another law”");
    assertThat(desk.get("/corrections").body())
        .contains("under another law", "Mara Quill imposed tariffs");
  }

  @Test
  void whoMarksAPairIsNamedWithTheReasonAndItGoesOutOfTheWay() {
    HttpResponse<String> answer = mark("together", "the first is of the union");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/issues/talks#together");
    String page = desk.get("/issues/talks").body();
    assertThat(page)
        .contains("Sits together, as a person says (1)")
        .contains("by Night desk, because “the first is of the union”")
        .doesNotContain("pair that doesn’t");
    assertThat(desk.get("/corrections").body())
        .contains("Sits together", "the first is of the union");
  }

  @Test
  void aMarkIsUndone() {
    mark("look", "");
    StoredTension marked = pair();
    assertThat(desk.get("/issues/talks").body()).contains("✎ Worth looking at");
    String id = marked.mark().orElseThrow().id();
    HttpResponse<String> undone =
        desk.post("/corrections/" + id + "/revoke", List.of("then", "/issues/talks#together"));
    assertThat(undone.headers().firstValue("Location")).contains("/issues/talks#together");
    assertThat(desk.get("/issues/talks").body()).doesNotContain("✎");
    assertThat(desk.get("/corrections").body()).contains("revoked");
  }

  @Test
  void markingOverAnothersMarkUnseenIsRefusedAndKeepsTheirs() {
    List<String> seenBefore = form("together", "my reason", "");
    mark("look", "theirs");
    HttpResponse<String> answer = desk.post("/tensions", seenBefore);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Somebody else decided on the same meanwhile");
    assertThat(desk.get("/issues/talks").body()).contains("theirs").doesNotContain("my reason");
  }

  @Test
  void whatIsSentWrongIsSaid() {
    assertThat(mark("together", " ").body()).contains("Why they sit together");
    List<String> none = form("look", "", "");
    none.set(1, "");
    assertThat(desk.post("/tensions", none).statusCode()).isEqualTo(400);
    List<String> gone = form("look", "", "");
    gone.set(3, "s0");
    assertThat(desk.post("/tensions", gone).statusCode()).isEqualTo(422);
    List<String> elsewhere = form("look", "", "");
    elsewhere.set(15, "https://elsewhere.example/");
    assertThat(desk.post("/tensions", elsewhere).headers().firstValue("Location"))
        .contains("/issues/talks#together");
    assertThat(desk.get("/issues/talks?until=yesterday").statusCode()).isEqualTo(400);
    assertThat(desk.get("/issues/talks?until=2025-03-02").body())
        .contains("Nothing that takes a side here");
  }
}
