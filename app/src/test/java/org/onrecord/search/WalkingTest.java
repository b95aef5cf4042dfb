package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.ListPlace;
import org.onrecord.store.StoredStatement;

/** Lists of statements walked through from place to place. */
class WalkingTest {
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

  /** Something that happens to the record between two pages. */
  private interface Meanwhile {
    void before(int page);
  }

  private List<StoredStatement> walked(Question question, int limit, Meanwhile meanwhile) {
    List<StoredStatement> walked = new ArrayList<>();
    Optional<ListPlace> last = Optional.empty();
    for (int page = 0; page < 10_000; page++) {
      meanwhile.before(page);
      List<StoredStatement> found = shelf.search.findStatementsAfter(question, last, limit);
      assertThat(found).hasSizeLessThanOrEqualTo(limit);
      walked.addAll(found);
      if (found.size() < limit) {
        return walked;
      }
      last = Optional.of(ListPlace.of(found.getLast()));
    }
    throw new AssertionError("no end of it: " + walked.size());
  }

  private List<StoredStatement> listed(Question question) {
    return shelf.search.findStatements(question, 0, 10_000).stream().map(Hit::statement).toList();
  }

  private void fill(int from, int to) {
    Random random = new Random(from);
    for (int i = from; i < to; i++) {
      String day = List.of("", "2024-05-01", "2024-05-02", "2024-06-07").get(random.nextInt(4));
      shelf.add("Speaker " + i + " said rain\nHe said “snow " + i + "”", "Post", day);
    }
  }

  @Test
  void fromPlaceToPlaceTheWholeListComesInItsOrder() {
    fill(0, 30);
    for (Question question :
        List.of(
            Question.all(),
            Question.of("rain"),
            Question.of("snow").by(Question.Order.RELEVANCE),
            Question.all().with(Division.FORM, Set.of("direct")),
            Question.of("nowhere"))) {
      for (int limit : List.of(1, 7, 500)) {
        assertThat(walked(question, limit, page -> {}))
            .as("%s by %d", question, limit)
            .isEqualTo(listed(question.by(Question.Order.DATE)));
      }
    }
  }

  @Test
  void whatWasThereComesOnceWhateverIsAddedBetweenThePages() {
    fill(0, 20);
    List<StoredStatement> before = listed(Question.of("rain"));
    List<StoredStatement> walked =
        walked(
            Question.of("rain"),
            3,
            page -> {
              if (page < 10) {
                fill(100 + page, 101 + page);
              }
            });
    assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    assertThat(walked.stream().filter(before::contains)).containsExactlyElementsOf(before);
    List<StoredStatement> now = listed(Question.of("rain"));
    assertThat(walked).isEqualTo(now.stream().filter(walked::contains).toList());
  }

  @Test
  void aListDoesNotEndBeforeItsEndWhereThePlaceItselfIsGone() {
    fill(0, 12);
    List<StoredStatement> all = listed(Question.all());
    StoredStatement place = all.get(5);
    String gone = place.article().id();
    shelf.store.purge(Set.of(gone), "asked for");
    List<StoredStatement> rest =
        all.subList(6, all.size()).stream()
            .filter(each -> !each.article().id().equals(gone))
            .toList();
    assertThat(
            shelf.search.findStatementsAfter(Question.all(), Optional.of(ListPlace.of(place)), 100))
        .isEqualTo(rest);
  }

  @Test
  void aPageOfNothingIsNoPage() {
    assertThatThrownBy(() -> shelf.search.findStatementsAfter(Question.all(), Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
