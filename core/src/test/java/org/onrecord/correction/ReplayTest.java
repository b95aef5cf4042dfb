package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.reading.Statement;
import org.onrecord.when.Basis;
import org.onrecord.when.Precision;

class ReplayTest {
  private static final String TEXT =
      """
      Ana Petrova said that the harbour would close at noon
      Ben Okoro said that no ship was late
      Ana Petrova said that the crane was broken
      The mayor warned of a strike by the pilots
      """;
  private static final Reading READ = Told.reading(TEXT);

  @Test
  void nothingCorrectedIsTheReadingItself() {
    Corrected corrected = Told.replay(READ);
    assertThat(corrected.reading()).isSameAs(READ);
    assertThat(corrected.entries()).extracting(Entry::status).containsOnly(Status.MACHINE);
    assertThat(corrected.entries()).noneMatch(Entry::isCorrected);
  }

  @Test
  void aCorrectedFieldKeepsTheReadersValueBesideIt() {
    Correction denied = Told.set(READ, 1, Field.POLARITY, new Value.Term("denied"), 0);
    Entry entry = Told.replay(READ, denied).entries().get(1);
    assertThat(entry.statement().attribution().sense().polarity()).isEqualTo(Polarity.DENIED);
    assertThat(entry.read()).contains(READ.statements().get(1));
    assertThat(entry.correctionOf(Field.POLARITY)).contains(denied);
    assertThat(entry.correctionOf(Field.KIND)).isEmpty();
    assertThat(entry.isCorrected()).isTrue();
  }

  @Test
  void whatHappenedStandsBesideWhateverIsCorrected() {
    Value mayor = new Value.Names(List.of("The mayor"));
    List<Correction> corrections =
        List.of(
            Told.set(READ, 1, Field.POLARITY, new Value.Term("denied"), 0),
            Told.set(READ, 0, Field.SPEAKER, mayor, 1));
    assertThat(READ.happenings().events()).hasSize(3);
    for (Correction each : corrections) {
      Reading reading = Told.replay(READ, each).reading();
      assertThat(reading).isNotEqualTo(READ);
      assertThat(reading.happenings()).isEqualTo(READ.happenings());
    }
  }

  @Test
  void theLaterOfTwoCorrectionsHoldsInWhateverOrderTheyAreGiven() {
    Correction first = Told.set(READ, 0, Field.KIND, new Value.Term("order"), 1);
    Correction second = Told.set(READ, 0, Field.KIND, new Value.Term("belief"), 2);
    for (List<Correction> order : List.of(List.of(first, second), List.of(second, first))) {
      Corrected corrected = Replay.of(READ, java.util.Map.of(), order);
      assertThat(corrected.entries().getFirst().statement().attribution().kind())
          .isEqualTo(Kind.BELIEF);
    }
  }

  @Test
  void revokedLeavesNoTraceInTheReading() {
    Correction kind = Told.set(READ, 0, Field.KIND, new Value.Term("order"), 1);
    Corrected corrected = Told.replay(READ, kind.revoked(Told.NOON.plusSeconds(9)));
    assertThat(corrected.reading()).isSameAs(READ);
    assertThat(corrected.entries().getFirst().corrections()).hasSize(1);
    assertThat(corrected.entries().getFirst().isCorrected()).isFalse();
  }

  @Test
  void anotherSpeakerIsOneOfTheArticlesActors() {
    Correction ben = Told.set(READ, 0, Field.SPEAKER, new Value.Names(List.of("ben  okoro")), 0);
    Statement statement = Told.replay(READ, ben).reading().statements().getFirst();
    assertThat(statement.speaker()).isEqualTo(new Speaker.Identified("a2", "m2"));
    assertThat(statement.voice().chain()).containsExactly(Optional.of("a2"));
  }

  @Test
  void somebodyWhomTheReaderOverlookedIsMentionedWhereTheTextNamesThem() {
    Correction mayor = Told.set(READ, 0, Field.SPEAKER, new Value.Names(List.of("The mayor")), 0);
    Reading reading = Told.replay(READ, mayor).reading();
    assertThat(reading.cast().actors().getLast().name()).isEqualTo("The mayor");
    assertThat(reading.cast().mentions().getLast().mention().span().in(TEXT))
        .isEqualTo("The mayor");
    assertThat(reading.cast().actors())
        .startsWith(READ.cast().actors().toArray(new org.onrecord.actor.Actor[0]));
  }

  @Test
  void aNameThatTheTextDoesntHaveHasNoMention() {
    Correction cato = Told.set(READ, 0, Field.SPEAKER, new Value.Names(List.of("Cato Low")), 0);
    Reading reading = Told.replay(READ, cato).reading();
    assertThat(reading.statements().getFirst().speaker())
        .isEqualTo(new Speaker.Identified("h1", ""));
    String line = ReadingJson.write(reading, "x", Optional.empty());
    assertThat(line).contains("\"speaker\":{\"actor\":\"h1\",\"mention\":null");
  }

  @Test
  void aVoiceCanBeUnnamedOrNobodysKnown() {
    Correction unnamed = Told.set(READ, 0, Field.SPEAKER, new Value.Unnamed("a pilot"), 0);
    Correction nobody = Told.set(READ, 1, Field.SPEAKER, Value.nothing(), 0);
    List<Statement> statements = Told.replay(READ, unnamed, nobody).reading().statements();
    assertThat(statements.get(0).speaker()).isEqualTo(new Speaker.Unnamed("a pilot"));
    assertThat(statements.get(0).voice().chain()).containsExactly(Optional.empty());
    assertThat(statements.get(1).speaker()).isEqualTo(Speaker.unknown());
  }

  @Test
  void inTheArticleMeansEveryStatementOfThatSpeaker() {
    Edit.Set edit =
        new Edit.Set(
            Field.SPEAKER,
            Told.before(READ, 2, Field.SPEAKER),
            new Value.Names(List.of("Ben Okoro")));
    Corrected corrected = Told.replay(READ, Told.set(READ, 2, edit, Scope.ARTICLE, 0));
    assertThat(corrected.entries())
        .extracting(each -> each.statement().speaker())
        .allMatch(
            each ->
                each instanceof Speaker.Identified(String actor, String m) && actor.equals("a2"));
  }

  @Test
  void aNameEverywhereReachesOtherArticlesAndNobodyOfAnotherName() {
    Edit.Set edit =
        new Edit.Set(
            Field.SPEAKER, new Value.Names(List.of("Ana Petrova")), new Value.Unnamed("an aide"));
    Correction everywhere = Told.set(READ, 0, edit, Scope.NAME, 0);
    Reading other = Told.reading("ANA PETROVA said that it rained\nAna Petrovic said no more");
    Corrected corrected = Told.replay(other, everywhere);
    assertThat(corrected.reading().statements().get(0).speaker())
        .isEqualTo(new Speaker.Unnamed("an aide"));
    assertThat(corrected.reading().statements().get(1)).isEqualTo(other.statements().get(1));
    assertThat(corrected.unresolved()).isEmpty();
  }

  private static Correction everywhere(int statement, int second) {
    Edit.Set edit =
        new Edit.Set(
            Field.SPEAKER, new Value.Names(List.of("Ana Petrova")), new Value.Unnamed("an aide"));
    return Told.set(READ, statement, edit, Scope.NAME, second);
  }

  private static List<Speaker> speakers(Correction... corrections) {
    return Told.replay(READ, corrections).entries().stream()
        .map(each -> each.statement().speaker())
        .toList();
  }

  @Test
  void whatWasDecidedForOneStatementIsNotTakenBackByANameEverywhere() {
    Correction one = Told.set(READ, 2, Field.SPEAKER, new Value.Unnamed("a pilot"), 1);
    assertThat(speakers(one, everywhere(0, 2)))
        .element(0)
        .isEqualTo(new Speaker.Unnamed("an aide"));
    assertThat(speakers(one, everywhere(0, 2)))
        .element(2)
        .isEqualTo(new Speaker.Unnamed("a pilot"));
    assertThat(speakers(one.revoked(Told.NOON.plusSeconds(9)), everywhere(0, 2)))
        .element(2)
        .isEqualTo(new Speaker.Unnamed("an aide"));
  }

  @Test
  void butTheStatementOnWhichItIsSaidFollowsIt() {
    Correction one = Told.set(READ, 2, Field.SPEAKER, new Value.Unnamed("a pilot"), 1);
    assertThat(speakers(one, everywhere(2, 2)))
        .element(2)
        .isEqualTo(new Speaker.Unnamed("an aide"));
    Correction kind = Told.set(READ, 2, Field.KIND, new Value.Term("order"), 1);
    assertThat(speakers(kind, everywhere(0, 2)))
        .element(2)
        .isEqualTo(new Speaker.Unnamed("an aide"));
  }

  @Test
  void notAStatementIsRejectedAndStaysInItsPlace() {
    Corrected corrected = Told.replay(READ, Told.of(READ, 1, new Edit.NotAStatement(), 0));
    assertThat(corrected.entries())
        .extracting(Entry::status)
        .containsExactly(Status.MACHINE, Status.REJECTED, Status.MACHINE);
    assertThat(corrected.reading()).isSameAs(READ);
  }

  @Test
  void theLastWordOnAStatementIsItsStatus() {
    Correction disputed = Told.of(READ, 0, new Edit.Standing(Status.MACHINE, Status.DISPUTED), 1);
    Correction checked = Told.of(READ, 0, new Edit.Standing(Status.DISPUTED, Status.CHECKED), 2);
    assertThat(Told.replay(READ, checked, disputed).entries().getFirst().status())
        .isEqualTo(Status.CHECKED);
    assertThat(
            Told.replay(READ, checked.revoked(Told.NOON), disputed).entries().getFirst().status())
        .isEqualTo(Status.DISPUTED);
  }

  @Test
  void aDateThatAPersonGivesIsWorkedOutAndAsFineAsItIsWritten() {
    Correction month = Told.set(READ, 0, Field.UTTERED, new Value.Term("2025-03"), 0);
    Statement statement = Told.replay(READ, month).reading().statements().getFirst();
    assertThat(statement.uttered().value()).contains("2025-03");
    assertThat(statement.uttered().precision()).contains(Precision.MONTH);
    assertThat(statement.uttered().basis()).contains(Basis.RESOLVED);
  }

  @Test
  void aMissedStatementStandsWhereItsWordsStand() {
    Passage words = Told.passage(READ, "a strike by the pilots");
    Edit.Missed missed =
        new Edit.Missed(
            words,
            Optional.of(Told.passage(READ, "warned")),
            Optional.of(Told.passage(READ, "The mayor")));
    Correction mark =
        Correction.of(
            new Correction.Making(Told.NOON, "", ""),
            Optional.of(new Anchor(READ.article().id(), words, missed.cue())),
            Scope.MENTION,
            missed);
    Corrected corrected = Told.replay(READ, mark);
    Entry last = corrected.entries().getLast();
    assertThat(corrected.entries()).hasSize(4);
    assertThat(last.read()).isEmpty();
    assertThat(last.status()).isEqualTo(Status.CHECKED);
    assertThat(Told.replay(READ, mark.revoked(Told.NOON)).reading()).isSameAs(READ);
  }

  @Test
  void whatAPersonMarkedAndAReaderFindsLaterIsOneEntry() {
    Reading blind = Told.reading(TEXT, List.of());
    Passage words = Told.passage(blind, "no ship was late");
    Correction mark =
        Correction.of(
            new Correction.Making(Told.NOON, "", ""),
            Optional.of(new Anchor(blind.article().id(), words, Optional.empty())),
            Scope.MENTION,
            new Edit.Missed(words, Optional.empty(), Optional.empty()));
    assertThat(Told.replay(blind, mark).entries()).hasSize(1);
    Corrected later = Told.replay(READ, mark);
    assertThat(later.entries()).hasSize(3);
    assertThat(later.entries().get(1).read()).contains(READ.statements().get(1));
    assertThat(later.entries().get(1).status()).isEqualTo(Status.CHECKED);
  }

  @Test
  void correctReadAgainCorrectIsTheSameAsCorrect() {
    Correction kind = Told.set(READ, 2, Field.KIND, new Value.Term("belief"), 1);
    Reading fewer = Told.reading(TEXT, List.of("Ana Petrova said that the crane was broken"));
    Corrected again = Told.replay(fewer, kind);
    assertThat(again.unresolved()).isEmpty();
    assertThat(again.reading().statements().getFirst().attribution().kind()).isEqualTo(Kind.BELIEF);
    assertThat(Told.replay(READ, kind)).isEqualTo(Told.replay(Told.reading(TEXT), kind));
  }

  @Test
  void whatIsNoLongerReadIsReportedAndNotDropped() {
    Correction kind = Told.set(READ, 1, Field.KIND, new Value.Term("belief"), 1);
    Reading without = Told.reading(TEXT, List.of("Ana Petrova said that the crane was broken"));
    Corrected corrected = Told.replay(without, kind);
    assertThat(corrected.reading()).isSameAs(without);
    assertThat(corrected.unresolved()).extracting(Unresolved::correction).containsExactly(kind);
    assertThat(corrected.unresolved().getFirst().why()).contains("that no ship was late");
  }

  @Test
  void wordsOfACorrectionThatTheTextNoLongerHasAreReported() {
    Passage elsewhere = new Passage("wholly other words that stand nowhere", "", "", 3);
    Correction cue = Told.set(READ, 0, Field.CUE, new Value.Places(List.of(elsewhere)), 1);
    Corrected corrected = Told.replay(READ, cue);
    assertThat(corrected.reading()).isSameAs(READ);
    assertThat(corrected.unresolved().getFirst().why()).contains("no longer stands there");
  }

  @Test
  void twoCorrectionsOfOneStatementAreBothKept() {
    Passage narrower = Told.passage(READ, "the harbour would close");
    Correction words = Told.set(READ, 0, Field.CONTENT, new Value.Places(List.of(narrower)), 1);
    Correction kind = Told.set(READ, 0, Field.KIND, new Value.Term("belief"), 2);
    Statement both = Told.replay(READ, words, kind).reading().statements().getFirst();
    assertThat(both.attribution().content().getFirst().in(TEXT))
        .isEqualTo("the harbour would close");
    assertThat(both.attribution().kind()).isEqualTo(Kind.BELIEF);
    Statement one =
        Told.replay(READ, words.revoked(Told.NOON), kind).reading().statements().getFirst();
    assertThat(one.attribution().content())
        .isEqualTo(READ.statements().getFirst().attribution().content());
    assertThat(one.attribution().kind()).isEqualTo(Kind.BELIEF);
  }

  @Test
  void theVersionIsAnotherAfterEachCorrection() {
    Correction kind = Told.set(READ, 0, Field.KIND, new Value.Term("belief"), 1);
    String untouched = Told.replay(READ).entries().getFirst().version();
    String corrected = Told.replay(READ, kind).entries().getFirst().version();
    String revoked = Told.replay(READ, kind.revoked(Told.NOON)).entries().getFirst().version();
    assertThat(List.of(untouched, corrected, revoked)).doesNotHaveDuplicates();
    assertThat(Told.replay(READ, kind).entries().get(1).version())
        .isEqualTo(Told.replay(READ).entries().get(1).version());
  }
}
