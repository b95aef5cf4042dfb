package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.compare.Ruling;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.gather.ListedActor;
import org.onrecord.mention.Type;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;

/** A name that is purged is also gone from what people decided, corrected and listed. */
@ParameterizedClass
@EnumSource
class NameRemovalTest {
  private static final Reading QUILL =
      Speakers.reading("Post", "2024-05-01", "minister; Mara Quill; LVA", "; Jonas Brandt; LVA");
  private static final Reading BRANDT =
      Speakers.reading("Star", "2024-05-02", "; Jonas Brandt; LVA", "; Ada Moss; LVA");
  private static final Optional<String> NAME = Optional.of("māra  QUILL");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    List.of(QUILL, BRANDT).forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Purge purge() {
    return store.purge(Set.of(QUILL.article().id()), NAME, "asked for");
  }

  private String id(Reading in, String name) {
    return store.actors().inArticle(in.article().id()).values().stream()
        .filter(each -> each.name().equals(name))
        .map(ActorSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return store.actors().list(ActorQuery.all(), 0, 100).stream()
        .map(ActorSummary::name)
        .sorted()
        .toList();
  }

  private String rule(ActorDecision decision) {
    return store.actors().rule(decision, "desk", "");
  }

  private void same(Reading in, String one, Reading there, String other) {
    rule(new ActorDecision.Same(id(in, one), id(there, other), Optional.empty()));
  }

  @Test
  void anArticleThatIsPurgedLeavesTheDecisionsOnItsActors() {
    same(QUILL, "Mara Quill", BRANDT, "Ada Moss");
    assertThat(store.purge(Set.of(QUILL.article().id()), "asked for").decisions()).isZero();
    assertThat(store.corrections().latest(0, 9)).hasSize(1);
  }

  @Test
  void decisionsOnWhomItNamesAreTakenBackAndGoneOthersStay() {
    String moss = id(BRANDT, "Ada Moss");
    same(QUILL, "Mara Quill", BRANDT, "Ada Moss");
    assertThat(shown()).hasSize(2);
    rule(rename("Jonas Brandt", "J. Brandt"));
    Purge done = purge();
    assertThat(done.articles()).isEqualTo(1);
    assertThat(done.decisions()).isEqualTo(1);
    assertThat(shown()).containsExactly("Ada Moss", "J. Brandt");
    assertThat(store.corrections().latest(0, 9)).hasSize(1);
    assertThat(id(BRANDT, "Ada Moss")).isEqualTo(moss);
  }

  @Test
  void aDecisionThatWasRevokedGoesToo() {
    String ruling = rule(rename("Ada Moss", "Mara Quill-Moss"));
    assertThat(store.corrections().revoke(ruling)).isTrue();
    assertThat(purge().decisions()).isEqualTo(1);
    assertThat(store.corrections().latest(0, 9)).isEmpty();
  }

  @Test
  void aNameThatOnlyAPersonGaveIsTakenBackThoughNoArticleHasIt() {
    rule(rename("Ada Moss", "Mara Quill"));
    assertThat(shown()).contains("Mara Quill").doesNotContain("Ada Moss");
    Purge done = store.purge(Set.of(), NAME, "asked for");
    assertThat(done.articles()).isZero();
    assertThat(done.isNothing()).isFalse();
    assertThat(shown()).contains("Ada Moss");
  }

  private ActorDecision rename(String one, String name) {
    return new ActorDecision.Rename(id(BRANDT, one), name);
  }

  private static ListedActor listed(String... names) {
    return new ListedActor(
        "Q1",
        List.of(names),
        Type.PERSON,
        Optional.of("LVA"),
        Optional.empty(),
        List.of(new ListedActor.Role("minister", Optional.of("2020"), Optional.empty())));
  }

  private Correction checked(String by, String why) {
    Anchor anchor =
        Anchor.of(
            BRANDT.article().id(),
            BRANDT.article().text(),
            CodePoints.of(BRANDT.article().text()),
            BRANDT.statements().getFirst().attribution());
    return Correction.of(
        new Correction.Making(Instant.parse("2025-06-01T10:00:00Z"), by, why),
        Optional.of(anchor),
        Scope.MENTION,
        new Edit.Standing(Status.MACHINE, Status.CHECKED));
  }

  private String brandt() {
    return store.findArticle(BRANDT.article().id()).orElseThrow().corrected().toString();
  }

  @Test
  void correctionsThatSayItAreEmptiedAndTheirStatementsReadAsBefore() {
    String before = brandt();
    store.corrections().make(checked("desk", "told by Mara Quill"), Optional.empty());
    assertThat(brandt()).isNotEqualTo(before);
    assertThat(purge().decisions()).isEqualTo(1);
    assertThat(brandt()).isEqualTo(before);
    assertThat(store.corrections().count()).isEqualTo(new CorrectionLog.Count(1, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ma", "made at", "anchor", "Brand", "machine", "esk"})
  void neitherThePartsOfWordsNorHowCorrectionsAreKeptIsAName(String words) {
    store.corrections().make(checked("desk", "told by Mara Quill"), Optional.empty());
    rule(rename("Jonas Brandt", "Jonas Brandtner"));
    assertThat(store.purge(Set.of(), Optional.of(words), "asked for").isNothing()).isTrue();
    assertThat(store.corrections().latest(0, 9)).hasSize(2);
  }

  @Test
  void aRulingOnReportsStaysWithoutTheReasonThatNamesIt() {
    List<String> statements =
        store.findStatements(StatementQuery.ofArticle(BRANDT.article().id()), 0, 9).stream()
            .map(StoredStatement::id)
            .toList();
    Ruling apart = new Ruling.Apart(statements.getFirst(), statements.getLast());
    store.utterances().rule(apart, "desk", "Mara Quill told us");
    assertThat(purge().decisions()).isEqualTo(1);
    assertThat(store.corrections().latest(0, 9))
        .singleElement()
        .satisfies(left -> assertThat(left.making().why()).isEmpty());
  }

  @Test
  void whomAListCallsSoIsForgottenWithAllNames() {
    store.actors().take(List.of(listed("Ada Moss", "Mara Quill")));
    assertThat(purge().decisions()).isEqualTo(1);
    assertThat(shown()).containsExactly("Ada Moss", "Jonas Brandt");
    assertThat(store.actors().aliases(id(BRANDT, "Ada Moss")))
        .extracting(ActorAlias::name)
        .containsExactly("Ada Moss");
    assertThat(store.actors().listedRoles(id(BRANDT, "Ada Moss"))).isEmpty();
  }

  @Test
  void itIsToldBeforeHowManyDecisionsCorrectionsAndListedActorsHaveIt() {
    assertThat(store.mentioning("Mara Quill"))
        .isEqualTo(new Mentioned(List.of(QUILL.article().id()), 0));
    same(QUILL, "Mara Quill", BRANDT, "Ada Moss");
    store.corrections().make(checked("Mara Quill", "told by Mara Quill"), Optional.empty());
    store.actors().rule(rename("Jonas Brandt", "J. Brandt"), "Mara Quill", "");
    store.actors().take(List.of(listed("Ada Moss", "Mara Quill")));
    assertThat(store.mentioning("mara quill").decisions()).isEqualTo(4);
    assertThat(store.mentioning("Brandt").decisions()).isEqualTo(2);
    assertThat(store.corrections().latest(0, 9)).hasSize(3);
    assertThat(purge().decisions()).isEqualTo(4);
    assertThat(store.mentioning("mara quill")).isEqualTo(new Mentioned(List.of(), 0));
    assertThat(store.corrections().latest(0, 9))
        .singleElement()
        .satisfies(left -> assertThat(left.making().by()).isEmpty());
  }

  @Test
  void noWordsStandEverywhereAndRemoveNothing() {
    rule(rename("Ada Moss", "Ada Moss-Berg"));
    assertThatThrownBy(() -> store.purge(Set.of(QUILL.article().id()), Optional.of(" "), "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no words");
    assertThat(store.has(QUILL.article().id())).isTrue();
    assertThat(store.corrections().latest(0, 9)).hasSize(1);
  }

  @Test
  void itIsNowhereInTheFiles() throws IOException {
    same(QUILL, "Mara Quill", BRANDT, "Ada Moss");
    assertThat(Backend.holds(folder, "Mara Quill")).isEqualTo(backend == Backend.SQLITE);
    assertThat(purge().wiped()).isTrue();
    assertThat(Backend.holds(folder, "Mara Quill")).isFalse();
    assertThat(Backend.holds(folder, "mara quill")).isFalse();
    assertThat(purge()).isEqualTo(new Purge(0, 0, 0, 0, true));
  }
}
