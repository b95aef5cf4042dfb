package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Published;

/** Feeds and site maps of each kind, whole and broken. */
class ListingXmlTest {
  private static Listing read(String text) {
    assertThat(ListingXml.isListing(text)).as(text).isTrue();
    return ListingXml.read(text);
  }

  /** Each entry as {@code title <link> author, date}, a cut one with dots. */
  private static List<String> pictures(String text) {
    return read(text).entries().stream().map(ListingXmlTest::picture).toList();
  }

  private static String picture(Listing.Entry entry) {
    Published published = entry.origin().published();
    return entry.origin().title().orElse("-")
        + " <"
        + entry.link().orElse("")
        + ">"
        + entry.origin().author().map(author -> " by " + author).orElse("")
        + published
            .instant()
            .or(() -> published.day().map(Object::toString))
            .map(date -> " on " + date)
            .orElse("")
        + (entry.whole() ? "" : " …");
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title>"
        + "<link>https://harbour.example/</link>"
        + items
        + "</channel></rss>";
  }

  private static String item(String title, String link) {
    return "<item><title>" + title + "</title><link>" + link + "</link></item>";
  }

  @Test
  void rss2() {
    String text =
        """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Harbour Post</title><image><title>Logo</title><url>https://harbour.example/l.png</url></image>
        <item><title>Rain &amp; wind</title><link> https://harbour.example/1 </link>
          <pubDate>Thu, 13 Mar 2025 00:33:23 GMT</pubDate><author>desk@harbour.example (Ana Petrova)</author></item>
        <item><title><![CDATA[Snow <b>soon</b>]]></title><guid>https://harbour.example/2</guid>
          <dc:creator>Omid Kaveh</dc:creator><dc:date>2025-03-14</dc:date></item>
        <item><title>No link</title><guid isPermaLink="false">tag:1</guid><author>desk@harbour.example</author></item>
        </channel></rss>
        """;
    assertThat(pictures(text))
        .containsExactly(
            "Rain & wind <https://harbour.example/1> by Ana Petrova on 2025-03-13T00:33:23Z",
            "Snow soon <https://harbour.example/2> by Omid Kaveh on 2025-03-14",
            "No link <>");
    assertThat(read(text).title()).contains("Harbour Post");
  }

  @Test
  void rss1StandsItsItemsBesideTheChannel() {
    String text =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="https://harbour.example/"><title>Harbour Post</title>
        <items><rdf:Seq><rdf:li resource="https://harbour.example/1"/></rdf:Seq></items></channel>
        <item rdf:about="https://harbour.example/1"><title>Rain</title></item>
        <item rdf:about="urn:2"><title>Snow</title><link>https://harbour.example/2</link></item>
        </rdf:RDF>
        """;
    assertThat(pictures(text))
        .containsExactly("Rain <https://harbour.example/1>", "Snow <https://harbour.example/2>");
    assertThat(read(text).title()).contains("Harbour Post");
  }

  @Test
  void rss091() {
    assertThat(
            pictures(
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                    + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                    + rss(item("Rain", "https://harbour.example/1"))
                        .replace("<?xml version=\"1.0\"?>", "")))
        .containsExactly("Rain <https://harbour.example/1>");
  }

  @Test
  void atom() {
    String text =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Harbour &amp;amp; Post</title>
        <link rel="self" href="https://harbour.example/feed"/>
        <entry><title type="html">Rain &amp;lt;b&amp;gt;</title><link rel="enclosure" href="https://harbour.example/a.mp3"/>
          <link rel="alternate" href="/1"/><author><name>Ana Petrova</name><email>a@harbour.example</email></author>
          <published>2025-03-13T04:03:23+03:30</published><updated>2025-03-15T00:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rains.</p></div></content></entry>
        <entry><title>Snow</title><id>https://harbour.example/2</id><updated>2025-03-15T00:00:00Z</updated>
          <content type="text">a &lt; b</content></entry>
        </feed>
        """;
    assertThat(pictures(text))
        .containsExactly(
            "Rain <b> </1> by Ana Petrova on 2025-03-13T00:33:23Z",
            "Snow <https://harbour.example/2>");
    Listing listing = read(text);
    assertThat(listing.title()).contains("Harbour & Post");
    assertThat(listing.entries().getFirst().content().orElseThrow().text())
        .contains("<p>It rains.</p>");
    assertThat(listing.entries().getLast().content()).contains(new Listing.Content("a < b", false));
  }

  @Test
  void onlyTheWholeContentIsTheArticleNotItsSummary() {
    String text =
        rss(
            "<item><description>In short.</description></item><item><description>In"
                + " short.</description><content:encoded><![CDATA[<p>At"
                + " length.]]></content:encoded></item>");
    assertThat(read(text).entries())
        .extracting(Listing.Entry::content)
        .containsExactly(Optional.empty(), Optional.of(new Listing.Content("<p>At length.", true)));
  }

  @Test
  void leadingBlanksAreNoHindrance() {
    assertThat(pictures("\n \t" + rss(item("Rain", "https://harbour.example/1"))))
        .containsExactly("Rain <https://harbour.example/1>");
  }

  @Test
  void htmlEntitiesAreKnown() {
    assertThat(pictures(rss(item("Rain&nbsp;&mdash;&nbsp;wind", "https://harbour.example/1"))))
        .containsExactly("Rain — wind <https://harbour.example/1>");
  }

  @Test
  void bareAmpersandsStand() {
    assertThat(pictures(rss(item("Rain & wind", "https://harbour.example/?a=1&b=2&copy=3"))))
        .containsExactly("Rain & wind <https://harbour.example/?a=1&b=2&copy=3>");
  }

  @Test
  void controlCharactersAreLeftOut() {
    String text = rss(item("Ra\u0000i\u0008n", "https://harbour.example/1"));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(pictures(FeedText.decode(bytes, Optional.empty())))
        .containsExactly("Rain <https://harbour.example/1>");
  }

  @Test
  void aFeedThatIsCutKeepsWhatCameBeforeAndMarksTheCutEntry() {
    String whole =
        rss(item("Rain", "https://harbour.example/1") + item("Snow", "https://harbour.example/2"));
    assertThat(read(whole).whole()).isTrue();
    int first = whole.indexOf("</item>") + "</item>".length();
    int second = whole.lastIndexOf("<item>") + "<item>".length();
    for (int end = first; end < whole.length(); end++) {
      Listing listing = ListingXml.read(whole.substring(0, end));
      assertThat(listing.whole()).as(whole.substring(0, end)).isFalse();
      assertThat(picture(listing.entries().getFirst()))
          .isEqualTo("Rain <https://harbour.example/1>");
      boolean complete = end >= whole.lastIndexOf("</item>") + "</item>".length();
      if (end >= second) {
        assertThat(listing.entries()).hasSize(2);
        assertThat(listing.entries().getLast().whole()).isEqualTo(complete);
      }
    }
  }

  @Test
  void anItemWithoutItsEndTagIsStillRead() {
    String text =
        rss(
            "<item><title>Rain</title><link>https://harbour.example/1</link>"
                + item("Snow", "https://harbour.example/2"));
    assertThat(pictures(text))
        .containsExactly("Rain <https://harbour.example/1>", "Snow <https://harbour.example/2>");
  }

  @Test
  void nothingIsExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    String text = bomb + rss(item("&a29; &file;", "https://harbour.example/1"));
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> pictures(text)))
        .containsExactly("&a29; &file; <https://harbour.example/1>");
  }

  @Test
  void wrongDatesAndForeignDigitsLoseNoItem() {
    String dated =
        "<item><title>Rain</title><link>https://harbour.example/1</link><pubDate>%s</pubDate></item>";
    assertThat(pictures(rss(dated.formatted("31 Jun 2025") + dated.formatted("۲۰۲۵-۰۳-۱۳"))))
        .containsExactly(
            "Rain <https://harbour.example/1>", "Rain <https://harbour.example/1> on 2025-03-13");
  }

  @Test
  void aNewsSiteMapSaysMoreThanAddresses() {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://harbour.example/1</loc><lastmod>2025-04-01</lastmod><n:news><n:publication><n:name>Harbour Post</n:name>
          <n:language>en</n:language></n:publication><n:publication_date>2025-03-13</n:publication_date><n:title>Rain</n:title></n:news></url>
        <url><loc>https://harbour.example/2</loc></url><url><lastmod>2025-04-01</lastmod></url>
        </urlset>
        """;
    assertThat(pictures(text))
        .containsExactly(
            "Rain <https://harbour.example/1> on 2025-03-13",
            "- <https://harbour.example/2>",
            "- <>");
    assertThat(read(text).entries().getFirst().origin().outlet()).contains("Harbour Post");
  }

  @Test
  void aSiteMapIndexNamesItsParts() {
    String text =
        "<sitemapindex><sitemap><loc>https://harbour.example/a.xml</loc></sitemap>"
            + "<sitemap><loc>https://harbour.example/b.xml</loc></sitemap></sitemapindex>";
    assertThat(read(text).parts())
        .containsExactly("https://harbour.example/a.xml", "https://harbour.example/b.xml");
    assertThat(read(text).entries()).isEmpty();
  }

  @Test
  void pagesAreNoLists() {
    for (String text :
        List.of(
            "",
            "<html><body><feed></body></html>",
            "<!DOCTYPE html><html><rss></rss></html>",
            "The feed <rss> is broken.",
            "<p><rss>",
            "<rssx>",
            "{\"rss\":1}")) {
      assertThat(ListingXml.isListing(text)).as(text).isFalse();
    }
    assertThat(ListingXml.isListing("<!-- <html> --><?xml-stylesheet a?><RSS>")).isTrue();
  }

  @Test
  void oddInputIsReadInTime() {
    Duration limit = Duration.ofSeconds(5);
    for (String odd :
        List.of(
            "<a>".repeat(200_000),
            "<item>".repeat(50_000),
            "<!--".repeat(100_000),
            "<!-- -->".repeat(2_400),
            "<!DOCTYPE rss [".repeat(50_000),
            "<?xml ".repeat(100_000),
            "&amp".repeat(200_000),
            "<![CDATA[".repeat(100_000),
            " ".repeat(1_000_000),
            item("x", "y").repeat(20_000))) {
      assertTimeoutPreemptively(limit, () -> ListingXml.isListing(odd), odd.substring(0, 9));
      assertTimeoutPreemptively(
          limit, () -> ListingXml.read("<rss><channel>" + odd), odd.substring(0, 9));
    }
  }
}
