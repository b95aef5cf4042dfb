package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words these are where the verb has no subject of its own. */
class ElidedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:Ada Hale] «1:confirmed» <1:the plan> but «2:gave» <2:no date>.",
        "[1:Ada Hale] «1:confirmed» <1:the plan> and later «2:named» <2:the pier>.",
        "[1:Ada Hale] «1:said» <1:the port would close>, «2:warning» <2:the crews>.",
        "<1:“We close,”> [1:Ada Hale] «1:said», «2:adding» <2:that it was late>.",
        "[1:Ada Hale] «1:said» <1:it would close>, while «2:denying» <2:that it was late>."
      })
  void theVerbsOfOneSubjectAreOnePersons(String picture) {
    assertThat(Scene.of(picture).speakers()).containsExactly("Ada Hale", "Ada Hale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. While «1:admitting» <1:that it was late>, [2:Ada Hale] «2:said» <2:it would close>.",
        "It rained. In «1:announcing» <1:the ban on boats> this week, [2:Ada Hale] «2:said» <2:we close>.",
        "«1:Citing» <1:the rain>, [2:Ada Hale] «2:closed» <2:the port>.",
        "<1:“We close,”> [1:Ada Hale] «1:said».\n\n<2:“Nobody will be told of it.”>",
        "[1:Ada Hale] «1:said» <1:we close>.\n\n<2:“Nobody will be told of it.”>"
      })
  void aLeadingParticipleAndTheNextParagraphsQuotationAreTheSamePersons(String picture) {
    assertThat(Scene.of(picture).speakers()).containsExactly("Ada Hale", "Ada Hale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1:“We close,”> [1:Ada Hale] «1:said». It rained.\n\n<2:“Nobody will be told of it.”>"
      })
  void otherParagraphsQuotationsAreNobodys(String picture) {
    assertThat(Scene.of(picture).speakers()).last().isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:Ada Hale] «1:confirmed» <1:the plan>. It «2:drew» <2:criticism>.",
        "[1:Ada Hale] «1:confirmed» <1:the plan> and the «2:need» <2:for a pier>.",
        "[1:Ada Hale] «1:confirmed» <1:the plan> after crews «2:asked» <2:for it>.",
        "[1:Ada Hale] «1:confirmed» <1:the plan>, and it was «2:said» <2:to be late>.",
        "«1:Confirmed» <1:the plan> but «2:gave» <2:no date>."
      })
  void othersAreNobodys(String picture) {
    assertThat(Scene.of(picture).speakers()).last().isEqualTo("-");
  }

  @Test
  void anUnnamedVoiceIsSharedToo() {
    assertThat(
            Scene.of("[1:Two swimmers] «1:saw» <1:the tug> and «2:told» <2:of a fire>.").speakers())
        .containsExactly("?Two swimmers", "?Two swimmers");
  }

  @Test
  void aThirdVerbIsTheFirstSubjectsAsWell() {
    assertThat(
            Scene.of(
                    "[1:Ada Hale] «1:confirmed» <1:the plan>, «2:praised» <2:it> and «3:gave» <3:no"
                        + " date>.")
                .speakers())
        .first()
        .isEqualTo("Ada Hale");
    assertThat(
            Scene.of(
                    "[1:Ada Hale] «1:saw» <1:the plan> and «2:praised» <2:it> but «3:gave» <3:no"
                        + " date>.")
                .speakers())
        .containsExactly("Ada Hale", "Ada Hale", "Ada Hale");
  }

  @Test
  void aPronounThatIsLinkedLaterIsShared() {
    assertThat(
            Scene.of(
                    "{0:Ada Hale} came late. [1:{1^0:She}] «1:confirmed» <1:the plan> but «2:gave»"
                        + " <2:no date>.")
                .speakers())
        .containsExactly("Ada Hale", "Ada Hale");
  }

  @Test
  void whoIsQuotedInsideSharesNothingWithWhoQuotes() {
    assertThat(
            Scene.of("[1:Ada Hale] «1:said» <1:the crews were ready and «2:blamed» <2:the port>>.")
                .speakers())
        .containsExactly("Ada Hale", "-");
  }

  @Test
  void aParticipleAfterASourceThatStandsBehindItsVerbIsTheSamePersons() {
    assertThat(
            Scene.of("<1:“It rains,”> «1:said» [1:Ada Hale], «2:calling» <2:the day wet>.")
                .speakers())
        .containsExactly("Ada Hale", "Ada Hale");
    assertThat(
            Scene.of("<1:“It rains,”> «1:said» [1:Ada Hale]. It came «2:calling» <2:the day wet>.")
                .speakers())
        .containsExactly("Ada Hale", "-");
  }
}
