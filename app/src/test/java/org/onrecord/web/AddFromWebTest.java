package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Limits;
import org.onrecord.fetch.LocalServer;
import org.onrecord.fetch.Route;
import org.onrecord.store.StatementQuery;

/** The form that takes an address. */
class AddFromWebTest {
  private static final String WORDS =
      "<p>The harbour master said that no ship would leave before noon, whatever the owners of the"
          + " cargo might say about it.</p><p>The council will meet again in a week.</p>";

  private final Desk desk = Desk.empty();
  private final LocalServer server = LocalServer.start();

  @AfterEach
  void close() {
    server.close();
    desk.close();
  }

  private void page(String path, String title) {
    server.on(
        path,
        "text/html; charset=utf-8",
        "<!DOCTYPE html><title>%s</title><article><h1>%s</h1>%s</article>"
            .formatted(title, title, WORDS));
  }

  private HttpResponse<String> add(String address) {
    return desk.post("/add/address", List.of("address", address));
  }

  @Test
  void aPageIsFetchedReadAndLinked() {
    page("/rain", "Rain");
    HttpResponse<String> answer = add(" " + server.at("/rain") + " ");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(server.at("/rain"), "Added: ", "href=\"/articles/a");
    String id = desk.store.findArticles(StatementQuery.all(), 0, 1).getFirst().id();
    assertThat(desk.get("/articles/" + id).body()).contains("href=\"" + server.at("/rain") + "\"");
  }

  @Test
  void eachPageOfAFeedHasItsOwnLine() {
    page("/rain", "Rain");
    String item = "<item><title>Rain</title><link>%s</link></item>";
    server.on(
        "/feed",
        "text/xml",
        "<rss><channel>"
            + item.formatted(server.at("/rain"))
            + item.formatted(server.at("/gone"))
            + "</channel></rss>");
    assertThat(add(server.at("/feed")).body())
        .contains("Added: ", "Not added: the server answered 404 (not there).");
    assertThat(desk.get("/problems").body()).contains(server.at("/gone"));
  }

  @Test
  void whatIsNoWebAddressIsSaidBesideTheFieldAndKept() {
    for (String odd :
        List.of("", "news.example", "javascript:alert(1)", "file:///etc/passwd", "\"><b>")) {
      HttpResponse<String> answer = add(odd);
      assertThat(answer.statusCode()).as(odd).isEqualTo(422);
      assertThat(answer.body())
          .contains("An address begins with https:// or http://.")
          .doesNotContain("\"><b>");
    }
    assertThat(desk.store.totals().articles()).isZero();
  }

  @Test
  void anotherSitesPageCanNotMakeItFetch() {
    page("/rain", "Rain");
    HttpResponse<String> answer =
        desk.post(
            "/add/address",
            List.of("address", server.at("/rain")),
            "Origin",
            "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void unlessAllowedNothingOfThisMachineIsFetched() {
    page("/rain", "Rain");
    Fetcher fetcher = new Fetcher(Route.direct(), Limits.standard());
    try (Workbench guarded = Workbench.start(desk.tools(fetcher), 0)) {
      for (String address : List.of(server.at("/rain"), "http://127.0.0.1/", guarded.address())) {
        assertThat(addTo(guarded, address)).as(address).contains("Not added: ");
      }
    }
    assertThat(server.requests()).isEmpty();
  }

  private String addTo(Workbench workbench, String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(workbench.address() + "add/address"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8)))
            .build();
    return desk.send(request).body();
  }

  @Test
  void theFormSaysWhatHappens() {
    assertThat(desk.get("/add").body())
        .contains("action=\"/add/address\"", "Fetch and add", "links in it are not followed");
  }
}
