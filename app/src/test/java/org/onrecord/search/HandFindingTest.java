package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;
import org.onrecord.text.Article;

/** Words are found by the hands through which they came. */
class HandFindingTest {
  @TempDir private Path folder = Path.of("");
  private Store store;
  private Search search;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    Recorder recorder = new Recorder(Reader.standard(), store);
    add(recorder, "Elena Marsh said that the ferry was late.");
    add(recorder, "A Western diplomat said that the ferry was late.");
    search = Search.following(store, folder.resolve("index"), said -> {});
    search.catchUp(taken -> {});
  }

  private static void add(Recorder recorder, String text) {
    recorder.add(new Gathered.Found("any", Optional.empty(), Article.of(text)));
  }

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  private List<String> found(Question question) {
    return search.findStatements(question, 0, 10).stream()
        .map(hit -> hit.statement().said().speaker().orElse(""))
        .toList();
  }

  private static Question choosing(String... hands) {
    return new Question(
        "ferry",
        Map.of(Division.HAND, Set.of(hands)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Question.Order.DATE);
  }

  @Test
  void typedBeforeAColon() {
    assertThat(found(Question.of("ferry hand:first"))).containsExactly("Elena Marsh");
    assertThat(found(Question.of("hand:UNNAMED"))).containsExactly("A Western diplomat");
    assertThat(found(Question.of("-hand:unnamed"))).containsExactly("Elena Marsh");
    assertThat(found(Question.of("hand:second"))).isEmpty();
    assertThat(found(Question.of("hand:third"))).isEmpty();
  }

  @Test
  void orChosen() {
    assertThat(found(choosing("first"))).containsExactly("Elena Marsh");
    assertThat(found(choosing("first", "unnamed"))).hasSize(2);
    assertThat(found(choosing("second"))).isEmpty();
  }

  @Test
  void articlesAreFoundByAStatementThatCameSo() {
    assertThat(search.findArticles(Question.of("hand:unnamed"), 0, 10)).hasSize(1);
    assertThat(search.findArticles(Question.of("hand:first hand:unnamed"), 0, 10)).isEmpty();
    assertThat(search.findArticles(Question.of("hand:first OR hand:unnamed"), 0, 10)).hasSize(2);
  }
}
