package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices whose holder only the quotation after them names. */
class LateNamesTest {
  private static final String OFFICE = "[1:Latvia's envoy] «1:denied» <1:the charge>";

  private static List<String> speakers(String picture) {
    return Scene.of(picture).speakers();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFICE + ". <2:“It is false,”> [2:Mara Quill] «2:said».",
        OFFICE + ".\n\n<2:“It is false,”> [2:Mara Quill] «2:said».",
        OFFICE + ". <2:“It is false,”> [2:Ambassador Mara Quill] «2:said».",
      })
  void theQuotationRightAfterAnOfficeNamesItsHolder(String picture) {
    assertThat(speakers(picture)).containsExactly("Mara Quill", "Mara Quill");
  }

  @Test
  void whatTheOfficeSaysBesideIsNothingBetween() {
    assertThat(
            speakers(
                OFFICE
                    + ", «2:saying» <2:it was late>. <3:“It is false,”> [3:Mara Quill] «3:said»."))
        .containsExactly("Mara Quill", "Mara Quill", "Mara Quill");
  }

  @Test
  void theHolderHasTheOfficeWithItsWordsAndItsState() {
    Scene scene = Scene.of(OFFICE + ". <2:“It is false,”> [2:Mara Quill] «2:said».");
    assertThat(scene.roles("Mara Quill")).containsExactly("envoy (Latvia, LVA): envoy");
    assertThat(scene.named("Mara Quill").known().country()).contains("LVA");
    assertThat(scene.mentions("Mara Quill")).containsExactly("Latvia's envoy", "Mara Quill");
    assertThat(scene.names()).doesNotContain("Latvia's envoy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFICE + ". It rained. <2:“It is false,”> [2:Mara Quill] «2:said».",
        "Mara Quill came. " + OFFICE + ". <2:“It is false,”> [2:Mara Quill] «2:said».",
        OFFICE + ". [2:Mara Quill] «2:said» <2:it was false>.",
        OFFICE + ". <2:“It is false,”> [2:Quill] «2:said».",
        OFFICE + ". <2:“It is false,”> [2:Estonian lawyer Mara Quill] «2:said».",
        OFFICE + ". <2:“It is false,”> [2:the Harbour Workers Union] «2:said».",
        "It rained.\n\n" + OFFICE + ".\n\nOn Monday [2:Mara Quill] «2:said» <2:it was late>.",
        OFFICE + ".\n\nIt rained.\n\nAnd hailed.\n\nOn Monday [2:Mara Quill] «2:said» <2:so>.",
        OFFICE + ".\n\nOn Monday [2:lawyer Mara Quill] «2:said» <2:it was late>.",
        OFFICE + ".\n\nOn Monday [2:Mara Quill, an analyst,] «2:said» <2:it was late>.",
      })
  void elsewhereTheOfficeIsSomebodyElses(String picture) {
    List<String> speakers = speakers(picture);
    assertThat(speakers.getFirst()).isNotEqualTo(speakers.getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFICE + ".\n\nOn Monday [2:Mara Quill] «2:told» reporters <2:it was late>.",
        OFFICE + ".\n\nIt rained.\n\nOn Monday [2:Mara Quill] «2:said» <2:it was late>.",
        OFFICE + ". It rained.\n\nIt was late, and [2:Quill] «2:said» <2:she was tired>.",
      })
  void theOfficeWithWhichAnArticleOpensIsThatOfWhoSpeaksNext(String picture) {
    List<String> speakers = speakers(picture);
    assertThat(speakers.getFirst()).isEqualTo(speakers.getLast()).endsWith("Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:A top Latvian general] «1:said» <1:it was late>.\n\n<2:“We go on,”> "
            + "[2:Chief of Staff Lt Gen Jon Sorn] «2:said».",
        "[1:A Latvian general] «1:said» <1:it was late>.\n\nIt rained. [2:Gen. Jon Sorn] "
            + "«2:said» <2:so>.",
        "[1:A former Latvian minister] «1:said» <1:it was late>.\n\nOn Monday [2:Jon Sorn] "
            + "«2:said» <2:so>.",
        "[1:A Latvian minister] «1:said» <1:it was late>.\n\nOn Monday [2:Latvian Trade "
            + "Minister Jon Sorn] «2:said» <2:so>.",
      })
  void whoIsOnlyDescribedAtFirstIsNamedByTheNextWhoFits(String picture) {
    assertThat(speakers(picture)).containsExactly("Jon Sorn", "Jon Sorn");
  }

  @Test
  void theHeadOfABodyIsNamedByTheOfficeThatHeadsIt() {
    String head = "[1:the head of the Harbour Workers Union (HWU)] «1:said» <1:it was late>.\n\n";
    assertThat(speakers(head + "[2:director-general Mara Quill] «2:said» <2:so>."))
        .containsExactly("Mara Quill", "Mara Quill");
    assertThat(speakers(head + "[2:lawyer Mara Quill] «2:said» <2:so>.").getFirst())
        .isNotEqualTo("Mara Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:A Latvian official] «1:said» <1:it was late>.\n\nOn Monday [2:Jon Sorn] «2:said» <2:so>.",
        "[1:A Latvian general] «1:said» <1:it was late>.\n\nOn Monday [2:Estonian Gen. Jon Sorn] "
            + "«2:said» <2:so>.",
        "[1:A Latvian general] «1:said» <1:it was late>.\n\nOn Monday [2:lawyer Jon Sorn] "
            + "«2:said» <2:so>.",
        "Jon Sorn came. [1:A Latvian general] «1:said» <1:it was late>.\n\nOn Monday "
            + "[2:Gen. Jon Sorn] «2:said» <2:so>.",
      })
  void whoDoesNotFitIsSomebodyElse(String picture) {
    assertThat(speakers(picture).getFirst()).isNotEqualTo("Jon Sorn");
  }

  @Test
  void anUnnamedVoiceStaysUnnamed() {
    assertThat(
            speakers(
                "[1:A Latvian official] «1:denied» <1:the charge>. <2:“It is false,”> [2:Mara"
                    + " Quill] «2:said»."))
        .containsExactly("?A Latvian official", "Mara Quill");
  }

  @Test
  void aStatesSpokespersonIsWhoIsNamedNextAsOne() {
    String first =
        "It rained.\n\nIt rained.\n\n[1:Chinese foreign ministry spokesman] «1:said» <1:so>.\n\n";
    String wend = "[2:Tomas Wend, a spokesman from China's foreign ministry,] «2:said» <2:so>.";
    assertThat(speakers(first + wend)).containsExactly("Tomas Wend", "Tomas Wend");
    assertThat(speakers(first + "It rained. ".repeat(60) + wend).getFirst())
        .isNotEqualTo("Tomas Wend");
    assertThat(speakers(first + wend.replace("China", "Chile")).getFirst())
        .isNotEqualTo("Tomas Wend");
    assertThat(speakers(first + wend.replace("a spokesman from", "a driver of")).getFirst())
        .isNotEqualTo("Tomas Wend");
  }

  @Test
  void whoIsNamedBesideTheOfficeIsWhoIsDescribed() {
    assertThat(
            speakers(
                "[1:a Chinese spokesman] «1:said» <1:so>.\n\nIt rained, «2:said» "
                    + "[2:a Commerce Ministry spokesman, Tomas Wend]: <2:yes>."))
        .containsExactly("Tomas Wend", "Tomas Wend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:A State Department spokeswoman] «1:said» <1:so>.\n\n[2:Jon Sorn, a spokesman for the "
            + "Pentagon,] «2:said» <2:no>.",
        "[1:A Chinese spokeswoman] «1:said» <1:so>.\n\nIt was late, «2:said» [2:a Commerce "
            + "Ministry spokesman, Jon Sorn]: <2:no>.",
        "[1:Latvia's envoy] «1:denied» <1:the charge>. <2:“It is false,”> «2:said» [2:Jon Sorn, a "
            + "dock worker].",
      })
  void whoSpeaksForAnotherBodyOrForNobodyIsAnother(String picture) {
    assertThat(speakers(picture).getFirst()).isNotEqualTo("Jon Sorn");
  }
}
