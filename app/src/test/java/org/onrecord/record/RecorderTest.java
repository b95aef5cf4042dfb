package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.SeenProblem;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.Totals;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;

/** What comes of each input that is added. */
class RecorderTest {
  private static final String REPORT =
      "The mayor said that the harbour would close. The union said that it would stay open.";

  @TempDir private Path folder = Path.of("");
  private Store store;
  private Recorder recorder;

  @BeforeEach
  void openStore() {
    store = Store.open(folder);
    recorder = new Recorder(Reader.standard(), store);
  }

  private static Gathered found(String input, String text, String outlet) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Published.unknown(),
            Optional.empty());
    return new Gathered.Found(input, Optional.of("7"), new Article(text, origin));
  }

  @Test
  void manyAreAddedInTheOrderInWhichTheyWereGiven() {
    List<Outcome> told = new ArrayList<>();
    recorder.add(found("0.txt", REPORT, "Post"));
    Problem problem = Problem.of("empty", "it is empty");
    try (Recorder.Adding adding = recorder.adding(false, told::add)) {
      adding.add(found("a.txt", REPORT + " The port said that it would not.", "Post"));
      adding.add(new Gathered.Unreadable("b.txt", problem));
      adding.add(found("c.txt", REPORT, "Post"));
      adding.add(found("d.txt", REPORT + " The port said no.", "Post"));
      adding.add(found("e.txt", REPORT + " The port said no.", "Post"));
      adding.finish();
    }
    assertThat(told.stream().map(Outcome::input))
        .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
    assertThat(told.stream().map(Object::getClass))
        .isEqualTo(
            List.of(
                Outcome.Added.class,
                Outcome.Failed.class,
                Outcome.Known.class,
                Outcome.Added.class,
                Outcome.Known.class));
    assertThat(store.articleIds()).hasSize(3);
    assertThat(store.problems(10))
        .singleElement()
        .extracting(SeenProblem::input)
        .isEqualTo("b.txt");
  }

  @Test
  void nothingIsKeptOfAnArticleAtWhichReadingBreaksOff() {
    Recorder broken =
        new Recorder(
            recorder.by(),
            article -> {
              throw new IllegalStateException("out of order");
            },
            store);
    List<Outcome> told = new ArrayList<>();
    try (Recorder.Adding adding = broken.adding(false, told::add)) {
      adding.add(found("a.txt", REPORT, "Post"));
      assertThatThrownBy(adding::finish).hasMessage("out of order");
    }
    assertThat(told).isEmpty();
    assertThat(store.articleIds()).isEmpty();
  }

  @Test
  void aNewArticleIsReadAndKept() {
    Outcome outcome = recorder.add(found("a.txt", REPORT, "Post"));
    assertThat(outcome).isInstanceOf(Outcome.Added.class);
    Outcome.Added added = (Outcome.Added) outcome;
    assertThat(added.input()).isEqualTo("a.txt");
    assertThat(added.statements()).isEqualTo(2);
    StoredArticle kept = store.findArticle(added.article()).orElseThrow();
    assertThat(kept.input()).isEqualTo("a.txt");
    assertThat(kept.reading()).isEqualTo(Reader.standard().read(kept.reading().article()));
    assertThat(store.totals()).isEqualTo(new Totals(1, 2, 1, 0));
  }

  @Test
  void anArticleThatIsThereIsKnownByWhateverNameItComesAgain() {
    Outcome.Added added = (Outcome.Added) recorder.add(found("a.txt", REPORT, "Post"));
    assertThat(recorder.add(found("copy.txt", REPORT, "Post")))
        .isEqualTo(new Outcome.Known("copy.txt", added.article()));
    assertThat(store.totals()).isEqualTo(new Totals(1, 2, 1, 0));
    assertThat(store.findArticle(added.article()).orElseThrow().input()).isEqualTo("a.txt");
  }

  @Test
  void theSameTextFromAnotherOutletIsAnotherArticle() {
    recorder.add(found("a.txt", REPORT, "Post"));
    assertThat(recorder.add(found("a.txt", REPORT, "Star"))).isInstanceOf(Outcome.Added.class);
    assertThat(store.totals()).isEqualTo(new Totals(2, 4, 2, 0));
  }

  @Test
  void anArticleInWhichNothingIsSaidIsAddedWithoutStatements() {
    assertThat(recorder.add(found("rain.txt", "The rain fell on the roofs of the town.", "Post")))
        .isInstanceOfSatisfying(
            Outcome.Added.class, added -> assertThat(added.statements()).isZero());
  }

  @Test
  void anArticleInAnotherLanguageIsKeptButNotRead() {
    String persian = "شهردار گفت که بندر بسته می‌شود و کشتی‌ها فردا می‌رسند.";
    Outcome outcome = recorder.add(found("fa.txt", persian, "Post"));
    assertThat(outcome).isInstanceOf(Outcome.Unread.class);
    Outcome.Unread unread = (Outcome.Unread) outcome;
    assertThat(unread.problem().code()).isEqualTo("language");
    StoredArticle kept = store.findArticle(unread.article()).orElseThrow();
    assertThat(kept.reading().article().text()).isEqualTo(persian);
    assertThat(kept.reading().problems()).containsExactly(unread.problem());
    assertThat(recorder.add(found("again.txt", persian, "Post")))
        .isEqualTo(new Outcome.Known("again.txt", unread.article()));
  }

  @Test
  void anArticleThatIsKeptUnreadIsListedWithTheInputsNotReadUntilItIsReadOrPurged() {
    String persian = "شهردار گفت که بندر بسته می‌شود و کشتی‌ها فردا می‌رسند.";
    Outcome.Unread unread = (Outcome.Unread) recorder.add(found("fa.txt", persian, "Post"));
    SeenProblem seen = store.problems(5).getFirst();
    assertThat(seen.input()).isEqualTo("fa.txt");
    assertThat(seen.message()).isEqualTo("kept, but " + unread.problem().message());
    assertThat(seen.article()).contains(unread.article());
    Reading kept = store.findArticle(unread.article()).orElseThrow().reading();
    store.replace(
        new Reading(
            kept.by(), kept.article(), kept.language(), kept.zones(), kept.entries(), List.of()));
    assertThat(store.problems(5)).isEmpty();
    store.replace(kept);
    assertThat(store.totals().problems()).isEqualTo(1);
    store.purge(Set.of(unread.article()), "asked to");
    assertThat(store.problems(5)).isEmpty();
  }

  @Test
  void anInputWithoutAnArticleIsAFailureThatIsRemembered() {
    Problem problem = Problem.of("encoding", "the text is not UTF-8");
    assertThat(recorder.add(new Gathered.Unreadable("b.txt", problem)))
        .isEqualTo(new Outcome.Failed("b.txt", problem));
    assertThat(store.totals()).isEqualTo(new Totals(0, 0, 0, 1));
    assertThat(store.problems(5))
        .singleElement()
        .satisfies(seen -> assertThat(seen.input()).isEqualTo("b.txt"));
  }

  @Test
  void ofManyThreadsWithTheSameArticleOneAddsIt() throws Exception {
    List<Callable<Outcome>> tasks = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      String text = "Pilot number " + i % 4 + " said that the harbour would close.";
      tasks.add(() -> recorder.add(found("any", text, "Post")));
    }
    int added = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Outcome> outcome : pool.invokeAll(tasks)) {
        added += outcome.get() instanceof Outcome.Added ? 1 : 0;
      }
    }
    assertThat(added).isEqualTo(4);
    assertThat(store.totals().statements()).isEqualTo(4);
  }
}
