package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.store.StoredStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON lines, read back as a program would. */
class StatementJsonlTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static String jsonl(StoredStatement... statements) {
    StringWriter out = new StringWriter();
    StatementJsonl.write(out, Stream.of(statements).map(Row::bare));
    return out.toString();
  }

  private static JsonNode object(StoredStatement statement) {
    return JSON.readTree(jsonl(statement));
  }

  @Test
  void withoutStatementsNothingIsWritten() {
    assertThat(jsonl()).isEmpty();
  }

  @Test
  void theLineIsWrittenWholeWithNumbersAsNumbers() {
    assertThat(jsonl(Sample.statement("Ana Petrova", "said", "that it rains")))
        .isEqualTo(
            "{\"id\":\"s0123\",\"status\":\"machine\",\"speaker\":\"Ana Petrova\",\"cue\":\"said\","
                + "\"content\":\"that it rains\",\"form\":\"indirect\",\"kind\":\"speech\","
                + "\"zone\":\"body\",\"outlet\":\"Post\",\"published\":\"2024-05-03\","
                + "\"headline\":\"Harbour, \\\"closed\\\"\","
                + "\"url\":\"https://example.org/harbour?a=1,2\",\"article\":\"a4567\","
                + "\"place\":2,\"start\":12,\"end\":40,\"confidence\":0.75,"
                + "\"actor_id\":null,\"actor\":null,\"role\":null,\"act\":null,\"quad\":null,"
                + "\"targets\":null,\"polarity\":null,\"modality\":null,\"certainty\":null,"
                + "\"condition\":null,\"said_on\":null,\"venue\":null,\"medium\":null,"
                + "\"addressee\":null,\"issues\":null}\n");
  }

  @Test
  void whatIsNotKnownIsNull() {
    JsonNode object = object(Sample.bare("“No.”"));
    for (String key : List.of("speaker", "cue", "outlet", "published", "url")) {
      assertThat(object.has(key)).as(key).isTrue();
      assertThat(object.path(key).isNull()).as(key).isTrue();
    }
    assertThat(object.path("confidence").asDouble()).isEqualTo(1.0);
  }

  @Test
  void theKeysAreTheTitlesOfTheCsv() {
    StringWriter csv = new StringWriter();
    StatementCsv.write(csv, Stream.empty());
    assertThat(object(Sample.bare("words")).propertyNames())
        .containsExactlyElementsOf(Arrays.asList(csv.toString().strip().split(",", -1)));
  }

  @Test
  void anyWordsComeBackAsTheyWereFromOneLineEach() {
    List<String> all =
        List.of(
            "\"No,\" she said",
            "first\nsecond\r\nthird\ttabbed",
            "back\\slash \\u0041",
            "=1+1",
            "😀 شهردار \u202Eevil\u202C",
            "\u0001\u001B[31m\u2028\u2029\uFEFF",
            "</script><!--");
    String jsonl = jsonl(all.stream().map(Sample::bare).toArray(StoredStatement[]::new));
    assertThat(jsonl).endsWith("}\n");
    List<String> lines = Arrays.asList(jsonl.split("\n", -1));
    assertThat(lines).hasSize(all.size() + 1);
    for (int i = 0; i < all.size(); i++) {
      assertThat(JSON.readTree(lines.get(i)).path("content").asString()).isEqualTo(all.get(i));
    }
  }

  @Test
  void aWriterThatFailsIsSaid() {
    Stream<StoredStatement> one = Stream.of(Sample.bare("words"));
    assertThatThrownBy(() -> StatementJsonl.write(new StatementCsvTest.Full(), one.map(Row::bare)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space left");
  }
}
