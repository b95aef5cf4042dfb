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

  /** The ids of all statements, so many at a time. */
  private List<String> walked(StatementQuery query, int limit) {
    List<String> walked = new ArrayList<>();
    Optional<ListPlace> last = Optional.empty();
    List<StoredStatement> page = store.following().statements(query, last, limit);
    while (!page.isEmpty()) {
      page.forEach(each -> walked.add(each.id()));
      last = Optional.of(ListPlace.of(page.getLast()));
      page = store.following().statements(query, last, limit);
    }
    return walked;
  }

  private List<String> listed(StatementQuery query) {
    return store.findStatements(query, 0, 1000).stream().map(StoredStatement::id).toList();
  }

  @Test
  void walkingFromPlaceToPlaceGivesTheWholeList() {
    store.add(HARBOUR, "harbour.txt");
    store.add(SCHOOLS, "schools.txt");
    store.add(UNDATED, "undated.txt");
    for (int limit = 1; limit <= 5; limit++) {
      assertThat(walked(StatementQuery.all(), limit)).isEqualTo(listed(StatementQuery.all()));
    }
    assertThat(listed(StatementQuery.all())).hasSize(4);
    StatementQuery school = StatementQuery.all().withWords("school");
    assertThat(walked(school, 1)).isEqualTo(listed(school)).hasSize(1);
  }

  @Test
  void manyArticlesOfOneDayAndOfNoneAreWalkedThroughOnceEach() {
    Random random = new Random(20240507);
    for (int n = 0; n < 40; n++) {
      String day = List.of("", "2024-05-01", "2024-05-02").get(random.nextInt(3));
      String lines = "Speaker " + n + " said that it is so\nSpeaker " + n + " said “Yes.”";
      store.add(Example.reading(lines, "Post", day), "any");
    }
    for (int limit : List.of(1, 7, 13)) {
      assertThat(walked(StatementQuery.all(), limit)).isEqualTo(listed(StatementQuery.all()));
    }
    assertThat(listed(StatementQuery.all())).hasSize(80).doesNotHaveDuplicates();
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
