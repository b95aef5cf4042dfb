package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.actor.WrittenNames;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Drawn;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

class TargetsTest {
  private static List<String> targets(String picture, Optional<Code> code) {
    return targets(picture, code, Map.of());
  }

  /** Where a network sees names so likely. */
  private static List<String> targets(
      String picture, Optional<Code> code, Map<String, Double> sighted) {
    Drawn drawn = Drawn.of(picture);
    String text = drawn.text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Attribution> said = List.of(drawn.attribution());
    Casting.Result casting =
        Casting.of(
            text,
            paragraphs,
            Casting.Mentioned.of(new WrittenNames().find(text, paragraphs)),
            said);
    Optional<String> speaker =
        casting.speakers().getFirst().speaker() instanceof Speaker.Identified known
            ? Optional.of(known.actor())
            : Optional.empty();
    List<String> ids =
        new Targets(text, casting.cast())
            .of(drawn.attribution(), code, speaker, List.of(), aim(text, sighted));
    return casting.cast().actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .toList();
  }

  private static Aim aim(String text, Map<String, Double> sighted) {
    List<Span> words = Word.in(text, new Span(0, text.length())).stream().map(Word::span).toList();
    return new Aim(
        words, words.stream().map(it -> sighted.getOrDefault(it.in(text), 0.0)).toList());
  }

  @Test
  void theNetworkSeesWhomACommentIsDirectedAt() {
    String comment = "[Latvia] {said} <the talks of Ghana with Peru had failed>.";
    Optional<Code> code = Optional.of(Code.STATE);
    assertThat(targets(comment, code)).isEmpty();
    assertThat(targets(comment, code, Map.of("Peru", 0.6))).containsExactly("Peru");
    assertThat(targets(comment, code, Map.of("Peru", 0.3))).isEmpty();
  }

  @Test
  void whoSpeaksForAStateDirectsNothingAtIt() {
    String picture = "[Latvian Foreign Minister Ilze Kalve] {said} <Latvia had warned Ghana>.";
    Map<String, Double> sighted = Map.of("Latvia", 0.9, "Ghana", 0.5);
    assertThat(targets(picture, Optional.of(Code.STATE), sighted)).containsExactly("Ghana");
    String critic = "[The dockers] {said} <Latvia had warned Ghana>.";
    assertThat(targets(critic, Optional.of(Code.STATE), sighted)).containsExactly("Latvia");
  }

  @Test
  void whoeverIsNamedInTheWordsForTheSpeakerIsNotMeant() {
    String picture = "[Critics of Ghana] {said} <Ghana had warned Peru>.";
    assertThat(targets(picture, Optional.of(Code.STATE), Map.of("Ghana", 0.9, "Peru", 0.5)))
        .containsExactly("Peru");
  }

  @Test
  void nobodyIsMeantOfWhomOnlyAPronounTells() {
    String picture = "[Latvia] {said} <they had lied>.";
    assertThat(targets(picture, Optional.of(Code.ACCUSE), Map.of("they", 0.9))).isEmpty();
  }

  @Test
  void whatIsCalledAfterAPeopleMeansItsState() {
    String picture = "Ghana and Peru met. [Latvia] {said} <it was a Ghanaian missile>.";
    Optional<Code> code = Optional.of(Code.ACCUSE);
    assertThat(targets(picture, code, Map.of("Ghanaian", 0.6))).containsExactly("Ghana");
    assertThat(targets(picture, Optional.of(Code.STATE), Map.of("missile", 0.6))).isEmpty();
  }

  @Test
  void whoHasNoNameIsMeantWhereTheNetworkSeesThem() {
    String picture = "[Latvia] {said} <the rebel soldiers had shot two men of Ghana>.";
    Optional<Code> code = Optional.of(Code.ACCUSE);
    assertThat(targets(picture, code, Map.of("soldiers", 0.7))).hasSize(1);
    assertThat(targets(picture, code, Map.of("soldiers", 0.7))).doesNotContain("Ghana");
    assertThat(targets(picture, code, Map.of("shot", 0.7))).doesNotContain("soldiers");
  }

  @Test
  void whoIsNearlyAsLikelyIsMeantAsWell() {
    String comment = "[Latvia] {said} <the talks of Ghana with Peru had failed>.";
    Optional<Code> code = Optional.of(Code.ACCUSE);
    assertThat(targets(comment, code, Map.of("Peru", 0.6, "Ghana", 0.57)))
        .containsExactly("Ghana", "Peru");
    assertThat(targets(comment, code, Map.of("Peru", 0.6, "Ghana", 0.45))).containsExactly("Peru");
  }

  @Test
  void whatTheCueTakesOutweighsTheNetworkAndNobodyMeansThemselves() {
    assertThat(
            targets(
                "[Latvia] {accused} <Ghana of delay>.",
                Optional.of(Code.ACCUSE),
                Map.of("Latvia", 0.9)))
        .containsExactly("Ghana");
    assertThat(
            targets(
                "[Latvia] {said} <Latvia had failed>.",
                Optional.of(Code.STATE),
                Map.of("Latvia", 0.9)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCUSE | [Latvia] {accused} <Ghana of delay>.| Ghana",
        "ACCUSE | [Latvia] {criticized} <Ghana for the delay>.| Ghana",
        "ACCUSE | <Ghana> {was accused of} <threats to Peru>.| Ghana",
        "ACCUSE | <Ghana and Chile> {are blamed for} <threats to Peru>.| Ghana;Chile",
        "SUPPORT | <Ghana> {was praised by} [Latvia] <for its help to Peru>.| Ghana",
        "ACCUSE | [Latvia] {said} <Ghana had delayed the talks>.| Ghana",
        "ACCUSE | [Latvia] {blamed} <Ghana and Peru for the delay>.| Ghana;Peru",
        "ACCUSE | [Latvia] {condemned} <the violence of the Ghanaian army>.| Ghanaian army",
        "ACCUSE | [Latvia] {condemned} <the violence of the pilots>.| none",
        "REQUEST | [Latvia] {urged} Ghana <to sign>.| Ghana",
        "REQUEST | [Latvia] {urged} <the pilots not to meet Ghana>.| none",
        "REQUEST | [Latvia] {ordered} <Ghana to sign>.| Ghana",
        "REQUEST | [Latvia] {ordered} <the pilots to leave Ghana>.| none",
        "REQUEST | [Latvia] {said} <Ghana must sign>.| Ghana",
        "THREATEN | [Latvia] {said} <Latvia would leave the talks with Peru>.| Peru",
        "SUPPORT | [Latvia] {praised} <Ghana, Peru and Chile for the vote>.| Ghana;Peru;Chile",
        "AGREE | [Latvia] {said} <it would meet Peru>.| Peru",
        "AGREE | [Latvia] {said} <the port would sign a pact with Peru>.| Peru",
        "REQUEST | [Latvia] {said} <both Ghana and Peru need to sign>.| Ghana;Peru",
        "REQUEST | [Latvia] {said} <the talks in Chile are late and Peru must sign>.| Peru",
        "THREATEN | [Latvia] {said} <the port of Riga would act against Ghana>.| Ghana",
        "REJECT | [Latvia] {opposed} <Peruvian ships. Peru was silent>.| Peru",
        "ACCUSE | [Latvia] {accused} <the Peruvian foreign minister of leaving Ghana alone>.| Peruvian foreign minister",
        "ACCUSE | [Latvia] {alleged} <that the Peruvian foreign minister robbed Ghana>.| Peruvian foreign minister",
        "ACCUSE | [Latvia] {alleged} <that the Peruvian foreign minister was robbed by Ghana>.| Ghana",
        "STATE | [Latvia] {urged} Ghana <to sign>.| Ghana",
        "STATE | [Latvia] {said} <the talks in Chile are late and Peru must sign>.| Peru",
        "STATE | [Latvia] {said} <it would meet Peru>.| none",
        "STATE | [Latvia] {plans} <to meet Peru>.| Peru",
        "STATE | [Latvia] {plans} <to sleep>.| none",
      })
  void anActIsDirectedAtWhomItsWordsNameFirstOnAnotherSide(
      String code, String picture, String names) {
    assertThat(targets(picture, Optional.of(Code.valueOf(code.strip()))))
        .isEqualTo(names.equals("none") ? List.of() : List.of(names.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | [Latvia] {called on} <Ghana to stop Peru>.| Ghana",
        "REQUEST | [Latvia] {called on} <the pilots to stop Peru>.| none",
        "REQUEST | [Latvia] {asked} <whether Ghana would sign>.| Ghana",
        "SANCTION | [Latvia] {announced} <new sanctions on Ghana over its help to Peru>.| Ghana",
        "SANCTION | [Latvia] {announced} <sanctions on three generals over the ships of Peru>.| generals",
        "ACCUSE | [Latvia] {called} <Ghana a danger to Peru>.| Ghana",
      })
  void whoIsAskedOrStruckIsMeantAndNotWhomTheyDealWith(String code, String picture, String names) {
    anActIsDirectedAtWhomItsWordsNameFirstOnAnotherSide(code, picture, names);
  }

  @Test
  void aNameMayEndWithAPointThatTheWordsLeaveOut() {
    assertThat(targets("[Ghana] {said} <a pact is owed by the U.S>.", Optional.of(Code.REQUEST)))
        .containsExactly("U.S.");
  }

  @Test
  void aCommentIsDirectedAtNobody() {
    assertThat(targets("[Latvia] {said} <Ghana is large>.", Optional.of(Code.STATE))).isEmpty();
  }

  @Test
  void withoutACodeOnlyACueThatTakesAnObjectTells() {
    assertThat(targets("[Latvia] {said} <Ghana is large>.", Optional.empty())).isEmpty();
    assertThat(targets("[Latvia] {accused} <Ghana of delay>.", Optional.empty()))
        .containsExactly("Ghana");
  }

  @Test
  void whereItHappensIsNotAtWhomItIsDirected() {
    assertThat(targets("[Latvia] {said} <it would pay in Ghana>.", Optional.of(Code.AGREE)))
        .isEmpty();
  }

  @Test
  void nobodyIsGuessedWhoIsNotNamedInWhatIsSaid() {
    assertThat(
            targets(
                "Ghana is large. [Latvia] {said} <the levy was unfair>.", Optional.of(Code.ACCUSE)))
        .isEmpty();
  }

  @Test
  void whoSpeaksBetweenCueAndContentIsNotAskedForIt() {
    String picture = "The {calls} by [some Latvian officials] <for a vote>. Latvia and Ghana met.";
    assertThat(targets(picture, Optional.of(Code.REQUEST))).isEmpty();
    String named = "The {calls} by [some Latvian officials] <for a vote in Latvia against Ghana>.";
    assertThat(targets(named, Optional.of(Code.ACCUSE))).containsExactly("Ghana");
  }

  @Test
  void nobodyIsTheTargetOfTheirOwnWords() {
    assertThat(targets("[Latvia] {said} <Latvia was late>.", Optional.of(Code.ACCUSE))).isEmpty();
  }
}
