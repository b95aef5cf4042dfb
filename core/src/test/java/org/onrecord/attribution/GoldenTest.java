package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the networks' makers read with the same files, and what is read here. */
class GoldenTest {
  private static final Map<Depth, Networks> READERS = readers();

  private static Map<Depth, Networks> readers() {
    Map<Depth, Networks> each = new EnumMap<>(Depth.class);
    Stream.of(Depth.values()).forEach(depth -> each.put(depth, Networks.load(depth)));
    return each;
  }

  private static Networks reader(Depth depth) {
    return Objects.requireNonNull(READERS.get(depth));
  }

  private static Stream<Arguments> golden(String part) {
    return Stream.of(Depth.values())
        .flatMap(
            depth -> golden(depth).path(part).valueStream().map(gold -> arguments(depth, gold)));
  }

  private static JsonNode golden(Depth depth) {
    try (InputStream in = GoldenTest.class.getResourceAsStream(depth.settings("golden"))) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> cases() {
    return golden("cases");
  }

  static Stream<Arguments> hardWords() {
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
  void hardTextsAreCutAlike(Depth depth, JsonNode gold) {
    String text = gold.path("text").asString();
    Words words = reader(depth).encoder().cut(text, whole(text));
    List<Span> spans = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      spans.add(words.span(word, word + 1));
    }
    assertThat(points(spans, text)).isEqualTo(pairs(gold.path("spans")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cuesAreNearlyAsProbable(Depth depth, JsonNode gold) {
    String text = gold.path("text").asString();
    List<Double> probabilities = new ArrayList<>();
    Encoder encoder = reader(depth).encoder();
    encoder.read(
        encoder.cut(text, whole(text)),
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
  void statementsAreTheSame(Depth depth, JsonNode gold) {
    String text = gold.path("text").asString();
    List<Attribution> found = reader(depth).find(text, whole(text));
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
