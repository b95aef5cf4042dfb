package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Who speaks where a network says which words mean the same; everything it says is drawn. */
class LinkedSpeakersTest {
  private static List<String> speakers(String picture) {
    return Scene.of(picture).speakers();
  }

  @Test
  void anOfficeAloneIsThePersonItIsLinkedTo() {
    assertThat(
            speakers(
                "{0:Mara Quill} came late. [1:{1^0:The ferry captain}] said <1:the sea was rough>."))
        .containsExactly("Mara Quill");
  }

  @Test
  void aNameAtTheHeadOfASentenceThatNoTableKnowsSpeaks() {
    assertThat(speakers("[1:{0:Quillbane}] said <1:the sea was rough>. We met {1^0:Quillbane}."))
        .containsExactly("Quillbane");
  }

  @Test
  void anOfficeOfAStateIsThePersonItIsLinkedTo() {
    assertThat(
            speakers(
                "{0:Ilze Kalve} came late. [1:{1^0:Latvia's envoy}] said <1:the talks went on>."))
        .containsExactly("Ilze Kalve");
  }

  @Test
  void anOfficeLinkedToNobodyWithANameStaysUnnamed() {
    assertThat(
            speakers("{0:A swimmer} came late. [1:{1^0:The swimmer}] said <1:the sea was rough>."))
        .containsExactly("?The swimmer");
  }

  @Test
  void whoeverGoesOnAfterASpokesmanIsNotWhomHeSpeaksFor() {
    assertThat(
            speakers(
                "<1:“We wait,”> [1:{0:Quill}'s spokesman, {1:Tom Reed}], told us. [2:{2^0:He}]"
                    + " said <2:help was late>."))
        .containsExactly("Tom Reed", "Tom Reed");
    assertThat(
            speakers(
                "<1:“We wait,”> [1:{1:Tom Reed}] told us. {0:Mara Quill} came. [2:{2^0:She}]"
                    + " said <2:help was late>."))
        .containsExactly("Tom Reed", "Mara Quill");
  }

  @Test
  void whoeverBeginsTheNextSentenceIsTheUnnamedVoiceThatEndsTheOneBefore() {
    String said = "{0:Mara Quill} came. <1:“We wait,”> said [1:a ferry captain].";
    assertThat(speakers(said + " [2:{1^0:She}] said <2:help was late>."))
        .containsExactly("?a ferry captain", "?a ferry captain");
    assertThat(speakers(said + "\n\n[2:{1^0:She}] said <2:help was late>."))
        .containsExactly("?a ferry captain", "Mara Quill");
    assertThat(speakers(said.replace("a ferry", "ferry") + " [2:{1^0:She}] said <2:it rained>."))
        .endsWith("Mara Quill");
  }

  @Test
  void whomTheSentenceBeforeIsAboutGoesOnWhoeverElseIsLinked() {
    String met =
        "{0:Tom Reed} left. But {1:Jonas Brandt} met him. <1:“We wait,”> [1:{2^0:he}] told us.";
    assertThat(speakers(met)).containsExactly("Jonas Brandt");
    assertThat(speakers(met.replace("met him. ", "met him.\n\n"))).containsExactly("Tom Reed");
    assertThat(speakers(met.replace("{1:Jonas Brandt} met", "{1:Jonas Brandt}'s crew met")))
        .containsExactly("Tom Reed");
    assertThat(
            speakers(
                "On Sunday, {0:Jonas Brandt} asked {1:Tom Reed} to wait. [1:{2^1:He}] later said"
                    + " <1:it was late>."))
        .containsExactly("Jonas Brandt");
    assertThat(
            speakers(
                "The crew of {0:Jonas Brandt} met {1:Tom Reed}. [1:{2^1:He}] later said <1:it was"
                    + " late>."))
        .containsExactly("Tom Reed");
  }

  @Test
  void hisGovernmentIsTheStateOfWhomItIs() {
    assertThat(
            speakers(
                "Latvia waits. {0:Latvian President Tom Reed} came. [1:{1^2:{2^0:His}"
                    + " government}] said <1:help was late>."))
        .containsExactly("Latvia");
  }

  @Test
  void someOfficialStaysUnnamedHoweverItIsLinked() {
    assertThat(
            speakers(
                "{0:Mara Quill} came late. [1:{1^0:A ferry captain}] said <1:the sea was rough>."))
        .containsExactly("?A ferry captain");
  }

  @Test
  void whoeverGoesOnAfterAnUnnamedVoiceIsAsUnnamed() {
    assertThat(
            speakers(
                "[1:{0:A ferry captain}] said <1:the sea was rough>. [2:{1^0:She}] added <2:it was"
                    + " late>."))
        .containsExactly("?A ferry captain", "?A ferry captain");
  }

  @Test
  void theWholeWordsAreThoseOfTheVoiceThatTheNetworkSawInPart() {
    assertThat(
            speakers(
                "[1:An unnamed {0:captain}] said <1:the sea was rough>. [2:{1^0:He}] added <2:it"
                    + " was late>."))
        .containsExactly("?An unnamed captain", "?An unnamed captain");
  }

  @Test
  void whoWasNamedByAnOfficeGoesOnAsThat() {
    assertThat(
            speakers(
                "[1:{0:The Latvian mayor}] said <1:the sea was rough>. [2:{1^0:He}] added <2:it"
                    + " was late>."))
        .containsExactly("Latvian mayor", "Latvian mayor");
  }

  @Test
  void aBodyOfSomebodyWithANameSpeaks() {
    assertThat(
            speakers(
                "{0:Mara Quill} left. [1:{1#:{2^0:Quill}’s campaign}] said <1:the sea was rough>."))
        .containsExactly("Quill’s campaign");
    assertThat(speakers("[1:{0#:The old campaign}] said <1:the sea was rough>."))
        .containsExactly("?The old campaign");
  }

  @Test
  void aNameThatReachesPastTheNounOwnsNoBody() {
    String text = "The Hale party man left.";
    Mention party =
        new Mention(new Span(0, 14), new Span(9, 14), Mention.Kind.NOMINAL, Type.ORGANIZATION);
    Clusters clusters = new Clusters();
    Cluster named = clusters.begin(Type.PERSON, "Hale party man");
    Span name = new Span(4, 18);
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.PERSON), named, "its name");
    Identified.begin(text, List.of(party), clusters);
    assertThat(clusters.all()).containsExactly(named);
  }

  @Test
  void whoIsNothingButAPronounIsNobodyKnown() {
    assertThat(
            speakers("[1:{0~:We}] believe <1:the sea was rough>. [2:{1^0~:We}] hope <2:it ends>."))
        .containsExactly("?We", "?We");
  }

  @Test
  void aPersonIsNeverTheBodyItIsLinkedTo() {
    assertThat(
            speakers(
                "{0#:The Harbour Union} met. [1:{1^0:The Latvian envoy}] said <1:it was late>."))
        .containsExactly("Latvian envoy");
  }

  @Test
  void thePresidentIsNotTheVicePresidentTheyAreLinkedTo() {
    String picture =
        "{0:Portuguese Vice President Rui Alma} met. [1:{1^0:The president}] said <1:it was late>.";
    assertThat(speakers(picture)).containsExactly("president");
    assertThat(speakers(picture.replace("{1^0:The pres", "{1^0:The vice pres")))
        .containsExactly("Rui Alma");
  }

  @Test
  void whoIsOfAnotherStateIsNotThePersonTheyAreLinkedTo() {
    assertThat(
            speakers(
                "{0:Portuguese Foreign Minister Rui Alma} met {1:her}. [1:{2^0:The Latvian envoy}]"
                    + " said <1:it was late>."))
        .containsExactly("Latvian envoy");
  }

  @Test
  void anOfficeIsNobodyOfWhomNothingIsTold() {
    String picture = "{0:Mara Quill} came late. [1:{1^0:The official}] said <1:it was rough>.";
    assertThat(speakers(picture)).containsExactly("?The official");
    assertThat(speakers(picture.replace("{0:Mara", "{0:Finance Minister Mara")))
        .containsExactly("Mara Quill");
  }

  @Test
  void aLinkOutweighsTheRuleForHeAndShe() {
    String picture =
        "{0:Mara Quill} waited. Karl Weiss met {1:Ana Petrova}. [1:{2^0:She}] said <1:no>.";
    assertThat(speakers(picture)).containsExactly("Mara Quill");
    assertThat(speakers(picture.replace("2^0", "2"))).containsExactly("Ana Petrova");
  }

  @Test
  void theRuleHoldsWhereALinkLeadsToNobodyWithAName() {
    assertThat(
            speakers(
                "Ana Petrova spoke. {0:The swimmer} left her. [1:{1^0:She}] said <1:it was late>."))
        .containsExactly("Ana Petrova");
  }

  @Test
  void aFamilyNameOfTwoIsTheOneItIsLinkedTo() {
    Scene scene =
        Scene.of(
            "{0:Mara Quill} and {1:Jonas Quill} came. [1:{2^1:Quill}] said <1:the road is open>.");
    assertThat(scene.speakers()).containsExactly("Jonas Quill");
    assertThat(scene.names()).containsExactly("Mara Quill", "Jonas Quill");
  }

  @Test
  void aFamilyNameOfTwoThatIsNotLinkedStaysWithNeither() {
    assertThat(
            speakers(
                "{0:Mara Quill} and {1:Jonas Quill} came. [1:{2:Quill}] said <1:the road is"
                    + " open>."))
        .containsExactly("Quill");
  }

  @Test
  void anotherNameIsNeverMadeOneByALink() {
    assertThat(speakers("{0:Mara Quill} came. [1:{1^0:Jonas Brandt}] said <1:the road is open>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void whatSpeaksTogetherKeepsItsMembersAfterALink() {
    Scene scene =
        Scene.of(
            "{0:Mara Quill} came. [1:{1^0:The Latvian envoy} and Jonas Brandt] said <1:it was"
                + " late>.");
    Actor both = scene.named(scene.speakers().getFirst());
    assertThat(both.members())
        .extracting(scene::name)
        .containsExactly("Mara Quill", "Jonas Brandt");
  }

  @Test
  void whoeverSpokeLastGoesOnInAQuotationWhoeverItTellsOf() {
    String said = "{0:Tom Reed} met {1:Jonas Brandt}. [1:Brandt] said <1:he was late>.\n\n";
    assertThat(speakers(said + "<2:“Reed knows it,”> [2:{2^0:he}] added."))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
    assertThat(speakers(said + "<2:“I know it,”> [2:{2^0:he}] replied."))
        .containsExactly("Jonas Brandt", "Tom Reed");
  }

  @Test
  void theSpokesmanIsOneOfWhomNothingButWhoseHeIsWasTold() {
    String said = "<1:“It rains,”> [1:{0:a spokesperson from the Riga office}] told us. ";
    assertThat(speakers(said + "<2:“It is late,”> [2:{1^0:the spokesperson}] added."))
        .hasSize(2)
        .noneMatch(it -> it.startsWith("?"));
    assertThat(
            speakers(
                "<1:“It rains,”> [1:{0:a spokesperson}] told us. <2:“It is late,”>"
                    + " [2:{1^0:the spokesperson}] said. Spokesperson Mara Quill left."))
        .doesNotContain("Mara Quill");
  }

  @Test
  void hisFoundationIsTheOneThatEndsSo() {
    String before = "{0:Mara Quill} leads {1#:the Quill Harbour Foundation}. ";
    assertThat(speakers(before + "[1:{2^1#:Her foundation}] said <1:it was late>."))
        .containsExactly("Quill Harbour Foundation");
  }
}
