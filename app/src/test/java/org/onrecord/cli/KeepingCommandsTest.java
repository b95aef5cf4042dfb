package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.FailureLog;
import org.onrecord.store.Backend;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.Store;

/** {@code --db}, {@code backup}, {@code restore}, {@code purge} and {@code jobs}, as typed. */
class KeepingCommandsTest {
  private static final String REPORT =
      "{\"outlet\":\"Post\",\"url\":\"https://post.example/1\",\"text\":\"Zdravka Quillfeather said"
          + " that the ledger was burnt.\"}\n"
          + "{\"outlet\":\"Star\",\"text\":\"The union said that the bridge is safe.\"}\n";

  @TempDir private Path folder = Path.of("");

  private String data() {
    return folder.resolve("data").toString();
  }

  private String reports() throws IOException {
    return Files.writeString(folder.resolve("reports.jsonl"), REPORT).toString();
  }

  private String found(String... where) {
    List<String> words = new java.util.ArrayList<>(List.of("find", "--format", "jsonl"));
    words.addAll(List.of(where));
    return Run.of(words.toArray(String[]::new)).endedWith(0).out();
  }

  @Test
  void aRecordInPostgreSqlIsUsedLikeAnyOther() throws IOException {
    String db = Backend.newDatabase();
    Run.of("add", "--db", db, reports()).endedWith(0);
    assertThat(found("--db", db)).contains("the ledger was burnt");
    assertThat(Run.of("doctor", "--db", db).endedWith(0).out())
        .contains("ok   Record", "the database: 2 articles, 2 statements");
    assertThat(Run.of("jobs", "--db", db).endedWith(0).out()).contains("No long work so far.");
  }

  @Test
  void aDatabaseThatCannotBeUsedIsSaidWithoutItsPassword() throws IOException {
    for (String db :
        List.of(
            "jdbc:mysql://desk:secret@localhost/x",
            "jdbc:postgresql://desk:secret@127.0.0.1:1/nowhere?connectTimeout=2",
            Backend.newDatabase().replaceFirst("/store\\d+", "/nowhere") + "&password=secret")) {
      Run run = Run.of("find", "--db", db).endedWith(2);
      assertThat(run.err()).startsWith("onrecord: ").doesNotContain("secret");
      assertThat(run.err().lines()).hasSize(1);
      assertThat(Run.of("doctor", "--db", db).endedWith(2).out())
          .contains("BAD  Record   the database: ")
          .doesNotContain("secret");
    }
  }

  @Test
  void aRecordGoesFromSqliteToPostgresqlAndBack() throws IOException {
    Run.of("add", "--data", data(), reports()).endedWith(0);
    String first = folder.resolve("first.zip").toString();
    String second = folder.resolve("second.zip").toString();
    String db = Backend.newDatabase();
    assertThat(Run.of("backup", "--data", data(), first).endedWith(0).out())
        .contains("Wrote ", first);
    assertThat(Run.of("restore", "--db", db, first).endedWith(0).out())
        .contains("Restored 2 articles with 2 statements");
    Run.of("backup", "--db", db, second).endedWith(0);
    String again = folder.resolve("again").toString();
    Run.of("restore", "--data", again, second).endedWith(0);
    assertThat(found("--data", again)).isEqualTo(found("--data", data())).isNotEmpty();
  }

  @Test
  void aBackupThatCannotBeRestoredIsSaidWithTheReason() throws IOException {
    Run.of("add", "--data", data(), reports()).endedWith(0);
    String backup = folder.resolve("backup.zip").toString();
    Run.of("backup", "--data", data(), backup).endedWith(0);
    assertThat(Run.of("backup", "--data", data(), backup).endedWith(2).err())
        .contains("there is a file", "already");
    assertThat(Run.of("restore", "--data", data(), backup).endedWith(2).err())
        .contains(backup, "not empty");
    assertThat(Run.of("restore", "--data", data() + "2", reports()).endedWith(2).err())
        .contains("can't be restored", "not a backup");
    assertThat(Run.of("restore", "--data", data() + "3", backup + "x").endedWith(2).err())
        .contains("there is no file");
    assertThat(Run.of("backup", "--data", data() + "4", backup + "y").endedWith(2).err())
        .contains("there is no record");
  }

  @Test
  void anArticleFromTheFutureIsAddedWithoutItsDateAndThatIsSaid() throws IOException {
    String json = "{\"text\":\"The mayor said that it would close.\",\"published\":\"2099-01-01\"}";
    Path file = Files.writeString(folder.resolve("late.json"), json);
    Run run = Run.of("add", "--data", data(), file.toString()).endedWith(1);
    assertThat(run.err())
        .contains("late.json: kept, but published in the future (2099-01-01): that date is not");
    assertThat(run.out() + run.err())
        .contains("Added 1 articles with 1 statements; 1 of the articles without their date.");
    assertThat(Run.of("find", "--data", data(), "--format", "jsonl").out())
        .contains("it would close")
        .doesNotContain("2099");
  }

  @Test
  void purgeShowsWhatItWouldRemoveAndAsks() throws IOException {
    Run.of("add", "--data", data(), reports()).endedWith(0);
    Run no =
        Run.withInput(
                "n\n", "purge", "--data", data(), "--name", "Quillfeather", "--reason", "asked")
            .endedWith(1);
    assertThat(no.err())
        .contains(
            "Remove 1 article, and 0 decisions, corrections, listed actors and inputs of jobs with"
                + " these words, for good?")
        .contains("Quillfeather said");
    assertThat(no.out()).contains("Nothing was removed.");
    FailureLog log = new FailureLog(Path.of(data()));
    log.write("GET /", new IllegalStateException("Quillfeather said"));
    Run nothing = Run.withInput("", "purge", "--data", data(), "--name", "bridge", "--reason", "x");
    assertThat(nothing.endedWith(1).out()).contains("Nothing was removed.");
    assertThat(log.file()).exists();
    Run yes =
        Run.withInput(
                "Yes\n", "purge", "--data", data(), "https://post.example/1", "--reason", "asked")
            .endedWith(0);
    assertThat(yes.out()).contains("Removed 1 article with 1 statements and 0 pages.");
    assertThat(log.file()).as("a message may hold its words").doesNotExist();
    assertThat(found("--data", data())).doesNotContain("ledger").contains("bridge");
  }

  @Test
  void whatWasPurgedComesAgainOnlyIfAskedFor() throws IOException {
    String reports = reports();
    Run.of("add", "--data", data(), reports).endedWith(0);
    Run.of("purge", "--data", data(), "--name", "ledger", "--reason", "a court said so", "--yes")
        .endedWith(0);
    Run list = Run.of("purge", "--data", data(), "--list").endedWith(0);
    assertThat(list.out())
        .matches("20\\S+Z  a[0-9a-f]{20}  sha256:[0-9a-f]{64}  a court said so\n")
        .doesNotContain("ledger");
    assertThat(list.err()).isEqualTo("1 article removed\n");
    Run refused = Run.of("add", "--data", data(), reports).endedWith(1);
    assertThat(refused.err()).contains("reports.jsonl:1: it was purged on 20", "a court said so");
    assertThat(refused.out()).contains("1 could not be taken");
    assertThat(Run.of("add", "--again", "--data", data(), reports).endedWith(0).out())
        .contains("Added 1 articles");
    assertThat(found("--data", data())).contains("ledger");
  }

  @Test
  void purgeIsTypedRightOrSaysHow() throws IOException {
    Run.of("add", "--data", data(), reports()).endedWith(0);
    String[][] wrong = {
      {"purge", "--data", data(), "--reason", "x"},
      {"purge", "--data", data(), "--name", "x"},
      {"purge", "--data", data(), "--name", " ", "--reason", "x"},
      {"purge", "--data", data(), "--name", "...", "--reason", "x"},
      {"purge", "--data", data(), "--name", "x", "--reason", " "},
      {"purge", "--data", data(), "nowhere", "--reason", "x", "--yes"},
    };
    for (String[] words : wrong) {
      assertThat(Run.of(words).endedWith(2).err()).startsWith("onrecord: ");
    }
    assertThat(Run.of("purge", "--data", data(), "--name", "nobody", "--reason", "x", "--yes"))
        .satisfies(run -> assertThat(run.endedWith(0).out()).contains("No article has"));
  }

  @Test
  void jobsAreListedShownAndTurned() {
    assertThat(Run.of("jobs", "--data", data()).endedWith(2).err()).contains("no record");
    String id;
    try (Store store = DataFolder.open(Path.of(data()))) {
      id = store.jobs().add(Job.Task.of("add", "3 files"), List.of(JobInput.named("a.txt")));
    }
    assertThat(Run.of("jobs", "--data", data()).endedWith(0).out())
        .isEqualTo(id + "  waiting     0%  add: 3 files; 0 of 1 inputs, 0 articles\n");
    Run paused = Run.of("jobs", "--data", data(), id, "--do", "pause").endedWith(0);
    assertThat(paused.out()).contains("paused");
    assertThat(Run.of("jobs", "--data", data(), id, "--do", "pause").endedWith(2).err())
        .contains("the job is paused; there is nothing to pause");
    assertThat(Run.of("jobs", "--data", data(), id, "--do", "resume").endedWith(0).out())
        .contains("waiting");
    assertThat(Run.of("jobs", "--data", data(), id, "--do", "cancel").endedWith(0).out())
        .contains("cancelled");
    assertThat(Run.of("jobs", "--data", data(), "nowhere").endedWith(2).err())
        .contains("there is no job nowhere");
    assertThat(Run.of("jobs", "--data", data(), "--do", "cancel").endedWith(2).err())
        .contains("say which job");
  }
}
