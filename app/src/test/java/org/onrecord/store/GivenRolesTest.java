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
import org.onrecord.reading.Reading;

/** Whose the roles are that articles give, and in which order what somebody says is listed. */
@ParameterizedClass
@EnumSource
class GivenRolesTest {
  private static final Reading FIRST =
      Speakers.reading("Post", "2024-03-01", "minister; Mara Quill; LVA");
  private static final Reading SECOND =
      Speakers.reading(
          "Star", "2024-05-01", "minister; Mara Quill; LVA", "envoy; Jonas Brandt; LVA");
  private static final Reading THIRD =
      Speakers.reading("Echo", "2024-04-01", "president; Mara Quill; LVA");
  private static final Reading UNDATED = Speakers.reading("Echo", "", "speaker; Mara Quill; LVA");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void fill() {
    store = backend.empty(folder);
    List.of(FIRST, SECOND, THIRD, UNDATED).forEach(each -> store.add(each, "any"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String id(String name) {
    return store.actors().list(ActorQuery.named(name), 0, 1).getFirst().id();
  }

  /** The roles of somebody as “words: first–last, articles”. */
  private List<String> roles(String id) {
    return store.actors().roles(id).stream()
        .map(
            role ->
                "%s: %s–%s, %d"
                    .formatted(
                        role.words(),
                        role.given().first().orElse("?"),
                        role.given().last().orElse("?"),
                        role.articles()))
        .toList();
  }

  @Test
  void theLatestRoleComesFirstWithTheDaysOnWhichItWasGiven() {
    assertThat(roles(id("Mara Quill")))
        .containsExactly(
            "minister: 2024-03-01–2024-05-01, 2",
            "president: 2024-04-01–2024-04-01, 1",
            "speaker: ?–?, 1");
    assertThat(store.actors().roles(id("Mara Quill")).getFirst().article())
        .isEqualTo(SECOND.article().id());
  }

  @Test
  void theRoleNearestToADayIsFound() {
    String quill = id("Mara Quill");
    assertThat(store.actors().roleNear(quill, LocalDate.parse("2024-04-05")))
        .hasValueSatisfying(role -> assertThat(role.words()).isEqualTo("president"));
    assertThat(store.actors().roleNear(quill, LocalDate.parse("2025-04-05"))).isEmpty();
  }

  @Test
  void rolesFollowWhoSomebodyIs() {
    String quill = id("Mara Quill");
    String ruling =
        store
            .actors()
            .rule(
                new ActorDecision.Same(id("Jonas Brandt"), quill, Optional.empty()), "desk", "why");
    String both = id("Mara Quill");
    assertThat(roles(both)).hasSize(4).anyMatch(role -> role.startsWith("envoy"));
    store.actors().revoke(ruling);
    assertThat(roles(id("Mara Quill"))).hasSize(3);
    assertThat(roles(id("Jonas Brandt"))).containsExactly("envoy: 2024-05-01–2024-05-01, 1");
  }

  @Test
  void purgedAndReplacedArticlesGiveNoRole() {
    store.purge(Set.of(THIRD.article().id()), "why");
    assertThat(roles(id("Mara Quill"))).noneMatch(role -> role.startsWith("president"));
  }

  @Test
  void whatSomebodySaysAndWhereTheyAppearIsListedNewestFirstAndUndatedLast() {
    String quill = id("Mara Quill");
    List<String> newestFirst =
        List.of(SECOND, FIRST, UNDATED).stream().map(each -> each.article().id()).toList();
    store.purge(Set.of(THIRD.article().id()), "why");
    assertThat(store.actors().articles(quill, 0, 9))
        .extracting(ArticleSummary::id)
        .isEqualTo(newestFirst);
    assertThat(store.actors().articles(quill, 1, 1))
        .extracting(ArticleSummary::id)
        .containsExactly(newestFirst.get(1));
    assertThat(store.findStatements(StatementQuery.ofActor(quill), 0, 9))
        .extracting(each -> each.article().id())
        .isEqualTo(newestFirst);
    assertThat(store.findStatements(StatementQuery.ofActor(quill), 0, 9))
        .extracting(each -> each.article().published().orElse("unknown"))
        .containsExactly("2024-05-01", "2024-03-01", "unknown");
    assertThat(store.findStatements(StatementQuery.ofActor(quill), 2, 9))
        .extracting(each -> each.article().id())
        .containsExactly(newestFirst.get(2));
  }
}
