package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.Speakers;
import org.onrecord.store.StatementQuery;

/** Actors in the browser. */
class ActorPagesTest {
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{16})\"");

  private final Desk desk = Desk.empty();

  @BeforeEach
  void fill() {
    desk.store.add(
        Speakers.reading(
            "Post", "2024-05-01", "minister; Mara Quill; LVA", "; مارا کوئل; IRN", "a diplomat"),
        "any");
    desk.store.add(Speakers.reading("Star", "2024-05-02", "mayor; Mara Quill; LVA"), "any");
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

  private String id(String name) {
    return desk.store.actors().list(ActorQuery.named(name), 0, 1).getFirst().id();
  }

  @Test
  void theListShowsWhoSpeaksAndLinksTheirStatements() {
    String quill = id("Mara");
    assertThat(page("/actors"))
        .contains("Mara Quill", "مارا کوئل", "Latvia", "government")
        .contains("href=\"/actors/" + quill + "\"")
        .contains("href=\"/statements?actor=" + quill + "\"");
    assertThat(page("/actors?words=nobody")).contains("Nobody has all of this");
    assertThat(page("/actors?country=IRN")).contains("مارا کوئل").doesNotContain(">Mara Quill<");
    assertThat(desk.get("/actors?page=0").statusCode()).isEqualTo(400);
  }

  @Test
  void anActorsPageTellsNamesRolesAndStatements() {
    assertThat(page("/actors/" + id("Mara")))
        .contains("its name", "minister", "mayor", "1 May 2024", "2 statements", "2 articles");
    assertThat(desk.get("/actors/i0").statusCode()).isEqualTo(404);
  }

  @Test
  void statementsShowWhoSpeaksInWhichRole() {
    String quill = id("Mara");
    assertThat(page("/statements"))
        .contains("class=\"speaker\" href=\"/actors/" + quill + "\"")
        .contains("<span class=\"role\" dir=\"auto\">mayor</span>");
    assertThat(page("/statements?actor=" + quill)).contains("1–2 of 2");
    String statement =
        desk.store.findStatements(StatementQuery.ofActor(quill), 0, 1).getFirst().id();
    assertThat(page("/statements/" + statement)).contains("Role then", "In the record", "mayor");
    String article = desk.store.articleIds().getFirst();
    assertThat(page("/articles/" + article)).contains("class=\"to-actor\"");
  }

  @Test
  void unnamedSpeakersAreListedAsSuch() {
    assertThat(page("/actors/unresolved")).contains("a diplomat", "Unnamed voices stay so");
  }

  @Test
  void aDecisionIsShownFirstThenTakenAndUndone() {
    String quill = id("Mara");
    String other = id("کوئل");
    assertThat(page("/actors/" + other + "/same?with=Mara"))
        .contains(
            "is the same as Mara Quill, person, Latvia", "Concerns 1 statement in 1 article.");
    assertThat(desk.post("/actors/" + other + "/same", List.of("other", quill)).statusCode())
        .isEqualTo(303);
    String joined = page("/actors/" + id("Mara"));
    assertThat(joined).contains("a person ruled so", "3 statements", "Undo");
    String ruling = desk.store.actors().rulings(1).getFirst().id();
    assertThat(desk.post("/actor-rulings/" + ruling + "/revoke", List.of()).statusCode())
        .isEqualTo(303);
    assertThat(page("/actors/" + quill)).contains("2 statements", "(undone)");
    assertThat(desk.post("/actor-rulings/" + ruling + "/revoke", List.of()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void nobodyDecidesOverAnothersDecisionUnseen() {
    String quill = id("Mara");
    String rename = "/actors/" + quill + "/rename";
    Matcher seen = SEEN.matcher(page("/actors/" + quill));
    assertThat(seen.find()).isTrue();
    List<String> mine = List.of("name", "Kvila", "seen", seen.group(1));
    assertThat(desk.post(rename, List.of("name", "M. Quill")).statusCode()).isEqualTo(303);
    assertThat(desk.post(rename, mine).statusCode()).isEqualTo(409);
    assertThat(page("/actors/" + quill)).contains("<bdi>M. Quill</bdi>").doesNotContain("Kvila");
    Matcher now = SEEN.matcher(page("/actors/" + quill));
    assertThat(now.find()).isTrue();
    assertThat(desk.post(rename, List.of("name", "Kvila", "seen", now.group(1))).statusCode())
        .isEqualTo(303);
  }

  @Test
  void whatWouldBeDecidedIsBoundToWhatWasSeen() {
    String quill = id("Mara");
    String other = id("کوئل");
    Matcher seen = SEEN.matcher(page("/actors/" + other + "/same?with=Mara"));
    assertThat(seen.find()).isTrue();
    desk.post("/actors/" + quill + "/rename", List.of("name", "M. Quill"));
    List<String> late = List.of("other", quill, "seen", seen.group(1));
    assertThat(desk.post("/actors/" + other + "/same", late).statusCode()).isEqualTo(409);
    assertThat(desk.store.actors().rulings(10)).hasSize(1);
  }

  @Test
  void aNameMayBeSomebodyElsesInOneArticle() {
    String quill = id("Mara");
    assertThat(page("/actors/" + quill + "/apart?name=Mara+Quill"))
        .contains("Concerns 2 statements in 2 articles.", "Only in this article");
    String article = desk.store.articleIds().getFirst();
    List<String> form = List.of("name", "Mara Quill", "article", article);
    assertThat(desk.post("/actors/" + quill + "/apart", form).statusCode()).isEqualTo(303);
    assertThat(desk.store.actors().count(ActorQuery.named("Mara Quill"))).isEqualTo(2);
    assertThat(desk.get("/actors/" + quill + "/apart").statusCode()).isEqualTo(400);
    assertThat(desk.post("/actors/" + quill + "/rename", List.of("name", "Kvila")).statusCode())
        .isEqualTo(303);
    assertThat(page("/actors/" + quill)).contains("<bdi>Kvila</bdi>");
  }
}
