package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.mention.Mentions.Candidate;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MentionsTest {
  private static final Map<Depth, Networks> NETWORKS = networks();

  private record Networks(Encoder encoder, Mentions mentions) {
    List<Linked> find(String text) {
      Words words = encoder.cut(text, Paragraphs.of(text));
      Mentions.Open open = mentions.begin(text, words);
      encoder.read(words, open::add);
      return open.found();
    }
  }

  private static Map<Depth, Networks> networks() {
    Map<Depth, Networks> each = new EnumMap<>(Depth.class);
    for (Depth depth : Depth.values()) {
      each.put(depth, new Networks(Encoder.load(depth), Mentions.load(depth)));
    }
    return each;
  }

  private static List<Linked> find(Depth depth, String text) {
    return Objects.requireNonNull(NETWORKS.get(depth)).find(text);
  }

  private static Stream<JsonNode> cases(Depth depth) {
    try (InputStream in = MentionsTest.class.getResourceAsStream(depth.settings("mentions"))) {
      return new JsonMapper().readTree(in).path("cases").valueStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Not always everything: the networks round as the processor and the length of a call have it,
   * and what is near a threshold falls to either side.
   */
  @ParameterizedTest
  @EnumSource(Depth.class)
  void findsWhatTheNetworksMakersFoundWithTheSameFiles(Depth depth) {
    int same = 0;
    int all = 0;
    for (JsonNode gold : cases(depth).toList()) {
      List<String> wanted = wanted(gold);
      String text = gold.path("text").asString();
      List<String> found = drawn(text, find(depth, text));
      all += Math.max(wanted.size(), found.size());
      found.retainAll(wanted);
      same += found.size();
    }
    assertThat((double) same / all).isGreaterThan(0.85);
  }

  private static List<String> wanted(JsonNode gold) {
    String text = gold.path("text").asString();
    CodePoints points = CodePoints.of(text);
    List<JsonNode> mentions = gold.path("mentions").valueStream().toList();
    List<String> drawn = new ArrayList<>();
    for (JsonNode each : mentions) {
      Optional<Span> antecedent =
          Optional.of(each.path("antecedent"))
              .filter(JsonNode::isNumber)
              .map(index -> span(points, mentions.get(index.asInt()).path("head")));
      String label = each.path("kind").asString() + " " + each.path("type").asString();
      Span head = span(points, each.path("head"));
      drawn.add(drawn(text, span(points, each.path("span")), head, label, antecedent));
    }
    return drawn;
  }

  private static Span span(CodePoints points, JsonNode bounds) {
    return new Span(points.utf16(bounds.path(0).asInt()), points.utf16(bounds.path(1).asInt()));
  }

  private static List<String> drawn(String text, List<Linked> found) {
    List<String> drawn = new ArrayList<>();
    for (Linked each : found) {
      Mention mention = each.mention();
      Optional<Span> antecedent = each.antecedent().map(index -> found.get(index).mention().head());
      String label = mention.kind().code() + " " + mention.type().code();
      drawn.add(drawn(text, mention.span(), mention.head(), label, antecedent));
    }
    return drawn;
  }

  private static String drawn(
      String text, Span span, Span head, String label, Optional<Span> antecedent) {
    return text.substring(span.start(), head.start())
        + "["
        + head.in(text)
        + "]"
        + text.substring(head.end(), span.end())
        + " "
        + label
        + antecedent.map(one -> " = " + one.in(text)).orElse("");
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void aMentionEndsWithItsParagraph(Depth depth) {
    String text =
        "They spoke of it for a year.\n\nA Decades-Long Standoff\n\n"
            + "The history of the harbour's union goes back to the strike of the pilots.";
    assertThat(find(depth, text))
        .isNotEmpty()
        .noneMatch(each -> each.mention().span().in(text).contains("\n"));
  }

  @Test
  void theAntecedentIsTheBestCandidateThatFitsBetterThanNone() {
    Mention mention =
        new Mention(new Span(0, 3), new Span(0, 3), Mention.Kind.PRONOUN, Type.PERSON);
    Candidate bad = new Candidate(0, -1);
    Candidate good = new Candidate(1, 2);
    Candidate best = new Candidate(2, 3);
    assertThat(new Linked(mention, List.of(bad, good, best), 1).antecedent()).contains(2);
    assertThat(new Linked(mention, List.of(bad), 1).antecedent()).isEmpty();
    assertThat(new Linked(mention, Optional.of(4), 1).antecedent()).contains(4);
    assertThat(new Linked(mention, Optional.empty(), 1).candidates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void candidatesStandBeforeTheirMentionInOrder(Depth depth) {
    List<Linked> found =
        find(depth, "Ana Petrova met Tom Weiss in Rome. She thanked him. He thanked her as well.");
    assertThat(found).anyMatch(each -> each.candidates().size() > 1);
    for (int i = 0; i < found.size(); i++) {
      List<Candidate> candidates = found.get(i).candidates();
      assertThat(candidates).extracting(Candidate::earlier).isSorted().doesNotHaveDuplicates();
      int later = i;
      assertThat(candidates).allMatch(each -> each.earlier() < later);
      assertThat(candidates).allMatch(each -> each.score() > Mentions.LEAST);
    }
  }

  @Test
  void aPronounMeansTheOneNamedBeforeIt() {
    String text = "Ana Petrova opened the bridge on Monday. She thanked the engineers.";
    List<Linked> found = find(Depth.TWELVE, text);
    Linked she =
        found.stream()
            .filter(each -> each.mention().span().in(text).equals("She"))
            .findFirst()
            .orElseThrow();
    assertThat(found.get(she.antecedent().orElseThrow()).mention().span().in(text))
        .isEqualTo("Ana Petrova");
  }

  @Test
  void nothingIsFoundWhereNothingIsWritten() {
    assertThat(find(Depth.SIX, "")).isEmpty();
    assertThat(find(Depth.SIX, "…")).isEmpty();
  }

  @Test
  void everyMentionStandsInTheTextAndPointsBack() {
    for (String text : RandomText.some(25).toList()) {
      List<Linked> found = find(Depth.SIX, text);
      for (int at = 0; at < found.size(); at++) {
        Linked each = found.get(at);
        assertThat(each.mention().span().end()).isLessThanOrEqualTo(text.length());
        assertThat(each.antecedent().orElse(-1)).isLessThan(at);
        assertThat(each.odds()).isBetween(0.5, 1.0);
      }
    }
  }

  @Test
  void theSameTextGivesTheSameMentionsWhateverIsReadWithIt() {
    String text =
        "The harbour union met the mayor, who told its members that they would be paid. "
            .repeat(40)
            .strip();
    List<String> once = drawn(text, find(Depth.SIX, text));
    find(Depth.SIX, "Ferries are back.");
    assertThat(drawn(text, find(Depth.SIX, text))).isEqualTo(once);
  }

  @Test
  void aLongTextCostsInProportion() {
    StringBuilder text = new StringBuilder();
    List<String> names = List.of("Quill", "Weiss", "Petrova", "Brandt", "Okafor");
    for (int i = 0; i < 150; i++) {
      String name = names.get(i % names.size());
      text.append("Mayor ").append(name).append(" said that she and the council of ");
      text.append(names.get((i + 1) % names.size())).append(" had met their creditors. ");
    }
    List<Linked> found = new ArrayList<>();
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> found.addAll(find(Depth.SIX, text.toString())));
    assertThat(found).hasSizeGreaterThan(450);
  }
}
