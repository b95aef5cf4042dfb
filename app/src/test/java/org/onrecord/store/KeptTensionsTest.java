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
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.event.Happenings;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Problem;

/** What doesn't sit together in a record, and what people say of it. */
@ParameterizedClass
@EnumSource
class KeptTensionsTest {
  private static final Correction.Making DESK =
      new Correction.Making(Instant.parse("2025-06-01T10:00:00Z"), "desk", "two questions");
  private static final Reading AGAINST =
      Reporting.reading(
          "Harbour Post", "2025-03-01", "Mara Quill said “We will not negotiate with the union.”");
  private static final Reading FOR =
      Reporting.reading(
          "Evening Star", "2025-03-09", "Mara Quill said “We are ready for talks with them.”");
  private static final Reading OTHER =
      Reporting.reading(
          "Echo", "2025-03-10", "Jonas Hale said “We welcome negotiations at the northern pier.”");
  private static final Reading COPY =
      Reporting.reading(
          "Late Echo", "2025-03-01", "Mara Quill said “We will not negotiate with the union.”");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    Stream.of(AGAINST, FOR, OTHER).forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private List<StoredTension> talks() {
    return store.tensions().onIssue("talks", Optional.empty()).pairs();
  }

  private static String shown(StoredTension each) {
    return each.tension().one().words() + " ⇄ " + each.tension().other().words();
  }

  private Pairing pair() {
    StoredTension only = talks().getFirst();
    return new Pairing(only.one().id(), only.other().id(), "talks");
  }

  private String mark(boolean together) {
    return store.tensions().mark(pair(), together, DESK, Optional.empty());
  }

  @Test
  void wordsForAndAgainstOfOneActorStandSideBySideAndNobodyElses() {
    assertThat(talks())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(shown(each))
                  .isEqualTo(
                      "“We will not negotiate with the union.” ⇄ “We are ready for talks with them.”");
              assertThat(each.tension().bond()).isEmpty();
              assertThat(each.tension().daysApart()).hasValue(8);
              assertThat(each.mark()).isEmpty();
            });
    assertThat(store.tensions().onIssue("trade", Optional.empty()).pairs()).isEmpty();
  }

  @Test
  void anActorHasItsOwn() {
    String quill = talks().getFirst().tension().one().actor().orElseThrow();
    assertThat(store.tensions().ofActor(quill)).hasSize(1);
    String hale =
        store.findStatements(StatementQuery.ofArticle(OTHER.article().id()), 0, 1).stream()
            .flatMap(each -> each.said().speaking().actor().stream())
            .findFirst()
            .orElseThrow();
    assertThat(store.tensions().ofActor(hale)).isEmpty();
  }

  @Test
  void whoIsRuledTheSameIsOneActorHereToo() {
    String quill = talks().getFirst().tension().one().actor().orElseThrow();
    String hale =
        store.actors().inArticle(OTHER.article().id()).values().stream()
            .map(ActorSummary::id)
            .findFirst()
            .orElseThrow();
    String ruling =
        store.actors().rule(new ActorDecision.Same(hale, quill, Optional.empty()), "desk", "");
    assertThat(talks()).hasSize(2);
    assertThat(store.issues().stands("talks", 10).stream().map(Stand::actor).distinct()).hasSize(1);
    store.actors().revoke(ruling);
    assertThat(talks()).hasSize(1);
  }

  @Test
  void aVoiceThatIsNotNamedAndWhatWasRejectedCountForNothing() {
    store.add(
        Reporting.reading(
            "Wire",
            "2025-03-02",
            "a source said “We are ready for talks.”",
            "a source said “We will not negotiate.”"),
        "any");
    assertThat(talks()).hasSize(1);
    StoredArticle article = store.findArticle(FOR.article().id()).orElseThrow();
    Correction none =
        Correction.of(
            DESK,
            Optional.of(
                Anchor.of(
                    article.id(),
                    FOR.article().text(),
                    CodePoints.of(FOR.article().text()),
                    FOR.statements().getFirst().attribution())),
            Scope.MENTION,
            new Edit.NotAStatement());
    store.corrections().make(none, Optional.empty());
    assertThat(talks()).isEmpty();
    store.corrections().revoke(none.id());
    assertThat(talks()).hasSize(1);
  }

  @Test
  void aMarkIsKeptWithWhoAndWhyAndIsUndone() {
    String id = mark(true);
    StoredTension marked = talks().getFirst();
    assertThat(marked.isExplained()).isTrue();
    assertThat(marked.mark().orElseThrow().making()).isEqualTo(DESK);
    assertThat(store.corrections().latest(0, 5)).extracting(Correction::id).containsExactly(id);
    assertThat(store.corrections().revoke(id)).isTrue();
    assertThat(talks().getFirst().mark()).isEmpty();
  }

  @Test
  void theLatestMarkCountsAndUndoingItBringsTheFormerBack() {
    String look = mark(false);
    assertThat(talks().getFirst().isExplained()).isFalse();
    Correction.Making later =
        new Correction.Making(DESK.at().plusSeconds(60), "night desk", "a condition");
    String together = store.tensions().mark(pair(), true, later, Optional.of(look));
    assertThat(talks().getFirst().isExplained()).isTrue();
    store.corrections().revoke(together);
    assertThat(talks().getFirst().mark().map(Correction::id)).contains(look);
  }

  @Test
  void nobodyMarksOverAnothersMarkUnseen() {
    mark(false);
    assertThatThrownBy(() -> store.tensions().mark(pair(), true, DESK, Optional.of("")))
        .isInstanceOf(StaleException.class);
    assertThat(talks().getFirst().isExplained()).isFalse();
  }

  @Test
  void whatCannotBeMarkedIsRefused() {
    Pairing pair = pair();
    Correction.Making silent = new Correction.Making(DESK.at(), "desk", " ");
    assertThatThrownBy(() -> store.tensions().mark(pair, true, silent, Optional.empty()))
        .hasMessageContaining("why");
    Pairing gone = new Pairing(pair.one(), "s0", "talks");
    assertThatThrownBy(() -> store.tensions().mark(gone, false, DESK, Optional.empty()))
        .hasMessageContaining("s0");
    assertThatThrownBy(() -> new Pairing("s0", "s0", "talks")).hasMessageContaining("s0");
    assertThat(store.corrections().latest(0, 5)).isEmpty();
  }

  @Test
  void aMarkOutlivesAnotherReadingAndAnotherReportOfTheSameWords() {
    mark(true);
    String of = AGAINST.article().id();
    Reading bare =
        Reporting.reading(
            "Harbour Post",
            "2025-03-01",
            "Mara Quill said “We will not negotiate with the union.”");
    assertThat(bare.article().id()).isEqualTo(of);
    store.replace(
        new Reading(
            bare.article(),
            Optional.of("en"),
            bare.zones(),
            new Entries(bare.cast(), bare.statements(), List.of(), Happenings.none()),
            List.of(new Problem("again", Optional.empty(), "read again"))));
    assertThat(talks().getFirst().isExplained()).isTrue();
    store.add(COPY, "any");
    assertThat(talks()).singleElement().satisfies(it -> assertThat(it.isExplained()).isTrue());
  }

  @Test
  void markingCarriesToAnotherRecordAndTwiceChangesNothing() {
    mark(true);
    List<Correction> all = store.corrections().latest(0, 5);
    try (Store other = backend.empty(folder)) {
      Stream.of(OTHER, FOR, AGAINST).forEach(reading -> other.add(reading, "any"));
      assertThat(other.corrections().take(all)).isEqualTo(1);
      assertThat(other.corrections().take(all)).isZero();
      assertThat(other.tensions().onIssue("talks", Optional.empty()).pairs())
          .singleElement()
          .satisfies(it -> assertThat(it.isExplained()).isTrue());
    }
  }

  @Test
  void purgingAStatementsArticleTakesTheWordsOutOfItsMarks() {
    mark(true);
    store.purge(Set.of(AGAINST.article().id()), "asked for");
    assertThat(store.corrections().latest(0, 5)).isEmpty();
    assertThat(store.corrections().count().purged()).isEqualTo(1);
    assertThat(talks()).isEmpty();
  }

  @Test
  void aBackupCarriesTheMarks() throws IOException {
    mark(true);
    Path file = folder.resolve("all.zip");
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.restore(file);
      assertThat(other.tensions().onIssue("talks", Optional.empty()).pairs())
          .singleElement()
          .satisfies(it -> assertThat(it.isExplained()).isTrue());
    }
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<Reading> readings = new ArrayList<>(List.of(AGAINST, FOR, OTHER, COPY));
    Random random = new Random(5);
    List<String> expected = List.of();
    for (int round = 0; round < 3; round++) {
      try (Store fresh = backend.empty(folder)) {
        readings.forEach(reading -> fresh.add(reading, "any"));
        List<String> found =
            fresh.tensions().onIssue("talks", Optional.empty()).pairs().stream()
                .map(StoredTension::toString)
                .toList();
        assertThat(found).isNotEmpty();
        expected = round == 0 ? found : expected;
        assertThat(found).isEqualTo(expected);
      }
      Collections.shuffle(readings, random);
    }
  }

  @Test
  void onlyTheLatestAreLookedAtAndOneGoesOnFromThere() {
    for (int i = 0; i < 12; i++) {
      String day = LocalDate.parse("2025-04-01").plusDays(i).toString();
      String words =
          i % 2 == 0 ? "We will not negotiate at pier " : "We are ready for talks in shed ";
      store.add(Reporting.reading("Post " + i, day, "Mara Quill said “" + words + i + ".”"), "any");
    }
    KeptTensions.Found latest = store.tensions().onIssue("talks", Optional.empty(), 3);
    assertThat(latest.pairs()).hasSizeGreaterThan(3);
    assertThat(days(latest)).allMatch(day -> day.compareTo("2025-04-06") > 0);
    assertThat(latest.earlier()).contains(LocalDate.parse("2025-04-08"));

    KeptTensions.Found before = store.tensions().onIssue("talks", latest.earlier(), 3);
    assertThat(days(before)).allMatch(day -> day.compareTo("2025-04-08") <= 0);
    assertThat(store.tensions().onIssue("talks", Optional.empty(), 100).earlier()).isEmpty();
  }

  private static List<String> days(KeptTensions.Found found) {
    return found.pairs().stream()
        .flatMap(each -> Stream.of(each.tension().one(), each.tension().other()))
        .map(each -> each.day().orElseThrow().toString())
        .toList();
  }
}
