package org.onrecord.act;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the networks' makers read with the same files, and what is read here. */
class GoldenTest {
  private static final Map<Depth, Doing> READERS = readers();

  private static Map<Depth, Doing> readers() {
    Map<Depth, Doing> each = new EnumMap<>(Depth.class);
    Stream.of(Depth.values()).forEach(depth -> each.put(depth, Doing.load(depth)));
    return each;
  }

  private static Doing reader(Depth depth) {
    return Objects.requireNonNull(READERS.get(depth));
  }

  private static JsonNode golden(Depth depth) {
    return golden(depth, "golden");
  }

  private static JsonNode golden(Depth depth, String name) {
    try (InputStream in = GoldenTest.class.getResourceAsStream(depth.settings(name))) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> cases() {
    return cases("golden");
  }

  static Stream<Arguments> moods() {
    return cases("golden-moods");
  }

  private static Stream<Arguments> cases(String name) {
    return Stream.of(Depth.values())
        .flatMap(
            depth ->
                golden(depth, name)
                    .path("cases")
                    .valueStream()
                    .map(gold -> arguments(depth, gold)));
  }

  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int start = text.offsetByCodePoints(0, pair.path(0).asInt());
      spans.add(new Span(start, text.offsetByCodePoints(0, pair.path(1).asInt())));
    }
    return spans;
  }

  private static Parts parts(JsonNode gold) {
    String text = gold.path("text").asString();
    return new Parts(
        spans(gold.path("source"), text),
        spans(gold.path("cue"), text),
        spans(gold.path("content"), text),
        List.of());
  }

  @ParameterizedTest
  @EnumSource
  void theCodesAreCountedAlike(Depth depth) {
    assertThat(golden(depth).path("codes").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(Stream.of(Code.values()).map(Code::name).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameWordsAreLookedAt(Depth depth, JsonNode gold) {
    String text = gold.path("text").asString();
    Encoder encoder = reader(depth).encoder();
    List<Span> paragraphs = Paragraphs.of(text);
    Words words = encoder.cut(text, paragraphs);
    Seen seen = new Surroundings(text, paragraphs, words).of(parts(gold)).orElseThrow();
    List<JsonNode> edges = gold.path("words").valueStream().toList();
    assertThat(seen.span(0, seen.size()))
        .isEqualTo(
            new Span(
                text.offsetByCodePoints(0, edges.getFirst().asInt()),
                text.offsetByCodePoints(0, edges.getLast().asInt())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theActIsTheSameAndNearlyAsSure(Depth depth, JsonNode gold) {
    Act act = reader(depth).open(gold.path("text").asString()).act(parts(gold)).orElseThrow();
    List<Double> odds = gold.path("acts").valueStream().map(JsonNode::asDouble).toList();
    double most = odds.stream().max(Double::compare).orElseThrow();
    assertThat(act.code()).isEqualTo(List.of(Code.values()).get(odds.indexOf(most)));
    assertThat(act.confidence()).isCloseTo(most, within(0.06));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameWordsAreAimedAt(Depth depth, JsonNode gold) {
    assertNear(judged(depth, gold).aim().odds(), gold.path("aimed"));
  }

  @ParameterizedTest
  @EnumSource
  void theModalitiesAreCountedAlike(Depth depth) {
    assertThat(golden(depth, "golden-moods").path("modalities").valueStream())
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(Stream.of(Modality.values()).map(Modality::code).toList());
  }

  @ParameterizedTest
  @MethodSource("moods")
  void theModalityIsNearlyAsSure(Depth depth, JsonNode gold) {
    assertNear(judged(depth, gold).mood().odds(), gold.path("moods"));
  }

  private static Judged judged(Depth depth, JsonNode gold) {
    Acts.Open open = reader(depth).open(gold.path("text").asString());
    return open.judged(parts(gold)).orElseThrow();
  }

  private static void assertNear(List<Double> read, JsonNode gold) {
    List<Double> odds = gold.valueStream().map(JsonNode::asDouble).toList();
    assertThat(read).hasSameSizeAs(odds);
    for (int i = 0; i < odds.size(); i++) {
      assertThat(read.get(i)).isCloseTo(odds.get(i), within(0.1));
    }
  }
}
