package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

/** Each entry of the lists of names: what it must catch in a page, and what it must not. */
class HintEntriesTest {
  private static final String BOX =
      "Snow closes the pass at Hohenau for a third day, and nobody knows for how long.";

  private static Hints of(String names) {
    return Hints.of(new Element("div").addClass(names));
  }

  private static List<String> words(String list) {
    return WordList.lines(Hints.class, list);
  }

  static Stream<String> frame() {
    return Stream.of("frame-hints.txt", "asking-hints.txt", "reader-hints.txt")
        .flatMap(list -> words(list).stream())
        .distinct();
  }

  private static String page(String name) {
    return "<h1>Strike ends now</h1><div><p>%s</p><p>%s</p></div><div class='%s'><p>%s</p></div>"
        .formatted(LONG, MORE, name, BOX);
  }

  @ParameterizedTest
  @MethodSource("frame")
  void aBoxOfThisNameIsLeftOutOfThePage(String word) {
    String whole = "Strike ends now\n\n" + LONG + "\n\n" + MORE;
    assertThat(Taken.article(page(word)).text()).as(word).isEqualTo(whole);
    assertThat(Taken.article(page("x-" + word + " y")).text()).as(word).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("frame")
  void aLongerWordThatHoldsThisNameSaysNothing(String word) {
    Hints hints = of("qq" + word + "qq");
    assertThat(hints.isFrame() || hints.isReaders() || hints.isAsking()).as(word).isFalse();
  }

  @Test
  void everyNameOfTheTextsElementIsKnownWholeAndInTwoWords() {
    for (String word : words("body-hints.txt")) {
      assertThat(of(word).isBody()).as(word).isTrue();
      assertThat(of("x-" + word + "qq").isBody()).as(word).isFalse();
    }
    assertThat(of("article-body").isBody()).isTrue();
    assertThat(of("article__body").isBody()).isTrue();
    assertThat(of("ArticleBody").isBody()).isTrue();
    assertThat(of("body article").isBody()).isFalse();
  }

  @Test
  void everyNameOfASummaryAndOfALineAboutAnArticleIsKnown() {
    for (String word : words("lead-hints.txt")) {
      assertThat(of(word).isLead()).as(word).isTrue();
      assertThat(of(word + "qq").isLead()).as(word).isFalse();
    }
    for (String word : words("about-hints.txt")) {
      assertThat(of(word).isAbout()).as(word).isTrue();
      assertThat(of(word + "qq").isAbout()).as(word).isFalse();
    }
  }

  @Test
  void namesOfPageBuildersSayNothingAndOthersBesideThemDo() {
    for (String name : words("plain-names.txt")) {
      assertThat(of(name).isFrame()).as(name).isFalse();
      assertThat(of(name + " sidebar").isFrame()).as(name).isTrue();
    }
    assertThat(of("widget").isFrame()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has-sidebar",
        "no-sidebar",
        "with_comments",
        "without-ads",
        "comments-open",
        "comments-closed",
        "modal-open",
        "hide-related",
        "share-enabled",
        "ads_disabled",
        "No-Comments",
        "hasnt-bio",
        "is-not-ad"
      })
  void whatANameDeniesOrSaysOfAnotherElementDoesNotCount(String name) {
    Hints hints = of(name);
    assertThat(hints.isFrame() || hints.isReaders()).as(name).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sidebar-has", "nosidebar sidebar", "open-comments", "comments", "ad-on-top"})
  void otherNamesWithTheseWordsStillCount(String name) {
    Hints hints = of(name);
    assertThat(hints.isFrame() || hints.isReaders()).as(name).isTrue();
  }

  @Test
  void namesAreCutIntoWordsAtHyphensCapitalsAndDigits() {
    assertThat(of("postMetaInfo").has("post", "x")).isTrue();
    assertThat(of("postMetaInfo").has("metainfo")).isTrue();
    assertThat(of("postMetaInfo").has("postinfo")).isFalse();
    assertThat(of("col12share3").has("share")).isTrue();
    assertThat(of("HTMLShare").has("share")).isTrue();
    assertThat(of("élan").has("lan")).isTrue();
    assertThat(of("").has("")).isFalse();
  }

  @Test
  void veryLongNamesAreReadToAPoint() {
    assertThat(of("x".repeat(500) + " share").isFrame()).isFalse();
    assertThat(of("share " + "x".repeat(500)).isFrame()).isTrue();
  }
}
