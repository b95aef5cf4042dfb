package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Reading;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.IssueCount;
import org.onrecord.store.Store;

class LargePagesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aDebateHasTheSameReadingsEachTimeAndEachOnce() {
    List<Reading> readings = IntStream.range(0, 60).mapToObj(Debate::reading).toList();
    assertThat(readings).isEqualTo(IntStream.range(0, 60).mapToObj(Debate::reading).toList());
    Set<String> ids = new HashSet<>();
    for (Reading each : readings) {
      assertThat(ids.add(each.article().id())).isTrue();
      assertThat(each.statements())
          .allMatch(it -> it.speakerWords(each.article().text()).isPresent());
    }
  }

  @Test
  void itSpeaksForAndAgainstEveryIssueAndTwoPeopleSayMuchOfIt() {
    try (Store store = Store.open(folder)) {
      Debate.fill(store, 300);
      for (Issue issue : store.issues().current().all()) {
        IssueCount count = store.issues().counts().getOrDefault(issue.id(), IssueCount.none());
        assertThat(count.of(Stance.SUPPORT)).as(issue.id()).isPositive();
        assertThat(count.of(Stance.OPPOSE)).as(issue.id()).isPositive();
      }
      assertThat(store.issues().deeds("sanctions", 10)).hasSize(10);
      List<ActorSummary> busiest = store.actors().list(ActorQuery.speaking(), 0, 3);
      assertThat(busiest.get(1).counts().statements())
          .isGreaterThan(4 * busiest.get(2).counts().statements());
      assertThat(store.tensions().ofActor(busiest.getFirst().id())).isNotEmpty();
    }
  }

  @Test
  void whatThePagesTakeIsPrintedByTheirKind() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      LargePages.measure(folder, 60, 1, out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("60 articles, 240 statements")
        .containsPattern("issues +median +[0-9.]+ ms, 95th percentile +[0-9.]+ ms \\([0-9]+ times")
        .contains("issues/", "actors/i", "the busiest actors", "middling actors", "a plain page");
  }
}
