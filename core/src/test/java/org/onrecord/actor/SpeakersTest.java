package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks; sources and contents are drawn, so that only this is tested. */
class SpeakersTest {
  private static List<String> speakers(String picture) {
    return Scene.of(picture).speakers();
  }

  @Test
  void aNameSpeaks() {
    assertThat(speakers("[1:Mara Quill] said <1:the road is open>.")).containsExactly("Mara Quill");
  }

  @Test
  void aNameWithItsOfficeIsThePerson() {
    assertThat(speakers("[1:Latvian Foreign Minister Ilze Kalve] said <1:it was late>."))
        .containsExactly("Ilze Kalve");
  }

  @Test
  void aNameWithAnAppositionIsThePerson() {
    assertThat(
            speakers(
                "[1:Mara Quill, director of the Harbour Institute in Riga,] said <1:it was late>."))
        .containsExactly("Mara Quill");
    assertThat(
            speakers(
                "[1:Jonas Brandt, an opposition lawmaker and deputy chair of a committee,] said"
                    + " <1:no>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void aShortNameInBracketsEndsNoName() {
    assertThat(speakers("[1:The Harbour Council (HC) President Mara Quill] said <1:it was late>."))
        .containsExactly("Mara Quill");
  }

  @Test
  void aTitleBeforeTheSourceIsThePersons() {
    assertThat(speakers("They saw President [1:Mara Quill’s] wish <1:to leave>."))
        .containsExactly("Mara Quill");
  }

  @Test
  void aStatementIsTheirsByWhomItWasIssued() {
    assertThat(speakers("[1:A statement issued by Mara Quill] said <1:it was late>."))
        .containsExactly("Mara Quill");
    assertThat(speakers("[1:A statement] issued late said <1:it was late>.")).containsExactly("-");
  }

  @Test
  void figuresAmongOthersAreNoDocument() {
    assertThat(speakers("[1:Pilots or other figures] said <1:it was late>."))
        .containsExactly("?Pilots or other figures");
    assertThat(speakers("[1:The latest figures] said <1:it was late>."))
        .containsExactly("latest figures");
  }

  @Test
  void whoseTheSpeakerIsDoesNotSpeak() {
    assertThat(speakers("[1:Latvia's civil defence] said <1:the road is open>."))
        .containsExactly("?Latvia's civil defence");
    assertThat(speakers("[1:The Latvia weather watch] said <1:the road is open>."))
        .containsExactly("?The Latvia weather watch");
  }

  @Test
  void whatSomebodyRemarksIsTheirs() {
    assertThat(speakers("[1:Mara Quill's remarks] showed <1:the road is open>."))
        .containsExactly("Mara Quill");
    assertThat(speakers("[1:Latvia's] view is <1:the road is open>.")).containsExactly("Latvia");
  }

  @Test
  void whoIsNamedAfterAnOfficeAndACommaSpeaks() {
    assertThat(
            speakers(
                "[1:A former minister of the Saeima and Minister of Justice, Mara Quill,] said"
                    + " <1:it was late>."))
        .containsExactly("Mara Quill");
    assertThat(
            speakers(
                "[1:The head of Portugal’s state-run keeper of the lights, Mara Quill,] said"
                    + " <1:it was late>."))
        .containsExactly("Mara Quill");
  }

  @Test
  void aFamilyNameGoesOnFromTheFullOne() {
    assertThat(
            speakers(
                "[1:Mara Quill] said <1:the road is open>. [2:Quill] added <2:it will stay so>."))
        .containsExactly("Mara Quill", "Mara Quill");
  }

  @Test
  void aCapitalIsItsState() {
    assertThat(speakers("[1:Lisbon] said <1:no>. [2:Portugal] then said <2:yes>."))
        .containsExactly("Portugal", "Portugal");
  }

  @Test
  void aGovernmentIsItsStateWhereTheTextNamesIt() {
    assertThat(speakers("[1:Portugal] said <1:no>. [2:The Portuguese government] said <2:yes>."))
        .containsExactly("Portugal", "Portugal");
  }

  @Test
  void aBodyWithInitialsIsOne() {
    assertThat(
            speakers(
                "[1:The Harbour Workers Union (HWU)] said <1:no>. [2:The HWU] said <2:never>."))
        .containsExactly("Harbour Workers Union", "Harbour Workers Union");
  }

  @Test
  void heIsWhoSpokeLast() {
    assertThat(
            speakers(
                "[1:Jonas Brandt] met Karl Weiss and said <1:it went well>. [2:He] added <2:much"
                    + " remains>."))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void sheIsNotHe() {
    assertThat(
            speakers(
                "Ms. Mara Quill came. [1:Mr. Jonas Brandt] said <1:hello>. [2:She] said"
                    + " <2:goodbye>."))
        .containsExactly("Jonas Brandt", "Mara Quill");
  }

  @Test
  void heInAReportedStatementIsItsSpeaker() {
    assertThat(speakers("[1:Jonas Brandt] said <1:[2:he] believes <2:it will rain>>."))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void heAfterAQuotationIsNotSomebodyInIt() {
    assertThat(
            speakers(
                "Jonas Brandt came late. <1:“We saw Karl Weiss there,”> [1:he] told the council."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void iInAQuotationIsItsSpeaker() {
    assertThat(speakers("[1:Jonas Brandt] said: <1:“[2:I] think <2:it rains>.”>"))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void itIsTheBodyThatSpokeLast() {
    assertThat(speakers("[1:Portugal] said <1:no>. [2:It] also said <2:never>."))
        .containsExactly("Portugal", "Portugal");
  }

  @Test
  void whoIsTheOneBefore() {
    assertThat(speakers("Karl Weiss met Jonas Brandt, [1:who] said <1:hello>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void theyAfterAnUnnamedVoiceStayUnnamed() {
    assertThat(speakers("[1:Analysts] say <1:no>. [2:They] expect <2:rain>."))
        .containsExactly("?Analysts", "?Analysts");
  }

  @Test
  void heWithoutAnybodyBeforeIsNotKnown() {
    assertThat(speakers("[1:He] said <1:it rains>.")).containsExactly("-");
  }

  @Test
  void voicesWithoutNamesKeepTheirWords() {
    assertThat(speakers("[1:A senior official] said <1:no>."))
        .containsExactly("?A senior official");
    assertThat(speakers("[1:Critics] fear <1:rain>.")).containsExactly("?Critics");
    assertThat(speakers("[1:Three officials from Portugal] said <1:no>."))
        .containsExactly("?Three officials from Portugal");
    assertThat(speakers("[1:British media] said <1:no>.")).containsExactly("?British media");
    assertThat(speakers("[1:people familiar with the matter] said <1:no>."))
        .containsExactly("?people familiar with the matter");
  }

  @Test
  void anUnnamedVoiceIsNeverAnActor() {
    Scene scene = Scene.of("[1:A senior official] said <1:no>. [2:Witnesses] said <2:yes>.");
    assertThat(scene.names()).isEmpty();
    assertThat(scene.chains()).containsExactly("?", "?");
  }

  @Test
  void aPassiveWithoutAnAgentHasNoSpeaker() {
    Scene scene = Scene.of("It was said that <1:the road is open>.");
    assertThat(scene.speakers()).containsExactly("-");
    assertThat(scene.chains()).containsExactly("?");
  }

  @Test
  void whoSpeakTogetherAreAGroupWithMembers() {
    Scene scene = Scene.of("[1:Portugal and Spain] said <1:no>. [2:Both Portugal and Spain] left.");
    Actor group = scene.named("Portugal and Spain");
    assertThat(scene.speakers()).containsExactly("Portugal and Spain");
    assertThat(group.members().stream().map(scene::name)).containsExactly("Portugal", "Spain");
    assertThat(group.known().type().code()).isEqualTo("group");
  }

  @Test
  void threeMaySpeakTogether() {
    assertThat(speakers("[1:Portugal, Spain and the United States] said <1:no>."))
        .containsExactly("Portugal, Spain and United States");
  }

  @Test
  void aDocumentMaySpeak() {
    Scene scene = Scene.of("[1:A confidential report] says <1:no>. [2:The report] adds <2:yes>.");
    assertThat(scene.speakers()).containsExactly("confidential report", "confidential report");
    assertThat(scene.named("confidential report").known().type().code()).isEqualTo("document");
  }

  @Test
  void anotherDocumentStaysUnnamed() {
    assertThat(speakers("[1:Another poll] found <1:rain>.")).containsExactly("?Another poll");
  }

  @Test
  void aStatementIsNotItsOwnSpeaker() {
    assertThat(speakers("[1:The statement] said <1:no>.")).containsExactly("-");
  }

  @Test
  void theChainGoesFromTheOutermostIn() {
    Scene scene =
        Scene.of(
            "[1:Portugal] said <1:[2:Mara Quill] told it that <2:[3:critics] fear <3:rain>>>.");
    assertThat(scene.chains())
        .containsExactly("Portugal", "Portugal > Mara Quill", "Portugal > Mara Quill > ?");
  }

  @Test
  void aVoiceThatQuotesItselfStandsOnceInTheChain() {
    Scene scene = Scene.of("[1:Jonas Brandt] said: <1:“[2:I] think <2:it rains>.”>");
    assertThat(scene.chains()).containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void theOfficeSpeaksForThePersonWhomTheArticleNames() {
    assertThat(
            speakers(
                "Latvian Foreign Minister Ilze Kalve came. [1:The foreign minister] said <1:no>."))
        .containsExactly("Ilze Kalve");
  }

  @Test
  void theLeaderOfAStateIsWhoLeadsIt() {
    assertThat(
            speakers(
                "Chilean President Pia Soto met Peruvian President Raul Vega. [1:The Chilean"
                    + " leader] said <1:no>."))
        .containsExactly("Pia Soto");
  }

  @Test
  void anOfficeWithoutAPersonIsAnActorByItsOffice() {
    Scene scene = Scene.of("[1:The Latvian foreign minister] said <1:no>.");
    assertThat(scene.speakers()).containsExactly("Latvian foreign minister");
    assertThat(scene.named("Latvian foreign minister").known().country()).contains("LVA");
  }

  @Test
  void theGroupIsTheArmedOneNamedLast() {
    assertThat(
            speakers(
                "Fighters of Boko Haram took a town. [1:The militant group] said <1:it is ours>."))
        .containsExactly("Boko Haram");
  }

  @Test
  void aLawyerBesideHisNameIsOne() {
    assertThat(speakers("[1:Brandt's lawyer, Karl Weiss,] said <1:no>."))
        .containsExactly("Karl Weiss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Many Norse voters", "Some of Peru’s crews", "Several rivals of Mara Quill"})
  void nobodyInParticularIsUnnamed(String source) {
    Scene scene = Scene.of("They met. [1:" + source + "] said <1:it was late>.");
    assertThat(scene.speakers()).containsExactly("?" + source);
  }
}
