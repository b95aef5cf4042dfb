package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** Lists walked through from place to place, on both databases. */
@ParameterizedClass
@EnumSource
class FollowingTest {
  private static final Reading HARBOUR =
      Example.reading(
          "The mayor said that the harbour would close\nAna Petrova said “No ship is late.”",
          "Harbour Post",
          "2024-05-03");
  private static final Reading SCHOOLS =
      Example.reading("The union said that no school would open", "Evening Star", "2024-05-01");
  private static final Reading UNDATED =
      Example.reading("A café owner said that 100% of the staff had left", "", "");

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

  @Test
  void manyArticlesOfOneDayAndOfNoneAreWalkedThroughOnceEach() {
    Random random = new Random(20240507);
    for (int n = 0; n < 40; n++) {
      String day = List.of("", "2024-05-01", "2024-05-02").get(random.nextInt(3));
      store.add(Example.reading("Speaker " + n + " said that it is so", "Post", day), "any");
    }
    for (int limit : List.of(1, 7, 13)) {
      List<ArticleSummary> walked = new ArrayList<>();
      Optional<ListPlace> last = Optional.empty();
      List<ArticleSummary> page = store.following().articles(StatementQuery.all(), last, limit);
      while (!page.isEmpty()) {
        walked.addAll(page);
        last = Optional.of(ListPlace.of(page.getLast()));
        page = store.following().articles(StatementQuery.all(), last, limit);
      }
      assertThat(walked).hasSize(40).isEqualTo(store.findArticles(StatementQuery.all(), 0, 1000));
    }
  }

  @Test
  void aPlaceInAListOfArticlesStaysWhereItIsWhenOneIsAdded() {
    store.add(SCHOOLS, "schools.txt");
    store.add(UNDATED, "undated.txt");
    Following following = store.following();
    ArticleSummary first = following.articles(StatementQuery.all(), Optional.empty(), 1).getFirst();
    store.add(HARBOUR, "harbour.txt");
    assertThat(following.articles(StatementQuery.all(), Optional.of(ListPlace.of(first)), 10))
        .extracting(ArticleSummary::id)
        .containsExactly(UNDATED.article().id());
  }

  @Test
  void problemsAreWalkedThroughOnceEach() {
    for (int n = 0; n < 5; n++) {
      store.addProblem("input " + n, Problem.of("empty", "there is no text in it"));
    }
    List<String> walked = new ArrayList<>();
    List<Following.Problem> page = store.following().problems("", "", 2);
    while (!page.isEmpty()) {
      page.forEach(each -> walked.add(each.seen().input()));
      Following.Problem last = page.getLast();
      page = store.following().problems(last.seen().seenAt(), last.id(), 2);
    }
    assertThat(walked)
        .hasSize(5)
        .isEqualTo(store.problems(10).stream().map(SeenProblem::input).toList());
  }

  @Test
  void aReadingIsHadAsItWasKept() {
    store.add(HARBOUR, "harbour.txt");
    String id = HARBOUR.article().id();
    assertThat(store.following().reading(id).orElseThrow())
        .startsWith("{\"format\":\"onrecord-reading/1\"")
        .contains("\"input\":\"harbour.txt\"");
    assertThat(store.following().reading("a0")).isEmpty();
  }
}
