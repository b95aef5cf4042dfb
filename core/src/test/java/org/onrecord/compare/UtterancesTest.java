package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.compare.Reports.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.setting.Medium;

/** Which reports tell one act of speech. */
class UtterancesTest {
  private static final String BRIDGE =
      "“the harbour bridge will reopen before the winter storms arrive”";

  /** The keys of each utterance's reports. */
  private static List<String> shown(List<Said> statements, Ruling... rulings) {
    return Utterances.of(statements, List.of(rulings)).stream()
        .map(each -> String.join(" ", each.reports().stream().map(Said::statement).toList()))
        .sorted()
        .toList();
  }

  private static boolean areOne(Said one, Said other) {
    return !shown(List.of(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the harbour bridge will reopen before winter | “the harbour bridge will reopen before winter” | one
          “We will reopen the harbour bridge before the winter storms, whatever it costs.” | reopen the harbour bridge before the winter storms | one
          twelve lanterns were stolen from the lighthouse museum | 12 lanterns were stolen from the lighthouse museum | one
          twelve lanterns were stolen from the lighthouse museum | fourteen lanterns were stolen from the lighthouse museum | two
          the council will sell the lighthouse museum to investors | the council will not sell the lighthouse museum to investors | two
          the council will never sell the lighthouse museum | the council refuses to sell the lighthouse museum | one
          ferry captains deserve better wages and pensions | pensions and wages of ferry captains must get better | one
          ferry captains deserve better wages and pensions | ferry captains will vote on the strike on Friday | two
          yes | yes | two
          the | the | two
          they will talk | they will talk | two
          the fleet needs repairs | the harbour needs money | two
          “an unbearable humiliation” | he called the treaty “an unbearable humiliation” | one
          """)
  void wordingAndGistDecide(String one, String other, String expected) {
    boolean found = areOne(said("k1", "2024-05-02", one), said("k2", "2024-05-02", other));
    assertThat(found).isEqualTo(expected.equals("one"));
  }

  @Test
  void anotherSpeakerSaysItForHimself() {
    assertThat(
            areOne(
                said("k1", "2024-05-02", "Mara Quill", BRIDGE),
                said("k2", "2024-05-02", "Jonas Hale", BRIDGE)))
        .isFalse();
  }

  @Test
  void voicesThatAreNotNamedAreNeverOne() {
    assertThat(areOne(said("k1", "2024-05-02", "", BRIDGE), said("k2", "2024-05-02", "", BRIDGE)))
        .isFalse();
    assertThat(
            areOne(
                said("k1", "2024-05-02", "", BRIDGE),
                said("k2", "2024-05-02", "Mara Quill", BRIDGE)))
        .isFalse();
  }

  @Test
  void aRulingDoesNotJoinAVoiceThatIsNotNamed() {
    List<Said> both =
        List.of(said("k1", "2024-05-02", "", BRIDGE), said("k2", "2024-05-02", "", BRIDGE));
    assertThat(shown(both, new Ruling.Same("k1", "k2"))).isEmpty();
  }

  @Test
  void whatAnOutletOnlyGuessesIsNoReport() {
    Said guess =
        Reports.told(
            said("k1", "2024-05-02", BRIDGE),
            Polarity.AFFIRMED,
            Voice.IMPUTED,
            List.of(Optional.of("Mara Quill")));
    assertThat(areOne(guess, said("k2", "2024-05-02", BRIDGE))).isFalse();
  }

  @Test
  void aDenialIsNotTheSameAsWhatIsDenied() {
    Said denied =
        Reports.told(
            said("k1", "2024-05-02", "selling the lighthouse museum to foreign investors"),
            Polarity.DENIED,
            Voice.REPORTED,
            List.of(Optional.of("Mara Quill")));
    Said affirmed = said("k2", "2024-05-02", "selling the lighthouse museum to foreign investors");
    assertThat(areOne(denied, affirmed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 2024-05-03, one",
    "2024-05-02, 2024-05-05, one",
    "2024-05-02, 2024-05-09, two",
    "2024-05-02, 2025-05-02, two",
    "2024-05-02, '', one",
    "'', '', one"
  })
  void theSameWordsAreOneOnlyOfAboutTheSameTime(String day, String other, String expected) {
    assertThat(areOne(said("k1", day, BRIDGE), said("k2", other, BRIDGE)))
        .isEqualTo(expected.equals("one"));
  }

  @Test
  void theSameWordsOnTwoStatedDaysAreTwo() {
    Said monday = Reports.on(said("k1", "2024-05-08", BRIDGE), "2024-05-06");
    Said tuesday = Reports.on(said("k2", "2024-05-08", BRIDGE), "2024-05-07");
    assertThat(areOne(monday, tuesday)).isFalse();
  }

  @Test
  void anUndatedReportDoesNotJoinTwoDays() {
    Said monday = Reports.on(said("k1", "2024-05-08", BRIDGE), "2024-05-06");
    Said tuesday = Reports.on(said("k2", "2024-05-08", BRIDGE), "2024-05-07");
    Said undated = said("k3", "", BRIDGE);
    assertThat(shown(List.of(monday, tuesday, undated))).hasSize(1);
    assertThat(shown(List.of(monday, tuesday, undated)).getFirst()).doesNotContain("k1 k2");
  }

  @Test
  void undatedReportsNeedMoreThanAFewWords() {
    assertThat(
            areOne(
                said("k1", "", "an unbearable humiliation"),
                said("k2", "", "an unbearable humiliation")))
        .isFalse();
  }

  @Test
  void otherWordsOnAnotherOccasionAreOtherWords() {
    Said speech =
        withMedium(
            said("k1", "2024-05-02", "ferry captains deserve better wages and pensions"),
            Medium.SPEECH);
    Said post =
        withMedium(
            said("k2", "2024-05-02", "pensions and wages of ferry captains must get better"),
            Medium.POST);
    assertThat(areOne(speech, post)).isFalse();
  }

  private static Said withMedium(Said said, Medium medium) {
    Occasion occasion =
        new Occasion(said.occasion().first(), said.occasion().last(), Optional.of(medium));
    return new Said(said.statement(), said.report(), said.speaker(), said.told(), occasion);
  }

  @Test
  void twoSentencesOfOneArticleAreTwoThoughTheyAreNear() {
    Said one = said("k1", "2024-05-02", "ferry captains deserve better wages and pensions");
    Said other = said("k2", "2024-05-02", "pensions and wages of ferry captains must get better");
    assertThat(areOne(one, Reports.in(other, one.report()))).isFalse();
  }

  @Test
  void aHeadlineAndTheSentenceItTakesUpAreOne() {
    Said body = said("k1", "2024-05-02", "the harbour bridge will reopen before the winter storms");
    Said headline = said("k2", "2024-05-02", "harbour bridge will reopen before the winter storms");
    assertThat(areOne(body, Reports.in(headline, body.report()))).isTrue();
  }

  @Test
  void whatAPersonPartsStaysApart() {
    List<Said> three =
        List.of(
            said("k1", "2024-05-02", BRIDGE),
            said("k2", "2024-05-02", BRIDGE),
            said("k3", "2024-05-02", BRIDGE));
    assertThat(shown(three)).containsExactly("k1 k2 k3");
    assertThat(shown(three, new Ruling.Apart("k1", "k3"), new Ruling.Apart("k2", "k3")))
        .containsExactly("k1 k2");
    assertThat(
            shown(
                three,
                new Ruling.Apart("k1", "k2"),
                new Ruling.Apart("k3", "k1"),
                new Ruling.Apart("k2", "k3")))
        .isEmpty();
  }

  @Test
  void whatAPersonJoinsIsOneWithAllThatIsAlikeToIt() {
    List<Said> three =
        List.of(
            said("k1", "2024-05-02", BRIDGE),
            said("k2", "2024-05-02", BRIDGE),
            said("k3", "2024-08-02", "a reopened crossing before the cold season"));
    assertThat(shown(three, new Ruling.Same("k3", "k1"))).containsExactly("k1 k2 k3");
    assertThat(shown(three, new Ruling.Same("k3", "k9"))).containsExactly("k1 k2");
    assertThat(shown(three, new Ruling.Same("k1", "k1"))).containsExactly("k1 k2");
  }

  @Test
  void apartOutweighsSame() {
    List<Said> both = List.of(said("k1", "2024-05-02", BRIDGE), said("k2", "2024-05-02", BRIDGE));
    assertThat(shown(both, new Ruling.Same("k1", "k2"), new Ruling.Apart("k2", "k1"))).isEmpty();
  }

  @Test
  void itSaysWhatMatched() {
    Said one =
        Reports.on(
            said("k1", "2024-05-02", "“we reopen the harbour bridge before winter,”"),
            "2024-05-01");
    Said other =
        Reports.on(
            said("k2", "2024-05-03", "they “reopen the harbour bridge before winter”"),
            "2024-05-01");
    Match match =
        Utterances.of(List.of(one, other), List.of()).getFirst().links().getFirst().match();
    assertThat(match.ground()).isEqualTo(Match.Ground.WORDING);
    assertThat(match.run()).isEqualTo("reopen the harbour bridge before winter");
    assertThat(match.words()).contains("harbour", "bridge");
    assertThat(match.day()).map(Object::toString).contains("2024-05-01");
  }

  @Test
  void anIdStaysWhileLaterReportsCome() {
    List<Said> two = List.of(said("k5", "2024-05-02", BRIDGE), said("k2", "2024-05-03", BRIDGE));
    String id = Utterances.of(two, List.of()).getFirst().id();
    List<Said> three = new ArrayList<>(two);
    three.add(said("k1", "2024-05-04", BRIDGE));
    assertThat(Utterances.of(three, List.of()).getFirst().id())
        .isEqualTo(id)
        .matches("u[0-9a-f]{20}");
  }

  @Test
  void anUtteranceOfOneReportIsNone() {
    assertThatThrownBy(() -> new Utterance(List.of(said("k1", "", BRIDGE)), List.of()))
        .hasMessageContaining("k1");
  }

  private static final List<String> SAYINGS =
      List.of(
          BRIDGE,
          "the harbour bridge will reopen before winter, after the storms",
          "“ferry captains deserve better wages and proper pensions”",
          "ferry captains deserve better wages",
          "twelve lanterns were stolen from the old lighthouse museum",
          "fourteen lanterns were stolen from the old lighthouse museum",
          "the council will not sell the lighthouse museum to investors",
          "the council will sell the lighthouse museum to investors");

  private static List<Said> any(Random random, int count) {
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String day = random.nextInt(7) == 0 ? "" : "2024-05-0" + (1 + random.nextInt(8));
      String speaker = List.of("Mara Quill", "Jonas Hale", "").get(random.nextInt(3));
      Said said = said("k" + i, day, speaker, SAYINGS.get(random.nextInt(SAYINGS.size())));
      all.add(random.nextInt(4) == 0 && !day.isEmpty() ? Reports.on(said, day) : said);
    }
    return all;
  }

  @Test
  void orderDoesNotMatterHoweverOftenItIsShuffled() {
    Random random = new Random(3);
    List<Said> statements = any(random, 24);
    List<Ruling> rulings =
        new ArrayList<>(
            List.of(
                new Ruling.Same("k1", "k2"),
                new Ruling.Apart("k3", "k4"),
                new Ruling.Same("k5", "k9"),
                new Ruling.Apart("k9", "k1")));
    List<Utterance> expected = Utterances.of(statements, rulings);
    assertThat(expected).isNotEmpty();
    for (int round = 0; round < 1000; round++) {
      Collections.shuffle(statements, random);
      Collections.shuffle(rulings, random);
      assertThat(Utterances.of(statements, rulings)).isEqualTo(expected);
    }
  }

  @Test
  void aStatementGivenTwiceChangesNothing() {
    List<Said> statements = any(new Random(4), 30);
    List<Said> twice = new ArrayList<>(statements);
    twice.addAll(statements);
    assertThat(Utterances.of(twice, List.of())).isEqualTo(Utterances.of(statements, List.of()));
  }

  @Test
  @Timeout(10)
  void manyReportsAndEndlessWordsEndInTime() {
    List<Said> many = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      many.add(said("k" + i, "2024-05-02", BRIDGE));
    }
    many.add(said("long", "2024-05-02", "harbour bridge storms ".repeat(50_000)));
    many.add(said("odd", "2024-05-02", "\u202e \ud83d\ude00 ’’’ ... 1,,2 U.S.S.R. \ud800"));
    assertThat(Utterances.of(many, List.of())).hasSize(1);
  }
}
