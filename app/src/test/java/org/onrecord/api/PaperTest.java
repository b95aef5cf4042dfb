package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Job;

/** What the paper on the interface says, done as a person would. */
class PaperTest {
  private static final Pattern TYPE =
      Pattern.compile("^\\| `([a-z-]+)` \\| ([0-9]{3}) \\|", Pattern.MULTILINE);

  @TempDir private Path folder = Path.of("");

  private static String paper() throws IOException {
    Path here = Path.of("docs/api.md");
    return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
  }

  @Test
  void everyLineOfItRuns() throws IOException, InterruptedException {
    String block = paper().split("```\n", -1)[1];
    List<String> lines = block.lines().filter(line -> !line.startsWith("RECORD=")).toList();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.contains("curl -fsS"));
    try (Service service = Service.empty(folder)) {
      for (String line : lines) {
        Path out = folder.resolve("out.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "set -o pipefail; " + line);
        shell.environment().put("RECORD", service.address(""));
        Process curl =
            shell
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(curl.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        assertThat(curl.exitValue()).as(line + "\n" + Files.readString(out)).isZero();
      }
      for (Job job : service.store.jobs().latest(10)) {
        service.ended(job.id());
      }
      assertThat(service.store.totals().articles()).isEqualTo(4);
    }
    assertThat(Files.readString(folder.resolve("bridge.md"), StandardCharsets.UTF_8))
        .contains("## Harbour Post", "[^1]: Harbour Post");
  }

  @Test
  void itNamesEveryProblemWithItsStatus() throws IOException {
    Map<String, Integer> named = new TreeMap<>();
    TYPE.matcher(paper())
        .results()
        .forEach(row -> named.put(row.group(1), Integer.valueOf(row.group(2))));
    Map<String, Integer> real = new TreeMap<>();
    Arrays.stream(Refusal.Type.values())
        .forEach(type -> real.put(type.uri().replaceFirst(".*:", ""), type.status()));
    assertThat(named).isEqualTo(real);
  }
}
