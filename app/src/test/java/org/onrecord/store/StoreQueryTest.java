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

  private List<String> words(String typed) {
    return contents(StatementQuery.all().withWords(typed));
  }

  private static StatementQuery days(String from, String until) {
    return new StatementQuery(
        "",
        Set.of(),
        from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        Optional.empty(),
        StatementQuery.Marks.any());
  }

  private static StatementQuery outlets(String... names) {
    return new StatementQuery(
        "",
        Set.of(names),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        StatementQuery.Marks.any());
  }

  @Test
  void wordsAreSoughtInSpeakerCueAndContent() {
    add("Ana Petrova said that no ship is late", "", "");
    assertThat(words("petrova")).hasSize(1);
    assertThat(words("said")).hasSize(1);
    assertThat(words("petrova ship")).hasSize(1);
    assertThat(words("\"ana petrova said\"")).hasSize(1);
    assertThat(words("\"petrova ana\"")).isEmpty();
  }

  @Test
  void partsOfWordsAreFound() {
    add("Ana Petrova said that no ship is late", "", "");
    assertThat(words("petro")).hasSize(1);
    assertThat(words("hip")).hasSize(1);
  }

  @Test
  void curlyAndStraightMarksAreTheSame() {
    add("He said that it’s the mayor’s “plan”", "", "");
    assertThat(words("it's")).hasSize(1);
    assertThat(words("mayor’s")).hasSize(1);
  }

  @Test
  void aNoBreakSpaceInTheTextIsASpace() {
    add("He said that no\u00A0ship is\u202Flate", "", "");
    assertThat(words("\"no ship\"")).hasSize(1);
    assertThat(words("“is late”")).hasSize(1);
  }

  @Test
  void marksWithoutAPartnerStillFindTheWords() {
    add("He said that no ship is late", "", "");
    assertThat(words("\"no ship")).hasSize(1);
    assertThat(words("ship\"")).hasSize(1);
    assertThat(words("\"\"")).hasSize(1);
  }

  @Test
  void signsThatMeanSomethingToADatabaseAreWords() {
    add("He said that 50!% of a_b is C:\\new 'or' 1=1; --", "", "");
    for (String sign : List.of("50!%", "a_b", "c:\\new", "'or'", "1=1;", "--", "!", "%", "_")) {
      assertThat(words(sign)).as(sign).hasSize(1);
    }
    for (String sign : List.of("5_!%", "a%b", "!!", "%%", "__", "aXb", ":v0", "?")) {
      assertThat(words(sign)).as(sign).isEmpty();
    }
  }

  @Test
  void wordsOfOtherScriptsAndSignsAreFound() {
    add("او said که بندر بسته می\u200Cشود 😀", "", "");
    assertThat(words("بندر")).hasSize(1);
    assertThat(words("😀")).hasSize(1);
    assertThat(words("北京")).isEmpty();
  }

  @Test
  void aPastedPageAsAQuestionFindsNothingAndDoesNotFail() {
    add("He said that no ship is late", "", "");
    assertThat(words("ship ".repeat(2000))).hasSize(1);
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      page.append("word").append(i).append(' ');
    }
    assertThat(words(page.toString())).isEmpty();
    assertThat(words("\"" + "long ".repeat(5_000) + "\"")).isEmpty();
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
  }

  @Test
  void everythingAskedForMustHold() {
    add("He said “one”", "Post", "2024-05-01");
    add("He said one", "Post", "2024-05-01");
    add("She said “one”", "Star", "2024-05-01");
    StatementQuery query =
        new StatementQuery(
            "one",
            Set.of("Post"),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.of(LocalDate.parse("2024-05-01")),
            Optional.empty(),
            new StatementQuery.Marks(Set.of("direct"), Set.of(), Set.of("machine")));
    assertThat(contents(query)).containsExactly("“one”");
    assertThat(store.countStatements(query)).isEqualTo(1);
    assertThat(store.facets(query).outlets()).containsExactly(new Facets.Count("Post", 1));
    assertThat(contents(query.withWords("two"))).isEmpty();
  }

  @Test
  void whatIsNotAValueOfAMarkFindsNothing() {
    add("He said one", "Post", "");
    StatementQuery.Marks none = new StatementQuery.Marks(Set.of("DIRECT' --"), Set.of(), Set.of());
    StatementQuery query =
        new StatementQuery(
            "", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), none);
    assertThat(contents(query)).isEmpty();
    assertThat(contents(StatementQuery.ofArticle("a' or 1=1"))).isEmpty();
  }

  @Test
  void theStreamGivesWhatTheListsGive() {
    for (int i = 0; i < 30; i++) {
      add("Speaker " + i + " said that it is so\nShe said no", "Post", "2024-05-0" + (1 + i % 9));
    }
    List<StoredStatement> listed = store.findStatements(StatementQuery.all(), 0, 100);
    assertThat(listed).hasSize(60);
    store.useStatements(
        StatementQuery.all(), stream -> assertThat(stream.toList()).isEqualTo(listed));
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
