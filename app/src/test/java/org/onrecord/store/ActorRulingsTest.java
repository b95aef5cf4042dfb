package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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

/** What people decide about who is who. */
@ParameterizedClass
@EnumSource
class ActorRulingsTest {
  private static final Reading QUILL =
      Speakers.reading("Post", "2024-05-01", "minister; Mara Quill; LVA", "; Jonas Brandt; LVA");
  private static final Reading BARE = Speakers.reading("Star", "2024-05-02", "; Quill; ");
  private static final Reading AGAIN =
      Speakers.reading("Echo", "2024-05-03", "; Mara Quill; LVA", "; Quill; ");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    List.of(QUILL, BARE, AGAIN).forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  /** Everybody who speaks, as name, statements and articles. */
  private List<String> shown() {
    return store.actors().list(ActorQuery.speaking(), 0, 100).stream()
        .map(
            each -> each.name() + " " + each.counts().statements() + "/" + each.counts().articles())
        .sorted()
        .toList();
  }

  private String id(Reading in, String name) {
    return store.actors().inArticle(in.article().id()).values().stream()
        .filter(each -> each.name().equals(name))
        .map(ActorSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private String rule(ActorDecision decision) {
    return store.actors().rule(decision, "desk", "seen in the text");
  }

  @Test
  void beforeAnyDecisionTheRulesHold() {
    assertThatOnlyTheRulesHold();
  }

  private void assertThatOnlyTheRulesHold() {
    assertThat(shown())
        .containsExactly("Jonas Brandt 1/1", "Mara Quill 2/2", "Quill 1/1", "Quill 1/1");
  }

  @Test
  void aNameEverywhereIsAnother() {
    long seen = store.lastChange();
    String ruling =
        rule(
            new ActorDecision.Same(
                id(QUILL, "Jonas Brandt"), id(QUILL, "Mara Quill"), Optional.empty()));
    assertThat(shown()).containsExactly("Mara Quill 3/2", "Quill 1/1", "Quill 1/1");
    assertThat(store.changesAfter(seen, 10)).isNotEmpty();
    assertThat(store.actors().revoke(ruling)).isTrue();
    assertThatOnlyTheRulesHold();
    assertThat(store.actors().revoke(ruling)).isFalse();
  }

  @Test
  void aBareNameOfOneArticleIsSomebody() {
    String ruling =
        rule(
            new ActorDecision.Same(
                id(BARE, "Quill"), id(QUILL, "Mara Quill"), Optional.of(BARE.article().id())));
    assertThat(shown()).containsExactly("Jonas Brandt 1/1", "Mara Quill 3/3", "Quill 1/1");
    assertThat(store.actors().aliases(id(QUILL, "Mara Quill")))
        .contains(new ActorAlias("Quill", "a person ruled so"));
    store.actors().revoke(ruling);
    assertThatOnlyTheRulesHold();
  }

  @Test
  void aNameInOneArticleIsSomebodyElse() {
    String quill = id(QUILL, "Mara Quill");
    ActorDecision.Apart apart =
        new ActorDecision.Apart(quill, "Mara Quill", Optional.of(AGAIN.article().id()));
    ActorScope scope = store.actors().preview(apart);
    assertThat(scope.statements()).isEqualTo(1);
    assertThat(scope.some()).extracting(ArticleSummary::id).containsExactly(AGAIN.article().id());
    String ruling = rule(apart);
    assertThat(shown())
        .containsExactly(
            "Jonas Brandt 1/1", "Mara Quill 1/1", "Mara Quill 1/1", "Quill 1/1", "Quill 1/1");
    store.actors().revoke(ruling);
    assertThatOnlyTheRulesHold();
  }

  @Test
  void somebodyIsCalledOtherwise() {
    String quill = id(QUILL, "Mara Quill");
    String ruling = rule(new ActorDecision.Rename(quill, "Māra Kvila"));
    assertThat(shown()).contains("Māra Kvila 2/2");
    assertThat(store.actors().find(quill)).map(ActorSummary::name).contains("Māra Kvila");
    assertThat(store.actors().rulingsOn(quill, 10))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.names().other()).contains("Māra Kvila");
              assertThat(each.made().by()).isEqualTo("desk");
              assertThat(each.revokedAt()).isEmpty();
            });
    store.actors().revoke(ruling);
    assertThatOnlyTheRulesHold();
    assertThat(store.actors().rulings(10))
        .singleElement()
        .satisfies(each -> assertThat(each.revokedAt()).isPresent());
  }

  @Test
  void aDecisionHoldsForArticlesThatComeLater() {
    rule(
        new ActorDecision.Same(
            id(QUILL, "Jonas Brandt"), id(QUILL, "Mara Quill"), Optional.empty()));
    store.add(Speakers.reading("Later", "2024-06-01", "; Mara Quill; LVA"), "later");
    assertThat(shown()).contains("Mara Quill 4/3");
    store.purge(Set.of(QUILL.article().id()), "why");
    assertThat(shown()).contains("Mara Quill 2/2");
  }

  @Test
  void whoWasJoinedIsFoundByTheOldId() {
    String quill = id(QUILL, "Mara Quill");
    String brandt = id(QUILL, "Jonas Brandt");
    rule(new ActorDecision.Same(brandt, quill, Optional.empty()));
    assertThat(store.actors().find(quill)).isEqualTo(store.actors().find(brandt)).isPresent();
  }

  @Test
  void aDecisionAboutNobodyIsRefused() {
    assertThatThrownBy(() -> rule(new ActorDecision.Rename("i0", "Somebody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("i0");
    assertThatThrownBy(() -> new ActorDecision.Rename("i0", " "))
        .isInstanceOf(IllegalArgumentException.class);
    String quill = id(QUILL, "Mara Quill");
    assertThatThrownBy(() -> rule(new ActorDecision.Same(quill, "i0", Optional.empty())))
        .hasMessageContaining("i0");
    assertThatOnlyTheRulesHold();
  }

  @Test
  void whoIsSomebodyElseStaysSoUnderAnotherOffice() {
    rule(new ActorDecision.Apart(id(QUILL, "Mara Quill"), "Mara Quill", Optional.empty()));
    store.add(Speakers.reading("Later", "2024-06-01", "President; Mara Quill; LVA"), "later");
    assertThat(shown()).contains("Mara Quill 3/3");
  }
}
