package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** Feeds, tables and archives at their edges; without the web every address is a problem. */
class GatherEdgesTest {
  private final Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());

  private List<String> pictures(String name, String text) {
    return Pictures.of(gather.bytes(name, text.getBytes(UTF_8)));
  }

  private static String feed(String entry) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry><title>Rain</title>"
        + entry
        + "</entry></feed>";
  }

  private static Listing.Entry entry(String inner) {
    return ListingXml.read(feed(inner)).entries().getFirst();
  }

  private static String jsonFeed(String items) {
    return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Post\",\"items\":[%s]}"
        .formatted(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link href='https://p.example/1'/>|https://p.example/1",
        "<link rel='alternate' href='https://p.example/1'/>|https://p.example/1",
        "<link rel='self' href='https://p.example/f'/><link"
            + " href='https://p.example/1'/>|https://p.example/1",
        "<link rel='enclosure'"
            + " href='https://p.example/a.mp3'/><id>https://p.example/1</id>|https://p.example/1",
        "<id>tag:p.example,2025:1</id><link href='https://p.example/1'/>|https://p.example/1",
        "<id>tag:p.example,2025:1</id>|tag:p.example,2025:1",
        "<link>https://p.example/1</link>|https://p.example/1",
        "<guid>https://p.example/1</guid>|https://p.example/1",
        "<guid isPermaLink='false'>https://p.example/1</guid>|none",
        "<link href='/1'/>|/1",
        "<link> </link>|none"
      })
  void anEntrysAddressIsTheOneOfItsPage(String inner, String expected) {
    assertThat(entry(inner).link().orElse("none")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author><name>Ann Roe</name></author>|Ann Roe",
        "<author>Ann Roe</author>|Ann Roe",
        "<author>ann@p.example (Ann Roe)</author>|Ann Roe",
        "<author>ann@p.example</author>|nobody",
        "<dc:creator>Ann Roe</dc:creator><author>x</author>|Ann Roe",
        "<dc:creator></dc:creator><author>Ann Roe</author>|Ann Roe",
        "<author><email>ann@p.example</email></author>|nobody"
      })
  void anEntrysAuthorIsANameAndNoAddress(String inner, String expected) {
    assertThat(entry(inner).origin().author().orElse("nobody")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<published>2025-01-06</published><updated>2025-01-08</updated>|2025-01-06",
        "<updated>2025-01-08</updated>|unknown",
        "<pubDate>soon</pubDate><dc:date>2025-01-06</dc:date>|2025-01-06",
        "<issued>2025-01-06</issued>|2025-01-06",
        "<published/>|unknown"
      })
  void anEntrysDateIsThatOfItsPublication(String inner, String expected) {
    Published published = entry(inner).origin().published();
    assertThat(published.day().map(Object::toString).orElse("unknown")).isEqualTo(expected);
  }

  @Test
  void aJsonFeedsItemsAreReadWhateverTheyLeaveOut() {
    String items =
        """
        {"url":"https://p.example/1","title":"Rain","authors":[{"name":"Ann Roe"}],
         "date_published":"2025-01-06T10:00:00Z","content_html":"<p>x</p>"},
        {"author":{"name":"Bo Lind"},"content_text":"It rains."},
        {"url":7,"title":null,"authors":"x","date_published":{}},
        null, 3, []
        """;
    List<Listing.Entry> entries = ListingJson.read(jsonFeed(items)).orElseThrow().entries();
    assertThat(entries).hasSize(6);
    assertThat(entries.get(0).origin().author()).contains("Ann Roe");
    assertThat(entries.get(0).content()).contains(new Listing.Content("<p>x</p>", true));
    assertThat(entries.get(1).origin().author()).contains("Bo Lind");
    assertThat(entries.get(1).content()).contains(new Listing.Content("It rains.", false));
    assertThat(entries.subList(2, 6)).allMatch(entry -> entry.link().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"version\":\"2\"}",
        "{\"title\":\"jsonfeed.org/version/1\"}",
        "{\"version\":\"https://jsonfeed.org/version/1\"",
        "[\"https://jsonfeed.org/version/1\"]"
      })
  void whatIsNoJsonFeedIsNone(String text) {
    assertThat(ListingJson.read(text)).isEmpty();
  }

  @Test
  void aFeedWithoutEntriesIsSaidToBeEmpty() {
    assertThat(pictures("a.xml", "<rss><channel><title>x</title></channel></rss>"))
        .containsExactly("a.xml [empty]");
    assertThat(pictures("a.json", jsonFeed(""))).containsExactly("a.json [empty]");
    assertThat(pictures("a.xml", "<html><p>x</p></html>")).containsExactly("a.xml [no-list]");
    assertThat(pictures("a.xml", "")).containsExactly("a.xml [no-list]");
    assertThat(pictures("a.csv", "")).containsExactly("a.csv [empty]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url\nhttps://p.example/1",
        "\uFEFFURL\r\nhttps://p.example/1\r\n",
        "\"url\"\n\"https://p.example/1\"",
        "title,url\n\"a, \"\"b\"\"\",https://p.example/1",
        "title;url\n\"a\nb\";https://p.example/1",
        " url \n https://p.example/1 "
      })
  void aTableIsReadHoweverItsFieldsAreWritten(String text) {
    List<Gathered> problems = new ArrayList<>();
    Listing listing = new AddressList("a.csv", problems::add).read(text);
    assertThat(listing.entries())
        .extracting(one -> one.link().orElse("none"))
        .containsExactly("https://p.example/1");
    assertThat(problems).isEmpty();
  }

  @Test
  void anArchiveOfAnyBytesEndsWithAProblemAndNotWithAnError() throws IOException {
    Random random = new Random(59);
    for (int times = 0; times < 200; times++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      List<Gathered> all = gather.bytes("a.warc", bytes);
      assertThat(Pictures.of(all).getLast()).matches("a\\.warc \\[(archive|empty)]");
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes);
      }
      assertThat(Pictures.of(gather.bytes("a.warc.gz", packed.toByteArray())).getLast())
          .matches("a\\.warc\\.gz \\[(archive|empty)]");
    }
  }

  @Test
  void anyTextUnderAnyNameGivesSomething() {
    Random random = new Random(61);
    String signs = "<>/&;\"'{}[],:\n\r\t =rssitemlink!?-\u0000é😀\uFEFF";
    int[] points = signs.codePoints().toArray();
    for (int times = 0; times < 400; times++) {
      StringBuilder text = new StringBuilder(times % 3 == 0 ? "<rss><item>" : "");
      for (int count = random.nextInt(60); count > 0; count--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      for (String name : new String[] {"a.xml", "a.csv", "a.json", "a.jsonl", "a.html", "a.txt"}) {
        assertThat(pictures(name, text.toString())).as(name + ": " + text).isNotEmpty();
      }
    }
  }
}
