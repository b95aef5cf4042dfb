package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reader;
import org.onrecord.search.Question;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverLinesTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  private static List<JsonNode> lines(Store store) throws IOException {
    byte[] bytes = Shelf.bytes(ExportFormat.PLOVER, store, Question.all());
    return new String(bytes, StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
  }

  private List<JsonNode> lines(String text) throws IOException {
    Store store = Store.open(folder);
    store.add(Reader.standard().read(new Article(text, Origin.unknown())), "a.txt");
    return lines(store);
  }

  @Test
  void anActIsAnEventWithWhoDidIt() throws IOException {
    List<JsonNode> lines =
        lines("French Foreign Minister Ana Brook rejected the offer of a second round of talks.");
    assertThat(lines).hasSize(1);
    JsonNode event = lines.getFirst();
    assertThat(event.path("event").asString()).isEqualTo("REJECT");
    assertThat(event.path("quad").asString()).isEqualTo("verbal conflict");
    JsonNode source = event.path("source").path(0);
    assertThat(source.path("name").asString()).isEqualTo("Ana Brook");
    assertThat(source.path("country").asString()).isEqualTo("FRA");
    assertThat(source.path("sector").asString()).isEqualTo("GOV");
    assertThat(event.path("words").toString()).contains("reject");
  }

  @Test
  void aCommentIsNoEvent() throws IOException {
    JsonNode line = lines("A spokesman said that it rained in the valley all night.").getFirst();
    assertThat(line.path("event").isNull()).isTrue();
    assertThat(line.path("quad").isNull()).isTrue();
    assertThat(line.path("source").path(0).path("name").isNull()).isTrue();
    assertThat(line.path("source").path(0).path("text").asString()).contains("spokesman");
  }

  @Test
  void whatIsNotKnownIsThereAndEmpty() throws IOException {
    JsonNode line = lines(Shelf.store(folder)).getFirst();
    for (String key : List.of("date", "event", "mode", "quad", "confidence", "modality")) {
      assertThat(line.has(key)).as(key).isTrue();
      assertThat(line.path(key).isNull()).as(key).isTrue();
    }
    assertThat(line.path("target").isEmpty()).isTrue();
    assertThat(line.path("words").isEmpty()).isTrue();
    assertThat(line.path("status").asString()).isEqualTo("machine");
  }

  @Test
  void everyLineHasTheKeysThatThePaperLists() throws IOException {
    String paper = Files.readString(Path.of("..", "docs", "export.md"));
    for (JsonNode line : lines(Shelf.store(folder))) {
      line.propertyNames().forEach(key -> assertThat(paper).contains("`" + key + "`"));
    }
  }
}
