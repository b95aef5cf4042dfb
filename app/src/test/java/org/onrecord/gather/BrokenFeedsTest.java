package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.Fetching;
import org.onrecord.fetch.LocalServer;
import org.onrecord.text.Origin;

/**
 * The kinds of broken feed that outlets give out, each from its bytes to its articles: no item is
 * lost without a word, and nothing is expanded.
 */
class BrokenFeedsTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><body><article><h1>%s</h1><p>The harbour master said that no ship would"
          + " leave before noon, whatever the owners of the cargo might say about it, and the council"
          + " will meet again in a week.</p></article></body></html>";

  @TempDir private Path folder = Path.of("");
  private final LocalServer server = LocalServer.start();

  @BeforeEach
  void servePages() {
    server.on("/1", "text/html", PAGE.formatted("Rain to come"));
    server.on("/2", "text/html", PAGE.formatted("Snow to come"));
    server.on("/3", "text/html", PAGE.formatted("Wind to come"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String item(String title, int number, String more) {
    return "<item><title>%s</title><link>%s</link>%s</item>"
        .formatted(title, server.at("/" + number), more);
  }

  private String items() {
    return item("Rain", 1, "") + item("Snow", 2, "") + item("Wind", 3, "");
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Harbour Post</title>" + items + "</channel></rss>";
  }

  private List<Gathered> gather(byte[] feed) throws IOException {
    Path file = Files.write(folder.resolve("feed.xml"), feed);
    List<Gathered> all = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            new Gather(Origin.unknown(), InputStream.nullInputStream())
                .fetching(Fetching.open(), 100)
                .file(file.toString(), all::add));
    return all;
  }

  private List<String> pictures(String feed) throws IOException {
    return Pictures.of(gather(feed.getBytes(UTF_8))).stream()
        .map(picture -> picture.replace(server.at(""), "").replace(folder + "/", ""))
        .toList();
  }

  private static final String[] ALL = {"/1 Rain to come", "/2 Snow to come", "/3 Wind to come"};

  @Test
  void leadingBlanks() throws IOException {
    assertThat(pictures("\n\n \t<?xml version=\"1.0\"?>" + rss(items()))).containsExactly(ALL);
    assertThat(pictures("\uFEFF\n" + rss(items()))).containsExactly(ALL);
  }

  @Test
  void entitiesOfHtml() throws IOException {
    assertThat(pictures(rss(items().replace("Rain", "Rain&nbsp;&mdash;&hellip;"))))
        .containsExactly(ALL);
  }

  @Test
  void bareAmpersands() throws IOException {
    server.on("/4?a=1&b=2", "text/html", PAGE.formatted("Hail to come"));
    String more =
        "<item><title>Hail & ice</title><link>" + server.at("/4?a=1&b=2") + "</link></item>";
    assertThat(pictures(rss(items().replace("Rain", "Rain & wind") + more)))
        .containsExactly(ALL[0], ALL[1], ALL[2], "/4?a=1&b=2 Hail to come");
  }

  @Test
  void controlCharacters() throws IOException {
    assertThat(pictures(rss(items().replace("Snow", "S\u0000n\u0008o\u001bw&#8;&#0;"))))
        .containsExactly(ALL);
  }

  @Test
  void aFeedThatBreaksOff() throws IOException {
    String whole = rss(items());
    assertThat(pictures(whole.substring(0, whole.indexOf("<title>Wind") + 9)))
        .startsWith(ALL[0], ALL[1])
        .hasSize(4)
        .allSatisfy(each -> assertThat(each).doesNotContain("Wind to come"));
  }

  @Test
  void aDoctype() throws IOException {
    String doctype =
        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \""
            + server.at("/rss.dtd")
            + "\">";
    assertThat(pictures(doctype + rss(items()))).containsExactly(ALL);
    assertThat(server.paths()).doesNotContain("/rss.dtd");
  }

  @Test
  void entitiesThatExpand() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("<!ENTITY x SYSTEM \"").append(server.at("/x")).append("\">]>");
    String feed = bomb + rss(items().replace("Rain", "&a29;").replace("Snow", "&x;"));
    assertThat(pictures(feed)).containsExactly(ALL);
    assertThat(server.paths()).doesNotContain("/x");
  }

  @Test
  void rdf() throws IOException {
    String feed =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"x\"><title>Post</title>"
            + "</channel>"
            + items()
            + "</rdf:RDF>";
    assertThat(pictures(feed)).containsExactly(ALL);
  }

  @Test
  void wrongDates() throws IOException {
    String feed =
        rss(
            item("Rain", 1, "<pubDate>31 Feb 2025 25:61:00 GMT</pubDate>")
                + item("Snow", 2, "<pubDate>yesterday</pubDate>")
                + item("Wind", 3, "<pubDate>Mon, 13 Mar 2025 00:33:23 GMT</pubDate>"));
    assertThat(pictures(feed)).containsExactly(ALL);
    List<Gathered> all = gather(feed.getBytes(UTF_8));
    assertThat(Pictures.article(all, 0).origin().published().day()).isEmpty();
    assertThat(Pictures.article(all, 1).origin().published().day()).isEmpty();
    assertThat(Pictures.article(all, 2).origin().published().day())
        .contains(LocalDate.of(2025, 3, 13));
  }

  @Test
  void persianDigits() throws IOException {
    String feed = rss(item("Rain", 1, "<pubDate>۲۰۲۵-۰۳-۱۳</pubDate>"));
    assertThat(Pictures.article(gather(feed.getBytes(UTF_8)), 0).origin().published().day())
        .contains(LocalDate.of(2025, 3, 13));
  }

  @Test
  void aWrongEncoding() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"%s\"?>" + rss(items().replace("Snow", "Schnee für"));
    assertThat(Pictures.of(gather(feed.formatted("ISO-8859-1").getBytes(UTF_8)))).hasSize(3);
    byte[] latin = feed.formatted("UTF-8").getBytes(Charset.forName("windows-1252"));
    assertThat(Pictures.of(gather(latin))).hasSize(3);
  }

  @Test
  void anItemWithoutAnAddressIsAProblemAndSpoilsNoOther() throws IOException {
    assertThat(pictures(rss("<item><title>Lost</title></item>" + items())))
        .hasSize(4)
        .contains(ALL)
        .anySatisfy(each -> assertThat(each).contains("[no-address]"));
    String first = "<url><lastmod>2025-03-13</lastmod></url>";
    String second = "<url><loc>" + server.at("/1") + "</loc></url>";
    assertThat(pictures("<urlset>" + first + second + "</urlset>"))
        .hasSize(2)
        .contains(ALL[0])
        .anySatisfy(each -> assertThat(each).contains("[no-address]"));
  }
}
