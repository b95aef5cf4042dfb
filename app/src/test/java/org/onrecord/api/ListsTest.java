package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.StatementJsonl;
import org.onrecord.gather.Gathered;
import org.onrecord.store.StatementQuery;
import org.onrecord.text.Problem;
import tools.jackson.databind.JsonNode;

/** Lists as a program walks through them. */
class ListsTest {
  @TempDir private Path folder = Path.of("");
  private Service service;

  @BeforeEach
  void start() {
    service = Service.filled(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private List<String> ids(String path, int limit) {
    return service.walk(path, limit).stream().map(each -> each.path("id").asString()).toList();
  }

  private int counted(String filter) {
    return ids("/api/v1/statements?" + filter, 500).size();
  }

  private List<String> stored() {
    return service.store.findStatements(StatementQuery.all(), 0, 100).stream()
        .map(each -> each.id())
        .toList();
  }

  @Test
  void pageByPageGivesTheWholeListInItsOrder() {
    assertThat(stored()).hasSizeGreaterThan(3);
    for (int limit : List.of(1, 2, 3, 500)) {
      assertThat(ids("/api/v1/statements", limit)).isEqualTo(stored());
      assertThat(ids("/api/v1/find?form=indirect", limit))
          .isEqualTo(ids("/api/v1/statements?form=indirect", 500));
      assertThat(ids("/api/v1/articles", limit)).hasSize(2).doesNotHaveDuplicates();
      assertThat(ids("/api/v1/problems", limit)).hasSize(2).doesNotHaveDuplicates();
    }
  }

  @Test
  void theLastPageHasNoNextAlsoWhereItIsFull() {
    int all = stored().size();
    JsonNode page = Service.json(service.get("/api/v1/statements?limit=" + all));
    assertThat(page.path("items")).hasSize(all);
    assertThat(page.path("next").isNull()).isTrue();
    JsonNode none = Service.json(service.get("/api/v1/statements?words=nowhere"));
    assertThat(none.path("items").isArray()).isTrue();
    assertThat(none.path("items")).isEmpty();
  }

  @Test
  void whatIsAddedMeanwhileNeitherRepeatsNorHidesAnything() {
    JsonNode first = Service.json(service.get("/api/v1/statements?limit=2"));
    List<String> before = stored();
    service.add("The harbour master said that two ships had left.");
    service.add("The doctor wrote that the ward was full.");
    List<String> seen = new ArrayList<>();
    first.path("items").forEach(each -> seen.add(each.path("id").asString()));
    Optional<String> cursor = Optional.of(first.path("next").asString());
    while (cursor.isPresent()) {
      JsonNode page =
          Service.json(service.get("/api/v1/statements?limit=2&cursor=" + cursor.get()));
      page.path("items").forEach(each -> seen.add(each.path("id").asString()));
      cursor = Optional.of(page.path("next")).filter(JsonNode::isString).map(JsonNode::asString);
    }
    assertThat(seen).isEqualTo(before);
  }

  @Test
  void aProblemSeenMeanwhileMovesNoOther() {
    JsonNode first = Service.json(service.get("/api/v1/problems?limit=1"));
    service.recorder.add(new Gathered.Unreadable("three", Problem.of("empty", "nothing")));
    List<JsonNode> rest =
        service.walk("/api/v1/problems?cursor=" + first.path("next").asString(), 5);
    assertThat(rest)
        .extracting(each -> each.path("id").asString())
        .doesNotContain(first.path("items").path(0).path("id").asString());
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    String good = Service.json(service.get("/api/v1/statements?limit=1")).path("next").asString();
    String forged =
        Base64.getUrlEncoder()
            .encodeToString("12345678\n2024-05-01\na0\n1".getBytes(StandardCharsets.UTF_8));
    for (String bad :
        List.of("x", "%F0%9F%A6%8B", good.substring(1), good + "AA", forged, "a".repeat(600))) {
      Service.refused(service.get("/api/v1/statements?cursor=" + bad), 400, "bad-cursor");
    }
    Service.refused(
        service.get("/api/v1/statements?form=direct&cursor=" + good), 400, "bad-cursor");
    Service.refused(service.get("/api/v1/articles?cursor=" + good), 400, "bad-cursor");
    assertThat(service.get("/api/v1/statements?limit=7&cursor=" + good).statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyFilterOfThePageNarrowsTheList() {
    for (String filter :
        List.of(
            "words=talks",
            "words=" + URLEncoder.encode("“no ship”", StandardCharsets.UTF_8),
            "outlet=Harbour+Post",
            "outlet=-",
            "form=direct&form=mixed",
            "kind=writing",
            "from=2024-05-02",
            "until=2024-05-01",
            "article=" + service.anArticle())) {
      List<String> found = ids("/api/v1/statements?" + filter, 2);
      assertThat(found).as(filter).isNotEmpty().hasSizeLessThan(stored().size());
      assertThat(Service.json(service.get("/api/v1/find?" + filter)).path("total").asInt())
          .isEqualTo(found.size());
      assertThat(service.get("/api/v1/exports/jsonl?" + filter).body().lines())
          .hasSize(found.size());
    }
    assertThat(ids("/api/v1/statements?status=checked", 2)).isEmpty();
    assertThat(ids("/api/v1/statements?kind=speech&form=direct&words=ship", 2)).hasSize(1);
  }

  @Test
  void aRowIsTheRowOfTheExports() {
    String page = service.get("/api/v1/statements").body();
    for (String id : stored()) {
      assertThat(page).contains(StatementJsonl.line(service.store.findStatement(id).orElseThrow()));
    }
  }

  @Test
  void theFacetsCountWhatTheFilterFinds() {
    JsonNode facets = Service.json(service.get("/api/v1/facets?form=direct&status=checked"));
    assertThat(facets.path("forms")).isNotEmpty();
    facets
        .path("forms")
        .forEach(
            form ->
                assertThat(form.path("count").asInt())
                    .isEqualTo(counted("status=checked&form=" + form.path("value").asString())));
    JsonNode all = Service.json(service.get("/api/v1/facets"));
    assertThat(all.path("kinds")).hasSizeGreaterThan(1);
    for (JsonNode kind : all.path("kinds")) {
      assertThat(kind.path("count").asInt())
          .isPositive()
          .isEqualTo(counted("kind=" + kind.path("value").asString()));
    }
    assertThat(Service.json(service.get("/api/v1/outlets")).path("items"))
        .extracting(each -> each.path("outlet").asString("none"))
        .containsExactlyInAnyOrder("Harbour Post", "none");
  }

  @Test
  void statementsAreFoundByIssueAndStanceAndCountedByBoth() {
    service.add("The foreign minister said that Norland should never negotiate with Kestria.");
    service.add("The envoy said that Kestria backs sanctions and wants talks with Norland.");
    assertThat(counted("issue=talks&stance=oppose&words=kestria")).isEqualTo(1);
    JsonNode facets = Service.json(service.get("/api/v1/facets"));
    for (String name : List.of("issue", "stance")) {
      assertThat(facets.path(name + "s")).hasSizeGreaterThan(2);
      for (JsonNode each : facets.path(name + "s")) {
        String value = each.path("value").asString("-");
        assertThat(each.path("count").asInt()).isPositive();
        if (!value.equals("-") || name.equals("issue")) {
          assertThat(each.path("count").asInt()).as(value).isEqualTo(counted(name + "=" + value));
        }
      }
    }
    for (String bad : List.of("issue=Talks!", "issue=" + "a".repeat(61), "stance=for")) {
      Service.refused(service.get("/api/v1/statements?" + bad), 400, "bad-parameter");
    }
  }

  @Test
  void wordsAreUnderstoodAsOnThePages() {
    assertThat(counted("words=talk")).isEqualTo(counted("words=talks")).isEqualTo(1);
    assertThat(counted("words=speaker%3Aminister")).isEqualTo(1);
    assertThat(counted("words=talks+OR+harbour")).isEqualTo(2);
    assertThat(counted("words=-harbour")).isEqualTo(stored().size() - 1);
    assertThat(counted("words=%22talks+no%22")).isZero();
  }

  @Test
  void aListIsWalkedThroughToItsEndAlsoWhereAnArticleIsPurgedMeanwhile() {
    List<String> before = stored();
    JsonNode first = Service.json(service.get("/api/v1/statements?limit=1"));
    String purged = service.store.findStatement(before.get(1)).orElseThrow().article().id();
    service.store.purge(Set.of(purged), "asked for");
    List<String> left = stored();
    List<String> rest =
        service.walk("/api/v1/statements?cursor=" + first.path("next").asString(), 500).stream()
            .map(each -> each.path("id").asString())
            .toList();
    assertThat(left).isNotEmpty().containsAll(rest);
    assertThat(rest)
        .containsExactlyElementsOf(
            left.stream().filter(id -> !id.equals(before.getFirst())).toList());
  }

  @Test
  void aStatementsEvidenceIsPlacesInItsArticlesText() {
    for (String id : stored()) {
      JsonNode statement = Service.json(service.get("/api/v1/statements/" + id));
      JsonNode article =
          Service.json(service.get("/api/v1/articles/" + statement.path("article").asString()));
      int[] points = article.path("text").asString().codePoints().toArray();
      List<String> parts = new ArrayList<>();
      statement.path("evidence").path("content").forEach(span -> parts.add(words(points, span)));
      assertThat(String.join(" … ", parts)).isEqualTo(statement.path("content").asString());
      assertThat(words(points, statement.path("evidence").path("extent").path(0)))
          .isEqualTo(statement.path("evidence").path("words").asString());
    }
  }

  private static String words(int[] points, JsonNode span) {
    int start = span.path(0).asInt();
    return new String(points, start, span.path(1).asInt() - start);
  }

  @Test
  void aReadingIsTheOneThatIsKeptByteForByte() {
    String id = service.anArticle();
    assertThat(service.get("/api/v1/articles/" + id + "/reading").body())
        .isEqualTo(service.store.following().reading(id).orElseThrow())
        .startsWith("{\"format\":\"onrecord-reading/1\"");
  }
}
