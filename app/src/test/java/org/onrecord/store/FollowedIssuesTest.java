package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Stance;
import org.onrecord.issue.Terms;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;

/** The issues that are followed in a record, whatever database is under it. */
@ParameterizedClass
@EnumSource
class FollowedIssuesTest {
  private static final Reading TALKS =
      Example.reading(
          "Ana Petrova said “We will not negotiate.”\nThe union said the ferry must stop",
          "Harbour Post",
          "2024-05-03");
  private static final Reading LATER =
      Example.reading("Ana Petrova said “We are ready for talks.”", "Evening Star", "2024-06-01");

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

  private static Issue ferry(String... words) {
    return new Issue(
        "ferry",
        "Ferry",
        "The ferry should run.",
        new Terms(List.of(words), List.of(), List.of(), List.of()),
        Examples.none());
  }

  private void judgeAll() {
    store.issues().behind().forEach(store.issues()::judge);
  }

  @Test
  void aNewRecordFollowsTheStandardSet() {
    assertThat(store.issues().isOwn()).isFalse();
    assertThat(store.issues().current().all()).isEqualTo(Issues.standard().all());
    assertThat(store.issues().counts()).isEmpty();
    assertThat(store.issues().behind()).isEmpty();
  }

  @Test
  void whatIsAddedIsJudgedAtOnce() {
    store.add(TALKS, "a.txt");
    assertThat(store.issues().behind()).isEmpty();
    assertThat(store.issues().counts())
        .isEqualTo(Map.of("talks", new IssueCount(1, Map.of(Stance.OPPOSE, 1))));
    Reading kept = store.findArticle(TALKS.article().id()).orElseThrow().reading();
    assertThat(kept.statements().getFirst().issues()).hasSize(1);
    assertThat(store.issues().stands("talks", 10))
        .singleElement()
        .satisfies(
            stand -> {
              assertThat(stand.stance()).contains(Stance.OPPOSE);
              assertThat(stand.lane()).isEqualTo(Lane.OWN);
              assertThat(stand.evidence()).isEqualTo("will … not … negotiate");
              assertThat(stand.day()).isEqualTo("2024-05-03");
              assertThat(stand.actor()).isEmpty();
            });
  }

  @Test
  void standsComeByDayWhateverTheOrderOfAdding() {
    store.add(LATER, "b.txt");
    store.add(TALKS, "a.txt");
    assertThat(store.issues().stands("talks", 10).stream().map(Stand::day))
        .containsExactly("2024-05-03", "2024-06-01");
    assertThat(store.issues().stands("talks", 1).stream().map(Stand::day))
        .containsExactly("2024-06-01");
  }

  @Test
  void anotherIssueLeavesArticlesBehindUntilTheyAreJudged() {
    store.add(TALKS, "a.txt");
    store.add(LATER, "b.txt");
    long before = store.lastChange();
    store.issues().put(ferry("ferry"));
    assertThat(store.issues().isOwn()).isTrue();
    assertThat(store.issues().behind())
        .containsExactlyInAnyOrder(TALKS.article().id(), LATER.article().id());

    assertThat(store.issues().judge(TALKS.article().id())).isTrue();
    assertThat(store.issues().behind()).containsExactly(LATER.article().id());
    assertThat(store.issues().judge(LATER.article().id())).isFalse();
    assertThat(store.issues().behind()).isEmpty();

    assertThat(store.issues().counts().get("ferry"))
        .isEqualTo(new IssueCount(1, Map.of(Stance.OPPOSE, 1)));
    assertThat(store.changesAfter(before, 10))
        .singleElement()
        .extracting(Change::article, Change::what)
        .containsExactly(TALKS.article().id(), Change.What.CHANGED);
  }

  @Test
  void anIssueIsChangedInItsPlaceAndRemoved() {
    store.issues().replace(List.of(ferry("ferry"), Issues.standard().all().getFirst()));
    store.add(TALKS, "a.txt");
    store.issues().put(ferry("boat"));
    assertThat(store.issues().current().all().getFirst()).isEqualTo(ferry("boat"));
    judgeAll();
    assertThat(store.issues().counts()).containsOnlyKeys("talks");

    assertThat(store.issues().remove("ferry")).isTrue();
    assertThat(store.issues().remove("ferry")).isFalse();
    assertThatThrownBy(() -> store.issues().remove("talks"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("talks");
    store.issues().replace(List.of());
    assertThat(store.issues().isOwn()).isFalse();
  }

  @Test
  void judgingTwiceOrWhatIsGoneChangesNothing() {
    store.add(TALKS, "a.txt");
    long before = store.lastChange();
    assertThat(store.issues().judge(TALKS.article().id())).isFalse();
    assertThat(store.issues().judge("a0")).isFalse();
    assertThat(store.lastChange()).isEqualTo(before);
    assertThat(store.issues().counts())
        .isEqualTo(Map.of("talks", new IssueCount(1, Map.of(Stance.OPPOSE, 1))));
  }

  @Test
  void aPreviewKeepsNothing() {
    store.add(TALKS, "a.txt");
    IssueCount count = store.issues().preview(ferry("ferry"), 10);
    assertThat(count).isEqualTo(new IssueCount(1, Map.of(Stance.OPPOSE, 1)));
    assertThat(store.issues().preview(ferry("camel"), 10).statements()).isZero();
    assertThat(store.issues().isOwn()).isFalse();
    assertThat(store.issues().counts()).doesNotContainKey("ferry");
  }

  @Test
  void replacingAReadingReplacesWhereItStands() {
    store.add(TALKS, "a.txt");
    Reading none =
        new Reading(
            TALKS.article(),
            TALKS.language(),
            TALKS.zones(),
            Entries.of(List.of(), List.of()),
            List.of());
    assertThat(store.replace(none)).isTrue();
    assertThat(store.issues().counts()).isEmpty();
    assertThat(store.replace(TALKS)).isTrue();
    assertThat(store.issues().counts()).containsOnlyKeys("talks");
  }

  @Test
  void purgingAnArticleLeavesNoneOfItsStands() {
    store.add(TALKS, "a.txt");
    store.purge(Set.of(TALKS.article().id()), "asked for");
    assertThat(store.issues().counts()).isEmpty();
    assertThat(store.issues().stands("talks", 10)).isEmpty();
  }

  @Test
  void aBackupCarriesIssuesAndStands() throws IOException {
    store.issues().replace(List.of(ferry("ferry")));
    store.add(TALKS, "a.txt");
    Path file = folder.resolve("all.zip");
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.restore(file);
      assertThat(other.issues().current().all()).containsExactly(ferry("ferry"));
      assertThat(other.issues().counts()).isEqualTo(store.issues().counts());
      assertThat(other.issues().behind()).isEmpty();
    }
  }
}
