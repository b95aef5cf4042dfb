package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.search.Question;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as annotations, held against the model and anchored again in the texts. */
class AnnotationsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");
  private Store store;
  private JsonNode collection = JSON.createObjectNode();

  @BeforeEach
  void open() throws IOException {
    store = Shelf.store(folder);
    collection = JSON.readTree(Shelf.text(ExportFormat.ANNOTATIONS, store));
  }

  private List<JsonNode> items() {
    List<JsonNode> items = new ArrayList<>();
    collection.path("first").path("items").forEach(items::add);
    return items;
  }

  private JsonNode annotation(String content) {
    return items().stream()
        .filter(item -> exact(item.path("target").path(0)).equals(content))
        .findFirst()
        .orElseThrow();
  }

  private static String exact(JsonNode target) {
    return target.path("selector").path(1).path("exact").asString();
  }

  /** The texts by the names that annotations give them. */
  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    store
        .findArticles(StatementQuery.all(), 0, 100)
        .forEach(
            row ->
                texts.put(
                    "urn:onrecord:" + row.id(),
                    store.findArticle(row.id()).orElseThrow().reading().article().text()));
    return texts;
  }

  @Test
  void theyAreAsTheModelAsks() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AnnotationsTest.class.getResourceAsStream("annotations.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(schema.validate(collection)).isEmpty();
      assertThat(schema.validate(JSON.readTree("{\"type\":\"AnnotationCollection\"}")))
          .isNotEmpty();
    }
    assertThat(collection.path("total").asInt()).isEqualTo(4).isEqualTo(items().size());
  }

  @Test
  void everyPlaceInCodePointsHoldsTheWordsThatAreQuoted() {
    Map<String, String> texts = texts();
    int seen = 0;
    for (JsonNode item : items()) {
      for (JsonNode target : item.path("target")) {
        JsonNode source = target.path("source");
        String text =
            texts.get(source.isString() ? source.asString() : source.path("id").asString());
        int[] points = Objects.requireNonNull(text).codePoints().toArray();
        int start = target.path("selector").path(0).path("start").asInt();
        int end = target.path("selector").path(0).path("end").asInt();
        assertThat(new String(points, start, end - start)).isEqualTo(exact(target));
        int from = Math.max(0, start - 32);
        int until = Math.min(points.length, end + 32);
        JsonNode quote = target.path("selector").path(1);
        assertThat(quote.path("prefix").asString())
            .isEqualTo(new String(points, from, start - from));
        assertThat(quote.path("suffix").asString()).isEqualTo(new String(points, end, until - end));
        seen++;
      }
    }
    assertThat(seen).isEqualTo(12);
  }

  @Test
  void whatStandsAroundTheWordsFindsThemAgainWithoutPlaces() {
    JsonNode quote = annotation("“No ship sails,”").path("target").path(0).path("selector").path(1);
    String around =
        quote.path("prefix").asString()
            + quote.path("exact").asString()
            + quote.path("suffix").asString();
    assertThat(Shelf.HARBOUR).containsOnlyOnce(around);
  }

  @Test
  void rolesStatusAndOriginAreSaid() {
    JsonNode said = annotation("“No ship sails,”");
    assertThat(said.path("target"))
        .extracting(target -> target.path("schema:roleName").asString() + " " + exact(target))
        .containsExactly("content “No ship sails,”", "source 𝔘na Petrova", "cue wrote");
    assertThat(said.path("body"))
        .extracting(body -> body.path("value").asString())
        .containsExactly(
            "status: machine", "form: direct", "kind: speech", "zone: body", "confidence: 0.50");
    JsonNode source = said.path("target").path(0).path("source");
    assertThat(source.path("via").asString()).isEqualTo("https://example.org/a?b=1");
    assertThat(source.path("dc:publisher").asString()).isEqualTo("The Courier");
    assertThat(source.path("dc:date").asString()).isEqualTo("2024-05-03");
  }

  @Test
  void anAddressThatIsNoneOfTheWebsIsLeftOut() {
    JsonNode source = annotation("=cmd|' /C calc'!A0").path("target").path(0).path("source");
    assertThat(source.has("via")).isFalse();
    assertThat(source.path("dc:title").asString()).isEqualTo("*Note* <script>");
  }

  @Test
  void anotherQueryIsAnotherCollection() throws IOException {
    JsonNode other =
        JSON.readTree(Shelf.bytes(ExportFormat.ANNOTATIONS, store, Question.of("ship")));
    assertThat(other.path("id")).isNotEqualTo(collection.path("id"));
    assertThat(other.path("total").asInt()).isEqualTo(1);
  }
}
