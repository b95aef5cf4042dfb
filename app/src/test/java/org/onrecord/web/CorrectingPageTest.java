package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.gather.Gathered;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;

/** The pages by which people correct, over articles read as they would be. */
class CorrectingPageTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\w+)\"");
  private static final String TEXT =
      """
      The harbour minister, Elena Marsh, said that the strike would end on Friday.

      Elena Marsh said that no ship was late. Tomas Reed said that the pilots were tired.
      """;

  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.empty();
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), Article.of(TEXT)));
    desk.recorder.add(
        new Gathered.Found(
            "b.txt", Optional.empty(), Article.of("Elena Marsh said that the talks had failed.")));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static StoredStatement saying(String words) {
    return desk.store.findStatements(StatementQuery.all(), 0, 50).stream()
        .filter(each -> each.said().content().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String page(StoredStatement statement) {
    return desk.get("/statements/" + statement.id()).body();
  }

  private static String version(StoredStatement statement) {
    Matcher found = VERSION.matcher(page(statement));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> correct(StoredStatement statement, String... fields) {
    List<String> sent = new ArrayList<>(Arrays.asList(fields));
    return desk.post("/statements/" + statement.id() + "/correct", sent);
  }

  private static String made(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("made=") + "made=".length());
  }

  private static void undo(String correction) {
    assertThat(
            desk.post("/corrections/" + correction + "/revoke", List.of("then", "")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void aFieldIsCorrectedInPlaceShownBesideTheReadersValueAndUndone() {
    StoredStatement late = saying("no ship was late");
    String made =
        made(
            correct(
                late, "field", "kind", "value", "order", "by", "Ada", "version", version(late)));
    assertThat(page(late)).contains("corrected by Ada; the reader had speech");
    assertThat(desk.get("/statements/" + late.id() + "?made=" + made).body())
        .contains("/corrections/" + made + "/revoke")
        .contains("Undo");
    assertThat(desk.get("/corrections").body()).contains("Kind: speech → order");
    undo(made);
    assertThat(page(late)).doesNotContain("the reader had speech");
    assertThat(desk.get("/corrections").body()).contains("revoked");
  }

  @Test
  void twoPeopleSeeBothBeforeOneOverwritesTheOther() {
    StoredStatement tired = saying("the pilots were tired");
    String version = version(tired);
    String first =
        made(correct(tired, "field", "kind", "value", "belief", "by", "Ada", "version", version));
    HttpResponse<String> second =
        correct(tired, "field", "kind", "value", "order", "by", "Bo", "version", version);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("Kind: belief").contains("→ order").contains("by Ada");
    assertThat(saying("the pilots were tired").marks().kind()).isEqualTo("belief");
    Matcher again = VERSION.matcher(second.body());
    assertThat(again.find()).isTrue();
    String over =
        made(
            correct(
                tired,
                "field",
                "kind",
                "value",
                "order",
                "version",
                again.group(1),
                "sure",
                "yes"));
    assertThat(saying("the pilots were tired").marks().kind()).isEqualTo("order");
    undo(over);
    undo(first);
  }

  @Test
  void aNameEverywhereIsShownBeforeItIsChanged() {
    StoredStatement late = saying("no ship was late");
    String version = version(late);
    HttpResponse<String> preview =
        correct(
            late,
            "field",
            "speaker",
            "value",
            "Elena Marsh-Low",
            "scope",
            "name",
            "version",
            version);
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body()).contains("3 places").contains("that the talks had failed");
    assertThat(saying("talks had failed").said().speaker()).contains("Elena Marsh");
    String made =
        made(
            correct(
                late,
                "field",
                "speaker",
                "value",
                "Elena Marsh-Low",
                "scope",
                "name",
                "version",
                version,
                "sure",
                "yes"));
    assertThat(saying("talks had failed").said().speaker()).contains("Elena Marsh-Low");
    assertThat(saying("pilots were tired").said().speaker()).contains("Tomas Reed");
    undo(made);
    assertThat(saying("talks had failed").said().speaker()).contains("Elena Marsh");
  }

  @Test
  void aStatementIsAcceptedDisputedOrNone() {
    StoredStatement late = saying("no ship was late");
    String path = "/statements/" + late.id() + "/status";
    List<String> undone = new ArrayList<>();
    for (String status : List.of("checked", "disputed", "rejected")) {
      undone.add(made(desk.post(path, List.of("status", status, "version", version(late)))));
      assertThat(saying("no ship was late").marks().status()).isEqualTo(status);
    }
    undone.reversed().forEach(CorrectingPageTest::undo);
    assertThat(saying("no ship was late").marks().status()).isEqualTo("machine");
  }

  @Test
  void wordsThatTheTextDoesNotHaveAreRefusedInOneSentence() {
    StoredStatement late = saying("no ship was late");
    HttpResponse<String> answer =
        correct(late, "field", "content", "value", "no train was late", "version", version(late));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("doesn't stand in the text, exactly so");
    assertThat(correct(late, "field", "kind", "value", "shouting").statusCode()).isEqualTo(422);
    assertThat(correct(late, "field", "colour", "value", "red").statusCode()).isEqualTo(422);
    assertThat(correct(late, "field", "uttered", "value", "Monday").statusCode()).isEqualTo(422);
  }

  @Test
  void wordsAreFoundWhereTheStatementStands() {
    StoredStatement late = saying("no ship was late");
    String made =
        made(correct(late, "field", "content", "value", "no ship", "version", version(late)));
    assertThat(saying("no ship").said().content()).isEqualTo("no ship");
    assertThat(page(late)).contains("“that no ship was late”");
    undo(made);
  }

  @Test
  void theNameIsRememberedInTheBrowserOnly() {
    StoredStatement late = saying("no ship was late");
    HttpResponse<String> answer =
        correct(late, "field", "kind", "value", "order", "by", "Ada Ł; x", "version", "");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("onrecord_by=").contains("HttpOnly").contains("SameSite=Strict");
    undo(made(answer));
    HttpResponse<String> page =
        desk.send(
            desk.request("/statements/" + late.id())
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build());
    assertThat(page.body()).contains("value=\"Ada Ł; x\"");
  }

  @Test
  void anotherSitesFormIsRefused() {
    StoredStatement late = saying("no ship was late");
    HttpResponse<String> answer =
        desk.post(
            "/statements/" + late.id() + "/status",
            List.of("status", "rejected"),
            "Origin",
            "http://elsewhere.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(saying("no ship was late").marks().status()).isEqualTo("machine");
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertThat(desk.post("/statements/s0/status", List.of("status", "checked")).statusCode())
        .isEqualTo(404);
    assertThat(desk.post("/corrections/c0/revoke", List.of("then", "")).statusCode())
        .isEqualTo(404);
  }
}
