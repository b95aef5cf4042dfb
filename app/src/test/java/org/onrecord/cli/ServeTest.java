package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;

/** The workbench as the commands start and stop it. */
class ServeTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private Path folder = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();

  /** A command that runs until its thread is interrupted. */
  private static final class Running {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PipedInputStream printed = new PipedInputStream();
    private final AtomicInteger status = new AtomicInteger(-1);
    private final Thread thread;

    Running(String... words) throws IOException {
      PrintStream out = new PrintStream(new PipedOutputStream(printed), true, UTF_8);
      Terminal terminal =
          new Terminal(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
      thread = new Thread(() -> status.set(Onrecord.run(terminal, words)));
      thread.start();
    }

    /** The address that it prints once it answers. */
    String address() throws IOException {
      BufferedReader lines = new BufferedReader(new InputStreamReader(printed, UTF_8));
      String line = String.valueOf(lines.readLine());
      assertThat(line).matches("Onrecord is at http://127\\.0\\.0\\.1:\\d+/ \\(.*Ctrl-C\\)");
      return line.replaceAll("Onrecord is at | \\(.*", "");
    }

    /** Stops it and waits for its end. */
    Run stop() throws InterruptedException {
      thread.interrupt();
      thread.join(Duration.ofSeconds(15));
      assertThat(thread.isAlive()).isFalse();
      return new Run(status.get(), "", err.toString(UTF_8));
    }
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theDemoIsLoadedServedAndStopped() throws IOException, InterruptedException {
    String data = folder.toString();
    Running demo = new Running("demo", "--no-browser", "--port", "0", "--data", data);
    String address = demo.address();
    HttpResponse<String> home = get(address);
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("Onrecord", "<html");
    awaitArticles(25);
    assertThat(get(address + "articles").body()).contains("Voice of America");
    assertThat(get(address + "statements").statusCode()).isEqualTo(200);
    assertThat(get(address + "nowhere").statusCode()).isEqualTo(404);
    assertThat(demo.stop().endedWith(0).err()).isEmpty();
    assertThatThrownBy(() -> get(address)).isInstanceOf(ConnectException.class);
    assertThat(Store.open(folder).totals().articles()).isEqualTo(25);
  }

  @Test
  void aDemoStoppedWhileItLoadsIsCompletedByTheNext() throws IOException, InterruptedException {
    String data = folder.toString();
    Running first = new Running("demo", "--no-browser", "--port", "0", "--data", data);
    assertThat(get(first.address()).statusCode()).isEqualTo(200);
    awaitArticles(1);
    first.stop().endedWith(0);
    assertThat(Store.open(folder).totals().articles()).isBetween(1, 24);
    Running second = new Running("demo", "--no-browser", "--port", "0", "--data", data);
    second.address();
    awaitArticles(25);
    second.stop().endedWith(0);
  }

  /** Waits until the record holds so many articles. */
  private void awaitArticles(int articles) {
    await()
        .atMost(PATIENCE)
        .until(() -> Files.exists(folder) && Store.open(folder).totals().articles() >= articles);
  }

  @Test
  void whatWasOpenIsClosedBeforeTheProcessEnds() throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Child serve =
        Child.start(
            folder,
            List.of("-XX:TieredStopAtLevel=1"),
            "serve",
            "--no-browser",
            "--port",
            "0",
            "--data",
            data.toString());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(serve.out()).contains("Onrecord is at"));
    assertThat(data.resolve("onrecord.db-wal")).exists();
    Run stopped = serve.stop();
    assertThat(stopped.err()).isEmpty();
    assertThat(data.resolve("onrecord.db-wal")).doesNotExist();
    assertThat(data.resolve("onrecord.db-shm")).doesNotExist();
  }

  @Test
  void anEmptyRecordIsServedToo() throws IOException, InterruptedException {
    String data = folder.resolve("not/yet/there").toString();
    Running serve = new Running("serve", "--no-browser", "--port", "0", "--data", data);
    assertThat(get(serve.address()).statusCode()).isEqualTo(200);
    assertThat(serve.stop().endedWith(0).err()).isEmpty();
  }

  @Test
  void behindATokenNothingIsShownWithoutIt() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("token"), "a-token-of-some-length\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    String data = folder.resolve("data").toString();
    Running serve =
        new Running(
            "serve",
            "--no-browser",
            "--port",
            "0",
            "--data",
            data,
            "--token-file",
            file.toString());
    String address = serve.address();
    assertThat(get(address).statusCode()).isEqualTo(303);
    assertThat(get(address + "api/v1/about").statusCode()).isEqualTo(401);
    assertThat(serve.stop().endedWith(0).err()).isEmpty();
  }

  @Test
  void anotherAddressIsRefusedWithoutAToken() throws IOException {
    String data = folder.resolve("data").toString();
    Run open = Run.of("serve", "--no-browser", "--data", data, "--host", "0.0.0.0");
    assertThat(open.endedWith(2).err()).contains("only with a token", "--token-file");
    Path file = Files.writeString(folder.resolve("token"), "short");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(
            Run.of("serve", "--data", data, "--host", "0.0.0.0", "--token-file", file.toString())
                .endedWith(2)
                .err())
        .contains("at least 20")
        .doesNotContain("short\n");
  }
}
