package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.compare.Ruling;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.CorrectionParser;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.event.Happenings;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;

/** Everything that people corrected and ruled is one log, which carries it to another record. */
@ParameterizedClass
@EnumSource
class WholeLogTest {
  private static final List<Reading> ARTICLES =
      List.of(
          Reporting.reading(
              "Post",
              "2025-03-01",
              "Mara Quill said “We will not negotiate with the union.”",
              "Jonas Hale said “The ferry was late by eleven minutes on Tuesday morning.”"),
          Reporting.reading(
              "Star",
              "2025-03-01",
              "Mara Quill said “We will not negotiate with the union.”",
              "Mara Quill said “We are ready for talks with them.”"),
          Reporting.reading(
              "Echo",
              "2025-03-02",
              "Jonas Hale said “The late ferry made nobody angry at the harbour.”",
              "M. Quill said “We welcome negotiations.”"));

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    ARTICLES.forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private String statement(int article, int place) {
    return store
        .findStatements(StatementQuery.ofArticle(ARTICLES.get(article).article().id()), 0, 9)
        .get(place)
        .id();
  }

  private String actor(int article, String name) {
    return store.actors().inArticle(ARTICLES.get(article).article().id()).values().stream()
        .filter(each -> each.name().equals(name))
        .map(ActorSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private static Correction.Making making(int second) {
    return new Correction.Making(
        Instant.parse("2025-06-01T10:00:00Z").plusSeconds(second), "d", "");
  }

  /** One of each kind, by how it is made. */
  private List<String> everything() {
    List<String> ids = new ArrayList<>(ofStatements());
    String hale = actor(0, "Jonas Hale");
    Optional<String> echo = Optional.of(ARTICLES.get(2).article().id());
    ids.add(rule(new ActorDecision.Apart(hale, "Jonas Hale", echo), "other"));
    ids.add(rule(new ActorDecision.Rename(actor(0, "Mara Quill"), "Māra Kvila"), ""));
    String quill = actor(0, "Māra Kvila");
    ids.add(rule(new ActorDecision.Same(hale, quill, Optional.empty()), "a pen name"));
    return ids;
  }

  private String rule(ActorDecision decision, String why) {
    return store.actors().rule(decision, "desk", why);
  }

  private List<String> ofStatements() {
    Reading first = ARTICLES.getFirst();
    Anchor anchor =
        Anchor.of(
            first.article().id(),
            first.article().text(),
            CodePoints.of(first.article().text()),
            first.statements().getLast().attribution());
    Correction checked =
        Correction.of(
            making(0),
            Optional.of(anchor),
            Scope.MENTION,
            new Edit.Standing(Status.MACHINE, Status.CHECKED));
    store.corrections().make(checked, Optional.empty());
    Ruling apart = new Ruling.Apart(statement(0, 0), statement(1, 0));
    Ruling same = new Ruling.Same(statement(0, 1), statement(2, 0));
    Pairing pair = new Pairing(statement(0, 0), statement(1, 1), "talks");
    return List.of(
        checked.id(),
        store.utterances().rule(apart, "desk", "two days"),
        store.utterances().rule(same, "desk", "gist"),
        store.tensions().mark(pair, false, making(1), Optional.empty()));
  }

  /** All that a record says, but its log, as one text. */
  private static String picture(Store of) {
    StringBuilder picture = new StringBuilder();
    for (ActorSummary each : of.actors().list(ActorQuery.all(), 0, 100)) {
      picture.append(each).append(of.actors().aliases(each.id())).append('\n');
    }
    for (StoredStatement each : of.findStatements(StatementQuery.all(), 0, 100)) {
      picture.append(each).append(of.utterances().of(List.of(each.id()))).append('\n');
    }
    of.issues().stands("talks", 100).forEach(each -> picture.append(each).append('\n'));
    of.tensions()
        .onIssue("talks", Optional.empty())
        .pairs()
        .forEach(each -> picture.append(each).append('\n'));
    return picture.toString();
  }

  private static List<String> lines(Store of) {
    List<String> lines = new ArrayList<>();
    of.corrections().use(all -> all.map(CorrectionJson::write).forEach(lines::add));
    return lines;
  }

  @Test
  void theLogHasEveryKindLatestFirstWithWhoAndWhy() {
    List<String> ids = everything();
    List<Correction> log = store.corrections().latest(0, 100);
    assertThat(log).extracting(Correction::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(log).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(log.stream().map(each -> each.edit().what()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "status",
            "utterance-split",
            "utterances-merged",
            "worth-a-look",
            "actor-split",
            "actor-renamed",
            "actors-merged");
    assertThat(store.corrections().find(ids.getLast()).orElseThrow().making().why())
        .isEqualTo("a pen name");
    assertThat(store.corrections().count()).isEqualTo(new CorrectionLog.Count(7, 0, 0));
    assertThat(store.corrections().latest(2, 3)).isEqualTo(log.subList(2, 5));
  }

  @Test
  void revokingEverythingRestoresTheRecordAndIsKept() {
    String before = picture(store);
    List<String> ids = everything();
    assertThat(picture(store)).isNotEqualTo(before);
    Collections.shuffle(ids, new Random(7));
    ids.forEach(id -> assertThat(store.corrections().revoke(id)).as(id).isTrue());
    assertThat(picture(store)).isEqualTo(before);
    ids.forEach(id -> assertThat(store.corrections().revoke(id)).as(id).isFalse());
    assertThat(store.corrections().latest(0, 100)).hasSize(7).noneMatch(Correction::stands);
    assertThat(store.corrections().count()).isEqualTo(new CorrectionLog.Count(7, 7, 0));
  }

  @Test
  void itGoesOutAndInWithoutLossWhateverTheOrderAndWhetherTheArticlesAreThere() {
    List<String> ids = everything();
    store.corrections().revoke(ids.get(2));
    List<String> lines = lines(store);
    assertThat(lines).hasSize(7);
    List<Correction> log = new ArrayList<>(lines.stream().map(CorrectionParser::parse).toList());
    Random random = new Random(9);
    for (boolean early : List.of(true, false)) {
      Collections.shuffle(log, random);
      List<Reading> articles = new ArrayList<>(ARTICLES);
      Collections.shuffle(articles, random);
      try (Store other = backend.empty(folder)) {
        if (early) {
          assertThat(other.corrections().take(log)).isEqualTo(7);
        }
        articles.forEach(reading -> other.add(reading, "any"));
        if (!early) {
          assertThat(other.corrections().take(log)).isEqualTo(7);
        }
        assertThat(lines(other)).isEqualTo(lines);
        assertThat(picture(other)).isEqualTo(picture(store));
        assertThat(other.corrections().take(log)).isZero();
        assertThat(lines(other)).isEqualTo(lines);
      }
    }
  }

  @Test
  void whatIsRevokedThereIsRevokedHere() {
    String before = picture(store);
    List<String> ids = everything();
    List<Correction> log = new ArrayList<>();
    store.corrections().use(all -> all.forEach(log::add));
    try (Store other = backend.empty(folder)) {
      ARTICLES.forEach(reading -> other.add(reading, "any"));
      other.corrections().take(log);
      ids.forEach(store.corrections()::revoke);
      List<Correction> revoked = store.corrections().latest(0, 100);
      assertThat(other.corrections().take(revoked)).isEqualTo(7);
      assertThat(picture(other)).isEqualTo(before);
      assertThat(lines(other)).isEqualTo(lines(store));
    }
  }

  @Test
  void whatIsPurgedAndAddedAgainIsUnderTheSameRulings() {
    String quill = actor(0, "Mara Quill");
    rule(new ActorDecision.Rename(quill, "Māra Kvila"), "");
    rule(new ActorDecision.Same(actor(0, "Jonas Hale"), quill, Optional.empty()), "a pen name");
    store.utterances().rule(new Ruling.Same(statement(0, 1), statement(2, 0)), "desk", "gist");
    String before = picture(store);
    List<String> log = lines(store);
    for (Reading article : ARTICLES) {
      store.purge(Set.of(article.article().id()), "asked for");
      assertThat(picture(store)).isNotEqualTo(before);
      store.add(article, new Intake("any", Optional.empty(), true));
      assertThat(picture(store)).isEqualTo(before);
    }
    assertThat(lines(store)).isEqualTo(log);
  }

  @Test
  void correctedReadAgainAndCorrectedAgainIsAsIfItHadBeenCorrectedAtOnce() {
    everything();
    Reading first = ARTICLES.getFirst();
    Reading shorter =
        new Reading(
            first.article(),
            first.language(),
            first.zones(),
            new Entries(
                first.cast(), first.statements().subList(0, 1), List.of(), Happenings.none()),
            List.of());
    String before = picture(store);
    assertThat(store.replace(shorter)).isTrue();
    assertThat(picture(store)).isNotEqualTo(before);
    assertThat(store.replace(first)).isTrue();
    assertThat(picture(store)).isEqualTo(before);
    List<String> ids = store.corrections().latest(0, 100).stream().map(Correction::id).toList();
    List<Correction> log = store.corrections().latest(0, 100);
    ids.forEach(store.corrections()::revoke);
    assertThat(store.corrections().take(log)).isZero();
    assertThat(store.corrections().latest(0, 100)).noneMatch(Correction::stands);
  }

  @Test
  void whatOneArticleTellsTwiceIsCorrectedAndPurgedLikeAnythingElse() {
    String words = "Mara Quill said “The ferry was late by eleven minutes on Tuesday morning.”";
    Reading twice = Reporting.reading("Wire", "2025-03-04", words, "It rained.", words);
    store.add(twice, "any");
    String id = twice.article().id();
    int utterances = store.utterances().count();
    StoredArticle article = store.findArticle(id).orElseThrow();
    Anchor anchor =
        Anchor.of(
            id,
            twice.article().text(),
            CodePoints.of(twice.article().text()),
            twice.statements().getFirst().attribution());
    Edit checked = new Edit.Standing(Status.MACHINE, Status.CHECKED);
    store
        .corrections()
        .make(
            Correction.of(making(5), Optional.of(anchor), Scope.MENTION, checked),
            Optional.of(article.corrected().entries().getFirst().version()));
    assertThat(store.utterances().count()).isEqualTo(utterances);
    store.purge(Set.of(id), "asked for");
    assertThat(store.utterances().count()).isEqualTo(utterances - 1);
  }

  @Test
  void theLogIsWalkedInTheOrderOfItsMaking() {
    everything();
    List<Correction> walked = new ArrayList<>();
    List<Correction> page = store.corrections().after("", "", 2);
    while (!page.isEmpty()) {
      walked.addAll(page);
      Correction last = page.getLast();
      page = store.corrections().after(Correction.moment(last.making().at()), last.id(), 2);
    }
    assertThat(walked).isSorted().isEqualTo(store.corrections().latest(0, 100).reversed());
  }

  @Test
  void aRulingThatWouldJoinAVoiceThatIsNotNamedJoinsNothingWhenItComesFromElsewhere() {
    Reading unnamed = Reporting.reading("Wire", "2025-03-03", "a source said “We are late.”");
    store.add(unnamed, "any");
    String id =
        store
            .findStatements(StatementQuery.ofArticle(unnamed.article().id()), 0, 1)
            .getFirst()
            .id();
    Correction join =
        Correction.of(
            making(3),
            Optional.empty(),
            Scope.MENTION,
            new Edit.Ruled(Edit.Ruling.UTTERANCES_MERGED, List.of(id, statement(0, 0))));
    assertThat(store.corrections().take(List.of(join))).isEqualTo(1);
    assertThat(store.utterances().of(List.of(id))).isEmpty();
  }
}
