package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside a running server, and servers that are killed: all processes of their own. */
class BesideServerTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern JOB = Pattern.compile("/jobs/[-0-9a-f]+");

  /** Far more than a slow machine needs with others at work beside it. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  private String data() {
    return folder.resolve("data").toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Child serve() throws IOException {
    return Child.start(folder, List.of(), "serve", "--no-browser", "--port", "0", "--data", data());
  }

  private static String address(Child server) throws IOException {
    await("the server's address")
        .atMost(PATIENCE)
        .failFast("the server has ended", () -> !server.isAlive())
        .until(() -> ADDRESS.matcher(server.out()).find());
    Matcher said = ADDRESS.matcher(server.out());
    assertThat(said.find()).isTrue();
    return said.group();
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String post(String address, String form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    return answer.headers().firstValue("Location").orElse(answer.body());
  }

  @Test
  void theServerShowsAtOnceWhatCommandsAddAndRemove() throws Exception {
    Child server = serve();
    try {
      String address = address(server);
      String report = write("a.txt", "Zdravka Quillfeather said that the harbour would close.");
      Child.start(folder, List.of(), "add", "--data", data(), report).end().endedWith(0);
      assertThat(get(address + "statements")).contains("the harbour would close");

      Path backup = folder.resolve("backup.zip");
      Run.of("backup", "--data", data(), backup.toString()).endedWith(0);
      assertThat(backup).isNotEmptyFile();

      Run purged =
          Run.of("purge", "--data", data(), "--name", "quillfeather", "--reason", "asked", "--yes")
              .endedWith(0);
      assertThat(purged.out()).contains("Removed 1 article with 1 statements");
      assertThat(get(address + "statements")).doesNotContain("the harbour would close");
      assertThat(Run.of("add", "--data", data(), report).endedWith(1).err())
          .contains("it was purged on", "asked");
      assertThat(server.isAlive()).isTrue();
    } finally {
      server.kill();
    }
  }

  @Test
  void aJobOfAKilledServerGoesOnWithTheNextAndNothingIsDoneTwice() throws Exception {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    int articles = 60;
    for (int i = 0; i < articles; i++) {
      Files.writeString(
          reports.resolve(i + ".txt"),
          "Pilot " + i + " said that the harbour would close. ".repeat(10));
    }
    Child first = serve();
    String job;
    try {
      String address = address(first);
      Matcher found = JOB.matcher(post(address + "sources", "address=" + reports));
      assertThat(found.find()).isTrue();
      job = found.group();
      while (!get(address.replaceFirst("/$", "") + job).contains(" articles added")) {
        Thread.sleep(5);
      }
    } finally {
      first.kill();
    }
    Run between = Run.of("jobs", "--data", data()).endedWith(0);
    assertThat(between.out()).contains("running", " of 60 inputs");
    Child second = serve();
    try {
      String address = address(second);
      String page = address.replaceFirst("/$", "") + job;
      await()
          .atMost(PATIENCE)
          .until(() -> get(page), now -> !now.contains("Show how far it is now"));
      assertThat(get(page)).contains("60 of 60 inputs done");
    } finally {
      second.kill();
    }
    assertThat(Run.of("jobs", "--data", data()).endedWith(0).out()).contains("done      100%");
    assertThat(Run.of("doctor", "--data", data()).out()).contains("60 articles");
  }
}
