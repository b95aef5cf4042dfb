package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.compare.Ruling;
import org.onrecord.store.Reporting;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;

/** The reports of one act of speech, side by side. */
class UtterancePageTest {
  private static final String BRIDGE =
      "Mara Quill said “the harbour bridge will reopen before the winter storms arrive.”";
  private static final String CUT = "Mara Quill said “the harbour bridge will reopen.”";
  private static final Pattern ADDRESS = Pattern.compile("/utterances/u[0-9a-f]{20}");

  private Desk desk;
  private int days;

  @BeforeEach
  void start() {
    desk = Desk.empty();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private void add(String outlet, String... lines) {
    days++;
    desk.store.add(Reporting.reading(outlet, "2024-05-0" + days, lines), "any");
  }

  private List<StoredStatement> statements() {
    return desk.store.findStatements(StatementQuery.all(), 0, 100);
  }

  private String page() {
    Matcher address = ADDRESS.matcher(desk.get("/utterances").body());
    assertThat(address.find()).isTrue();
    return desk.get(address.group()).body();
  }

  private HttpResponse<String> post(String path, String... fields) {
    return desk.post(path, List.of(fields));
  }

  @Test
  void withoutReportsOfTheSameThePageSaysWhatToDo() {
    add("Post", BRIDGE);
    assertThat(desk.get("/utterances").body()).contains("No two reports", "href=\"/add\"");
    assertThat(desk.get("/utterances/unknown").statusCode()).isEqualTo(404);
  }

  @Test
  void theListOfStatementsHasOneLineForWhatSeveralReportsTell() {
    add("Post", BRIDGE, "Jonas Hale said rain is likely.");
    add("Star", CUT);
    String list = desk.get("/statements").body();
    String post =
        statements().stream()
            .filter(each -> each.article().outlet().orElse("").equals("Post"))
            .filter(each -> each.said().content().contains("bridge"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(list.split("<tr>", -1)).as("a line for Quill, one for Hale, the head").hasSize(4);
    assertThat(list)
        .contains("1–3 of 3", ">2 reports</a>")
        .containsPattern("also told by <a href=\"/statements/" + post + "\"[^>]*><bdi>Post</bdi>");
    assertThat(desk.get("/statements?outlet=Post").body()).doesNotContain("also told by");
  }

  @Test
  void cutWordsAreMarkedAndReportsTextsAndOriginsCounted() {
    add("Post", BRIDGE, "Jonas Hale said rain is likely.");
    add("Star", CUT);
    String page = page();
    assertThat(page)
        .contains("2 reports · 2 texts · 1 named origin")
        .contains("<del>before the winter storms arrive</del>")
        .contains("both have the words")
        .contains("first-hand");
    String star =
        statements().stream()
            .filter(each -> each.article().outlet().orElse("").equals("Star"))
            .findFirst()
            .orElseThrow()
            .id();
    Matcher address = ADDRESS.matcher(page);
    assertThat(address.find()).isTrue();
    assertThat(desk.get(address.group() + "?against=" + star).body())
        .contains("<ins>before the winter storms arrive</ins>");
  }

  @Test
  void ofAnOutletWithTwoReportsEachIsToldByItsHeadline() {
    add("Post", "Rain is likely on Sunday.", BRIDGE);
    add("Post", "The market was full.", BRIDGE);
    assertThat(page())
        .doesNotContain("Post and Post")
        .contains("Post (“Rain is likely on Sunday.”) and Post (“The market was full.”): both")
        .doesNotContain("Star (");
  }

  @Test
  void anArticleThatTellsItTwiceIsNamedOnce() {
    add("Post", "The market was full.", BRIDGE, "Jonas Hale said rain is likely.", BRIDGE);
    add("Star", BRIDGE);
    assertThat(page())
        .contains("Post, twice: both")
        .contains("Post and Star: both")
        .doesNotContain("Post and Post");
  }

  @Test
  void theListAndTheStatementSayHowManyReportsThereAre() {
    add("Post", BRIDGE);
    add("Star", BRIDGE);
    add("Echo", BRIDGE);
    desk.search.catchUp(taken -> {});
    assertThat(desk.get("/statements").body()).contains("3 reports</a>");
    assertThat(desk.get("/statements/" + statements().getFirst().id()).body())
        .contains("3 reports of this");
  }

  @Test
  void aPersonPartsAReportAndTakesItBack() {
    add("Post", BRIDGE);
    add("Star", BRIDGE);
    Matcher address = ADDRESS.matcher(page());
    assertThat(address.find()).isTrue();
    String utterance = address.group().substring("/utterances/".length());
    String statement = statements().getFirst().id();
    HttpResponse<String> parted =
        post("/utterances/apart", "utterance", utterance, "statement", statement);
    assertThat(parted.statusCode()).isEqualTo(303);
    assertThat(desk.store.utterances().count()).isZero();
    assertThat(desk.get("/utterances/" + utterance).statusCode()).isEqualTo(404);
  }

  @Test
  void aPersonJoinsWhatIsOfferedAndUndoesIt() {
    add("Post", BRIDGE, "Mara Quill said the bridge costs more than the harbour ever earned.");
    add("Star", BRIDGE);
    String page = page();
    assertThat(page).contains("May be the same", "costs more than the harbour");
    List<StoredStatement> all = statements();
    String costs =
        all.stream()
            .filter(each -> each.said().content().contains("costs"))
            .findFirst()
            .orElseThrow()
            .id();
    String bridge =
        all.stream().filter(each -> !each.id().equals(costs)).findFirst().orElseThrow().id();
    assertThat(
            post("/utterances/same", "one", bridge, "other", "/statements/" + costs).statusCode())
        .isEqualTo(303);
    String joined = page();
    assertThat(joined).contains("These report the same", "costs more");
    Matcher ruling = Pattern.compile("/utterances/rulings/[0-9a-f-]+/revoke").matcher(joined);
    assertThat(ruling.find()).isTrue();
    assertThat(post(ruling.group(), "statement", bridge).statusCode()).isEqualTo(303);
    assertThat(page()).doesNotContain("These report the same");
    assertThat(post(ruling.group(), "statement", bridge).statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyRulesOverAnothersRulingUnseen() {
    add("Post", BRIDGE);
    add("Star", BRIDGE);
    add("Echo", BRIDGE);
    String page = page();
    Matcher address = ADDRESS.matcher(page);
    Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{16})\"").matcher(page);
    assertThat(address.find() && seen.find()).isTrue();
    String utterance = address.group().substring("/utterances/".length());
    List<String> ids = statements().stream().map(StoredStatement::id).toList();
    desk.store.utterances().rule(new Ruling.Apart(ids.get(1), ids.get(2)), "another", "");
    HttpResponse<String> late =
        post(
            "/utterances/apart",
            "utterance",
            utterance,
            "statement",
            ids.getFirst(),
            "seen",
            seen.group(1));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Somebody else decided on the same meanwhile");
    assertThat(desk.store.corrections().latest(0, 10)).hasSize(1);
  }

  @Test
  void whatCannotBeRuledIsRefusedInWords() {
    add("Post", BRIDGE);
    String there = statements().getFirst().id();
    assertThat(post("/utterances/same", "one", there, "other", "s-none").statusCode())
        .isEqualTo(400);
    assertThat(post("/utterances/same", "one", there).body()).contains("“other” is missing");
    assertThat(post("/utterances/apart", "utterance", "u1", "statement", there).statusCode())
        .isEqualTo(404);
  }

  @Test
  void otherWordsForOneSpeechAreCalledARenderingAndNotACut() {
    add("Post", BRIDGE);
    add("Star", "Mara Quill said nobody waits much longer to cross over.");
    List<StoredStatement> all = statements();
    desk.store.utterances().rule(new Ruling.Same(all.getFirst().id(), all.getLast().id()), "", "");
    assertThat(page()).contains("Original: not seen").doesNotContain("<del>before");
  }

  @Test
  void wordsAreNeverMarkup() {
    String line = "Mara Quill said <b>the harbour bridge</b> will reopen before winter & storms.";
    add("Post", line);
    add("<i>Star</i>", line);
    assertThat(page())
        .contains("&lt;b&gt;the harbour bridge&lt;/b&gt;")
        .doesNotContain("<b>the harbour", "<i>Star");
  }
}
