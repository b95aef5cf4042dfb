package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Drawn;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Gold;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class ClaimsTest {
  private static final int TEXTS = 200;

  static List<Gold> cases() {
    return Gold.cases("modality.yaml");
  }

  private static Claim read(String picture) {
    Drawn drawn = Drawn.of(picture);
    return Claims.of(drawn.text(), drawn.attribution(), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsTellHowItIsClaimed(Gold gold) {
    Claim claim = read(gold.text());
    assertThat(List.of(claim.modality().code() + " " + claim.certainty().code()))
        .as(gold.why())
        .isEqualTo(gold.expect());
  }

  @Test
  void everyModalityAndCertaintyHasACase() {
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
    for (Gold gold : cases()) {
      modalities.add(read(gold.text()).modality());
      certainties.add(read(gold.text()).certainty());
    }
    assertThat(modalities).containsExactlyInAnyOrder(Modality.values());
    assertThat(certainties).containsExactlyInAnyOrder(Certainty.values());
  }

  static List<String> hedges() {
    return WordList.lines(Claims.class, "hedges.tsv");
  }

  @ParameterizedTest
  @MethodSource("hedges")
  void eachHedgeHedgesItsOneSentenceAndNotItsOther(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(read("[She] {said} <" + columns[1] + ">").certainty()).isEqualTo(Certainty.HEDGED);
    boolean has = (" " + columns[2]).matches(".*\\b" + columns[0] + "\\b.*");
    assertThat(read("[She] {said} <" + columns[2] + ">").certainty())
        .isEqualTo(has && !columns[0].equals("could") ? Certainty.HEDGED : Certainty.FIRM);
  }

  static List<String> moods() {
    return WordList.lines(Claims.class, "cue-moods.tsv");
  }

  @ParameterizedTest
  @MethodSource("moods")
  void eachCueDecidesWhereNothingElseDoes(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(4);
    Modality decided = read("[She] {" + columns[2] + "} <the strikes>").modality();
    assertThat(decided.code()).isEqualTo(columns[0]);
    assertThat(read("[She] {" + columns[3] + "} <the strikes>").modality()).isNotEqualTo(decided);
  }

  static Set<String> demanding() {
    return WordList.words(Claims.class, "demanding-cues.txt");
  }

  @ParameterizedTest
  @MethodSource("demanding")
  void whatIsDemandedIsToComeWhateverVerbStandsInIt(String cue) {
    String words = cue.replace('+', ' ');
    assertThat(read("[She] {" + words + "} <the crew that was held>").modality())
        .isEqualTo(Modality.FUTURE);
    assertThat(read("[She] {refused to " + words + "} <why it was shut?>").modality())
        .isNotEqualTo(Modality.FUTURE);
  }

  private static Attribution whole(String text) {
    Span all = new Span(0, text.length());
    Frame frame = new Frame(List.of(), List.of(all), List.of(all), Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.5);
  }

  @Test
  void anyTextHasOneClaimWithItsConditionsInsideIt() {
    RandomText.some(TEXTS)
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              Claim claim = Claims.of(text, whole(text), Optional.empty());
              assertThat(Claims.of(text, whole(text), Optional.empty())).isEqualTo(claim);
              assertThat(claim.condition()).allMatch(span -> span.end() <= text.length());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"if ", "if it, or ", "who ", "was ", "\"", "that who was ", "“If. ", ".'-"})
  void aLongContentIsReadInTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Claim claim =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3), () -> Claims.of(text, whole(text), Optional.empty()));
    assertThat(claim.condition()).allMatch(span -> span.end() <= text.length());
  }
}
