package org.onrecord.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Change;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** Pages that come with articles, articles that were purged, and articles read again. */
class KeepingTest {
  private static final String PAGE =
      """
      <html><head><title>Harbour to close</title></head><body><article><h1>Harbour to close</h1>
      <p>The mayor said on Monday that the harbour would close for the whole of the winter.</p>
      <p>The union said that it would stay open, and that no ship had been late this year.</p>
      <p>“No ship is late,” Ana Petrova said to reporters who had come to the old pier.</p>
      </article></body></html>
      """;
  private static final String REPORT = "The mayor said that the harbour would close.";

  @TempDir private Path folder = Path.of("");
  private Store store;
  private Recorder recorder;

  @BeforeEach
  void openStore() {
    store = Store.open(folder);
    recorder = new Recorder(Reader.standard(), store);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static Gathered gathered(String name, String content) {
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    return gather.bytes(name, content.getBytes(UTF_8)).getFirst();
  }

  private String add(Gathered gathered) {
    return ((Outcome.Added) recorder.add(gathered)).article();
  }

  @Test
  void thePageOfAnArticleIsKeptWithIt() {
    Gathered.Found found = (Gathered.Found) gathered("harbour.html", PAGE);
    String id = add(found);
    RawPage page = store.findPageOf(id).orElseThrow().page();
    assertThat(new String(page.bytes(), UTF_8)).isEqualTo(PAGE);
    assertThat(Optional.of(page)).isEqualTo(found.page());
    assertThat(store.findPage(page.hash())).isPresent();
    assertThat(store.findPageOf(add(gathered("text.txt", REPORT)))).isEmpty();
  }

  @Test
  void aPurgedArticleIsRefusedWithTheReasonBeforeItIsRead() {
    String id = add(gathered("a.txt", REPORT));
    store.purge(Set.of(id), "a court said so");
    Outcome.Failed refused = (Outcome.Failed) recorder.add(gathered("b.txt", REPORT));
    assertThat(refused.problem().code()).isEqualTo("purged");
    assertThat(refused.problem().message())
        .matches("it was purged on \\d{4}-\\d\\d-\\d\\d: a court said so");
    assertThat(store.problems(10)).isEmpty();
    List<Outcome> told = new ArrayList<>();
    try (Recorder.Adding adding = recorder.adding(true, told::add)) {
      adding.add(gathered("b.txt", REPORT));
      adding.finish();
    }
    assertThat(told).singleElement().isInstanceOf(Outcome.Added.class);
    assertThat(recorder.add(gathered("c.txt", REPORT))).isInstanceOf(Outcome.Known.class);
  }

  @Test
  void whatIsReadAgainAsBeforeIsNoChange() {
    String id = add(gathered("a.txt", REPORT));
    assertThat(recorder.readAgain(id)).isEqualTo(new Recorder.Again(false, Optional.empty()));
    assertThat(store.lastChange()).isEqualTo(1);
    assertThatThrownBy(() -> recorder.readAgain("nowhere")).hasMessageContaining("nowhere");
  }

  @Test
  void whatIsReadOtherwiseTakesThePlaceOfTheFirstReading() {
    Article article = Article.of(REPORT);
    Reading before =
        new Reading(
            article, Optional.of("en"), List.of(), Entries.of(List.of(), List.of()), List.of());
    store.add(before, "a.txt");
    assertThat(store.totals().statements()).isZero();
    assertThat(recorder.readAgain(article.id()).changed()).isTrue();
    assertThat(store.totals().statements()).isEqualTo(1);
    assertThat(store.changesAfter(1, 10))
        .containsExactly(new Change(2, article.id(), Change.What.CHANGED));
    assertThat(store.findArticle(article.id()).orElseThrow().reading())
        .isEqualTo(
            Reader.standard()
                .read(store.findArticle(article.id()).orElseThrow().reading().article()));
    assertThat(recorder.readAgain(article.id()).changed()).isFalse();
  }
}
