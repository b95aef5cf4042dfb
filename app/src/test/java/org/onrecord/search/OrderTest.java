package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands first, and that it stays so from page to page. */
class OrderTest {
  @TempDir private Path folder = Path.of("");
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static Question byFit(String words) {
    return Question.of(words).by(Question.Order.RELEVANCE);
  }

  private List<String> ids(Question question) {
    return shelf.search.findStatements(question, 0, 1_000).stream()
        .map(hit -> hit.statement().id())
        .toList();
  }

  private List<String> contents(Question question) {
    return shelf.search.findStatements(question, 0, 1_000).stream()
        .map(hit -> hit.statement().said().content())
        .toList();
  }

  private void fill(List<Integer> numbers) {
    for (int number : numbers) {
      shelf.add(
          "Speaker " + number + " said rain " + number % 3 + "\nShe said rain rain",
          "Post",
          number % 4 == 0 ? "" : "2024-03-0" + (1 + number % 5));
    }
  }

  @Test
  void theOrderDoesNotDependOnWhenAnArticleWasAddedOrInHowManySteps() throws Exception {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    fill(numbers);
    List<String> dated = ids(Question.of("rain"));
    List<String> fitting = ids(byFit("speaker rain"));
    Collections.shuffle(numbers, new Random(2));
    try (Shelf other = new Shelf(java.nio.file.Files.createDirectory(folder.resolve("other")))) {
      Shelf first = shelf;
      shelf = other;
      for (int number : numbers) {
        fill(List.of(number));
        other.search.countStatements(Question.all());
      }
      assertThat(ids(Question.of("rain"))).isEqualTo(dated);
      shelf.search.rebuild(taken -> {});
      assertThat(ids(Question.of("rain"))).isEqualTo(dated);
      assertThat(ids(byFit("speaker rain"))).isEqualTo(fitting);
      shelf = first;
    }
  }

  @Test
  void whatFitsAsWellStandsNewestFirst() {
    shelf.add("He said rain", "A", "2024-01-01");
    shelf.add("He said rain", "B", "2024-03-01");
    shelf.add("He said rain", "C", "");
    shelf.add("He said rain", "D", "2024-02-01");
    List<String> outlets =
        shelf.search.findStatements(byFit("rain"), 0, 10).stream()
            .map(hit -> hit.statement().article().outlet().orElse(""))
            .toList();
    assertThat(outlets).containsExactly("B", "D", "A", "C");
  }

  @ParameterizedTest(name = "for {0}, {1} stands before {2}")
  @CsvSource({
    "rain, rain rain rain, rain and more of other things",
    "strike, a strike at noon, a striking fact then",
    "rain OR storm, rain and storm, rain and more",
    "storm rain, storm rain, storm and then for long nothing and rain",
    "Dowrani, Dowrani is here, Dourani is here",
    "rare OR rain, a rare day, a rain day",
  })
  void whatFitsMoreStandsFirst(String words, String better, String worse) {
    for (String content : List.of("rain day one", "rain day two", "snow")) {
      shelf.add("He said " + content);
    }
    shelf.add("They said " + worse, "Post", "2024-05-02");
    shelf.add("They said " + better, "Post", "2024-05-01");
    List<String> found = contents(byFit(words));
    assertThat(found).contains(better, worse);
    assertThat(found.indexOf(better)).isLessThan(found.indexOf(worse));
    List<String> dated = contents(Question.of(words));
    assertThat(dated.indexOf(worse)).isLessThan(dated.indexOf(better));
  }

  @Test
  void aWordThatMustNotBeThereDoesNotChangeTheOrder() {
    fill(IntStream.range(0, 20).boxed().toList());
    assertThat(ids(byFit("rain -snow"))).isEqualTo(ids(byFit("rain")));
    assertThat(ids(byFit("rain rain"))).isEqualTo(ids(byFit("rain")));
    assertThat(ids(byFit("rain from:1999"))).isSubsetOf(ids(byFit("rain")));
  }

  @Test
  void statementsOfOneArticleStandTogetherInItsOrder() {
    shelf.add("A said one\nB said two\nC said three", "Post", "2024-01-01");
    shelf.add("D said four\nE said five", "Post", "2024-01-01");
    List<String> contents = contents(Question.all());
    assertThat(contents).containsSubsequence("one", "two", "three");
    assertThat(contents).containsSubsequence("four", "five");
    assertThat(contents.indexOf("three") - contents.indexOf("one")).isEqualTo(2);
  }

  @Test
  void pagesByFitJoinToTheWholeList() {
    fill(IntStream.range(0, 50).boxed().toList());
    for (String words : List.of("rain", "speaker rain", "rain OR 1", "-snow")) {
      List<String> whole = ids(byFit(words));
      List<String> joined = new ArrayList<>();
      for (int offset = 0; offset < whole.size(); offset += 7) {
        shelf
            .search
            .findStatements(byFit(words), offset, 7)
            .forEach(hit -> joined.add(hit.statement().id()));
      }
      assertThat(joined).as(words).isEqualTo(whole).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsAddedBehindAPageDoesNotMoveIt() {
    fill(IntStream.range(0, 30).boxed().toList());
    List<String> first =
        shelf.search.findStatements(Question.all(), 0, 10).stream()
            .map(hit -> hit.statement().id())
            .toList();
    shelf.add("He said old news", "Post", "1999-01-01").add("He said undated news");
    assertThat(
            shelf.search.findStatements(Question.all(), 0, 10).stream()
                .map(hit -> hit.statement().id()))
        .isEqualTo(first);
    assertThat(contents(Question.all())).contains("old news", "undated news");
  }

  @Test
  void articlesStandInTheSameOrderAsTheirStatements() {
    fill(IntStream.range(0, 30).boxed().toList());
    List<String> byStatement =
        shelf.search.findStatements(Question.all(), 0, 1_000).stream()
            .map(hit -> hit.statement().article().id())
            .distinct()
            .toList();
    List<String> articles =
        shelf.search.findArticles(Question.all(), 0, 1_000).stream()
            .map(hit -> hit.article().id())
            .toList();
    assertThat(articles).isEqualTo(byStatement).hasSize(30);
  }

  @Test
  void speakersAndOutletsStandByTheirNamesWhateverTheirCaseAndThoseWithoutLast() {
    shelf.add("the warden said snow", "zephyr Post", "2024-03-01");
    shelf.add("Éva Torn said rain\nanna Kvast said hail", "", "2024-03-02");
    shelf.add("Boris Lem said fog", "Alpha Wire", "");
    assertThat(contents(Question.all().by(Question.Order.SPEAKER)))
        .containsExactly("hail", "fog", "rain", "snow");
    assertThat(contents(Question.all().by(Question.Order.OUTLET)))
        .containsExactly("fog", "snow", "rain", "hail");
    assertThat(shelf.search.findArticles(Question.all().by(Question.Order.OUTLET), 0, 9))
        .extracting(hit -> hit.article().outlet().orElse("none"))
        .containsExactly("Alpha Wire", "zephyr Post", "none");
  }

  @Test
  void anOrderByNameIsTheSameOverAnyNumberOfPages() {
    fill(IntStream.range(0, 30).boxed().toList());
    for (Question.Order order : Question.Order.values()) {
      Question question = Question.all().by(order);
      List<String> paged = new ArrayList<>();
      for (int offset = 0; offset < 60; offset += 7) {
        shelf.search.findStatements(question, offset, 7).stream()
            .map(hit -> hit.statement().id())
            .forEach(paged::add);
      }
      assertThat(paged).as("%s", order).doesNotHaveDuplicates().isEqualTo(ids(question));
      List<String> streamed = new ArrayList<>();
      shelf.search.useStatements(question, all -> all.forEach(one -> streamed.add(one.id())));
      assertThat(streamed).as("%s", order).isEqualTo(paged);
    }
  }
}
