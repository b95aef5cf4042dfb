package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;

/** Long work and sources in the workbench, without script. */
class JobsPageTest {
  @TempDir private Path folder = Path.of("");
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Job job(Job.State state, Job.Count count, long millis, String reason) {
    return new Job(
        "j1",
        Job.Task.of("add", "3 files"),
        state,
        count,
        new Job.Times("2025-03-13T08:00:00Z", Optional.empty(), Optional.empty(), millis),
        Optional.of(reason).filter(words -> !words.isEmpty()));
  }

  @Test
  void emptyPagesSayWhatToDo() {
    assertThat(desk.get("/jobs").body()).contains("No long work so far.", "Add several files");
    assertThat(desk.get("/sources").body()).contains("No source yet.", "Folder on this machine");
    assertThat(location(desk.post("/jobs/read-again", List.of("x", "")))).isEqualTo("/jobs");
  }

  @Test
  void aFolderIsASourceThatIsGatheredAgainAndForgotten() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The mayor said that the harbour would close.");
    List<String> fields = List.of("address", folder.toString(), "outlet", "The Gazette");
    String first = location(desk.post("/sources", fields));
    assertThat(desk.awaitEnd(first)).contains("1 of 1 input done, 1 article added", "Done");
    assertThat(desk.get("/sources").body()).contains(folder.toString(), "The Gazette");
    assertThat(desk.store.outlets().getFirst().outlet()).isEqualTo("The Gazette");

    Files.writeString(folder.resolve("b.txt"), "The union said that it would stay open.");
    String source = "/sources/" + desk.store.sources().all().getFirst().id();
    String second = location(desk.post(source + "/gather", List.of("x", "")));
    assertThat(desk.awaitEnd(second)).contains("2 of 2 inputs done, 1 article added");

    assertThat(location(desk.post(source + "/remove", List.of("x", "")))).isEqualTo("/sources");
    assertThat(desk.get("/sources").body()).contains("No source yet.");
    assertThat(desk.store.totals().articles()).isEqualTo(2);
    assertThat(desk.post(source + "/gather", List.of("x", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoFolderIsSaidBesideTheField() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("<empty>"));
    Map<String, String> wrong =
        Map.of(
            " ",
            "Write where the folder or feed is.",
            "reports",
            "Write the whole path of the folder, from the root.",
            folder.resolve("nowhere").toString(),
            "There is no such folder on this machine.",
            empty.toString(),
            "There is no file in it that can be read.");
    wrong.forEach(
        (address, said) -> {
          HttpResponse<String> answer = desk.post("/sources", List.of("address", address));
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(answer.body()).contains(said).doesNotContain("<empty>");
        });
    assertThat(desk.store.sources().all()).isEmpty();
  }

  @Test
  void theButtonsOfAJobAreThoseThatCanBePressed() throws InterruptedException {
    String id = desk.store.jobs().add(Job.Task.of("unheard-of", "x"), List.of(JobInput.named("1")));
    String page = "/jobs/" + id;
    assertThat(desk.awaitEnd(page)).contains("Broken off: ", "Go on");
    assertThat(location(desk.post(page + "/cancel", List.of("x", "")))).isEqualTo(page);
    assertThat(desk.get(page).body())
        .contains("Cancelled")
        .doesNotContain("<button class=\"button\">Cancel");
    assertThat(location(desk.post(page + "/pause", List.of("x", "")))).isEqualTo(page);
    assertThat(desk.get("/jobs").body()).contains("Cancelled", "unheard-of: x");
    assertThat(desk.get("/jobs/nowhere").statusCode()).isEqualTo(404);
    assertThat(desk.post("/jobs/nowhere/pause", List.of("x", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void eachStateHasItsWordsAndWays() {
    Job.Count none = new Job.Count(3, 0, 0, 0);
    assertThat(JobRow.of(job(Job.State.WAITING, none, 0, "")).state()).isEqualTo("Waiting");
    assertThat(ways(Job.State.WAITING)).containsExactly("Pause", "Cancel");
    assertThat(ways(Job.State.RUNNING)).containsExactly("Pause", "Cancel");
    assertThat(ways(Job.State.PAUSED)).containsExactly("Go on", "Cancel");
    assertThat(ways(Job.State.BROKEN)).containsExactly("Go on", "Cancel");
    assertThat(ways(Job.State.DONE)).isEmpty();
    assertThat(ways(Job.State.CANCELLED)).isEmpty();
    assertThat(JobRow.of(job(Job.State.BROKEN, none, 0, "the disk is full")).state())
        .isEqualTo("Broken off: the disk is full");
  }

  private static List<String> ways(Job.State state) {
    return JobRow.of(job(state, new Job.Count(3, 1, 0, 1), 1, "")).ways().stream()
        .map(JobRow.Way::label)
        .toList();
  }

  @Test
  void thePaceIsSaidInWordsOnceSomethingIsDone() {
    assertThat(pace(new Job.Count(10, 0, 0, 0), 5_000)).isEmpty();
    assertThat(pace(new Job.Count(10, 4, 0, 4), 2_000))
        .isEqualTo("2.0 inputs a second, about 3 seconds left");
    assertThat(pace(new Job.Count(1000, 10, 0, 10), 100_000))
        .isEqualTo("6.0 inputs a minute, about 2.8 hours left");
    assertThat(pace(new Job.Count(300, 100, 0, 10), 100_000))
        .isEqualTo("1.0 inputs a second, about 3 minutes left");
    Job.Count half = new Job.Count(300, 100, 0, 10);
    assertThat(JobRow.pace(job(Job.State.PAUSED, half, 100_000, "")))
        .isEqualTo("1.0 inputs a second");
  }

  private static String pace(Job.Count count, long millis) {
    return JobRow.pace(job(Job.State.RUNNING, count, millis, ""));
  }
}
