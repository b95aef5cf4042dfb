package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

/** Who wrote an article, by each way in which pages say so. */
class AuthorsTest {
  private static final String TITLE = "<h1>Strike ends now</h1>";
  private static final String TEXT = paragraphs(LONG, MORE);

  private static String author(String html) {
    return Taken.article(html).origin().author().orElse("nobody");
  }

  private static String linked(String author) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Strike"
        + " ends now\",\"author\":"
        + author
        + "}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Ann Roe\"",
        "{\"@type\":\"Person\",\"name\":\"Ann Roe\"}",
        "[{\"@type\":\"Person\",\"name\":\"Ann Roe\",\"url\":\"https://post.example/ann\"}]",
        "{\"name\":{\"@value\":\"Ann Roe\",\"@language\":\"en\"}}",
        "{\"name\":\"By Ann Roe\"}",
        "[\"Ann Roe\",\"Ann Roe\"]",
        "[\"\",\"Ann Roe\"]"
      })
  void linkedDataNameTheAuthor(String author) {
    assertThat(author(linked(author) + TITLE + TEXT)).isEqualTo("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "\"\"", "[]", "{\"name\":null}", "7", "{\"name\":[]}"})
  void linkedDataThatNameNobodyGiveWayToTheNextSource(String author) {
    assertThat(author(linked(author) + "<meta name=author content='Bo Lind'>" + TITLE + TEXT))
        .isEqualTo("Bo Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ann Roe</p>",
        "<p>by Ann Roe | 6 January 2025</p>",
        "<p>Written by Ann Roe, Staff Writer</p>",
        "<p>By Ann Roe, chief correspondent</p>",
        "<p>By: Ann Roe</p>",
        "<p>Story by Ann Roe · 4 min read</p>",
        "<p>Von Ann Roe</p>",
        "<div class=byline>Ann Roe</div>",
        "<div class=byline><span>By</span> <a href=/people/ann>Ann Roe</a></div>",
        "<div class=x><a href=/author/ann>Ann Roe</a> <span>6 January 2025</span></div>",
        "<div><span class='author vcard'><a class='url fn n' href=/ann>Ann Roe</a></span></div>",
        "<div><a rel=author href=/ann>Ann Roe</a></div>",
        "<span itemprop=author itemscope><span itemprop=name>Ann Roe</span></span>",
        "<span itemprop=author>Ann Roe</span>",
        "<meta itemprop=author content='Ann Roe'>",
        "<p>By Ann Roe on 6 January 2025</p>",
        "<p>By Ann Roe - Harbour Post</p>"
      })
  void aLineBesideTheTitleNamesTheAuthor(String line) {
    assertThat(author(TITLE + line + TEXT)).as(line).isEqualTo("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By the sea, where the old harbour lies, it is calm again</p>",
        "<p>By 6 January</p>",
        "<p>@annroe</p>",
        "<div class=byline>6 January 2025</div>",
        "<meta name=author content=https://post.example/ann>",
        "<meta name=author content=www.post.example>",
        "<meta name=author content=@annroe>",
        "<meta name=author content='   '>",
        "<meta name=author content=2025>",
        "<aside><a rel=author href=/bo>Bo Lind</a></aside>",
        "<div class=related><a rel=author href=/bo>Bo Lind</a></div>",
        "<div class=comments><span itemprop=author>Bo Lind</span></div>",
        "<p>Share</p>"
      })
  void whatNamesNobodyOrSomebodyElseIsNoAuthor(String line) {
    assertThat(author(TITLE + line + TEXT)).as(line).isEqualTo("nobody");
  }

  @Test
  void everyWordOfTheListStandsForNobody() {
    for (String word : WordList.lines(Facts.class, "no-authors.txt")) {
      assertThat(author("<meta name=author content=" + word + ">" + TITLE + TEXT))
          .as(word)
          .isEqualTo("nobody");
      assertThat(author("<meta name=author content='" + word + "son Roe'>" + TITLE + TEXT))
          .as(word)
          .endsWith("son Roe");
    }
  }

  @Test
  void theAuthorsOfCommentsAndOtherArticlesAreNotAddedToThisOnes() {
    String own = "<p><a rel=author href=/ann>Ann Roe</a></p>";
    String others =
        "<aside><a rel=author href=/bo>Bo Lind</a></aside>"
            + "<div class=comments><span itemprop=author>Cy Fox</span></div>";
    assertThat(author(TITLE + own + TEXT + others)).isEqualTo("Ann Roe");
  }

  @Test
  void aBoxAboutTheAuthorNamesTheAuthor() {
    String box =
        "<div class=author-box><a rel=author href=/ann>Ann Roe</a><p>She writes about ports, and"
            + " has done so for many years now.</p></div>";
    assertThat(author(TITLE + TEXT + box)).isEqualTo("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roe and Bo Lind;Ann Roe, Bo Lind",
        "Ann Roe, Bo Lind and Cy Fox;Ann Roe, Bo Lind, Cy Fox",
        "Ann Roe & Bo Lind;Ann Roe, Bo Lind",
        "Ann Roe| Harbour Post;Ann Roe",
        "Andrea Sand;Andrea Sand",
        "María-José O’Hara;María-José O’Hara",
        "علی رضایی;علی رضایی",
        "By  Ann\u00A0 Roe;Ann Roe",
        "By By-Water News;By-Water News"
      })
  void namesArePartedAndFreedOfWhatIsNoName(String content, String names) {
    assertThat(author("<meta name=author content=\"" + content + "\">" + TITLE + TEXT))
        .isEqualTo(names);
  }

  @Test
  void ofSeveralSourcesTheMostTrustedCounts() {
    String line = "<p>By Dee Line</p>";
    String marked = "<p><a rel=author href=/c>Cy Marked</a></p>";
    String meta = "<meta name=author content='Bo Meta'>";
    assertThat(author(TITLE + line + TEXT)).isEqualTo("Dee Line");
    assertThat(author(TITLE + line + marked + TEXT)).isEqualTo("Cy Marked");
    assertThat(author(meta + TITLE + line + marked + TEXT)).isEqualTo("Bo Meta");
    assertThat(author(linked("\"Ann Linked\"") + meta + TITLE + line + marked + TEXT))
        .isEqualTo("Ann Linked");
  }

  @Test
  void aNameOfManyWordsIsNone() {
    String content = "Roe ".repeat(40);
    assertThat(author("<meta name=author content='" + content + "'>" + TITLE + TEXT))
        .isEqualTo("nobody");
  }

  @Test
  void aBylineFarFromTheTitleIsAnotherArticles() {
    assertThat(author(TITLE + TEXT.repeat(12) + "<p>By Bo Lind</p>" + TEXT)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roe (Orvik);Ann Roe",
        "Ann Roe (ar), Bo Lind (bl);Ann Roe, Bo Lind",
        "Bruno (Bo) Lind;Bruno (Bo) Lind",
        "[Ann Roe];Ann Roe",
        "Ann Roe und Bo Lind;Ann Roe, Bo Lind",
        "Ana Paz y Luis Mar;Ana Paz, Luis Mar",
        "José Ramos y Lindo;José Ramos y Lindo",
        "Ann Roe, in News, Ports;Ann Roe",
        "Ann Roe, View author archive, Get author RSS feed;Ann Roe",
        "View ORCID Profile, Ann Roe;Ann Roe",
        "Ann Roe, email the author;Ann Roe",
        "Ann Roe, Ann Roe of the Harbour Post;Ann Roe"
      })
  void whatStandsAroundANameIsNotOfIt(String content, String names) {
    assertThat(author("<meta name=author content=\"" + content + "\">" + TITLE + TEXT))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=og:site_name content='Harbour Post'><meta name=author content='Harbour"
            + " Post'>",
        "<meta name=author content=harbourpost.example>",
        "<meta name=author content='Harbour Press Ltd.'>",
        "<meta name=author content='Harbour Press'><meta name=copyright content='Copyright (c)"
            + " Harbour Press 2025'>"
      })
  void aPersonBesideTheTitleCountsBeforeTheHouseThatTheMetadataName(String head) {
    assertThat(author(head + TITLE + "<p>By Ann Roe</p>" + TEXT)).as(head).isEqualTo("Ann Roe");
    assertThat(author(head + TITLE + TEXT)).as(head).containsIgnoringCase("harbour");
  }

  @Test
  void aLineThatNamesTheHouseAgainIsNoPerson() {
    String head =
        "<meta property=og:site_name content='Harbour Post'><meta name=author content='Harbour"
            + " Post'>";
    assertThat(author(head + TITLE + "<p>By Harbour Post with agencies</p>" + TEXT))
        .isEqualTo("Harbour Post");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Written by <a href=/a>Ann Roe</a> in <a href=/p>Ports</a> on 6 January. 4 replies;Ann Roe",
        "By <a href=/a>Ann Roe</a>, <a href=/b>Bo Lind</a> | <a href=/p>Ports</a>;Ann Roe, Bo Lind",
        "By <a href=/a>Ann Roe</a> and <a href=/b>Bo Lind</a>;Ann Roe, Bo Lind",
        "<a href=/p>Ports</a> by <a href=/a>Ann Roe</a>;nobody"
      })
  void theLinksAfterByAreTheNames(String line, String names) {
    assertThat(author(TITLE + "<p>" + line + "</p>" + TEXT)).isEqualTo(names);
  }

  @Test
  void aNameDeepInALineIsFoundByTheNameOfWhatIsAroundIt() {
    String line =
        "<div>Dockside Weekly <span class=authorname-txt><span><b>Ann Roe</b></span></span></div>";
    assertThat(author(TITLE + line + TEXT)).isEqualTo("Ann Roe");
  }

  @Test
  void whoWroteACommentIsNotTheAuthor() {
    String comment =
        "<div itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Bo</b></div>";
    assertThat(author(TITLE + TEXT + comment)).isEqualTo("nobody");
  }
}
