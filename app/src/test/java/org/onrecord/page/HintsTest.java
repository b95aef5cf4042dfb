package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

class HintsTest {
  private static Hints of(String names) {
    return Hints.of(new Element("div").addClass(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share",
        "social-share",
        "articleShareBar",
        "related_posts",
        "post-related",
        "sideBar",
        "widget-area",
        "cookie-notice",
        "site-footer",
        "main-navigation",
        "breadcrumbs",
        "td-tags",
        "ad",
        "ad-slot",
        "adSlot1",
        "most-read",
        "mostRead",
        "author-bio",
        "pull-quote",
        "NewsletterBox",
        "wp-block-navigation",
        "also-read"
      })
  void namesOfTheFrameAreKnownHoweverTheyAreWritten(String names) {
    assertThat(of(names).isFrame()).as(names).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article",
        "shared-ownership-story",
        "adhoc",
        "header",
        "story-chunk",
        "roadside",
        "readmission",
        "footnotes",
        "body",
        "category-news",
        "post",
        "paragraph",
        "lead",
        "gradient"
      })
  void otherNamesAreNotOfTheFrame(String names) {
    assertThat(of(names).isFrame()).as(names).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"comments", "comment-list", "postComments", "respond", "discussion", "replies"})
  void whatReadersAddIsKnown(String names) {
    assertThat(of(names).isReaders()).as(names).isTrue();
    assertThat(of("commentary").isReaders()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entry-content",
        "postContent",
        "article__body",
        "articleBody",
        "story-body",
        "news_text",
        "field-body-text",
        "post-entry",
        "available-content"
      })
  void theElementThatHoldsTheTextIsKnown(String names) {
    assertThat(of(names).isBody()).as(names).isTrue();
    assertThat(of("content").isBody()).isFalse();
    assertThat(of("body-overlay").isBody()).isFalse();
  }

  @Test
  void linesAboutAnArticleAndItsSummariesAreKnown() {
    assertThat(of("byline").isAbout()).isTrue();
    assertThat(of("entry-meta").isAbout()).isTrue();
    assertThat(of("candidate").isAbout()).isFalse();
    assertThat(of("article-standfirst").isLead()).isTrue();
    assertThat(of("sub-headline").isLead()).isTrue();
    assertThat(of("headline").isLead()).isFalse();
  }

  @Test
  void anIdCountsLikeAClass() {
    assertThat(Hints.of(new Element("div").id("comments")).isReaders()).isTrue();
    assertThat(Hints.of(new Element("div")).isFrame()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frame-hints.txt",
        "reader-hints.txt",
        "body-hints.txt",
        "about-hints.txt",
        "lead-hints.txt"
      })
  void everyEntryOfAListIsALowerCaseWordThatStandsOnce(String list) {
    assertThat(WordList.lines(Hints.class, list))
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[a-z]{2,24}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sidebar-grid__content",
        "sidebar-grid",
        "sidebar-layout",
        "page-sidebar-template",
        "right-sidebar-page",
        "rail-columns"
      })
  void columnsNamedAfterTheBarBesideThemAreNoFrame(String names) {
    assertThat(of(names).isFrame()).as(names).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sidebar", "sidebar-grid__ad", "left-sidebar", "sidebar-pager", "rail"})
  void theBarItselfIsFrameHoweverItsColumnsAreNamed(String names) {
    assertThat(of(names).isFrame()).as(names).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"block-zWdrKty-7Ad", "kk-aDsX9-bR", "hTT-dkAd8vW", "eF3-shAdEx"})
  void namesThatAProgramMadeUpSayNothing(String names) {
    assertThat(of(names).isFrame()).as(names).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"adSlot1", "fbShare", "shareBarTop", "ad-9", "newsAd", "topAdUnit"})
  void shortWordsInNamesThatSomebodyWroteStillCount(String names) {
    assertThat(of(names).isFrame()).as(names).isTrue();
  }

  @Test
  void anIdMadeOfAHeadingsWordsSaysNothing() {
    Element section = new Element("div").attr("id", "sharing-a-boat");
    assertThat(Hints.of(section).isFrame()).isTrue();
    section.appendElement("h2").text("Sharing a Boat");
    assertThat(Hints.of(section).isFrame()).isFalse();
    section.attr("id", "sharing-the-page");
    assertThat(Hints.of(section).isFrame()).isTrue();
  }
}
