package org.onrecord.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs everything, as far as it builds and measures nothing. */
class RunScriptTest {
  private static final Path SCRIPT = Path.of("run").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  /** What a command left behind. */
  private record Run(int status, String out, String err) {}

  private Run run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Run script(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/bash", SCRIPT.toString()));
    Stream.of(arguments).forEach(command::add);
    return run(command.toArray(String[]::new));
  }

  /** What the script's functions do when a line of bash uses them; nothing is built. */
  private String withFunctions(String line) throws IOException, InterruptedException {
    String functions =
        "set -eu; out='"
            + folder
            + "'; eval \"$(sed -n '/^[a-z_]*() {$/,/^}$/p' '"
            + SCRIPT
            + "')\"; ";
    Run run = run("/bin/bash", "-c", functions + line);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void itIsGoodBashAndCanBeRun() throws Exception {
    assertThat(SCRIPT).isExecutable();
    assertThat(run("/bin/bash", "-n", SCRIPT.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void helpSaysThatOneCommandGivesAllFigures() throws Exception {
    for (String word : List.of("--help", "-h")) {
      Run run = script(word);
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .startsWith("usage: bench/run")
          .contains("One command gives all figures");
      assertThat(run.out()).contains("end to end:", "JMH:", "start:", "DIR", "--offline");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void anUnknownOptionAndAMissingFolderAreRefusedWithTheUsage() throws Exception {
    Run option = script("--fast");
    assertThat(option.status()).isEqualTo(1);
    assertThat(option.err()).startsWith("usage: bench/run").contains("no option --fast");
    Run missing = script(folder.resolve("none").toString());
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).startsWith("usage: bench/run").contains("none is no folder");
    assertThat(script(folder.toString(), folder.toString()).status()).isEqualTo(1);
  }

  @Test
  void theMedianOfAColumnIsTheMiddleOne() throws Exception {
    Path figures = Files.writeString(folder.resolve("figures"), "0.9 30\n0.10 7\n0.25 200\n");
    assertThat(withFunctions("starts=3; median 1 '" + figures + "'; median 2 '" + figures + "'"))
        .isEqualTo("0.25\n30\n");
  }

  @Test
  void aRunGivesSecondsAndMemory() throws Exception {
    assertThat(withFunctions("timed sleep 0.1")).matches("0\\.[1-9][0-9]* [0-9]+\n");
  }

  @Test
  void withoutATimeProgramTheSystemIsAskedForTheMemory() throws Exception {
    String watched = withFunctions("watched sleep 0.1; cat \"$out/peak\"");
    assertThat(watched).matches("[0-9]+");
    assertThat(Long.parseLong(watched) > 0).isEqualTo(Files.exists(Path.of("/proc/self/status")));
  }

  @Test
  void aCommandThatFailsIsNotTimed() throws Exception {
    assertThat(withFunctions("timed false || echo failed")).isEqualTo("failed\n");
    assertThat(withFunctions("watched false || echo failed")).isEqualTo("failed\n");
  }
}
