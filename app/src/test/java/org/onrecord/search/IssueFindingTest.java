package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Terms;

/** Statements are divided by the issues that they speak of, of which there may be several. */
class IssueFindingTest {
  @TempDir private Path folder = Path.of("");
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    shelf.store.issues().replace(List.of(issue("ferry"), issue("harbour")));
    shelf.add("Ana said the ferry was late", "Post", "2024-05-01");
    shelf.add("Ben said the ferry is not in the harbour", "Post", "2024-05-02");
    shelf.add("Eva said it rained", "Post", "2024-05-03");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static Issue issue(String word) {
    return new Issue(
        word,
        "The " + word,
        "The " + word + " is good.",
        new Terms(List.of(word), List.of(), List.of(), List.of()),
        Examples.none());
  }

  private static Question on(String... issues) {
    return Question.all().with(Division.ISSUE, Set.of(issues));
  }

  @Test
  void aStatementOnTwoIssuesCountsOnBothAndOnceInAll() {
    Divided divided = shelf.divide(Question.all());
    assertThat(divided.total()).isEqualTo(3);
    assertThat(divided.counts(Division.ISSUE))
        .containsExactly(
            new Divided.Count("ferry", 2),
            new Divided.Count("", 1),
            new Divided.Count("harbour", 1));
    assertThat(divided.counts(Division.STANCE).stream().mapToInt(Divided.Count::count).sum())
        .isEqualTo(3);
  }

  @Test
  void itIsFoundByEitherAndByNone() {
    assertThat(shelf.find(on("harbour"))).containsExactly("the ferry is not in the harbour");
    assertThat(shelf.find(on("ferry"))).hasSize(2);
    assertThat(shelf.find(on("ferry", "harbour"))).hasSize(2);
    assertThat(shelf.find(on(""))).containsExactly("it rained");
    assertThat(shelf.find(on("nowhere"))).isEmpty();
  }

  @Test
  void eachCountIsWhatChoosingItFindsAlsoBesideAnother() {
    Question question = on("ferry").with(Division.YEAR, Set.of("2024"));
    Divided divided = shelf.divide(question);
    assertThat(divided.total()).isEqualTo(2);
    for (Division division : EnumSet.of(Division.ISSUE, Division.STANCE)) {
      for (Divided.Count count : divided.counts(division)) {
        assertThat(shelf.search.countStatements(question.with(division, Set.of(count.value()))))
            .as("%s %s", division, count.value())
            .isEqualTo(count.count());
      }
    }
  }

  @Test
  void anArticleIsFoundByAnIssueOfAnyOfItsStatements() {
    assertThat(shelf.search.findArticles(on("harbour"), 0, 10)).hasSize(1);
    assertThat(shelf.search.findArticles(on(""), 0, 10)).hasSize(1);
  }
}
