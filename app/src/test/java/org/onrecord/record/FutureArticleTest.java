package org.onrecord.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gather;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.SeenProblem;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.text.Origin;

/** An article that says it comes from the future is kept, and dates nothing. */
class FutureArticleTest {
  private static final String MESSAGE =
      "published in the future (2099-01-01): that date is not used";

  @TempDir private Path folder = Path.of("");
  private Store store;
  private Recorder recorder;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    recorder = new Recorder(Reader.standard(), store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Outcome add(String text, String day) {
    String json = "{\"text\":\"%s\",\"published\":\"%s\"}".formatted(text, day);
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    return recorder.add(gather.bytes("a.json", json.getBytes(UTF_8)).getFirst());
  }

  @Test
  void itsDateResolvesNothingAndDoesNotSortItAsNewest() {
    add("The mayor said on Tuesday that the harbour would close.", "2025-03-13");
    Outcome.Undated undated =
        (Outcome.Undated) add("The union said on Tuesday that it would stay.", "2099-01-01");
    assertThat(undated.statements()).isEqualTo(1);
    assertThat(undated.problem().message()).isEqualTo(MESSAGE);
    Reading reading = store.findArticle(undated.article()).orElseThrow().reading();
    assertThat(reading.dates()).isEmpty();
    assertThat(reading.article().origin().published().day()).isEmpty();
    assertThat(store.findArticles(StatementQuery.all(), 0, 10))
        .extracting(ArticleSummary::id)
        .endsWith(undated.article())
        .hasSize(2);
  }

  @Test
  void itIsCountedAndListedUntilItIsPurgedAndNotReadOtherwiseAgain() {
    Outcome.Undated undated = (Outcome.Undated) add("The mayor said no.", "2099-01-01");
    assertThat(add("The mayor said no.", "2099-01-01"))
        .isEqualTo(new Outcome.Known("a.json", undated.article()));
    assertThat(store.problems(5))
        .extracting(SeenProblem::message)
        .containsExactly("kept, but " + MESSAGE);
    assertThat(recorder.readAgain(undated.article()).changed()).isFalse();
    Reading kept = store.findArticle(undated.article()).orElseThrow().reading();
    store.replace(
        new Reading(kept.article(), kept.language(), List.of(), kept.entries(), kept.problems()));
    assertThat(store.totals().problems()).isEqualTo(1);
    store.purge(Set.of(undated.article()), "asked to");
    assertThat(store.totals().problems()).isZero();
  }
}
