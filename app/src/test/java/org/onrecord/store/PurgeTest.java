package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** What is left of an article that was removed for good: where it was, and why. */
@ParameterizedClass
@EnumSource
class PurgeTest {
  private static final String WORDS = "Zdravka Quillfeather said that the ledger was burnt";
  private static final Reading LEDGER = Example.reading(WORDS, "Post", "2024-05-03");
  private static final Reading OTHER =
      Example.reading("The union said that the bridge is safe", "Post", "2024-05-04");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static Intake page(String html) {
    RawPage page =
        new RawPage(
            html.getBytes(UTF_8),
            Optional.empty(),
            Optional.empty(),
            new PageMap("UTF-8", List.of()));
    return new Intake("page.html", Optional.of(page), false);
  }

  private List<String> articlesMentioning(String words) {
    Mentioned mentioned = store.mentioning(words);
    assertThat(mentioned.decisions()).isZero();
    return mentioned.articles();
  }

  @Test
  void nothingOfItIsLeftButItsTombstone() {
    store.add(LEDGER, page("<p>" + WORDS));
    store.add(OTHER, "other.txt");
    String id = LEDGER.article().id();
    String hash = store.findPageOf(id).orElseThrow().hash();
    assertThat(store.purge(Set.of(id, "nowhere"), "a court ordered it"))
        .isEqualTo(new Purge(1, 1, 1, 0, true));
    assertThat(store.findArticle(id)).isEmpty();
    assertThat(store.has(id)).isFalse();
    assertThat(store.findPage(hash)).isEmpty();
    assertThat(store.totals()).isEqualTo(new Totals(1, 1, 1, 0));
    assertThat(store.tombstones(10))
        .singleElement()
        .satisfies(
            stone -> {
              assertThat(stone.article()).isEqualTo(id);
              assertThat(stone.textHash()).isEqualTo(LEDGER.article().textHash());
              assertThat(stone.reason()).isEqualTo("a court ordered it");
            });
    assertThat(store.changesAfter(2, 10)).containsExactly(new Change(3, id, Change.What.PURGED));
  }

  @Test
  void itIsNotKeptAgainUnlessAskedForWhateverItsOutlet() {
    store.add(LEDGER, "one.txt");
    store.purge(Set.of(LEDGER.article().id()), "a court ordered it");
    Reading copy = Example.reading(WORDS, "Star", "2024-05-09");
    for (Reading again : List.of(LEDGER, copy)) {
      assertThatThrownBy(() -> store.add(again, "again.txt"))
          .isInstanceOf(PurgedException.class)
          .hasMessageContaining("a court ordered it");
      assertThat(store.findTombstone(again.article().textHash())).isPresent();
    }
    assertThat(store.totals().articles()).isZero();
    assertThat(store.add(LEDGER, new Intake("again.txt", Optional.empty(), true))).isTrue();
    assertThat(store.findTombstone(LEDGER.article().textHash())).isEmpty();
    assertThat(store.add(copy, "copy.txt")).isTrue();
  }

  @Test
  void whatWasLetInAgainCanBePurgedAgain() {
    store.add(LEDGER, "one.txt");
    store.purge(Set.of(LEDGER.article().id()), "first");
    store.add(LEDGER, new Intake("again.txt", Optional.empty(), true));
    store.purge(Set.of(LEDGER.article().id()), "second");
    assertThat(store.tombstones(10)).extracting(Tombstone::reason).containsExactly("second");
  }

  @Test
  void aPageThatAnotherArticleCameFromStays() {
    Intake page = page("<p>one page of two articles");
    store.add(LEDGER, page);
    store.add(OTHER, page);
    assertThat(store.purge(Set.of(LEDGER.article().id()), "why").pages()).isZero();
    assertThat(store.findPageOf(OTHER.article().id())).isPresent();
  }

  @Test
  void articlesAreFoundByANameInTextOrPageHoweverWritten() {
    store.add(LEDGER, "one.txt");
    store.add(OTHER, page("<footer>Written by Zoë QUILLFEATHER"));
    assertThat(articlesMentioning("zdravka  QUILLFEATHER")).containsExactly(LEDGER.article().id());
    assertThat(articlesMentioning("Zoe Quillfeather")).containsExactly(OTHER.article().id());
    assertThat(articlesMentioning("quillfeather")).hasSize(2);
    assertThat(articlesMentioning("nobody")).isEmpty();
    assertThatThrownBy(() -> articlesMentioning(" ")).hasMessageContaining("no words");
    assertThat(store.articlesAt("https://nowhere.example/")).isEmpty();
  }

  @Test
  void partsOfOtherWordsAreNotTheWords() {
    store.add(LEDGER, "one.txt");
    store.add(OTHER, page("<p>Zdravka Quill wrote of Ann Leeds and Quillfeather, Zdravka"));
    assertThat(articlesMentioning("quill")).containsExactly(OTHER.article().id());
    assertThat(articlesMentioning("feather")).isEmpty();
    assertThat(articlesMentioning("Ann Lee")).isEmpty();
    assertThat(articlesMentioning("Zdravka Quillfeather")).containsExactly(LEDGER.article().id());
  }

  private String job(String title, JobInput... inputs) {
    return store.jobs().add(Job.Task.of("add", title), List.of(inputs));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void jobsForgetTheArticleAndFilesThatWaitWithItAreGivenUp() throws IOException {
    Problem problem = Problem.of("gone", "there is nothing");
    store.add(LEDGER, "ledger-of-march.html");
    store.addProblem("ledger-of-march.html", problem);
    store.addProblem("bridge.html", problem);
    String id =
        job(
            "ledger-of-march.html",
            JobInput.named("ledger-of-march.html"),
            JobInput.file("sent.json", ("{\"text\": \"" + WORDS + "\"}").getBytes(UTF_8)),
            JobInput.file("sent.warc.gz", packed("A page: " + WORDS)),
            JobInput.file("bridge.txt.gz", packed("The bridge is safe")));
    store.purge(Set.of(LEDGER.article().id()), "a court ordered it");
    Job job = store.jobs().find(id).orElseThrow();
    assertThat(job.task().title()).isEqualTo("(purged)");
    assertThat(job.count().failed()).isEqualTo(3);
    assertThat(store.jobs().next(id).orElseThrow().input().name()).isEqualTo("bridge.txt.gz");
    assertThat(store.problems(10)).extracting(SeenProblem::input).containsExactly("bridge.html");
    assertThat(Backend.holds(folder, "ledger-of-march")).isFalse();
  }

  @Test
  void aNameGoesFromJobsAndProblemsToo() {
    store.add(LEDGER, "ledger.txt");
    store.addProblem("quillfeather.doc", Problem.of("file-type", "no text"));
    store.addProblem("bridge.doc", Problem.of("file-type", "of Zdravka Quillfeather"));
    String id =
        job(
            "what Quillfeather sent",
            JobInput.named("https://news.example/quillfeather"),
            JobInput.file("sent.txt", "Not ZDRAVKA\nQUILLFEATHER again".getBytes(UTF_8)),
            JobInput.named("https://news.example/quill"));
    assertThat(store.mentioning("quillfeather").decisions()).isEqualTo(5);
    Purge done = store.purge(Set.of(), Optional.of("Quillfeather"), "asked for");
    assertThat(done).isEqualTo(new Purge(0, 0, 0, 5, true));
    assertThat(store.problems(10)).isEmpty();
    assertThat(store.jobs().find(id).orElseThrow().task().title()).isEqualTo("(purged)");
    assertThat(store.jobs().next(id).orElseThrow().input().name())
        .isEqualTo("https://news.example/quill");
    assertThat(store.mentioning("quillfeather").decisions()).isZero();
  }

  @Test
  void theWordsAreNowhereInTheFiles() throws IOException {
    for (int i = 0; i < 60; i++) {
      store.add(Example.reading(i + " said that it is so. ".repeat(40), "Post", ""), "filler");
    }
    store.add(LEDGER, "one.txt");
    for (int i = 100; i < 160; i++) {
      store.add(Example.reading(i + " said that it is so. ".repeat(40), "Post", ""), "filler");
    }
    assertThat(Backend.holds(folder, "Quillfeather")).isEqualTo(backend == Backend.SQLITE);
    assertThat(store.purge(Set.of(LEDGER.article().id()), "why").wiped()).isTrue();
    assertThat(Backend.holds(folder, "Quillfeather")).isFalse();
    assertThat(Backend.holds(folder, "quillfeather")).isFalse();
    assertThat(store.totals().articles()).isEqualTo(120);
  }
}
