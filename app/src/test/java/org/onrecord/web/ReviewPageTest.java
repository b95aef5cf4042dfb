package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.gather.Gathered;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;

/** Review, marking what was missed, reading again. */
class ReviewPageTest {
  private static final Pattern DECIDED = Pattern.compile("/statements/(s\\w+)/status");
  private static final String TEXT =
      """
      Elena Marsh said that no ship was late.

      Rain fell. No talks this year. Rain fell. No talks this year.

      The union said that the bridge is safe.
      """;

  private Desk desk;
  private String article = "";

  @BeforeEach
  void open() {
    desk = Desk.empty();
    Article given = Article.of(TEXT);
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), given));
    article = given.id();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String shown(String page) {
    Matcher found = DECIDED.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private List<String> statuses() {
    return desk.store.findStatements(StatementQuery.all(), 0, 10).stream()
        .map(each -> each.marks().status())
        .sorted()
        .toList();
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return desk.get(answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void oneDecisionAScreenUntilNothingIsLeftAndBack() {
    String page = desk.get("/review").body();
    assertThat(page).contains("2 left · 0 done").contains("disabled><kbd>u</kbd>");
    String first = shown(page);
    String then = "/review?after=" + first;
    String second =
        follow(
                desk.post(
                    "/statements/" + first + "/status", List.of("status", "checked", "then", then)))
            .body();
    assertThat(second).contains("1 left · 1 done").contains("data-act=\"u\"");
    assertThat(shown(second)).isNotEqualTo(first);
    String last =
        follow(
                desk.post(
                    "/statements/" + shown(second) + "/status",
                    List.of("status", "rejected", "then", "/review?after=" + shown(second))))
            .body();
    assertThat(last).contains("Nothing is left to decide here.").contains("data-act=\"u\"");
    assertThat(statuses()).containsExactly("checked", "rejected");
    Matcher undo = Pattern.compile("/corrections/(c\\w+)/revoke").matcher(last);
    assertThat(undo.find()).isTrue();
    assertThat(
            follow(
                    desk.post(
                        "/corrections/" + undo.group(1) + "/revoke", List.of("then", "/review")))
                .body())
        .contains("1 left · 1 done");
    assertThat(statuses()).containsExactly("checked", "machine");
  }

  @Test
  void whatIsTakenBackIsDecidedAgain() {
    String first = shown(desk.get("/review").body());
    String second = shown(desk.get("/review?after=" + first).body());
    for (String decided : List.of(second, first)) {
      HttpResponse<String> answer =
          desk.post(
              "/statements/" + decided + "/status",
              List.of("status", "checked", "then", "/review?after=" + decided));
      Element undo = Jsoup.parse(follow(answer).body()).select("form[action$=revoke]").first();
      String then = Objects.requireNonNull(undo).select("[name=then]").val();
      HttpResponse<String> undone = desk.post(undo.attr("action"), List.of("then", then));
      assertThat(shown(follow(undone).body())).isEqualTo(decided);
    }
    assertThat(shown(desk.get("/review?at=s0").body())).isEqualTo(first);
  }

  @Test
  void skippingGoesToTheNextAndDecidesNothing() {
    String first = shown(desk.get("/review").body());
    String second = shown(desk.get("/review?after=" + first).body());
    assertThat(second).isNotEqualTo(first);
    assertThat(desk.get("/review?after=" + second).body()).contains("From the beginning");
    assertThat(statuses()).containsExactly("machine", "machine");
  }

  @Test
  void whatWasMissedIsMarkedByItsExactWords() {
    HttpResponse<String> made =
        desk.post(
            "/articles/" + article + "/mark",
            List.of("words", "Rain fell", "by", "Ada", "start", "41"));
    assertThat(follow(made).body()).contains("Marked by hand: “Rain fell”").contains("Undo");
    List<StoredStatement> all = desk.store.findStatements(StatementQuery.all(), 0, 10);
    assertThat(all).hasSize(3);
    assertThat(all.get(1).said().content()).isEqualTo("Rain fell");
    assertThat(desk.get("/articles/" + article).body()).contains("corrected by a person");
  }

  @Test
  void wordsThatStandTwiceAreAskedFor() {
    HttpResponse<String> which =
        desk.post("/articles/" + article + "/mark", List.of("words", "No talks this year"));
    assertThat(which.body()).contains("stand in 2 places");
    assertThat(statuses()).hasSize(2);
    HttpResponse<String> absent =
        desk.post("/articles/" + article + "/mark", List.of("words", "Snow fell"));
    assertThat(absent.statusCode()).isEqualTo(422);
    HttpResponse<String> read =
        desk.post("/articles/" + article + "/mark", List.of("words", "that no ship was late"));
    assertThat(read.statusCode()).isEqualTo(422);
    assertThat(read.body()).contains("These words are in a statement already.");
  }

  @Test
  void anEmptyRecordHasNothingToDecide() {
    try (Desk empty = Desk.empty()) {
      assertThat(empty.get("/review").body()).contains("Nothing is left to decide here.");
      assertThat(empty.get("/corrections").body()).contains("Nobody has corrected anything yet.");
    }
  }
}
