package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.CorrectionParser;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.correction.Value;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

@ParameterizedClass
@EnumSource(Backend.class)
class CorrectionLogTest {
  private static final Reading HARBOUR =
      Example.named(
          "The mayor said that the harbour would close\nAna Petrova said that no ship is late",
          "Harbour Post",
          "2024-05-03");
  private static final Reading STAR =
      Example.named("Ana Petrova said that the schools would open", "Evening Star", "2024-05-01");
  private static final String ID = HARBOUR.article().id();

  private final Backend backend;
  @TempDir private Path folder = Path.of("");
  private Store store;
  private int second;

  CorrectionLogTest(Backend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void addBoth() {
    store = backend.empty(folder);
    store.add(HARBOUR, "harbour.txt");
    store.add(STAR, "star.txt");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Entry entry(int statement) {
    return store.findArticle(ID).orElseThrow().corrected().entries().get(statement);
  }

  private Correction correction(int statement, Scope scope, Edit edit) {
    String text = HARBOUR.article().text();
    Anchor anchor =
        Anchor.of(ID, text, CodePoints.of(text), HARBOUR.statements().get(statement).attribution());
    Instant at = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(++second);
    return Correction.of(
        new Correction.Making(at, "Ada", "heard it"), Optional.of(anchor), scope, edit);
  }

  private Correction kind(String kind) {
    return correction(
        0, Scope.MENTION, new Edit.Set(Field.KIND, new Value.Term("speech"), new Value.Term(kind)));
  }

  private Correction everywhere() {
    return correction(
        1,
        Scope.NAME,
        new Edit.Set(
            Field.SPEAKER,
            new Value.Names(List.of("Ana Petrova")),
            new Value.Names(List.of("Ana Petrovna"))));
  }

  private StoredStatement row(int statement) {
    return store.findStatement(entry(statement).key()).orElseThrow();
  }

  private List<StoredStatement> rows() {
    return store.findStatements(StatementQuery.all(), 0, 100);
  }

  private Correction mark(String words) {
    String text = HARBOUR.article().text();
    int at = text.indexOf(words);
    Passage passage = Passage.of(text, CodePoints.of(text), new Span(at, at + words.length()));
    return Correction.of(
        new Correction.Making(Instant.parse("2025-01-01T00:00:00Z"), "", ""),
        Optional.of(new Anchor(ID, passage, Optional.empty())),
        Scope.MENTION,
        new Edit.Missed(passage, Optional.empty(), Optional.empty()));
  }

  @Test
  void aCorrectedFieldIsWhatListsAndFacetsShowAndTheReadingStaysAsItWas() {
    String reading = store.following().reading(ID).orElseThrow();
    String id = entry(0).key();
    store.corrections().make(kind("order"), Optional.of(entry(0).version()));
    assertThat(store.findStatement(id).orElseThrow().marks().kind()).isEqualTo("order");
    assertThat(rows().stream().map(each -> each.marks().kind()))
        .containsExactlyInAnyOrder("speech", "speech", "order");
    assertThat(entry(0).read().orElseThrow().attribution().kind().code()).isEqualTo("speech");
    assertThat(store.following().reading(ID)).contains(reading);
    assertThat(store.changesAfter(2, 10)).containsExactly(new Change(3, ID, Change.What.CHANGED));
  }

  @Test
  void revokeRestoresEveryRowByteForByte() {
    List<StoredStatement> before = rows();
    List<Correction> made =
        List.of(
            kind("order"),
            everywhere(),
            correction(0, Scope.MENTION, new Edit.NotAStatement()),
            mark("harbour"));
    made.subList(0, 3).forEach(each -> store.corrections().make(each, Optional.empty()));
    assertThat(rows()).isNotEqualTo(before);
    made.subList(0, 3).forEach(each -> assertThat(store.corrections().revoke(each.id())).isTrue());
    assertThat(rows()).isEqualTo(before);
    assertThat(store.corrections().revoke(made.getFirst().id())).isFalse();
    assertThat(store.corrections().count()).isEqualTo(new CorrectionLog.Count(3, 3, 0));
  }

  @Test
  void aStatusIsRealInListsAndQueries() {
    store
        .corrections()
        .make(
            correction(0, Scope.MENTION, new Edit.Standing(Status.MACHINE, Status.DISPUTED)),
            Optional.empty());
    assertThat(row(0).marks().status()).isEqualTo("disputed");
    assertThat(store.following().statuses()).containsEntry("disputed", 1);
  }

  @Test
  void aNameIsCorrectedEverywhereAndInWhatComesLater() {
    store.corrections().make(everywhere(), Optional.empty());
    assertThat(rows())
        .extracting(each -> each.said().speaker().orElse(""))
        .containsExactly("The mayor", "Ana Petrovna", "Ana Petrovna");
    Reading later = Example.named("Ana Petrova said that it rained", "Later", "2024-06-01");
    store.add(later, "later.txt");
    assertThat(rows().getFirst().said().speaker()).contains("Ana Petrovna");
  }

  @Test
  void theReachIsToldBeforeAnythingChanges() {
    List<String> reach = store.corrections().reach(everywhere());
    assertThat(reach).hasSize(2).doesNotContain(entry(0).key());
    assertThat(store.corrections().count().made()).isZero();
  }

  @Test
  void aSecondPersonDoesNotOverwriteTheFirstUnseen() {
    String seen = entry(0).version();
    store.corrections().make(kind("order"), Optional.of(seen));
    Correction late = kind("belief");
    assertThatThrownBy(() -> store.corrections().make(late, Optional.of(seen)))
        .isInstanceOf(StaleException.class)
        .hasMessageContaining(entry(0).key());
    assertThat(row(0).marks().kind()).isEqualTo("order");
    assertThat(store.corrections().count().made()).isEqualTo(1);
    store.corrections().make(late, Optional.of(entry(0).version()));
    assertThat(row(0).marks().kind()).isEqualTo("belief");
  }

  @Test
  void aCorrectionOfOneStatementLeavesTheVersionOfTheOthers() {
    String other = entry(1).version();
    store.corrections().make(kind("order"), Optional.empty());
    assertThat(entry(1).version()).isEqualTo(other);
  }

  @Test
  void correctReadAgainCorrect() {
    store.corrections().make(kind("order"), Optional.empty());
    List<StoredStatement> corrected = rows();
    assertThat(store.replace(without(HARBOUR))).isTrue();
    assertThat(store.findArticle(ID).orElseThrow().corrected().unresolved()).hasSize(1);
    assertThat(store.replace(HARBOUR)).isTrue();
    assertThat(rows()).isEqualTo(corrected);
  }

  private static Reading without(Reading reading) {
    return new Reading(
        reading.article(),
        reading.language(),
        reading.zones(),
        Entries.of(List.of(), List.of()),
        List.of());
  }

  @Test
  void whatAPersonMarkedIsAStatementUntilItIsRevoked() {
    Reading blind = without(HARBOUR);
    store.replace(blind);
    Correction mark = mark("the harbour would close");
    store.corrections().make(mark, Optional.empty());
    assertThat(store.findStatements(StatementQuery.ofArticle(ID), 0, 10))
        .extracting(each -> each.said().content() + " " + each.marks().status())
        .containsExactly("the harbour would close checked");
    store.replace(HARBOUR);
    assertThat(store.findStatements(StatementQuery.ofArticle(ID), 0, 10)).hasSize(2);
    store.corrections().revoke(mark.id());
    assertThat(row(0).said().content()).isEqualTo("that the harbour would close");
  }

  @Test
  void wordsThatAreReadAlreadyAreNotMarkedAgain() {
    assertThatThrownBy(
            () -> store.corrections().make(mark("that the harbour would close"), Optional.empty()))
        .hasMessageContaining("already");
    assertThat(store.corrections().count().made()).isZero();
  }

  @Test
  void whatHasNoPlaceIsRefused() {
    Anchor nowhere = new Anchor("a0", new Passage("words", "", "", 0), Optional.empty());
    Correction lost =
        Correction.of(
            new Correction.Making(Instant.EPOCH, "", ""),
            Optional.of(nowhere),
            Scope.MENTION,
            new Edit.NotAStatement());
    assertThatThrownBy(() -> store.corrections().make(lost, Optional.empty()))
        .hasMessageContaining("a0");
    Anchor gone =
        new Anchor(ID, new Passage("no such words anywhere in it", "", "", 0), Optional.empty());
    Correction off =
        Correction.of(lost.making(), Optional.of(gone), Scope.MENTION, new Edit.NotAStatement());
    assertThatThrownBy(() -> store.corrections().make(off, Optional.empty()))
        .hasMessageContaining("no such words");
    assertThat(store.corrections().count().made()).isZero();
  }

  @Test
  void theLogGoesOutAndInWithoutLoss() {
    Correction revoked = kind("belief");
    List.of(kind("order"), revoked, everywhere())
        .forEach(each -> store.corrections().make(each, Optional.empty()));
    store.corrections().revoke(revoked.id());
    List<Correction> log = new ArrayList<>();
    store.corrections().use(all -> all.forEach(log::add));
    List<Correction> read =
        log.stream().map(CorrectionJson::write).map(CorrectionParser::parse).toList();
    assertThat(read).isEqualTo(log);
    try (Store other = backend.empty(folder)) {
      other.add(STAR, "star.txt");
      assertThat(other.corrections().take(read)).isEqualTo(3);
      assertThat(other.corrections().take(read)).isZero();
      other.add(HARBOUR, "harbour.txt");
      assertThat(other.findStatements(StatementQuery.all(), 0, 100)).isEqualTo(rows());
    }
  }

  @Test
  void purgingTakesTheWordsOutOfTheLogAndLeavesItsRow() {
    store.corrections().make(kind("order"), Optional.empty());
    store.corrections().make(everywhere(), Optional.empty());
    store.purge(Set.of(ID), "asked to");
    assertThat(store.corrections().count()).isEqualTo(new CorrectionLog.Count(2, 0, 2));
    assertThat(store.corrections().latest(0, 10)).isEmpty();
    assertThat(rows())
        .extracting(each -> each.said().speaker().orElse(""))
        .containsExactly("Ana Petrova");
  }

  @Test
  void aBackupCarriesTheLog() throws Exception {
    store.corrections().make(kind("order"), Optional.empty());
    Path file = folder.resolve("backup-" + backend + ".zip");
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.restore(file);
      assertThat(other.corrections().latest(0, 10)).isEqualTo(store.corrections().latest(0, 10));
      assertThat(other.findStatements(StatementQuery.all(), 0, 100)).isEqualTo(rows());
      other.corrections().revoke(other.corrections().latest(0, 1).getFirst().id());
      assertThat(other.findStatement(entry(0).key()).orElseThrow().marks().kind())
          .isEqualTo("speech");
    }
  }

  @Test
  void theLogIsHandedOverAsItIsAtOneMomentWhateverIsCorrectedMeanwhile() {
    store.corrections().make(kind("order"), Optional.empty());
    List<Correction> seen = new ArrayList<>();
    store
        .corrections()
        .use(
            all ->
                all.forEach(
                    each -> {
                      seen.add(each);
                      if (seen.size() == 1) {
                        Correction other = everywhere();
                        CompletableFuture.runAsync(
                                () -> store.corrections().make(other, Optional.empty()))
                            .join();
                      }
                    }));
    assertThat(seen).hasSize(1);
    assertThat(store.corrections().count().made()).isEqualTo(2);
  }
}
