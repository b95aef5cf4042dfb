package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.text.Span;

class IssuesTest {
  private static final Issues STANDARD = Issues.standard();

  private static Issue ferry(Terms terms) {
    return new Issue("ferry", "Ferry", "The ferry should run.", terms, Examples.none());
  }

  private static Issues only(List<String> words, List<String> near, List<String> not) {
    return Issues.of(List.of(ferry(new Terms(words, List.of(), near, not))));
  }

  @Test
  void theStandardSetIsTheNineOfDiplomacy() {
    assertThat(STANDARD.all().stream().map(Issue::id))
        .containsExactly(
            "talks",
            "nuclear-programme",
            "sanctions",
            "armed-allies",
            "use-of-force",
            "territory",
            "human-rights",
            "dissent",
            "trade");
  }

  static Stream<Arguments> examples() {
    return STANDARD.all().stream()
        .flatMap(
            issue ->
                Stream.concat(
                    issue.examples().support().stream()
                        .map(it -> Arguments.of(issue.id(), it, Stance.SUPPORT)),
                    issue.examples().oppose().stream()
                        .map(it -> Arguments.of(issue.id(), it, Stance.OPPOSE))));
  }

  @ParameterizedTest(name = "{1} is to {2} {0}")
  @MethodSource("examples")
  void eachExampleOfTheStandardSetIsReadAsItIsMeant(String id, String example, Stance meant) {
    assertThat(Told.of("[The envoy] {said}: <“" + example + "”>").stance(STANDARD, id))
        .contains(meant);
  }

  @Test
  void sheIsTheSpeakerInIndirectSpeechAndAnotherInDirect() {
    assertThat(Told.of("[She] {said} <she is ready for talks>").stance(STANDARD, "talks"))
        .contains(Stance.SUPPORT);
    assertThat(Told.of("[He] {said}: <“She is ready for talks.”>").stance(STANDARD, "talks"))
        .isEmpty();
  }

  @Test
  void whomTheSourceNamesIsTheSpeakersSide() {
    assertThat(
            Told.of("[Velmark’s envoy] {said} <Velmark will hold talks>").stance(STANDARD, "talks"))
        .contains(Stance.SUPPORT);
    assertThat(Told.of("[The envoy] {said} <Velmark will hold talks>").stance(STANDARD, "talks"))
        .isEmpty();
  }

  @Test
  void theWordsThatDecideStandInBrackets() {
    assertThat(
            Told.of("[The envoy] {said}: <“We will never return to the negotiating table.”>")
                .picture(STANDARD, "talks"))
        .isEqualTo("The envoy said: “We [will] [never] return to the [negotiating table].”");
    assertThat(Told.of("[The envoy] {rejected} <the offer of talks>").picture(STANDARD, "talks"))
        .isEqualTo("The envoy [rejected] the [offer of] [talks]");
  }

  @Test
  void aConditionsWordsAreAmongThem() {
    assertThat(
            Told.of("[He] {said} <his country would join the talks if the guns fall silent>")
                .picture(STANDARD, "talks"))
        .isEqualTo("He said his country [would] join the [talks] [if the guns fall silent]");
  }

  @Test
  void withoutAStanceTheWordsThatNameTheIssueAreKept() {
    assertThat(Told.of("[He] {said} <the talks took a day>").picture(STANDARD, "talks"))
        .isEqualTo("He said the [talks] took a day");
  }

  @Test
  void aQuotationThatDoesNotMentionTheIssueHasNoStanceOnIt() {
    Told told = Told.of("Against talks as ever, [the preacher] {said}: <“We know who they are.”>");
    assertThat(told.on(STANDARD, "talks")).isEmpty();
  }

  @Test
  void whatAnOutletImputesHasNoStance() {
    String marked = "[She] {wants} <to resume talks>";
    assertThat(Told.of(marked).stance(STANDARD, "talks")).contains(Stance.SUPPORT);
    assertThat(Told.of(marked, Voice.IMPUTED).on(STANDARD, "talks"))
        .hasValueSatisfying(on -> assertThat(on.stance()).isEmpty());
  }

  @Test
  void aGivenConditionMakesAStanceConditional() {
    Told told = Told.of("[He] {said} <we will hold talks, the guns being silent>");
    int from = told.text().indexOf("the guns");
    Span condition = new Span(from, told.text().length());
    Optional<OnIssue> on =
        STANDARD.of(told.text(), told.attribution(), List.of(condition)).stream().findFirst();
    assertThat(on.flatMap(OnIssue::stance)).contains(Stance.CONDITIONAL);
    assertThat(on.orElseThrow().evidence()).contains(condition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Capt. Lind", "Prof. Lind", "Dr. Lind", "J. Lind"})
  void aTitleOrAnInitialEndsNoClause(String name) {
    assertThat(Told.of("[He] {said}: <“We want " + name + " to join the talks.”>"))
        .extracting(told -> told.stance(STANDARD, "talks"))
        .isEqualTo(Optional.of(Stance.SUPPORT));
    assertThat(Told.of("[He] {said}: <“If " + name + " comes, we will hold talks.”>"))
        .extracting(told -> told.stance(STANDARD, "talks"))
        .isEqualTo(Optional.of(Stance.CONDITIONAL));
  }

  @Test
  void bothStancesInOneStatementAreNone() {
    assertThat(
            Told.of("[He] {said}: <“We want talks. We reject talks.”>").stance(STANDARD, "talks"))
        .isEmpty();
  }

  @Test
  void aTermMustStandWholeUnlessItHasAStar() {
    Issues whole = only(List.of("ferry"), List.of(), List.of());
    assertThat(Told.of("[He] {said} <the ferry's bell rang>").on(whole, "ferry")).isPresent();
    assertThat(Told.of("[He] {said} <the ferryman slept>").on(whole, "ferry")).isEmpty();
    Issues star = only(List.of("ferr*"), List.of(), List.of());
    assertThat(Told.of("[He] {said} <two ferries sank>").on(star, "ferry")).isPresent();
  }

  @Test
  void anExcludedPhraseHidesTheTermThatItCovers() {
    Issues issues = only(List.of("ferry"), List.of(), List.of("ferry tale"));
    assertThat(Told.of("[He] {said} <it was a ferry tale>").on(issues, "ferry")).isEmpty();
    assertThat(Told.of("[He] {said} <a ferry and a ferry tale>").on(issues, "ferry")).isPresent();
  }

  @Test
  void aNearTermMayStandInTheSource() {
    Issues issues = only(List.of("ferry"), List.of("island*"), List.of());
    assertThat(Told.of("[The islanders] {want} <a ferry>").on(issues, "ferry")).isPresent();
    assertThat(Told.of("[The townsmen] {want} <a ferry>").on(issues, "ferry")).isEmpty();
  }

  @Test
  void wordsThatPointIntoTheParentSpeakOfItsIssueWithoutAStance() {
    String text = "He said of the talks that the chief had called it a trap";
    Attribution parent = indirect(0, 2, 8, text.length(), Optional.empty());
    int called = text.indexOf("it a trap");
    Attribution nested =
        indirect(text.indexOf("the chief"), called - 1, called, text.length(), Optional.of(parent));
    assertThat(STANDARD.of(text, nested, List.of()))
        .singleElement()
        .satisfies(on -> assertThat(on.stance()).isEmpty())
        .extracting(OnIssue::issue)
        .isEqualTo("talks");
  }

  private static Attribution indirect(
      int source, int end, int content, int to, Optional<Attribution> parent) {
    Frame frame =
        new Frame(
            List.of(new Span(source, end)),
            List.of(),
            List.of(new Span(content, to)),
            Form.INDIRECT);
    return new Attribution(frame, Sense.of(Kind.SPEECH), .9, parent);
  }

  @Test
  void twoIssuesOfOneIdAreRefused() {
    Issue ferry = ferry(new Terms(List.of("ferry"), List.of(), List.of(), List.of()));
    assertThatThrownBy(() -> Issues.of(List.of(ferry, ferry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ferry");
  }

  @Test
  void theHashTellsSetsApart() {
    String standard = STANDARD.hash();
    assertThat(standard).matches("[0-9a-f]{16}");
    assertThat(Issues.of(STANDARD.all()).hash()).isEqualTo(standard);
    assertThat(Issues.of(STANDARD.all().reversed()).hash()).isNotEqualTo(standard);
  }

  @Test
  void anIssueComesBackFromItsJson() {
    for (Issue issue : STANDARD.all()) {
      assertThat(IssuesJson.parse(IssuesJson.write(issue))).isEqualTo(issue);
    }
    assertThatThrownBy(() -> IssuesJson.parse("{\"id\""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void longAndMalformedContentIsJudgedInTime() {
    String words = "if we will not reject “ talks unless and " + "no ".repeat(20);
    String text = words.repeat(1_500);
    Frame frame = new Frame(List.of(), List.of(), List.of(new Span(0, text.length())), Form.DIRECT);
    Attribution said = Attribution.of(frame, Sense.of(Kind.SPEECH), .5);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(STANDARD.of(text, said, List.of())).isNotEmpty());
  }

  @Test
  void evidenceAlwaysStandsInTheTextWhateverTheWords() {
    String[] bits = {
      "talks", "we", "will", "not", "—", "😀", "sanctions", "if", "U.S.", "don’t", "must", "be",
      "lifted", "é̂", "سلام", ".", "?", "reject", "\r\n", "tariffs", "unless", "(", "no", "“"
    };
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("He said ");
      for (int i = 0; i < 12; i++) {
        text.append(bits[random.nextInt(bits.length)]).append(' ');
      }
      String whole = text.toString();
      Frame frame =
          new Frame(
              List.of(new Span(0, 2)),
              List.of(new Span(3, 7)),
              List.of(new Span(8, whole.length())),
              Form.INDIRECT);
      Attribution said = Attribution.of(frame, Sense.of(Kind.SPEECH), .5);
      for (OnIssue on : STANDARD.of(whole, said, List.of())) {
        assertThat(on.evidence()).isSorted().allMatch(span -> span.end() <= whole.length());
        assertThat(STANDARD.of(whole, said, List.of())).contains(on);
      }
    }
  }
}
