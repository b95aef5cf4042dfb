package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

class StanceWordsTest {
  private static final Issues TALKS =
      Issues.of(
          List.of(
              new Issue(
                  "it",
                  "It",
                  "It should be.",
                  new Terms(List.of("talks", "sanctions"), List.of(), List.of(), List.of()),
                  Examples.none())));

  static Stream<Arguments> lines() {
    return WordList.lines(Lexicon.class, "stance-words.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(columns -> !columns[2].isEmpty())
        .map(columns -> Arguments.of(columns[1], columns[2], columns[3], columns[4]));
  }

  @ParameterizedTest(name = "{1} is {2}")
  @MethodSource("lines")
  void eachLineDecidesItsSentence(String words, String caught, String stance, String missed) {
    assertThat(told(caught).stance(TALKS, "it").map(Stance::code)).as(words).contains(stance);
  }

  @ParameterizedTest(name = "{3} is undecided")
  @MethodSource("lines")
  void eachLineLeavesItsOtherSentenceAlone(
      String words, String caught, String stance, String missed) {
    assertThat(told(missed).stance(TALKS, "it")).as(words).isEmpty();
    assertThat(told(missed).on(TALKS, "it")).as("speaks of it").isPresent();
  }

  @Test
  void everyLineDecidesAClauseAsItIsWritten() {
    for (Operator operator : Operator.values()) {
      boolean listed =
          WordList.lines(Lexicon.class, "stance-words.tsv").stream()
              .anyMatch(
                  line -> line.startsWith(operator.name().toLowerCase(java.util.Locale.ROOT)));
      boolean byItself =
          List.of(Operator.NAME, Operator.ISSUE, Operator.MARK, Operator.OTHER).contains(operator);
      assertThat(listed).as(operator.name()).isNotEqualTo(byItself);
    }
  }

  @Test
  void noWordDoesTwoThings() {
    Map<String, String> seen = new HashMap<>();
    for (String line : WordList.lines(Lexicon.class, "stance-words.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String word : columns[1].split(" \\| ", -1)) {
        String before = seen.put(word, columns[0]);
        assertThat(before == null || before.equals(columns[0]))
            .as("%s is %s and %s", word, before, columns[0])
            .isTrue();
      }
    }
  }

  private static Told told(String sentence) {
    return Told.of("[The minister] {said}: <“" + sentence + "”>");
  }
}
