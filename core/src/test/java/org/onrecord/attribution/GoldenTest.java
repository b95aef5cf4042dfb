package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the networks' makers read with the same files, and what is read here. */
class GoldenTest {
  private static final Encoder ENCODER = Encoder.load();
  private static final Attributions READER = Attributions.load();

  private static Stream<JsonNode> golden(String part) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("golden.json")) {
      return new JsonMapper().readTree(in).path(part).valueStream();
    }
  }

  static Stream<JsonNode> cases() throws IOException {
    return golden("cases");
  }

  static Stream<JsonNode> hardWords() throws IOException {
    return golden("words");
  }

  private static List<Span> whole(String text) {
    return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
  }

  private static List<List<Integer>> points(List<Span> spans, String text) {
    CodePoints points = CodePoints.of(text);
    return spans.stream()
        .map(span -> List.of(points.codePoint(span.start()), points.codePoint(span.end())))
        .toList();
  }

  private static List<List<Integer>> pairs(JsonNode node) {
    return node.valueStream()
        .map(pair -> List.of(pair.path(0).asInt(), pair.path(1).asInt()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("hardWords")
  void hardTextsAreCutAlike(JsonNode gold) {
    String text = gold.path("text").asString();
    Words words = ENCODER.cut(text, whole(text));
    List<Span> spans = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      spans.add(words.span(word, word + 1));
    }
    assertThat(points(spans, text)).isEqualTo(pairs(gold.path("spans")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cuesAreNearlyAsProbable(JsonNode gold) {
    String text = gold.path("text").asString();
    List<Double> probabilities = new ArrayList<>();
    ENCODER.read(
        ENCODER.cut(text, whole(text)),
        stretch -> {
          for (int word = stretch.from(); word < stretch.to(); word++) {
            probabilities.add(stretch.cueProbability(word));
          }
        });
    JsonNode expected = gold.path("cue_probabilities");
    assertThat(probabilities).hasSize(expected.size());
    for (int word = 0; word < probabilities.size(); word++) {
      double outside = expected.path(word).path(0).asDouble();
      assertThat(probabilities.get(word)).isCloseTo(1 - outside, within(0.1));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void statementsAreTheSame(JsonNode gold) {
    String text = gold.path("text").asString();
    List<Attribution> found = READER.find(text, whole(text));
    List<JsonNode> expected = gold.path("statements").valueStream().toList();
    assertThat(found).hasSize(expected.size());
    for (int i = 0; i < found.size(); i++) {
      Frame frame = found.get(i).frame();
      JsonNode statement = expected.get(i);
      assertThat(points(frame.source(), text)).isEqualTo(pairs(statement.path("source")));
      assertThat(points(frame.cue(), text)).isEqualTo(pairs(statement.path("cue")));
      assertThat(points(frame.content(), text)).isEqualTo(pairs(statement.path("content")));
      String parent =
          found.get(i).parent().map(outer -> "s" + (found.indexOf(outer) + 1)).orElse("");
      assertThat(parent).isEqualTo(statement.path("parent").asString(""));
    }
  }
}
