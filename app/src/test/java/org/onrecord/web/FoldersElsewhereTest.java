package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;
import org.onrecord.fetch.Fetching;
import org.onrecord.fetch.LocalServer;

/** Folders of a machine whose workbench is served to others, who have its token. */
class FoldersElsewhereTest {
  private static final String TOKEN = "a-token-of-some-length";
  private static final String REFUSED = "Folders are not read for other machines.";

  @TempDir private Path folder = Path.of("");
  private Desk desk;
  private Workbench open;

  @BeforeEach
  void start() {
    desk = Desk.empty();
    Entrance entrance = new Entrance("0.0.0.0", 0, Optional.of(Token.of(TOKEN)));
    open = Workbench.start(desk.tools(Fetching.open()), entrance);
  }

  @AfterEach
  void stop() {
    open.close();
    desk.close();
  }

  private HttpRequest.Builder request(String path) {
    int port = URI.create(open.address()).getPort();
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private HttpResponse<String> post(String path, String address) {
    String field = "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return desk.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(field))
            .build());
  }

  private void readable() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said that the harbour would close.");
  }

  @Test
  void aFolderIsRefusedAndNotLookedAt() throws IOException {
    readable();
    String nowhere = folder.resolve("nowhere").toString();
    for (String address : new String[] {folder.toString(), nowhere, "/", "reports"}) {
      HttpResponse<String> answer = post("/sources", address);
      assertThat(answer.statusCode()).as(address).isEqualTo(422);
      assertThat(answer.body())
          .as("the same, whether there is one or not")
          .contains(REFUSED)
          .doesNotContain("There is no such folder");
    }
    assertThat(desk.store.sources().all()).isEmpty();
    assertThat(desk.store.jobs().latest(1)).isEmpty();
  }

  @Test
  void aFolderThatWasNamedBeforeIsShownAndNotRead() throws IOException {
    readable();
    String id = desk.store.sources().add("folder", folder.toString(), Optional.empty());
    assertThat(desk.send(request("/sources").build()).body()).contains(folder.toString());
    HttpResponse<String> answer = post("/sources/" + id + "/gather", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(REFUSED, folder.toString());
    assertThat(desk.store.jobs().latest(1)).isEmpty();
    assertThat(post("/sources/" + id + "/remove", "").statusCode()).isEqualTo(303);
    assertThat(desk.store.sources().all()).isEmpty();
  }

  @Test
  void foldersAreNotOfferedAndThePageSaysWhy() throws IOException {
    readable();
    String empty = desk.send(request("/sources").build()).body();
    assertThat(empty)
        .contains("Name a feed;", "<h2>Add a feed</h2>", ">Address of a feed, site map or page<")
        .contains("Folders are not read here, because other machines are served")
        .doesNotContain("Folder on this machine", "a folder or a feed");
    String id = desk.store.sources().add("folder", folder.toString(), Optional.empty());
    String feed = desk.store.sources().add("address", "https://a.example/", Optional.empty());
    assertThat(desk.send(request("/sources").build()).body())
        .contains("/sources/" + feed + "/gather", "/sources/" + id + "/remove")
        .doesNotContain("/sources/" + id + "/gather");
    assertThat(post("/sources", "").body()).contains("Write the address of the feed.");
  }

  @Test
  void forThisMachineAloneTheyAreOffered() {
    String id = desk.store.sources().add("folder", folder.toString(), Optional.empty());
    assertThat(desk.get("/sources").body())
        .contains("Folder on this machine, or the address of a feed", "/sources/" + id + "/gather")
        .doesNotContain("Folders are not read here");
  }

  @Test
  void anAddressIsTakenAsEver() throws InterruptedException {
    try (LocalServer server = LocalServer.start()) {
      server.on("/a.txt", "text/plain", "The mayor said that the harbour would close.");
      HttpResponse<String> answer = post("/sources", server.at("/a.txt"));
      assertThat(answer.statusCode()).isEqualTo(303);
      String job = answer.headers().firstValue("Location").orElseThrow();
      assertThat(desk.awaitEnd(job)).contains("1 article added");
    }
  }
}
