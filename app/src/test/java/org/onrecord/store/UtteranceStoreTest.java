package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.reading.Reading;

/** Which statements report one act of speech, in a store, however the record came about. */
@ParameterizedClass
@EnumSource
class UtteranceStoreTest {
  private static final String BRIDGE =
      "Mara Quill said “the harbour bridge will reopen before the winter storms arrive.”";
  private static final String FERRY =
      "Mara Quill said “ferry captains deserve better wages and proper pensions.”";

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

  private String add(String outlet, String day, String... lines) {
    Reading reading = Reporting.reading(outlet, day, lines);
    store.add(reading, "any");
    return reading.article().id();
  }

  /** The outlets of each utterance's reports, utterance by utterance. */
  private static Set<String> shown(Store store) {
    Set<String> shown = new TreeSet<>();
    for (KeptUtterances.Entry entry : store.utterances().list(0, 1000)) {
      StoredUtterance whole = store.utterances().find(entry.id()).orElseThrow();
      shown.add(
          whole.utterance().reports().stream()
              .map(said -> said.report().outlet().orElse("") + ":" + said.told().content())
              .sorted()
              .collect(Collectors.joining(" + ")));
    }
    return shown;
  }

  private KeptUtterances.Entry only() {
    assertThat(store.utterances().list(0, 10)).hasSize(1);
    return store.utterances().list(0, 10).getFirst();
  }

  @Test
  void aPhraseThatSomebodySaysAgainAfterYearsIsAnotherActWhateverCameFirst() {
    List<List<String>> days =
        List.of(
            List.of("Post", "2021-05-01"),
            List.of("Echo", "2024-06-01"),
            List.of("Star", "2021-05-02"),
            List.of("Mail", "2024-06-03"));
    days.forEach(each -> add(each.getFirst(), each.getLast(), BRIDGE));
    Set<String> once = shown(store);
    assertThat(once).hasSize(2);
    assertThat(once).anyMatch(each -> each.contains("Post:") && each.contains("Star:"));
    assertThat(once).anyMatch(each -> each.contains("Echo:") && each.contains("Mail:"));
    try (Store turned = backend.empty(folder)) {
      for (List<String> each : days.reversed()) {
        turned.add(Reporting.reading(each.getFirst(), each.getLast(), BRIDGE), "any");
      }
      assertThat(shown(turned)).isEqualTo(once);
    }
  }

  @Test
  void theSameWordsInTwoOutletsAreOneEntryWithTwoReports() {
    add("Post", "2024-05-02", BRIDGE, FERRY);
    assertThat(store.utterances().count()).isZero();
    add("Star", "2024-05-03", BRIDGE);
    KeptUtterances.Entry entry = only();
    assertThat(entry.articles()).isEqualTo(2);
    assertThat(entry.first().article().outlet()).contains("Post");
    StoredUtterance whole = store.utterances().find(entry.id()).orElseThrow();
    assertThat(whole.counts().reports()).isEqualTo(2);
    assertThat(whole.counts().origins()).isEqualTo(1);
    assertThat(whole.utterance().links()).hasSize(1);
  }

  @Test
  void copiesOfOneTextAreOneText() {
    String[] lines = {BRIDGE, FERRY, "Jonas Hale said the council will vote on the new budget."};
    add("Post", "2024-05-02", lines);
    add("Star", "2024-05-02", lines);
    add("Echo", "2024-05-02", BRIDGE, "Ada Hale said rain is likely in the whole valley.");
    StoredUtterance bridge =
        store.utterances().list(0, 10).stream()
            .map(entry -> store.utterances().find(entry.id()).orElseThrow())
            .filter(whole -> whole.counts().reports() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(bridge.counts().texts()).isEqualTo(2);
  }

  @Test
  void anUnnamedVoiceIsNeverJoined() {
    String line = "a source said “the harbour bridge will reopen before the winter storms arrive.”";
    add("Post", "2024-05-02", line);
    String other = add("Star", "2024-05-02", line);
    assertThat(store.utterances().count()).isZero();
    List<StoredStatement> all = store.findStatements(StatementQuery.all(), 0, 10);
    assertThatThrownBy(
            () ->
                store
                    .utterances()
                    .rule(new Ruling.Same(all.getFirst().id(), all.getLast().id()), "", ""))
        .hasMessageContaining(all.getFirst().id());
    assertThat(store.has(other)).isTrue();
  }

  @Test
  void purgingAReportTakesItOutAndLeavesNoWordOfIt() {
    add("Post", "2024-05-02", BRIDGE);
    String star = add("Star", "2024-05-03", BRIDGE);
    add("Echo", "2024-05-03", BRIDGE);
    store.purge(Set.of(star), "why");
    assertThat(only().articles()).isEqualTo(2);
    String echo =
        store
            .utterances()
            .find(only().id())
            .orElseThrow()
            .utterance()
            .reports()
            .getLast()
            .report()
            .article();
    store.purge(Set.of(echo), "why");
    assertThat(store.utterances().count()).isZero();
    assertThat(
            store
                .utterances()
                .of(
                    store.findStatements(StatementQuery.all(), 0, 10).stream()
                        .map(StoredStatement::id)
                        .toList()))
        .isEmpty();
  }

  @Test
  void aPersonPartsAndJoinsAndTakesItBack() {
    add("Post", "2024-05-02", BRIDGE);
    add("Star", "2024-05-03", BRIDGE);
    Set<String> before = shown(store);
    List<Said> reports = store.utterances().find(only().id()).orElseThrow().utterance().reports();
    String one = reports.getFirst().statement();
    String other = reports.getLast().statement();
    String apart = store.utterances().rule(new Ruling.Apart(one, other), "Ilze", "two speeches");
    assertThat(store.utterances().count()).isZero();
    store.utterances().revoke(apart);
    assertThat(shown(store)).isEqualTo(before);
    assertThatThrownBy(() -> store.utterances().revoke(apart)).hasMessageContaining(apart);
  }

  @Test
  void aPersonJoinsWhatTheMachineDoesNot() {
    add("Post", "2024-05-02", BRIDGE);
    add("Star", "2024-05-03", FERRY);
    assertThat(store.utterances().count()).isZero();
    List<StoredStatement> all = store.findStatements(StatementQuery.all(), 0, 10);
    String ruling =
        store
            .utterances()
            .rule(new Ruling.Same(all.getFirst().id(), all.getLast().id()), "", "one speech");
    StoredUtterance whole = store.utterances().find(only().id()).orElseThrow();
    assertThat(whole.rulings()).containsOnlyKeys(ruling);
    add("Echo", "2024-05-03", BRIDGE);
    assertThat(only().articles()).isEqualTo(3);
  }

  @Test
  void aRulingOnWhatIsNotThereIsRefused() {
    add("Post", "2024-05-02", BRIDGE);
    String there = store.findStatements(StatementQuery.all(), 0, 1).getFirst().id();
    assertThatThrownBy(() -> store.utterances().rule(new Ruling.Same(there, "s-none"), "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s-none");
  }

  @Test
  void whatMayBeTheSameIsOfferedAndWhatIsTheSameIsNot() {
    add("Post", "2024-05-02", BRIDGE, "Mara Quill said the bridge costs more than the harbour.");
    add("Star", "2024-05-03", BRIDGE);
    String first =
        store
            .utterances()
            .find(only().id())
            .orElseThrow()
            .utterance()
            .reports()
            .getFirst()
            .statement();
    List<StoredStatement> near = store.utterances().near(first, 5);
    assertThat(near)
        .extracting(each -> each.said().content())
        .containsExactly("the bridge costs more than the harbour.");
  }

  @Test
  void whoTurnsOutToBeOneIsComparedAnew() {
    add("Post", "2024-05-02", BRIDGE);
    add("Star", "2024-05-03", BRIDGE.replace("Mara Quill", "M. Quill"));
    assertThat(shown(store)).hasSize(1);
  }

  @Test
  void anotherReadingOfAnArticleIsComparedAnew() {
    add("Post", "2024-05-02", BRIDGE, FERRY);
    Reading star = Reporting.reading("Star", "2024-05-03", BRIDGE, FERRY);
    store.add(star, "any");
    assertThat(shown(store)).hasSize(2);
    Reading less =
        new Reading(
            star.article(),
            star.language(),
            star.zones(),
            new org.onrecord.reading.Entries(
                star.cast(),
                star.statements().subList(0, 1),
                List.of(),
                org.onrecord.event.Happenings.none()),
            List.of());
    store.replace(less);
    assertThat(shown(store)).hasSize(1);
    store.replace(star);
    assertThat(shown(store)).hasSize(2);
  }

  private static final List<String> NAMES = List.of("Mara Quill", "Jonas Hale", "M. Quill");
  private static final List<String> SAYINGS =
      List.of(
          "“the harbour bridge will reopen before the winter storms arrive.”",
          "the harbour bridge will reopen before winter, once the storms are over.",
          "“ferry captains deserve better wages and proper pensions.”",
          "ferry captains deserve better wages.",
          "twelve lanterns were stolen from the old lighthouse museum.",
          "fourteen lanterns were stolen from the old lighthouse museum.",
          "the council will not sell the lighthouse museum to investors.",
          "the council will sell the lighthouse museum to investors.");

  private static List<Reading> any(Random random, int count) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> lines = new ArrayList<>();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        lines.add(
            NAMES.get(random.nextInt(NAMES.size()))
                + " said "
                + SAYINGS.get(random.nextInt(SAYINGS.size())));
      }
      String day = random.nextInt(6) == 0 ? "" : "2024-05-0" + (1 + random.nextInt(6));
      all.add(Reporting.reading("Post " + i, day, lines.toArray(String[]::new)));
    }
    return all;
  }

  @Test
  void theOrderInWhichArticlesComeDoesNotMatter() {
    Random random = new Random(5);
    List<Reading> readings = any(random, 24);
    Optional<Set<String>> expected = Optional.empty();
    for (int round = 0; round < 3; round++) {
      try (Store other = backend.empty(folder)) {
        readings.forEach(reading -> other.add(reading, "any"));
        Set<String> shown = shown(other);
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(shown).isEqualTo(expected.orElse(shown));
        expected = Optional.of(shown);
      }
      Collections.shuffle(readings, random);
    }
  }

  @Test
  void whatCameAndWentLeavesNoTrace() {
    Random random = new Random(6);
    List<Reading> readings = any(random, 20);
    readings.subList(0, 10).forEach(reading -> store.add(reading, "any"));
    Set<String> expected = shown(store);
    readings.subList(10, 20).forEach(reading -> store.add(reading, "any"));
    assertThat(shown(store)).isNotEqualTo(expected);
    store.purge(
        readings.subList(10, 20).stream()
            .map(reading -> reading.article().id())
            .collect(Collectors.toSet()),
        "why");
    assertThat(shown(store)).isEqualTo(expected);
  }
}
