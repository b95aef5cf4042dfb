package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;

/**
 * What holds whatever is done in whatever order: a store under random work is compared with the
 * plainest model of it, two maps and a list.
 */
@ParameterizedClass
@EnumSource
class StoreLawTest {
  private static final int STEPS = 150;
  private static final int TEXTS = 12;
  private static final List<String> OUTLETS = List.of("", "Post", "Star");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");

  private final Random random = new Random(4);
  private Store store;

  /** What should be kept: how many statements each article has, by its id. */
  private final Map<String, Integer> kept = new TreeMap<>();

  /** The hash of the page that each article came from. */
  private final Map<String, String> pages = new HashMap<>();

  /** The hashes of the texts that must not come again. */
  private final Set<String> out = new HashSet<>();

  /** What happened, in order. */
  private final List<Change> changes = new ArrayList<>();

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Reading anyReading() {
    int text = random.nextInt(TEXTS);
    String words = "Speaker " + text + " said that it is so.";
    return Example.reading(
        text % 3 == 0 ? words + "\nShe said no" : words,
        OUTLETS.get(random.nextInt(OUTLETS.size())),
        "");
  }

  private static Reading silent(Reading reading) {
    return new Reading(
        reading.article(),
        reading.language(),
        reading.zones(),
        Entries.of(List.of(), List.of()),
        reading.problems());
  }

  private Optional<RawPage> anyPage() {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    byte[] html = ("<p>page " + random.nextInt(4)).getBytes(UTF_8);
    return Optional.of(
        new RawPage(html, Optional.empty(), Optional.empty(), new PageMap("UTF-8", List.of())));
  }

  private void note(String article, Change.What what) {
    changes.add(new Change(changes.size() + 1, article, what));
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0 -> purge();
      case 1, 2 -> replace();
      default -> add(random.nextInt(8) == 0);
    }
  }

  private void add(boolean again) {
    Reading reading = anyReading();
    String id = reading.article().id();
    Intake intake = new Intake("any", anyPage(), again);
    boolean isOut = out.contains(reading.article().textHash()) && !kept.containsKey(id);
    if (isOut && !again) {
      assertThatThrownBy(() -> store.add(reading, intake)).isInstanceOf(PurgedException.class);
      return;
    }
    assertThat(store.add(reading, intake)).isEqualTo(!kept.containsKey(id));
    if (!kept.containsKey(id)) {
      out.remove(reading.article().textHash());
      kept.put(id, reading.statements().size());
      intake.page().ifPresent(page -> pages.put(id, page.hash()));
      note(id, Change.What.ADDED);
    }
  }

  private void replace() {
    Reading reading = random.nextBoolean() ? anyReading() : silent(anyReading());
    String id = reading.article().id();
    if (!kept.containsKey(id)) {
      assertThatThrownBy(() -> store.replace(reading)).hasMessageContaining(id);
      return;
    }
    boolean isOther = kept.get(id) != reading.statements().size();
    assertThat(store.replace(reading)).isEqualTo(isOther);
    if (isOther) {
      kept.put(id, reading.statements().size());
      note(id, Change.What.CHANGED);
    }
  }

  private void purge() {
    Set<String> chosen = new HashSet<>();
    Reading reading = anyReading();
    chosen.add(reading.article().id());
    chosen.add("nowhere");
    chosen.retainAll(kept.keySet());
    Purge done = store.purge(chosen, "why");
    assertThat(done.articles()).isEqualTo(chosen.size());
    for (String id : chosen) {
      kept.remove(id);
      pages.remove(id);
      out.add(reading.article().textHash());
      note(id, Change.What.PURGED);
    }
  }

  private void assertSame(Store found) {
    assertThat(found.articleIds()).containsExactlyElementsOf(kept.keySet());
    for (ArticleSummary article : found.findArticles(StatementQuery.all(), 0, 1000)) {
      assertThat(article.statements()).isEqualTo(kept.get(article.id()));
      StoredArticle whole = found.findArticle(article.id()).orElseThrow();
      assertThat(whole.reading().statements()).hasSize(article.statements());
      assertThat(found.findGiven(article.id()).orElseThrow().id()).isEqualTo(article.id());
      assertThat(found.findPageOf(article.id()).map(KeptPage::hash))
          .isEqualTo(Optional.ofNullable(pages.get(article.id())));
    }
    int statements = kept.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(found.totals().statements()).isEqualTo(statements);
    assertThat(found.totals().statements()).isEqualTo(statements);
    assertThat(found.changesAfter(0, 10_000)).isEqualTo(changes);
    assertThat(found.lastChange()).isEqualTo(changes.size());
    for (Tombstone stone : found.tombstones(1000)) {
      assertThat(out).contains(stone.textHash());
    }
    out.forEach(hash -> assertThat(found.findTombstone(hash)).isPresent());
  }

  @Test
  void aStoreUnderRandomWorkIsWhatItsModelSays() throws IOException {
    for (int i = 0; i < STEPS; i++) {
      step();
    }
    assertThat(changes)
        .extracting(Change::what)
        .as("the work was of every kind")
        .contains(Change.What.values());
    assertSame(store);
    Path backup = folder.resolve("law.zip");
    store.backUp(backup);
    try (Store restored = backend.empty(folder)) {
      restored.restore(backup);
      assertSame(restored);
    }
  }

  @Test
  void whoFollowsTheChangesKnowsWhatIsKept() {
    Set<String> followed = new HashSet<>();
    long seen = 0;
    for (int i = 0; i < STEPS / 2; i++) {
      step();
      for (Change change : store.changesAfter(seen, 1000)) {
        switch (change.what()) {
          case ADDED -> assertThat(followed.add(change.article())).isTrue();
          case CHANGED -> assertThat(followed).contains(change.article());
          case PURGED -> assertThat(followed.remove(change.article())).isTrue();
        }
        seen = change.seq();
      }
      assertThat(followed).isEqualTo(kept.keySet());
    }
  }
}
