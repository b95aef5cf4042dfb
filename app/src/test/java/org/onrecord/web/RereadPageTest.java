package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Cast;
import org.onrecord.event.Happenings;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.StatementQuery;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** What reading again would change waits until a person decides, and a job finds it out. */
class RereadPageTest {
  private static final Article ARTICLE =
      new Article(
          "Quill said that the <port> would close. Hale said that it would stay.",
          Origin.unknown());

  private Desk desk;
  private String page;

  @BeforeEach
  void start() {
    desk = Desk.empty();
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), ARTICLE));
    page = "/articles/" + ARTICLE.id() + "/reread";
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private String press(String address) {
    return location(desk.post(address, List.of("x", "")));
  }

  private int statements() {
    return desk.store.findStatements(StatementQuery.ofArticle(ARTICLE.id()), 0, 10).size();
  }

  /** Leaves the article without its statements, as a worse reader would have. */
  private void spoil() {
    Reading whole = desk.store.findArticle(ARTICLE.id()).orElseThrow().reading();
    desk.store.replace(
        new Reading(
            whole.article(),
            Optional.of("en"),
            whole.zones(),
            new Entries(Cast.empty(), List.of(), List.of(), Happenings.none()),
            List.of()));
    assertThat(statements()).isZero();
  }

  private void look() throws InterruptedException {
    assertThat(press(page + "/look")).isEqualTo(page);
    String id = desk.store.jobs().latest(1).getFirst().id();
    desk.awaitEnd("/jobs/" + id);
  }

  @Test
  void openingThePageReadsNothingAndOffersToLook() {
    assertThat(desk.get(page).body()).contains("See what would change").doesNotContain("<port>");
    assertThat(desk.store.jobs().latest(5)).isEmpty();
    assertThat(desk.get("/articles/a0/reread").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsReadAsBeforeIsSaidToBe() throws InterruptedException {
    look();
    assertThat(desk.get(page).body())
        .contains("It is read as before.", "Look again")
        .doesNotContain("Accept the new reading");
    assertThat(desk.get("/reread").body()).contains("Nothing waits to be accepted.");
  }

  @Test
  void whatWouldChangeWaitsAndIsAcceptedWithoutReadingAgain() throws InterruptedException {
    int before = statements();
    spoil();
    look();
    assertThat(statements()).isZero();
    assertThat(desk.get(page).body())
        .contains(before + " added, 0 gone, 0 altered", "Nothing has been changed yet.")
        .contains("the &lt;port&gt; would close");
    assertThat(desk.get("/reread").body()).contains(page, before + " added");
    assertThat(press(page)).isEqualTo("/articles/" + ARTICLE.id());
    assertThat(statements()).isEqualTo(before);
    assertThat(desk.get(page).body()).contains("See what would change");
    assertThat(press(page)).isEqualTo(page);
  }

  @Test
  void whatAPersonDropsWaitsNoMore() throws InterruptedException {
    spoil();
    look();
    press(page + "/drop");
    assertThat(desk.get(page).body()).contains("See what would change");
    assertThat(statements()).isZero();
  }

  @Test
  void aJobLooksAtAllArticlesAndAnotherAcceptsAll() throws InterruptedException {
    spoil();
    String job = press("/reread");
    assertThat(desk.awaitEnd(job))
        .contains("See what reading again would change: all articles")
        .contains("1 of 1 input done, 1 article would change", "href=\"/reread\"");
    assertThat(desk.awaitEnd(press("/reread/accept")))
        .contains("Accept the new readings", "1 article changed");
    assertThat(statements()).isPositive();
    assertThat(press("/reread/accept")).isEqualTo("/reread");
  }

  @Test
  void allThatWaitsIsDroppedAtOnce() throws InterruptedException {
    spoil();
    desk.awaitEnd(press("/reread"));
    assertThat(press("/reread/drop")).isEqualTo("/reread");
    assertThat(desk.get("/reread").body()).contains("Nothing waits to be accepted.");
    assertThat(statements()).isZero();
  }

  @Test
  void whileItIsBeingReadThePageSaysSoAndItCanBeCancelled() throws InterruptedException {
    Job.Task task =
        new Job.Task(
            Jobs.PREVIEW, "A headline", Optional.empty(), Map.of(Jobs.ARTICLE, ARTICLE.id()));
    String id = desk.store.jobs().add(task, List.of(JobInput.named(ARTICLE.id())));
    desk.store.jobs().pause(id);
    assertThat(desk.get(page).body())
        .contains("It is being read again: Paused.", "data-fresh=\"" + page, "/jobs/" + id)
        .doesNotContain("See what would change");
    assertThat(press(page + "/look")).isEqualTo(page);
    assertThat(desk.store.jobs().latest(5)).hasSize(1);
    press("/jobs/" + id + "/cancel");
    desk.awaitEnd("/jobs/" + id);
    assertThat(desk.get(page).body()).doesNotContain("It is being read again");
  }

  @Test
  void anEmptyRecordHasNothingToLookAt() {
    try (Desk empty = Desk.empty()) {
      assertThat(location(empty.post("/reread", List.of("x", "")))).isEqualTo("/reread");
      assertThat(empty.get("/reread").body()).contains("Nothing waits to be accepted.");
    }
  }
}
