package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Problem;

/** The forms in which values are stored, and the values themselves. */
class StoredFormsTest {
  @Test
  void bytesComeBackAsTheyWere() {
    Random random = new Random(9);
    for (int size : new int[] {0, 1, 100, 70_000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      assertThat(Deflated.bytes(Deflated.of(bytes))).isEqualTo(bytes);
    }
    byte[] page = "<p>one more line of the page</p>\n".repeat(3000).getBytes(UTF_8);
    assertThat(Deflated.of(page).length).isLessThan(page.length / 50);
  }

  @Test
  void damagedBytesAreNoticed() {
    byte[] small = Deflated.of("The mayor said no.".repeat(50).getBytes(UTF_8));
    small[small.length / 2] ^= 0x7F;
    assertThatThrownBy(() -> Deflated.bytes(small)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Deflated.bytes(new byte[] {1, 2, 3}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void wordsStayUnlessADatabaseWouldRefuseThem() {
    String fine = "Zoë 😀 متن\t\n\u0001\uFFFD";
    assertThat(Storable.words(fine)).isSameAs(fine);
    assertThat(Storable.words("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(Storable.words("\uD83D")).isEqualTo("\uFFFD");
    assertThat(Storable.words("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(Storable.words("")).isEmpty();
    assertThat(Storable.words(Optional.empty())).isNull();
    assertThat(Storable.words(Optional.of("x\0"))).isEqualTo("x\uFFFD");
  }

  @Test
  void aManifestIsReadBackAsItWasWritten() {
    BackupManifest manifest =
        new BackupManifest(
            2,
            "2025-03-13T08:00:00Z",
            List.of(
                new BackupManifest.Table("page", 0, "ab"),
                new BackupManifest.Table("article", 5_000_000_000L, "cd")));
    assertThat(BackupManifest.parse(manifest.json())).isEqualTo(manifest);
    assertThat(manifest.rows()).isEqualTo(5_000_000_000L);
    assertThat(manifest.tables().getLast().entry()).isEqualTo("article.jsonl");
  }

  @Test
  void whatIsNoManifestIsRefused() {
    List<String> wrong =
        List.of(
            "",
            "[]",
            "{}",
            "{\"format\":\"onrecord-backup-9\"}",
            "{\"format\":\"onrecord-backup-1\"}",
            "{\"format\":\"onrecord-backup-1\",\"schema\":2,\"made_at\":\"x\",\"tables\":[{}]}",
            "{\"format\":\"onrecord-backup-1\",\"tables\":[]}",
            "{\"format\":");
    for (String json : wrong) {
      assertThatThrownBy(() -> BackupManifest.parse(json))
          .as(json)
          .isInstanceOf(UnusableBackupException.class);
    }
  }

  @Test
  void everyKindOfChangeIsReadBackAndOthersAreRefused() {
    for (Change.What what : Change.What.values()) {
      assertThat(Change.What.of(what.code())).isEqualTo(what);
      assertThat(what.code()).matches("[a-z]{1,8}");
    }
    assertThatThrownBy(() -> Change.What.of("renamed"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RENAMED");
  }

  private static Job job(Job.State state, Job.Count count, long millis) {
    return new Job(
        "j",
        Job.Task.of("add", "x"),
        state,
        count,
        new Job.Times("2025-03-13T08:00:00Z", Optional.empty(), Optional.empty(), millis),
        Optional.empty());
  }

  @Test
  void aJobsRateIsOfTheTimeThatItWasWorkedAt() {
    assertThat(job(Job.State.RUNNING, new Job.Count(10, 0, 0, 0), 500).rate()).isEmpty();
    assertThat(job(Job.State.RUNNING, new Job.Count(10, 5, 0, 0), 0).rate()).isEmpty();
    assertThat(job(Job.State.RUNNING, new Job.Count(10, 5, 0, 0), 2000).rate()).contains(2.5);
    assertThat(job(Job.State.PAUSED, new Job.Count(10, 5, 0, 0), 2000).secondsLeft()).contains(2L);
    assertThat(job(Job.State.DONE, new Job.Count(10, 10, 0, 0), 2000).secondsLeft()).isEmpty();
    assertThat(job(Job.State.CANCELLED, new Job.Count(10, 5, 0, 0), 2000).secondsLeft()).isEmpty();
  }

  @Test
  void threeStatesAreTheLast() {
    assertThat(List.of(Job.State.values()).stream().filter(Job.State::isEnded))
        .containsExactly(Job.State.DONE, Job.State.CANCELLED, Job.State.BROKEN);
  }

  @Test
  void valuesKeepNothingThatCouldChangeUnderThem() {
    byte[] bytes = {1, 2, 3};
    JobInput input = JobInput.file("a.txt", bytes);
    bytes[0] = 9;
    input.bytes().orElseThrow()[1] = 9;
    assertThat(input.bytes().orElseThrow()).containsExactly(1, 2, 3);
    Map<String, String> options = new java.util.HashMap<>(Map.of("outlet", "Post"));
    Job.Task task = new Job.Task("add", "x", Optional.empty(), options);
    options.clear();
    assertThat(task.options()).containsEntry("outlet", "Post");
    byte[] html = {4, 5};
    StoredPage page =
        new StoredPage(
            new StoredPage.Origin("h", Optional.empty(), Optional.empty(), Optional.empty()), html);
    html[0] = 9;
    page.bytes()[1] = 9;
    assertThat(page.bytes()).containsExactly(4, 5);
  }

  @Test
  void anIntakeOfTextHasNoPageAndIsNotAskedForAgain() {
    assertThat(Intake.of("a.txt")).isEqualTo(new Intake("a.txt", Optional.empty(), false));
  }

  @Test
  void aPurgedArticleSaysWhenAndWhy() {
    Tombstone stone = new Tombstone("a1", "hash", "a court said so", "2025-03-13T08:00:00Z");
    assertThat(new PurgedException(stone))
        .hasMessage("it was purged on 2025-03-13T08:00:00Z: a court said so");
    assertThat(new JobItem(1, "a", 0, Optional.of(Problem.of("x", "y"))).problem()).isPresent();
  }
}
