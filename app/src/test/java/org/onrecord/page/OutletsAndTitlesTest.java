package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Origin;
import org.onrecord.text.WordList;

/** The outlet and the title of an article, and how they are told from one another. */
class OutletsAndTitlesTest {
  private static final String TITLE = "<h1>Strike ends now</h1>";
  private static final String TEXT = paragraphs(LONG, MORE);

  private static Origin origin(String html) {
    return Taken.article(html).origin();
  }

  private static String outlet(String head) {
    return origin(head + TITLE + TEXT).outlet().orElse("none");
  }

  private static String title(String html) {
    return origin(html + TEXT).title().orElse("none");
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=og:site_name content='Harbour Post'>",
        "<meta property='OG:Site_Name' content=' Harbour Post '>",
        "<meta name=publisher content='Harbour Post'>",
        "<meta name=application-name content='Harbour Post'>",
        "<title>Strike ends now | Harbour Post</title>",
        "<title>Strike ends now – Harbour Post</title>",
        "<title>Strike ends now - World - Harbour Post</title>",
        "<title>Strike ends now « Harbour Post</title>",
        "<p itemprop=publisher itemscope><meta itemprop=name content='Harbour Post'></p>",
        "<p itemprop=publisher itemscope><span itemprop=name>Harbour Post</span></p>"
      })
  void theOutletIsNamedInOneOfTheseWays(String head) {
    assertThat(outlet(head)).as(head).isEqualTo("Harbour Post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Article\",\"headline\":\"x\",\"publisher\":{\"name\":\"Harbour Post\"}}",
        "{\"@type\":\"Article\",\"headline\":\"x\",\"publisher\":\"Harbour Post\"}",
        "{\"@type\":\"WebSite\",\"name\":\"Harbour Post\"}",
        "{\"@type\":\"NewsMediaOrganization\",\"name\":\"Harbour Post\"}",
        "{\"@type\":[\"Organization\",\"Brand\"],\"name\":\"Harbour Post\"}"
      })
  void linkedDataNameTheOutlet(String json) {
    assertThat(outlet(linked(json))).as(json).isEqualTo("Harbour Post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<meta property=og:site_name content=https://post.example>",
        "<meta property=og:site_name content=www.post.example>",
        "<meta property=og:site_name content=@harbourpost>",
        "<meta property=og:site_name content=''>",
        "<title>Strike ends now</title>",
        "<title>Strike ends now |</title>",
        "<title>Strike ends now, and nobody at the old harbour knows what comes next</title>",
        "<title>Another title altogether | Harbour Post</title>"
      })
  void whereNothingNamesTheOutletItIsUnknown(String head) {
    assertThat(outlet(head)).as(head).isEqualTo("none");
  }

  @Test
  void ofSeveralOutletsTheMostTrustedCounts() {
    String bar = "<title>Strike ends now | By Title</title>";
    String site = linked("{\"@type\":\"WebSite\",\"name\":\"By Site\"}");
    String publisher =
        linked("{\"@type\":\"Article\",\"headline\":\"x\",\"publisher\":{\"name\":\"By Data\"}}");
    String meta = "<meta property=og:site_name content='By Meta'>";
    assertThat(outlet(bar)).isEqualTo("By Title");
    assertThat(outlet(bar + site)).isEqualTo("By Site");
    assertThat(outlet(bar + site + publisher)).isEqualTo("By Data");
    assertThat(outlet(bar + site + publisher + meta)).isEqualTo("By Meta");
  }

  @Test
  void everyNameOfAnOutletInTheTableIsRead() {
    for (String line : WordList.lines(MetaTags.class, "meta-names.tsv")) {
      String[] cells = line.split("\t", 2);
      if (cells[0].equals("outlet")) {
        assertThat(outlet("<meta name='" + cells[1] + "' content='Harbour Post'>"))
            .as(cells[1])
            .isEqualTo("Harbour Post");
      }
    }
  }

  @Test
  void everyNameOfATitleInTheTableFindsItsHeading() {
    String headings = "<h2>Rain on its way</h2><h2>Strike ends now</h2>";
    for (String line : WordList.lines(MetaTags.class, "meta-names.tsv")) {
      String[] cells = line.split("\t", 2);
      if (cells[0].equals("title")) {
        String meta = "<meta property='" + cells[1] + "' content='Strike ends now - Post'>";
        assertThat(title(meta + headings)).as(cells[1]).isEqualTo("Strike ends now");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Strike ends now;Strike ends now",
        "Strike ends now | Harbour Post;Strike ends now",
        "Harbour Post | Strike ends now at the port;Strike ends now at the port",
        "Strike ends now: what we know;Strike ends now: what we know",
        "Strike-hit port opens again;Strike-hit port opens again",
        "Strike ends now  -  Harbour   Post;Strike ends now"
      })
  void aTitleInTheHeadAloneIsFreedOfTheOutlet(String inHead, String expected) {
    String site = "<meta property=og:site_name content='Harbour Post'>";
    assertThat(title("<title>" + inHead + "</title>" + site)).isEqualTo(expected);
  }

  @Test
  void theHeadingThatTheMetadataNameIsTheTitleAmongOthers() {
    String heads =
        "<title>Strike ends now | Post</title><h1>Rain in the north</h1><h1>Strike ends now</h1>";
    assertThat(title(heads)).isEqualTo("Strike ends now");
  }

  @Test
  void aHeadingThatTheMetadataSayInOtherWordsIsTheTitle() {
    String head = "<meta property=og:title content='Dockers return: why it matters to you'>";
    assertThat(title(head + "<h1>Strike ends at the harbour</h1>"))
        .isEqualTo("Strike ends at the harbour");
  }

  @Test
  void aHeadingMoreLikeTheMetadataBeatsABiggerOne() {
    String head = "<title>Strike ends at the old harbour</title>";
    assertThat(title(head + "<h1>Strike at harbour</h1><h2>Strike ends at the old harbour</h2>"))
        .isEqualTo("Strike ends at the old harbour");
  }

  @Test
  void aLogoIsNoTitle() {
    String site = "<meta property=og:site_name content='Harbour Post'>";
    assertThat(title(site + "<h1>Harbour Post</h1><h1>Strike ends now</h1>"))
        .isEqualTo("Strike ends now");
    assertThat(title("<h1><a href=/>Harbour Post</a></h1><h1>Strike ends now</h1>"))
        .isEqualTo("Strike ends now");
  }

  @Test
  void aTitleOfOneWordMayStandInAMainHeadingAlone() {
    assertThat(title("<title>Peace</title><h1>Peace</h1>")).isEqualTo("Peace");
  }

  @Test
  void headingsInTheFrameAreNoTitle() {
    assertThat(title("<nav><h1>Sections of this site</h1></nav><h1>Strike ends now</h1>"))
        .isEqualTo("Strike ends now");
  }

  @Test
  void aTitleWithLineBreaksAndReferencesIsOneLine() {
    assertThat(title("<h1>Strike&nbsp;&amp;\n  peace<br>at the &ldquo;old&rdquo; port</h1>"))
        .isEqualTo("Strike & peace at the “old” port");
  }

  @Test
  void aTitleInAnIconIsNoTitleOfThePage() {
    assertThat(title("<svg><title>Menu icon here</title></svg><title>Strike ends now</title>"))
        .isEqualTo("Strike ends now");
  }

  @Test
  void aPageWithoutAnyTitleHasNone() {
    assertThat(title("")).isEqualTo("none");
    assertThat(title("<title> </title><h1> </h1>")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Strike ends now - Harbour Post;Strike ends now;Harbour Post",
        "Strike ends now | World | Harbour Post;Strike ends now;Harbour Post",
        "Strike ends now;Strike ends now;none",
        "Harbour Post: Strike ends now;Strike ends now;none",
        "Strike ends now - a long name that is no outlet at all;Strike ends now;none",
        "Strike ends now -;Strike ends now;none"
      })
  void whatStandsAfterTheLastBarIsTheOutlet(String inHead, String title, String outlet) {
    assertThat(Titles.outletAfterBar(inHead, title).orElse("none")).isEqualTo(outlet);
  }

  @Test
  void theAddressIsThatOfTheFetchOrElseTheOneThatThePageNames() {
    String canonical = "<link rel=canonical href=https://post.example/strike>";
    assertThat(origin(canonical + TITLE + TEXT).url()).contains("https://post.example/strike");
    assertThat(Taken.article(canonical + TITLE + TEXT, "https://post.example/s?a=1").origin().url())
        .contains("https://post.example/s?a=1");
    assertThat(origin("<link rel=canonical href=/strike>" + TITLE + TEXT).url()).isEmpty();
    assertThat(origin("<link rel=canonical href=javascript:x>" + TITLE + TEXT).url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<html lang=en>;en",
        "<html lang=EN-us>;en",
        "<html lang=de_DE>;de",
        "<html xml:lang=en>;en",
        "<html lang=english>;none",
        "<html lang=''><meta http-equiv=content-language content=en>;en",
        "<meta name=language content=en>;en",
        "<meta property=og:locale content=en_GB>;en",
        "<html lang=x><meta property=og:locale content=en_GB>;en",
        "<html lang=ar><meta property=og:locale content=en_GB>;en"
      })
  void theLanguageIsSaidInOneOfTheseWays(String head, String code) {
    assertThat(origin(head + TITLE + TEXT).language().orElse("none")).isEqualTo(code);
  }

  @Test
  void linkedDataNameTheLanguageWhereNothingElseDoes() {
    String data = linked("{\"@type\":\"Article\",\"headline\":\"x\",\"inLanguage\":\"EN-gb\"}");
    assertThat(origin(data + TITLE + TEXT).language()).contains("en");
  }

  @Test
  void aLineOverTheTitleInItsHeadingIsNotTheTitleWhereTheMetadataLeaveItOut() {
    String meta = "<meta property=og:title content='Strike ends now'>";
    String heading = "<h1><span>Peace at the port</span><span>Strike ends now</span></h1>";
    assertThat(title(meta + heading)).isEqualTo("Strike ends now");
    assertThat(Taken.article(meta + heading + TEXT).text())
        .startsWith("Peace at the port\nStrike ends now\n\n");
  }

  @Test
  void aLineOverTheTitleStaysWhereNothingTellsItFromTheTitle() {
    String heading = "<h1><span>Peace at the port</span><span>Strike ends now</span></h1>";
    assertThat(title(heading)).isEqualTo("Peace at the port Strike ends now");
    assertThat(title("<h1><span>S</span><span>trike ends now</span></h1>"))
        .isEqualTo("Strike ends now");
  }

  @Test
  void theEndOfATitleIsTheOutletsNameOnlyWhereItIsLikeTheKnownOne() {
    String site = "<meta property=og:site_name content='Harbour Post'>";
    assertThat(title(site + "<title>Deal signed - pilots stay ashore</title>"))
        .isEqualTo("Deal signed - pilots stay ashore");
    assertThat(title(site + "<title>Deal signed - The Post</title>")).isEqualTo("Deal signed");
    assertThat(title(site + "<title>Deal signed | Ports</title>")).isEqualTo("Deal signed");
  }

  @Test
  void whereALongWordMayBePartedIsNotInTheTitle() {
    assertThat(title("<h1>Harbour\u00ADmasters strike\u200B</h1>"))
        .isEqualTo("Harbourmasters strike");
  }
}
