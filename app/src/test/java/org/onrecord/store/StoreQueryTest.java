package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions at the edges of what can be asked. */
@ParameterizedClass
@EnumSource
class StoreQueryTest {
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

  private void add(String text, String outlet, String day) {
    store.add(Example.reading(text, outlet, day), "any");
  }

  private List<String> contents(StatementQuery query) {
    return store.findStatements(query, 0, 100).stream()
        .map(found -> found.said().content())
        .toList();
  }

  private static StatementQuery days(String from, String until) {
    return new StatementQuery(
        Set.of(),
        from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        Optional.empty());
  }

  private static StatementQuery outlets(String... names) {
    return new StatementQuery(Set.of(names), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void bothDaysBelongToTheStretchAndUndatedArticlesToNone() {
    add("He said one", "", "2024-05-01");
    add("He said two", "", "2024-05-02T23:59:59Z");
    add("He said three", "", "2024-05-03");
    add("He said undated", "", "");
    assertThat(contents(days("2024-05-01", "2024-05-02"))).containsExactly("two", "one");
    assertThat(contents(days("2024-05-02", ""))).containsExactly("three", "two");
    assertThat(contents(days("", "2024-05-02"))).containsExactly("two", "one");
    assertThat(contents(days("2024-05-03", "2024-05-01"))).isEmpty();
    assertThat(contents(days("", ""))).hasSize(4);
  }

  @Test
  void anArticleWithoutAnOutletIsFoundByTheEmptyName() {
    add("He said one", "", "");
    add("He said two", "Post", "");
    assertThat(contents(outlets(""))).containsExactly("one");
    assertThat(contents(outlets("", "Post"))).hasSize(2);
    assertThat(contents(outlets("post"))).isEmpty();
    assertThat(contents(outlets("Post' or '1'='1"))).isEmpty();
    assertThat(contents(StatementQuery.ofArticle("a' or 1=1"))).isEmpty();
  }

  @Test
  void everythingAskedForMustHold() {
    add("He said “one”", "Post", "2024-05-01");
    add("He said one", "Post", "2024-05-02");
    add("She said “one”", "Star", "2024-05-01");
    StatementQuery query =
        new StatementQuery(
            Set.of("Post"),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.empty());
    assertThat(contents(query)).containsExactly("“one”");
    assertThat(store.countArticles(query)).isEqualTo(1);
  }

  @Test
  void theHeadlineIsTheFirstLineCutAtAWord() {
    add("He said one\nHe said two", "", "2024-05-03");
    add("word ".repeat(60) + "\nHe said three", "", "2024-05-02");
    add("😀".repeat(100) + "\nHe said four", "", "2024-05-01");
    List<String> headlines =
        store.findArticles(StatementQuery.all(), 0, 10).stream()
            .map(ArticleSummary::headline)
            .toList();
    assertThat(headlines)
        .containsExactly("He said one", "word ".repeat(24).strip() + " …", "😀".repeat(60) + " …");
  }
}
