package org.onrecord.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Drawn;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Gold;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class OccasionsTest {
  private static final int TEXTS = 200;

  static List<Gold> cases() {
    return Gold.cases("occasions.yaml");
  }

  private static Occasion read(Drawn drawn) {
    return Occasions.of(drawn.text(), Paragraphs.of(drawn.text()), List.of(drawn.attribution()))
        .getFirst();
  }

  private static List<String> told(String picture) {
    Drawn drawn = Drawn.of(picture);
    Occasion occasion = read(drawn);
    List<String> told = new ArrayList<>();
    occasion
        .venue()
        .ifPresent(
            it -> told.add("venue: " + it.medium().code() + " " + it.span().in(drawn.text())));
    occasion.heard().forEach(span -> told.add("to: " + span.in(drawn.text())));
    return told;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSentenceTellsWhereAndToWhom(Gold gold) {
    assertThat(told(gold.text())).as(gold.why()).isEqualTo(gold.expect());
  }

  /** Pictures of the voices of one text, and to whom each of them speaks. */
  static List<Arguments> voices() {
    return List.of(
        arguments(
            "who is asked answers",
            List.of(
                "{Asked} [by the union] <if it was shut>, Lind said it was.",
                "Asked by the union if it was shut, [Lind] {said} <it was>."),
            List.of("Lind", "by the union")),
        arguments(
            "who is asked may have spoken before",
            List.of(
                "<“It is,”> [Lind] {told} dockers when asked if it was shut.",
                "“It is,” Lind told dockers when {asked} <if it was shut>."),
            List.of("dockers", "Lind")),
        arguments(
            "whoever goes on speaks to the same",
            List.of(
                "[Lind] {told} dockers <it was shut>, adding that it sank.",
                "[Lind] told dockers it was shut, {adding} <that it sank>."),
            List.of("dockers", "dockers")),
        arguments(
            "another voice speaks to nobody told",
            List.of(
                "[Lind] {told} dockers <it was shut>, and Berg said it sank.",
                "Lind told dockers it was shut, and [Berg] {said} <it sank>."),
            List.of("dockers", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("voices")
  void theSentencesOtherVoicesTellToo(String why, List<String> pictures, List<String> heard) {
    List<Drawn> drawn = pictures.stream().map(Drawn::of).toList();
    String text = drawn.getFirst().text();
    assertThat(drawn).extracting(Drawn::text).containsOnly(text);
    List<Attribution> said = drawn.stream().map(Drawn::attribution).toList();
    assertThat(Occasions.of(text, Paragraphs.of(text), said))
        .as(why)
        .extracting(
            it -> it.heard().stream().map(span -> span.in(text)).collect(Collectors.joining("; ")))
        .isEqualTo(heard);
  }

  @Test
  void everyMediumHasACase() {
    Set<Medium> media = EnumSet.noneOf(Medium.class);
    cases()
        .forEach(
            gold -> read(Drawn.of(gold.text())).venue().ifPresent(it -> media.add(it.medium())));
    assertThat(media).containsExactlyInAnyOrder(Medium.values());
  }

  static List<String> nouns() {
    return WordList.lines(OccasionNouns.class, "occasions.tsv");
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void eachNounNamesItsMediumInItsOneSentenceAndNothingInItsOther(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(4);
    assertThat(said(columns[2]).map(it -> it.medium().code())).contains(columns[0]);
    assertThat(said(columns[3])).isEmpty();
  }

  /** The venue of a sentence without what is said, which goes before it. */
  private static Optional<Venue> said(String sentence) {
    String told = sentence.replaceFirst(" said so ", " {said} ");
    return read(Drawn.of("<“It is shut,”> " + (told.equals(sentence) ? "{said}. " + told : told)))
        .venue();
  }

  private static Attribution drawn(Span cue, Span content) {
    Frame frame = new Frame(List.of(), List.of(cue), List.of(content), Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.5);
  }

  @Test
  void whateverIsFoundInAnyTextStandsInIt() {
    RandomText.some(TEXTS)
        .filter(text -> text.length() > 4)
        .forEach(
            text -> {
              int middle = text.length() / 2;
              Attribution said =
                  drawn(new Span(middle, middle + 1), new Span(middle + 1, middle + 2));
              List<Occasion> found = Occasions.of(text, Paragraphs.of(text), List.of(said));
              assertThat(found)
                  .hasSize(1)
                  .isEqualTo(Occasions.of(text, Paragraphs.of(text), List.of(said)));
              found
                  .getFirst()
                  .venue()
                  .ifPresent(it -> assertThat(it.span().end()).isLessThanOrEqualTo(text.length()));
            });
  }

  @Test
  void manySayingsInOneSentenceAreReadInTime() {
    String piece = "she said it sank in a letter to the mayor and ";
    String text = piece.repeat(2000);
    List<Attribution> sayings = new ArrayList<>();
    for (int at = 0; at < text.length(); at += piece.length()) {
      sayings.add(drawn(new Span(at + 4, at + 8), new Span(at + 9, at + 16)));
    }
    List<Occasion> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> Occasions.of(text, Paragraphs.of(text), sayings));
    assertThat(found).hasSameSizeAs(sayings);
  }
}
