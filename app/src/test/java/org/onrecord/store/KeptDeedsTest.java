package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.act.Code;
import org.onrecord.correction.Correction;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Terms;
import org.onrecord.reading.Reading;

/** Words and deeds that don't sit together in a record. */
@ParameterizedClass
@EnumSource
class KeptDeedsTest {
  private static final Correction.Making DESK =
      new Correction.Making(Instant.parse("2025-06-01T10:00:00Z"), "desk", "another's decision");
  private static final Reading WORDS =
      Reporting.reading("Post", "2025-03-04", "Mara Quill said “We want free trade in the bay.”");
  private static final Reading DEED =
      Deeding.reading("Star", "2025-03-12", Code.SANCTION, "imposed tariffs", " on steel");
  private static final Reading AGAIN =
      Deeding.reading("Echo", "2025-03-12", Code.SANCTION, "imposed new tariffs", " on steel");
  private static final Reading UNDATED =
      Deeding.told("Wire", "2025-03-13", Code.SANCTION, List.of("doubled the tariff", " on tin."));
  private static final Reading TALKS =
      Deeding.reading("Star", "2025-03-12", Code.SANCTION, "broke off the talks", " in the bay");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    Stream.of(WORDS, DEED, UNDATED).forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static List<StoredTension> trade(Store store) {
    return store.tensions().onIssue("trade", Optional.empty()).pairs();
  }

  private List<StoredTension> trade() {
    return trade(store);
  }

  private Pairing pair() {
    StoredTension only = trade().getFirst();
    return new Pairing(only.one().id(), only.other().id(), "trade");
  }

  private static Issue trade(List<String> against) {
    Terms terms = new Terms(List.of("free trade"), against, List.of(), List.of());
    return new Issue("trade", "Trade", "Trade should be free.", terms, Examples.none());
  }

  @Test
  void wordsStandBesideADeedWithTheWordsThatDecide() {
    assertThat(trade())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.tension().one().words())
                  .isEqualTo("“We want free trade in the bay.”");
              assertThat(each.tension().other().words())
                  .isEqualTo("Mara Quill imposed tariffs on steel that day");
              assertThat(each.tension().daysApart()).hasValue(8);
              assertThat(each.tension().other().day()).contains(LocalDate.parse("2025-03-12"));
              assertThat(each.other())
                  .isInstanceOfSatisfying(
                      StoredDeed.class,
                      deed -> {
                        assertThat(deed.why().verb()).isEqualTo("imposed");
                        assertThat(deed.why().term()).isEqualTo("tariffs");
                        assertThat(deed.why().done())
                            .isEqualTo("imposed tariffs on steel that day");
                        assertThat(deed.by().name()).isEqualTo("Mara Quill");
                        assertThat(deed.article().id()).isEqualTo(DEED.article().id());
                      });
            });
  }

  @Test
  void aDeedWithoutADayIsListedButNotLaidBesideWords() {
    assertThat(store.issues().deeds("trade", 10))
        .extracting(each -> each.why().verb() + " " + each.last().isPresent())
        .containsExactly("imposed true", "doubled false");
    assertThat(store.issues().deeds("talks", 10)).isEmpty();
  }

  @Test
  void anActorsPageHasItsDeedsBesideItsWords() {
    String quill = trade().getFirst().tension().one().actor().orElseThrow();
    assertThat(store.tensions().ofActor(quill)).hasSize(1);
    store.add(TALKS, "any");
    assertThat(store.tensions().ofActor(quill)).hasSize(1);
    store.add(
        Reporting.reading("Post", "2025-03-05", "Mara Quill said “We are ready for talks.”"),
        "any");
    assertThat(store.tensions().ofActor(quill)).hasSize(2);
  }

  @Test
  void aDeedThatTwoOutletsTellIsOne() {
    store.add(AGAIN, "any");
    assertThat(store.issues().deeds("trade", 10)).hasSize(3);
    assertThat(trade()).hasSize(1);
  }

  @Test
  void whoIsRuledAnotherDidNotDoIt() {
    String quill = trade().getFirst().tension().one().actor().orElseThrow();
    Reading other =
        Reporting.reading("Bell", "2025-03-06", "Jonas Hale said “We want free trade in town.”");
    store.add(other, "any");
    assertThat(trade()).hasSize(1);
    String hale =
        store.actors().inArticle(other.article().id()).values().stream()
            .map(ActorSummary::id)
            .findFirst()
            .orElseThrow();
    String ruling =
        store.actors().rule(new ActorDecision.Same(hale, quill, Optional.empty()), "desk", "");
    assertThat(trade()).hasSize(2);
    assertThat(store.issues().deeds("trade", 1).getFirst().by().actor())
        .isEqualTo(trade().getFirst().tension().one().actor());
    store.actors().revoke(ruling);
    assertThat(trade()).hasSize(1);
  }

  @Test
  void aMarkOnWordsAndADeedHoldsForAnotherReportOfTheDeedAndIsUndone() {
    String id = store.tensions().mark(pair(), true, DESK, Optional.of(""));
    assertThat(trade().getFirst().isExplained()).isTrue();
    store.add(AGAIN, "any");
    assertThat(trade()).singleElement().satisfies(it -> assertThat(it.isExplained()).isTrue());
    assertThatThrownBy(() -> store.tensions().mark(pair(), false, DESK, Optional.of("")))
        .isInstanceOf(StaleException.class);
    assertThat(store.corrections().revoke(id)).isTrue();
    assertThat(trade().getFirst().mark()).isEmpty();
  }

  @Test
  void whenIssuesChangeDeedsAreJudgedAnew() {
    store.issues().replace(List.of(trade(List.of("quota"))));
    store.issues().behind().forEach(store.issues()::judge);
    assertThat(store.issues().deeds("trade", 10)).isEmpty();
    assertThat(trade()).isEmpty();
    store.issues().replace(List.of(trade(List.of("tariff*"))));
    store.issues().behind().forEach(store.issues()::judge);
    assertThat(store.issues().deeds("trade", 10)).hasSize(2);
    assertThat(trade()).hasSize(1);
  }

  @Test
  void anotherReadingKeepsOrDropsThem() {
    Reading without =
        new Reading(
            DEED.article(),
            DEED.language(),
            DEED.zones(),
            new org.onrecord.reading.Entries(
                DEED.cast(), List.of(), List.of(), org.onrecord.event.Happenings.none()),
            List.of());
    store.replace(without);
    assertThat(trade()).isEmpty();
    store.replace(DEED);
    assertThat(trade()).hasSize(1);
  }

  @Test
  void purgingTheDeedsArticleTakesItAndTheWordsOfItsMarks() {
    store.tensions().mark(pair(), true, DESK, Optional.empty());
    store.purge(Set.of(DEED.article().id()), "asked for");
    assertThat(trade()).isEmpty();
    assertThat(store.corrections().count().purged()).isEqualTo(1);
    assertThat(store.issues().deeds("trade", 10)).hasSize(1);
  }

  @Test
  void aBackupCarriesThem() throws IOException {
    store.tensions().mark(pair(), true, DESK, Optional.empty());
    Path file = folder.resolve("all.zip");
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.restore(file);
      assertThat(other.issues().deeds("trade", 10)).isEqualTo(store.issues().deeds("trade", 10));
      assertThat(trade(other))
          .singleElement()
          .satisfies(it -> assertThat(it.isExplained()).isTrue());
    }
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<Reading> readings = new ArrayList<>(List.of(WORDS, DEED, AGAIN, UNDATED, TALKS));
    Random random = new Random(7);
    List<String> expected = List.of();
    for (int round = 0; round < 3; round++) {
      try (Store fresh = backend.empty(folder)) {
        readings.forEach(reading -> fresh.add(reading, "any"));
        List<String> found = trade(fresh).stream().map(StoredTension::toString).toList();
        assertThat(found).isNotEmpty();
        expected = round == 0 ? found : expected;
        assertThat(found).isEqualTo(expected);
      }
      Collections.shuffle(readings, random);
    }
  }

  @Test
  void whatIsNeitherAStatementNorADeedOnTheIssueIsRefused() {
    Pairing gone = new Pairing(pair().one(), "e0", "trade");
    assertThatThrownBy(() -> store.tensions().mark(gone, false, DESK, Optional.empty()))
        .hasMessageContaining("e0");
    Pairing elsewhere = new Pairing(pair().one(), pair().other(), "talks");
    assertThatThrownBy(() -> store.tensions().mark(elsewhere, false, DESK, Optional.empty()))
        .hasMessageContaining(pair().other());
  }
}
