package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.Fetching;
import org.onrecord.fetch.LocalServer;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** Addresses, feeds, site maps and tables: what comes of each page that they name. */
class ListedPagesTest {
  private static final String WORDS =
      " The harbour master said that no ship would leave before noon, whatever the owners of the"
          + " cargo might say about it. The council will meet again in a week to hear the report.";

  @TempDir private Path folder = Path.of("");

  private final LocalServer server = LocalServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private static String html(String title) {
    return "<!DOCTYPE html><html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p><p>%s</p></article></body></html>"
        .formatted(title, title, title + "." + WORDS, WORDS);
  }

  private LocalServer page(String path, String title) {
    return server.on(path, "text/html; charset=utf-8", html(title));
  }

  private List<Gathered> gather(String input) {
    return gather(input, Origin.unknown(), 100);
  }

  private static List<Gathered> gather(String input, Origin defaults, int most) {
    List<Gathered> all = new ArrayList<>();
    new Gather(defaults, InputStream.nullInputStream())
        .fetching(Fetching.open(), most)
        .file(input, all::add);
    return all;
  }

  /** What was gathered, with the server's address left out. */
  private List<String> pictures(List<Gathered> all) {
    return Pictures.of(all).stream().map(picture -> picture.replace(server.at(""), "")).toList();
  }

  private String rss(String... items) {
    return "<rss><channel><title>Harbour Post</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String title, String path) {
    return "<item><title>%s</title><link>%s</link><pubDate>Thu, 13 Mar 2025 00:33:23 GMT</pubDate></item>"
        .formatted(title, server.at(path));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void anAddressIsAnInput() {
    page("/rain", "Rain");
    List<Gathered> all = gather(server.at("/rain"));
    assertThat(pictures(all)).containsExactly("/rain Rain");
    assertThat(Pictures.article(all, 0).origin().url()).contains(server.at("/rain"));
    assertThat(((Gathered.Found) all.getFirst()).page()).isPresent();
    assertThat(pictures(gather(server.at("/none")))).containsExactly("/none [http-status]");
  }

  @Test
  void linksInAPageAreNotFollowed() {
    server.on(
        "/a",
        "text/html",
        html("Rain")
            .replace("</p>", " <a href='/b'>More</a><img src='/c'></p><link rel=next href=/d>"));
    assertThat(gather(server.at("/a"))).hasSize(1);
    assertThat(server.paths()).containsExactly("/a");
  }

  @Test
  void plainTextAtAnAddressIsAnArticle() {
    server.on("/a.txt", "text/plain", "It rains.");
    List<Gathered> all = gather(server.at("/a.txt"));
    assertThat(pictures(all)).containsExactly("/a.txt It rains.");
    assertThat(Pictures.article(all, 0).origin().url()).contains(server.at("/a.txt"));
  }

  @Test
  void eachPageOfAFeedIsTakenOnceAndHasItsOwnOutcome() {
    page("/1", "Rain");
    page("/3", "Snow");
    server.on(
        "/feed",
        "application/rss+xml",
        rss(item("A", "/1"), item("B", "/2"), item("C", "/3"), item("A", "/1")));
    assertThat(pictures(gather(server.at("/feed"))))
        .containsExactly("/1 Rain", "/2 [http-status]", "/3 Snow");
    assertThat(server.paths()).containsExactly("/feed", "/1", "/2", "/3");
  }

  @Test
  void whatTheFeedSaysHoldsWhereThePageSaysNothing() {
    server.on(
        "/1",
        "text/html",
        "<html><body><article><p>" + WORDS + "</p><p>" + WORDS + "</p></article></body></html>");
    String item = item("Rain", "/1").replace("</item>", "<author>Ana Petrova</author></item>");
    server.on("/feed", "text/xml", rss(item));
    assertThat(Pictures.origin(gather(server.at("/feed")), 0))
        .isEqualTo("Rain | Harbour Post | Ana Petrova | 2025-03-13T00:33:23Z");
  }

  @Test
  void anOutletThatAPersonGivesCountsBeforeTheFeedsTitle() {
    page("/1", "Rain");
    server.on("/feed", "text/xml", rss(item("Rain", "/1")));
    Origin given =
        new Origin(
            Optional.empty(),
            Optional.of("The Post"),
            Optional.empty(),
            Optional.empty(),
            Published.unknown(),
            Optional.empty());
    assertThat(Pictures.article(gather(server.at("/feed"), given, 10), 0).origin().outlet())
        .contains("The Post");
  }

  @Test
  void theFeedsOwnTextIsTakenWhereThePageCanNotBeHadAndThatIsSaid() {
    String content =
        "<content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>"
            .formatted(WORDS, WORDS);
    server.on("/feed", "text/xml", rss(item("Rain", "/gone").replace("</item>", content)));
    List<Gathered> all = gather(server.at("/feed"));
    assertThat(pictures(all)).containsExactly("/gone [http-status]", "/feed[1] Rain");
    assertThat(((Gathered.Unreadable) all.getFirst()).problem().message())
        .isEqualTo("the server answered 404 (not there); the feed's own text is taken instead");
    assertThat(Pictures.article(all, 1).text()).contains("no ship would leave before noon");
    assertThat(Pictures.article(all, 1).origin().url()).contains(server.at("/gone"));
    assertThat(((Gathered.Found) all.get(1)).page()).as("not the page as it came").isEmpty();
  }

  @Test
  void theFeedsOwnTextIsCheckedAsEveryOther() {
    String item = "{\"url\": \"%s\", \"content_text\": \"%s\"}";
    String whole = item.formatted(server.at("/1"), "It \\ud83d\\ude00 snows.");
    String zero = item.formatted(server.at("/2"), "It \\u0000 snows.");
    String half = item.formatted(server.at("/3"), "It \\ud83d snows.");
    String items = String.join(", ", whole, zero, half);
    server.on(
        "/feed",
        "application/feed+json",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [" + items + "]}");
    List<Gathered> all = gather(server.at("/feed"));
    assertThat(pictures(all))
        .containsExactly(
            "/1 [http-status]", "/feed[1] It 😀 snows.", "/2 [http-status]", "/3 [http-status]");
    assertThat(((Gathered.Unreadable) all.getLast()).problem().message())
        .isEqualTo("the server answered 404 (not there)");
  }

  @Test
  void aSummaryIsNotTakenForTheArticle() {
    String summary = "<description>In short.</description></item>";
    server.on("/feed", "text/xml", rss(item("Rain", "/gone").replace("</item>", summary)));
    assertThat(pictures(gather(server.at("/feed")))).containsExactly("/gone [http-status]");
  }

  @Test
  void aJsonFeedIsAFeed() throws IOException {
    page("/1", "Rain");
    String json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [
         {"id": "1", "url": "%s", "title": "A", "date_published": "2025-03-13T00:33:23Z",
          "authors": [{"name": "Ana Petrova"}]},
         {"id": "2", "url": "%s", "title": "B", "content_text": "It snows."},
         {"id": "3", "content_html": 5}]}
        """
            .formatted(server.at("/1"), server.at("/2"));
    server.on("/feed", "application/feed+json", json);
    List<String> expected =
        List.of("/1 Rain", "/2 [http-status]", "/feed[2] It snows.", "/feed[3] [no-address]");
    List<Gathered> all = gather(server.at("/feed"));
    assertThat(pictures(all)).isEqualTo(expected);
    assertThat(Pictures.origin(all, 0))
        .endsWith("| Harbour Post | Ana Petrova | 2025-03-13T00:33:23Z");
    assertThat(gather(write("feed.json", json))).hasSize(4);
  }

  @Test
  void aFeedMayBeAFile() throws IOException {
    page("/1", "Rain");
    for (String name : List.of("feed.xml", "feed.RSS", "feed.atom", "feed.rdf")) {
      assertThat(pictures(gather(write(name, rss(item("A", "/1"))))))
          .as(name)
          .containsExactly("/1 Rain");
    }
    assertThat(Pictures.of(gather(write("no.xml", "<html/>"))))
        .first()
        .asString()
        .endsWith("[no-list]");
    assertThat(Pictures.of(gather(write("none.xml", rss()))))
        .first()
        .asString()
        .endsWith("[empty]");
  }

  @Test
  void aFolderIsReadWithoutTheWeb() throws IOException {
    page("/1", "Rain");
    write("feed.xml", rss(item("A", "/1")));
    write("list.csv", server.at("/1"));
    String text = write("a.txt", "It rains.");
    assertThat(Gather.files(List.of(folder.toString(), server.at("/1"))))
        .containsExactly(text, server.at("/1"));
  }

  @Test
  void relativeAddressesAreReadFromTheFeedsOwn() {
    page("/news/1", "Rain");
    String item =
        "<item><link>1</link></item><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><link>data:text/html,x</link></item>";
    server.on("/news/feed", "text/xml", rss(item));
    assertThat(pictures(gather(server.at("/news/feed"))))
        .containsExactly(
            "/news/1 Rain",
            "javascript:alert(1) [scheme]",
            "file:///etc/passwd [scheme]",
            "data:text/html,x [scheme]");
  }

  @Test
  void aFeedInAFeedIsNotFollowed() {
    page("/1", "Rain");
    server.on("/inner", "application/rss+xml", rss(item("A", "/1")));
    server.on("/feed", "application/rss+xml", rss(item("A", "/inner")));
    assertThat(pictures(gather(server.at("/feed")))).containsExactly("/inner [content-type]");
    assertThat(server.paths()).containsExactly("/feed", "/inner");
  }

  @Test
  void aCutFeedSaysThatItIsCut() {
    page("/1", "Rain");
    String whole = rss(item("A", "/1"), item("B", "/12345"));
    server.on("/feed", "text/xml", whole.substring(0, whole.indexOf("/12345") + 3));
    assertThat(pictures(gather(server.at("/feed"))))
        .containsExactly("/1 Rain", "/feed[2] [cut]", "/feed [cut]");
    assertThat(server.paths()).containsExactly("/feed", "/1");
  }

  @Test
  void moreThanIsTakenAtOnceIsSaid() {
    String items =
        IntStream.range(0, 2_000).mapToObj(i -> item("A", "/" + i)).collect(Collectors.joining());
    server.on("/feed", "text/xml", rss(items));
    List<Gathered> all = gather(server.at("/feed"), Origin.unknown(), 3);
    assertThat(pictures(all))
        .containsExactly(
            "/0 [http-status]", "/1 [http-status]", "/2 [http-status]", "/feed [too-many]");
    assertThat(((Gathered.Unreadable) all.getLast()).problem().message())
        .isEqualTo("1,997 more pages stand in it than the 3 that are taken at once");
  }

  private static byte[] packed(byte[] bytes, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aPackedSiteMapIsUnpackedAndABombIsNot() throws IOException {
    page("/1", "Rain");
    String map = "<urlset><url><loc>" + server.at("/1") + "</loc></url></urlset>";
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-gzip";
    server.on("/map.xml.gz", head, packed(map.getBytes(UTF_8), 1));
    assertThat(pictures(gather(server.at("/map.xml.gz")))).containsExactly("/1 Rain");
    byte[] bomb = packed("<urlset><url>".repeat(100_000).getBytes(UTF_8), 30);
    server.on("/bomb.xml.gz", head, bomb);
    assertThat(pictures(gather(server.at("/bomb.xml.gz"))))
        .containsExactly("/bomb.xml.gz [content-type]");
    Path file = Files.write(folder.resolve("bomb.xml.gz"), bomb);
    assertThat(Pictures.of(gather(file.toString()))).first().asString().endsWith("[no-list]");
  }

  @Test
  void aSiteMapIndexIsFollowedOneStepAndNoFurther() {
    page("/1", "Rain");
    page("/2", "Snow");
    String loc = "<sitemap><loc>%s</loc></sitemap>";
    server.on(
        "/index",
        "text/xml",
        "<sitemapindex>"
            + loc.formatted(server.at("/a"))
            + loc.formatted(server.at("/index"))
            + loc.formatted(server.at("/a"))
            + loc.formatted(server.at("/1"))
            + loc.formatted("http://169.254.1.1:x/")
            + loc.formatted("/b")
            + "</sitemapindex>");
    String url = "<urlset><url><loc>%s</loc></url></urlset>";
    server.on("/a", "text/xml", url.formatted(server.at("/1")));
    server.on("/b", "text/xml", url.formatted(server.at("/2")));
    assertThat(pictures(gather(server.at("/index"))))
        .containsExactly(
            "/1 Rain", "/index [no-list]", "http://169.254.1.1:x/ [address]", "/2 Snow");
  }

  @Test
  void anIndexOfManySiteMapsIsBounded() {
    String maps =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "<sitemap><loc>" + server.at("/" + i) + "</loc></sitemap>")
            .collect(Collectors.joining());
    server.on("/index", "text/xml", "<sitemapindex>" + maps + "</sitemapindex>");
    List<Gathered> all = gather(server.at("/index"));
    assertThat(all).hasSize(51);
    assertThat(pictures(all).getLast()).isEqualTo("/index [too-many]");
    assertThat(server.paths()).hasSize(51);
  }

  @Test
  void aTableOfAddressesIsTakenPageByPage() throws IOException {
    page("/1", "Rain");
    String table =
        "url,outlet,date\n%s,Harbour Post,2025-03-13\n%s,,\nnews.example/3,,\n"
            .formatted(server.at("/1"), server.at("/2"));
    List<Gathered> all = gather(write("list.csv", table));
    assertThat(pictures(all))
        .containsExactly("/1 Rain", "/2 [http-status]", "news.example/3 [address]");
    assertThat(Pictures.origin(all, 0)).isEqualTo("Rain | Harbour Post | - | 2025-03-13");
  }

  @Test
  void whatIsNeitherFileNorWebAddressIsSaid() {
    assertThat(Pictures.of(gather("file:///etc/passwd")))
        .containsExactly("file:///etc/passwd [scheme]");
    assertThat(Pictures.of(gather("javascript:alert(1)")))
        .containsExactly("javascript:alert(1) [scheme]");
    assertThat(Pictures.of(gather("ftp://news.example/a.txt")))
        .containsExactly("ftp://news.example/a.txt [scheme]");
    assertThat(Pictures.of(gather("a\0b"))).containsExactly("a\0b [missing]");
    List<Gathered> none = new ArrayList<>();
    new Gather(Origin.unknown(), InputStream.nullInputStream()).file(server.at("/1"), none::add);
    assertThat(pictures(none)).containsExactly("/1 [no-web]");
  }
}
