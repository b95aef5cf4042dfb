package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Speakers;
import org.onrecord.store.UnresolvedSpeaker;

/** A person says who a speaker is whom the words leave open, and statements follow. */
class DecidingPageTest {
  private static final String DECIDE = "/actors/unresolved/decide";

  private final Desk desk = Desk.empty();

  @BeforeEach
  void fill() {
    desk.store.add(
        Speakers.reading(
            "Post", "2024-05-01", "minister; Mara Quill; LVA", "a diplomat", "a diplomat"),
        "any");
    desk.store.add(Speakers.reading("Star", "2024-05-02", "a diplomat"), "any");
    desk.store.add(Speakers.reading("Echo", "2024-05-03", "painter; Mara Quill; NZL"), "any");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private String page(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private String quill(String country) {
    return desk.store.actors().list(ActorQuery.named("Mara Quill"), 0, 5).stream()
        .filter(each -> each.country().filter(country::equals).isPresent())
        .map(ActorSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private int statements(String actor) {
    return desk.store.actors().find(actor).orElseThrow().counts().statements();
  }

  private int open() {
    return desk.store.actors().unresolved(true, 0, 10).stream()
        .mapToInt(UnresolvedSpeaker::statements)
        .sum();
  }

  /** The article of one of the diplomat's statements: the first is of the Star, two of the Post. */
  private String article(int statement) {
    String id = desk.store.actors().unresolvedStatements("a diplomat", 9).get(statement);
    return desk.store.findStatement(id).orElseThrow().article().id();
  }

  private HttpResponse<String> decide(String who, String actor, String scope) {
    return desk.post(
        DECIDE,
        List.of(
            "words",
            "a diplomat",
            "who",
            who,
            "actor",
            actor,
            "scope",
            scope,
            "by",
            "Ana",
            "why",
            "she told me"));
  }

  private String after(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    String address = answer.headers().firstValue("Location").orElseThrow();
    return page(address.substring(address.indexOf("/actors")));
  }

  @Test
  void whatCanBeDecidedIsShownFirst() {
    assertThat(page("/actors/unresolved"))
        .contains("href=\"" + DECIDE + "?words=a%20diplomat\"", "Who is “a diplomat”?");
    assertThat(page(DECIDE + "?words=a+diplomat"))
        .contains("(Post, 1 May 2024): 2 statements", "(Star, 2 May 2024): 1 statement")
        .contains("<option value=\"Mara Quill\">")
        .doesNotContain("It is</legend>");
    assertThat(page(DECIDE + "?words=a+diplomat&who=Mara"))
        .contains("Mara Quill, person, Latvia, 1 statement", "Mara Quill, person, New Zealand")
        .contains("somebody new, called “Mara”", "everywhere: 3 statements in 2 articles");
    assertThat(page(DECIDE + "?words=a+diplomat&who=mara++QUILL")).doesNotContain("somebody new");
    assertThat(open()).isEqualTo(3);
  }

  @Test
  void statementsOfOneArticleFollowToSomebodyAndAreGivenBack() {
    String quill = quill("LVA");
    String done = after(decide("Mara", quill, article(1)));
    assertThat(done).contains("2 statements are now by", "href=\"/actors/" + quill + "\"");
    assertThat(statements(quill)).isEqualTo(3);
    assertThat(statements(quill("NZL"))).isEqualTo(1);
    assertThat(open()).isEqualTo(1);
    assertThat(page("/corrections")).contains("by Ana, because “she told me”");
    String at = done.replaceFirst("(?s).*name=\"at\" value=\"([^\"]+)\".*", "$1");
    assertThat(desk.post("/actors/unresolved/undo", List.of("at", at)).statusCode()).isEqualTo(303);
    assertThat(statements(quill)).isEqualTo(1);
    assertThat(open()).isEqualTo(3);
  }

  @Test
  void ofTwoWithOneNameTheChosenOneSpeaks() {
    String painter = quill("NZL");
    String star = article(0);
    after(decide("Mara Quill", painter, star));
    assertThat(statements(painter)).isEqualTo(2);
    assertThat(statements(quill("LVA"))).isEqualTo(1);
    assertThat(open()).isEqualTo(2);
  }

  @Test
  void whoDecidesAnewOfTwoWithOneNameMixesThemUpNoMore() {
    String painter = quill("NZL");
    String minister = quill("LVA");
    String done = after(decide("Mara Quill", painter, article(0)));
    String at = done.replaceFirst("(?s).*name=\"at\" value=\"([^\"]+)\".*", "$1");
    desk.post("/actors/unresolved/undo", List.of("at", at));
    after(decide("Mara Quill", minister, article(0)));
    assertThat(statements(painter)).isEqualTo(1);
    assertThat(statements(minister)).isEqualTo(2);
    assertThat(desk.store.actors().count(ActorQuery.named("Mara Quill"))).isEqualTo(2);
  }

  @Test
  void whereSomebodyElseHasThatNameNothingIsMixedUp() {
    HttpResponse<String> answer = decide("Mara Quill", quill("NZL"), article(1));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("somebody else is called Mara Quill: rename one");
    assertThat(statements(quill("NZL"))).isEqualTo(1);
    assertThat(open()).isEqualTo(3);
  }

  @Test
  void somebodyNewSpeaksEverywhere() {
    assertThat(after(decide("Oskar Vane", "new", "all")))
        .contains("3 statements are now by", "Oskar Vane", "Every speaker is somebody.");
    assertThat(desk.store.actors().list(ActorQuery.named("Oskar Vane"), 0, 5))
        .singleElement()
        .extracting(each -> each.counts().statements())
        .isEqualTo(3);
    assertThat(open()).isZero();
  }

  @Test
  void aNameThatSomebodyHasIsNotTakenForSomebodyNew() {
    HttpResponse<String> answer = decide("Mara Quill", "new", "all");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Somebody is called “Mara Quill” already");
    assertThat(open()).isEqualTo(3);
  }

  @Test
  void whoComesTooLateIsToldSo() {
    after(decide("Oskar Vane", "new", "all"));
    HttpResponse<String> late = decide("Mara Quill", quill("LVA"), "all");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("somebody decided meanwhile");
    assertThat(statements(quill("LVA"))).isEqualTo(1);
  }

  @Test
  void whatMakesNoSenseIsAnsweredWithWhy() {
    assertThat(desk.get(DECIDE).statusCode()).isEqualTo(400);
    assertThat(decide("Mara", "i0", "all").statusCode()).isEqualTo(400);
    assertThat(decide("  ", "new", "all").statusCode()).isEqualTo(400);
    assertThat(desk.post("/actors/unresolved/undo", List.of("at", "noon")).statusCode())
        .isEqualTo(400);
    assertThat(page(DECIDE + "?words=%3Cb%3Enobody")).contains("&lt;b&gt;nobody", "is nobody’s");
    assertThat(open()).isEqualTo(3);
  }
}
