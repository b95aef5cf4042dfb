package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.LocalServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code onrecord add} and {@code read} on addresses, feeds, tables and archives. */
class FromWebTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>The harbour"
          + " master said that no ship would leave before noon, whatever the owners of the cargo"
          + " might say about it.</p><p>The council will meet again in a week.</p></article></body></html>";

  @TempDir private Path folder = Path.of("");

  private final LocalServer server = LocalServer.start().on("/rain", "text/html", PAGE);

  @AfterEach
  void close() {
    server.close();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private Run add(String... words) {
    String[] own = {"add", "--data", data(), "--allow-private", "--pause", "0"};
    String[] all = new String[own.length + words.length];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(words, 0, all, own.length, words.length);
    return Run.of(all);
  }

  private String feed(String... paths) {
    StringBuilder feed = new StringBuilder("<rss><channel><title>Harbour Post</title>");
    for (String path : paths) {
      feed.append("<item><link>").append(server.at(path)).append("</link></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  @Test
  void readPrintsWhatAPageSays() {
    Run run =
        Run.of("read", "--allow-private", "--format", "jsonl", server.at("/rain")).endedWith(0);
    JsonNode reading = JSON.readTree(run.out());
    assertThat(reading.path("input").asString()).isEqualTo(server.at("/rain"));
    assertThat(reading.path("statements")).isNotEmpty();
    assertThat(Run.of("read", "--allow-private", server.at("/rain")).out())
        .contains("The harbour master", "that no ship would leave before noon");
  }

  @Test
  void addKeepsAPageOnce() {
    assertThat(add(server.at("/rain")).endedWith(0).out()).startsWith("Added 1 articles with ");
    assertThat(add(server.at("/rain")).endedWith(0).out()).contains("1 were there already");
    assertThat(Run.of("find", "--data", data(), "--words", "noon").out()).contains("no ship");
  }

  @Test
  void aFeedIsTakenOncePageByPage() throws IOException {
    server.on("/feed", "application/rss+xml", feed("/rain", "/gone"));
    Run run = add(server.at("/feed")).endedWith(1);
    assertThat(run.out()).contains("Added 1 articles", "1 could not be taken");
    assertThat(run.err()).contains(server.at("/gone") + ": the server answered 404 (not there)");
    Path file = Files.writeString(folder.resolve("feed.xml"), feed("/rain"));
    assertThat(add(file.toString()).endedWith(0).out()).contains("1 were there already");
    Run bounded = add("--at-most", "1", server.at("/feed")).endedWith(1);
    assertThat(bounded.err()).contains("1 more pages stand in it than the 1");
  }

  @Test
  void aTableOfAddressesIsTakenPageByPage() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "url\n" + server.at("/rain") + "\n");
    assertThat(add(file.toString()).endedWith(0).out()).contains("Added 1 articles");
  }

  @Test
  void anArchiveIsTakenPageByPage() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String record =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: response",
            "WARC-Record-ID: <urn:uuid:1>",
            "WARC-Date: 2025-03-13T00:00:00Z",
            "WARC-Target-URI: https://harbour.example/rain",
            "Content-Type: application/http",
            "Content-Length: " + http.length(),
            "",
            http,
            "",
            "");
    Path file = Files.writeString(folder.resolve("a.warc"), record + record.substring(0, 300));
    Run run = add(file.toString()).endedWith(1);
    assertThat(run.out()).contains("Added 1 articles");
    assertThat(run.err()).contains("cut off or damaged");
  }

  @Test
  void unlessAllowedNothingOfThisMachineIsFetched() {
    for (String address :
        List.of(
            server.at("/rain"),
            "http://127.0.0.1/",
            "http://[::1]/",
            "http://2130706433/",
            "file:///etc/passwd")) {
      Run run = Run.of("read", address).endedWith(1);
      assertThat(run.err()).as(address).startsWith(address + ": ");
      assertThat(run.out()).isEmpty();
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void wrongOptionsAreSaid() {
    String address = server.at("/rain");
    assertThat(Run.of("read", "--proxy", "socks5://x:1", address).endedWith(2).err())
        .contains("--proxy: a proxy is host:port, not socks5://x:1");
    assertThat(Run.of("read", "--pause", "-1", address).endedWith(2).err())
        .contains("--pause is from 0");
    assertThat(Run.of("read", "--at-most", "0", address).endedWith(2).err())
        .contains("--at-most is 1 or more: 0");
  }

  @Test
  void helpNamesTheWeb() {
    for (String command : List.of("add", "read")) {
      assertThat(Run.of(command, "--help").endedWith(0).out())
          .contains(
              "http(s) addresses",
              "--proxy",
              "--allow-private",
              "--pause",
              "--at-most",
              ".warc",
              ".csv");
    }
    assertThat(Run.of("serve", "--help").out()).contains("--proxy", "--allow-private");
  }

  @Test
  void aPageWithALongAddressIsWrittenForBrat() {
    String path = "/rain?" + "a".repeat(400);
    server.on(path, "text/html", PAGE);
    Path out = folder.resolve("out");
    Run.of("read", "--allow-private", "--format", "brat", "--out", out.toString(), server.at(path))
        .endedWith(0);
    assertThat(out).isDirectoryContaining(file -> file.toString().endsWith(".ann"));
  }
}
