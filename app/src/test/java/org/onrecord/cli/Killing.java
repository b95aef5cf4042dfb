package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs a command in copies of a record, each killed at a random moment of its run. */
final class Killing {
  /** Java as it starts fastest. */
  static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final Path folder;
  private final Random random;

  /**
   * Killing for one test.
   *
   * @param folder where the copies go
   * @param seed decides the moments
   */
  Killing(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** How often: what the system property {@code onrecord.kills} says, else {@code usual}. */
  static int times(int usual) {
    return Integer.getInteger("onrecord.kills", usual);
  }

  /**
   * A file of reports to add.
   *
   * @param text the text of each article, by its number
   */
  static Path reports(Path folder, int articles, IntFunction<String> text) throws IOException {
    List<String> lines =
        IntStream.range(0, articles)
            .mapToObj(i -> "{\"outlet\":\"Post\",\"text\":\"" + text.apply(i) + "\"}")
            .toList();
    return Files.write(folder.resolve("reports.jsonl"), lines);
  }

  /**
   * The record of {@code from} as it is now, in a folder of its own; an empty one where none is.
   */
  private Path copy(Path from, int number) throws IOException {
    Path to = Files.createDirectories(folder.resolve(from.getFileName() + "-" + number));
    if (Files.exists(from.resolve("onrecord.db"))) {
      Files.copy(from.resolve("onrecord.db"), to.resolve("onrecord.db"));
    }
    return to;
  }

  /**
   * The copies, each after a run that was killed in the last three quarters of the time that it
   * takes, or a little later.
   */
  List<Path> killed(Path from, int times, String... words) throws Exception {
    long start = System.nanoTime();
    start(copy(from, 0), words).end().endedWith(0);
    long whole = (System.nanoTime() - start) / 1_000_000;
    List<Path> all = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      Path data = copy(from, i);
      Child child = start(data, words);
      Thread.sleep(whole / 4 + random.nextLong(Math.max(1, whole)));
      child.kill();
      all.add(data);
    }
    return all;
  }

  private Child start(Path data, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    return Child.start(folder, FAST, all.toArray(String[]::new));
  }

  /** Checks that a record's database is whole. */
  static void sound(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("onrecord.db"));
        Statement sql = connection.createStatement()) {
      try (ResultSet found = sql.executeQuery("pragma integrity_check")) {
        assertThat(found.getString(1)).isEqualTo("ok");
      }
      try (ResultSet broken = sql.executeQuery("pragma foreign_key_check")) {
        assertThat(broken.next()).isFalse();
      }
    }
  }
}
