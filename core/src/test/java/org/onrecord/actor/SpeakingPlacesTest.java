package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a pronoun that speaks can't mean, and whom it does by where it stands; links are drawn. */
class SpeakingPlacesTest {
  private static List<String> speakers(String picture) {
    return Scene.of(picture).speakers();
  }

  @Test
  void nobodySpeaksByAPronounOfThemselvesByName() {
    String before = "[1:Latvia] said <1:planes came>. ";
    assertThat(
            speakers(
                before + "<2:The moves of {0#:the Chilean army} were late,> [2:{1^0#:it}] said."))
        .containsExactly("Latvia", "Latvia");
    assertThat(
            speakers(
                before + "The fleet of {0#:the Chilean army} left. [2:{1^0#:It}] said <2:so>."))
        .hasSize(2)
        .doesNotContain("-");
  }

  @Test
  void whoeverIsToldSomethingDoesNotSayIt() {
    String before = "{0:Mara Quill} came. [1:{1:Jonas Brandt}] said <1:it was late>. ";
    assertThat(speakers(before + "[2:{2^0:He}] «2:told» Quill <2:he would stay>."))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void whoseTheSubjectOfTheClauseBeforeIsMayBeMeant() {
    String before = "{0:Jonas Brandt} leads Latvia. {1:Tom Reed}’s whereabouts are unknown, ";
    assertThat(speakers(before + "but [1:{2^0:he}] «1:said» <1:so>.")).containsExactly("Tom Reed");
    assertThat(speakers(before + "while [1:{2^0:he}] «1:said» <1:so>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void inSomebodysSpeechTheySpeak() {
    String before =
        "{0:Jonas Brandt} was there, [1:{1:Tom Reed}] «1:said» <1:so>. In {2:Jonas Brandt}’s ";
    assertThat(speakers(before + "June speech to the council, [2:{3^1:he}] «2:said» <2:so>."))
        .containsExactly("Tom Reed", "Jonas Brandt");
  }

  @Test
  void aMainClauseIsNotAboutWhomTheClauseBeforeItIs() {
    String before =
        "{0:Tom Reed} met Latvian foreign minister {1:Jonas Brandt}. Although {2^0:Reed} left, ";
    String said =
        "{3:the Latvian diplomat} was angry.\n\n<1:“We wait,”> [1:{4^2:he}] «1:said». It rained."
            + "\n\n<2:“We slept,”> [2:{5^4:he}] «2:said».";
    assertThat(speakers(before + said)).containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void whoseSomethingIsMayBeMeant() {
    assertThat(speakers("<1:{0:Tom Reed}’s boat was late,> [1:{1^0:he}] said."))
        .containsExactly("Tom Reed");
  }

  @Test
  void whatIsSaidInASpeechIsItsSpeakers() {
    String before = "{0:Tom Reed} left after ";
    assertThat(speakers(before + "a speech by {1:Jonas Brandt} in which [1:{2^0:he}] said <1:so>."))
        .containsExactly("Jonas Brandt");
    assertThat(speakers(before + "a letter to {1:Jonas Brandt} in which [1:{2^0:he}] said <1:so>."))
        .containsExactly("Tom Reed");
  }

  @Test
  void aSentenceOfItsOwnDoesNotGoOnFromAQuotationBefore() {
    String said =
        "“We wait,” {0:Mara Quill} said. \"No,\" [1:{1:Jonas Brandt}] said <1:it was “late.\">";
    assertThat(speakers(said + " [2:{2^1:He}] said <2:he would stay>."))
        .containsExactly("Jonas Brandt", "Jonas Brandt");
  }

  @Test
  void aPronounThatSaysTwoThingsIsOneVoice() {
    assertThat(
            speakers(
                "[1:Latvia] said <1:planes came>. <2:The Chilean army was late,> [2:[3:it]] said,"
                    + " calling on <3:the world to wait>."))
        .containsExactly("Latvia", "Latvia", "Latvia");
  }

  @Test
  void theSubjectOfWhatIsSaidMayBeMeant() {
    assertThat(
            speakers(
                "{0:Tom Reed} and {1:Jonas Brandt} met. <1:“{2^0:Tom Reed} never loses,”>"
                    + " [1:{3^2:he}] said."))
        .containsExactly("Tom Reed");
  }

  @Test
  void whereSomethingOfSomebodysIsTheyNeedNotSpeak() {
    String before = "{0:Tom Reed} spoke at the funeral of {1:Jonas Brandt}, ";
    assertThat(speakers(before + "where [1:{2^0:he}] said <1:it was late>."))
        .containsExactly("Tom Reed");
    assertThat(speakers(before + "in which [1:{2^0:he}] said <1:it was late>."))
        .containsExactly("Tom Reed");
  }

  @Test
  void nobodyNamedInWhatHeSaysAfterwardsIsHim() {
    String before = "The boats of {0:Tom Reed} met those of {1:Jonas Brandt}. ";
    assertThat(speakers(before + "[1:{2^1:He}] said <1:{3^1:Brandt} was late>."))
        .doesNotContain("Jonas Brandt");
    assertThat(speakers(before + "[1:{2^1:He}] said <1:the boat was late>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void whomItIsAddressedToDoesNotSayIt() {
    String before = "{0:Tom Reed} left. ";
    assertThat(
            speakers(
                before + "In a letter to {1:Jonas Brandt}, [1:{2^1:he}] said <1:it was late>."))
        .doesNotContain("Jonas Brandt");
    assertThat(
            speakers(
                before + "In the harbour of {1:Jonas Brandt}, [1:{2^1:he}] said <1:it was late>."))
        .containsExactly("Jonas Brandt");
  }

  @Test
  void whoIsQuotedSpeaksOfOthersAsThey() {
    String before = "{0:The Harbour Union} met {1:the Chilean army}. ";
    assertThat(
            speakers(
                before
                    + "[1:{2:The Harbour Union}’s Mara Quill] «1:said»: "
                    + "<1:“[2:{3^2:They}] «2:say» <2:it was late>.”>"))
        .last()
        .isNotEqualTo("Harbour Union");
  }

  @Test
  void whoseSomethingIsInWhatHeSaysMayBeHim() {
    String before = "The boats of {0:Tom Reed} met those of {1:Jonas Brandt}. ";
    assertThat(speakers(before + "[1:{2^1:He}] said <1:{3:Brandt}’s critics were late>."))
        .containsExactly("Jonas Brandt");
  }
}
