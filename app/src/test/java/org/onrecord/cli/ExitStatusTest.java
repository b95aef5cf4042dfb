package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 0 all done, 1 some input could not be read, 2 wrong use or no way to go on. */
class ExitStatusTest {
  private static final String REPORT =
      "The mayor said that the harbour would close.\n\n“No ship is late,” Ana Petrova said.\n";

  @TempDir private Path folder = Path.of("");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /** Runs a wrong command; what it said, checked to be one sentence of the program's own. */
  private static String refused(String... words) {
    Run run = Run.of(words).endedWith(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("onrecord: ");
    return run.err();
  }

  @Test
  void helpAndVersionAreNoMistake() {
    assertThat(Run.of("--help").endedWith(0).out()).contains("Usage: onrecord");
    assertThat(Run.of("--version").endedWith(0).out()).startsWith("onrecord 0");
    assertThat(Run.of("help", "add").endedWith(0).out()).contains("Usage: onrecord add");
    assertThat(Run.of("about").endedWith(0).out()).contains("Voice of America");
  }

  @Test
  void wrongUseEndsWithTwoAndAWayOn() throws IOException {
    String file = write("a.txt", REPORT);
    List<List<String>> wrong =
        List.of(
            List.of("reed", file),
            List.of("read"),
            List.of("read", "--format", "xml", file),
            List.of("read", "--outlet"),
            List.of("read", "--colour", file),
            List.of("add"),
            List.of("find", "--from", "yesterday", "--data", data()),
            List.of("find", "--until", "2024-02-30", "--data", data()),
            List.of("find", "--limit", "many", "--data", data()),
            List.of("serve", "--port", "harbour"),
            List.of("evaluate", "attribution"));
    for (List<String> words : wrong) {
      assertThat(refused(words.toArray(String[]::new))).as("%s", words).contains("--help");
    }
  }

  @Test
  void whatCannotBeDoneEndsWithTwoAndAReason() throws IOException {
    String file = write("a.txt", REPORT);
    assertThat(refused("read", "--published", "soon", file)).contains("2025-03-13", "soon");
    assertThat(refused("read", "--format", "brat", file)).contains("--out DIR");
    assertThat(refused("find", "--limit", "-1", "--data", data())).contains("--limit", "-1");
    assertThat(refused("evaluate")).contains("evaluate attribution DIR");
    assertThat(refused("evaluate", "attribution", data())).contains("no such folder");
    assertThat(refused("serve", "--port", "70000", "--data", data())).contains("--port", "70000");
    assertThat(refused("serve", "--port", "-7", "--data", data())).contains("--port", "-7");
    assertThat(refused("add", "--data", file, file)).contains(file);
  }

  @Test
  void aFolderWithNothingToReadIsSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    write("empty/picture.png", "no text");
    assertThat(refused("read", empty.toString()))
        .contains("there is no .txt, .html, .json, .jsonl or .warc file in " + empty);
  }

  @Test
  void whatIsGivenForAllReachesEachArticle() throws IOException {
    String plain = write("a.txt", REPORT);
    String own =
        write(
            "b.json",
            "{\"text\":\"He said that it rains.\",\"outlet\":\"Star\",\"title\":\"Own\"}");
    Run run =
        Run.of(
                "read",
                "--outlet",
                "Post",
                "--title",
                "Given",
                "--published",
                "2024-05-03T23:30:00-02:00",
                plain,
                own)
            .endedWith(0);
    assertThat(run.out()).contains("Given · Post · 2024-05-03 · 2 statements");
    assertThat(run.out()).contains("Own · Star · 2024-05-03 · 1 statement\n");
  }

  @Test
  void theRecordIsKeptInTheHomeFolderUnlessToldOtherwise() throws IOException {
    String home = System.getProperty("user.home");
    Path own = Files.createDirectory(folder.resolve("home"));
    System.setProperty("user.home", own.toString());
    try {
      Run.of("add", write("a.txt", REPORT)).endedWith(0);
      assertThat(own.resolve(".onrecord/onrecord.db")).isNotEmptyFile();
      assertThat(Run.of("find", "harbour").endedWith(0).err()).contains("1 of 1 statements");
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void doctorMakesNoRecordAndSaysWhatIsBroken() throws IOException {
    assertThat(Run.of("doctor", "--data", data()).endedWith(0).out()).contains("none yet");
    assertThat(Path.of(data())).doesNotExist();
    Path broken = Files.createDirectory(folder.resolve("broken"));
    write("broken/onrecord.db", "my notes".repeat(500));
    Run run = Run.of("doctor", "--data", broken.toString()).endedWith(2);
    assertThat(run.out()).contains("BAD  Record", broken.toString());
  }

  @Test
  void aTakenPortIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      String said = refused("serve", "--no-browser", "--port", port, "--data", data());
      assertThat(said).contains("port " + port + " is taken", "--port");
      said = refused("demo", "--no-browser", "--port", port, "--data", data() + "-demo");
      assertThat(said).contains("port " + port + " is taken");
    }
  }

  @Test
  void twoRunsPrintTheSameBytes() throws IOException {
    String file = write("a.txt", REPORT.repeat(20));
    for (String format : List.of("text", "json", "jsonl")) {
      assertThat(Run.of("read", "--format", format, file))
          .isEqualTo(Run.of("read", "--format", format, file));
    }
    Run.of("add", "--data", data(), file).endedWith(0);
    Run.of("add", "--data", data() + "2", file).endedWith(0);
    for (String format : List.of("table", "csv", "jsonl")) {
      assertThat(Run.of("find", "--data", data(), "--format", format, "harbour"))
          .isEqualTo(Run.of("find", "--data", data() + "2", "--format", format, "harbour"));
    }
  }

  @Test
  void severalPhrasesMustAllStand() throws IOException {
    Run.of("add", "--data", data(), write("a.txt", REPORT)).endedWith(0);
    assertThat(found("no ship", "ana petrova")).endsWith("1 of 1 statements");
    assertThat(found("“no ship”", "\"ana petrova\"")).isEqualTo("1 of 1 statements");
    assertThat(found("“ship no”", "ana petrova")).isEqualTo("0 of 0 statements");
    assertThat(found("“no ship”", "petrova ana")).isEqualTo("0 of 0 statements");
  }

  private String found(String... words) {
    String[] command = new String[3 + words.length];
    System.arraycopy(words, 0, command, 3, words.length);
    command[0] = "find";
    command[1] = "--data";
    command[2] = data();
    return Run.of(command).endedWith(0).err().strip();
  }
}
