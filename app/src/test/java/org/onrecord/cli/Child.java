package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a Java of its own, so that it can be killed or starved. */
final class Child {
  private static final int MOST_SECONDS = 180;

  private final Process process;
  private final Path out;
  private final Path err;

  private Child(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts it; what it prints goes to files in {@code folder}.
   *
   * @param java options of Java itself
   */
  static Child start(Path folder, List<String> java, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Onrecord.class.getName());
    command.addAll(List.of(words));
    Path out = Files.createTempFile(folder, "child", ".out");
    Path err = Files.createTempFile(folder, "child", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Child(process, out, err);
  }

  /** What it has printed so far. */
  String out() throws IOException {
    return Files.readString(out);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it as {@code kill -9} does, without a chance to tidy up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as Ctrl-C and {@code kill} do. */
  Run stop() throws IOException, InterruptedException {
    process.destroy();
    return end();
  }

  /** Waits for its own end. */
  Run end() throws IOException, InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      kill();
      throw new IllegalStateException("it did not end in " + MOST_SECONDS + " s");
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
