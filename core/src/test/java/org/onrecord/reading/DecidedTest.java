package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Drawn;
import org.onrecord.text.WordList;

class DecidedTest {
  private static boolean isDecided(String picture) {
    Drawn drawn = Drawn.of(picture);
    return Decided.is(drawn.text(), drawn.attribution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The council] {voted} <to cut the aid to Norland>.",
        "[The council] {voted Friday on} <the budget>.",
        "[The council] {has overwhelmingly approved} <a coastguard law>.",
        "<A similar bill> {has been passed by} [two councils].",
        "[Norland] {has issued} <travel limits on the leaders of the strike>.",
        "[Norland] {named} <Ana Berg its envoy>.",
        "[Lawmakers] {have voted overwhelmingly in favour of} <removing the mayor>.",
        "<The law> {had been amended} <to allow exceptions>.",
        "[Ana Berg] came {to mark} <the day on which the port was shut>.",
      })
  void whatWasDecidedWasNotSaid(String picture) {
    assertThat(isDecided(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ana Berg] {would vote for} <the budget>.",
        "[Ana Berg] {is set to vote Friday on} <the budget>.",
        "[The council] {issued} <a strongly worded statement on the fish>.",
        "[The council] {issued a statement condemning} <the strike>.",
        "[The council] {signed} <a letter of protest>.",
        "[Ana Berg] {named} <“the fool of the port”>.",
        "[Ana Berg] {approved of} <the plan>.",
        "[Ana Berg] {passed} <that on to the crew>.",
        "[Ana Berg] {said} <the council approved the plan>.",
      })
  void whatIsSaidOrMeantWasNotOnlyDecided(String picture) {
    assertThat(isDecided(picture)).isFalse();
  }

  static Stream<String> lines() {
    return WordList.lines(Decided.class, "deciding-verbs.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachLineHasACueThatTellsADeedAndOneThatDoesNot(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(3);
    assertThat(isDecided(drawn(columns[1]))).as(columns[1]).isTrue();
    assertThat(isDecided(drawn(columns[2]))).as(columns[2]).isFalse();
  }

  /** The first word as the cue. */
  private static String drawn(String words) {
    String[] parts = words.split(" ", 2);
    return "[Berg] {" + parts[0] + "} <" + parts[1] + ">";
  }

  static Set<String> issued() {
    return WordList.words(Decided.class, "issued-words.txt");
  }

  @ParameterizedTest
  @MethodSource("issued")
  void whatIsIssuedInWordsWasSaidAndItsLikenessWasNot(String word) {
    assertThat(isDecided("[The council] {issued} <a long " + word + " on the fish>.")).isFalse();
    assertThat(isDecided("[The council] {issued} <a long " + word + "y on the fish>.")).isTrue();
  }

  @Test
  void noVerbStandsTwice() {
    assertThat(lines().flatMap(line -> Stream.of(line.split("\t", 2)[0].split(" ", -1))))
        .doesNotHaveDuplicates();
  }
}
