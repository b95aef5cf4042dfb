package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

/** What was and what is to come, told by the words round "Friday" on a Wednesday. */
class TenseTest {
  private static final String PAST = "2024-09-13";
  private static final String FUTURE = "2024-09-20";

  private static List<String> friday(String sentence) {
    return Told.find(sentence).stream()
        .filter(it -> it.span().in(sentence).equals("Friday"))
        .flatMap(it -> it.date().stream())
        .map(DateMention::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sails by Friday.",
        "The port will open on Friday.",
        "The port might open on Friday.",
        "The port could open on Friday.",
        "She said that the port would open on Friday.",
        "It is going to sail on Friday.",
        "They'll sail on Friday.",
        "They’ll sail on Friday.",
        "The port won't open on Friday.",
        "The port won’t open on Friday.",
        "The vote scheduled on Friday is a test.",
        "She said that it will open on Friday.",
        "On Friday, the port will open.",
        "Friday will be a test.",
        "By Friday the port opened.",
        "The port WILL open on Friday.",
        "The fee due on Friday doubled.",
        "The ferry is to be raised and will sail on Friday.",
      })
  void aVerbOfWhatIsToComeMakesTheNextFriday(String sentence) {
    assertThat(friday(sentence)).containsExactly(FUTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port opened on Friday.",
        "The port was shut on Friday.",
        "It will open, she said on Friday.",
        "On Friday, the port opened and it will stay so.",
        "Friday was a test.",
        "Talks on Friday.",
        "By Friday the port had opened.",
        "The going was hard on Friday.",
        "Willow and Williams met on Friday.",
        "The crew sang, and on Friday the ship will sail.",
      })
  void anyOtherVerbAndNoneMakeTheLastFriday(String sentence) {
    assertThat(friday(sentence)).containsExactly(PAST);
  }

  @Test
  void aVerbOfAnotherSentenceDecidesNothing() {
    assertThat(friday("The port will open. Talks on Friday.")).containsExactly(PAST);
    assertThat(friday("Talks on Friday. The port will open.")).containsExactly(PAST);
  }

  @Test
  void aVerbFartherThanTwelveWordsDecidesNothing() {
    String near = "so ".repeat(10);
    assertThat(friday("They will " + near + "on Friday.")).containsExactly(FUTURE);
    assertThat(friday("They will so so so so " + near + "on Friday.")).containsExactly(PAST);
  }

  @Test
  void aShortWordThatEndsLikeAVerbIsNone() {
    assertThat(friday("They will paint it red on Friday.")).containsExactly(FUTURE);
    assertThat(friday("They will be freed on Friday.")).containsExactly(FUTURE);
    assertThat(friday("They will help the wounded on Friday.")).containsExactly(FUTURE);
  }

  static List<String> future() {
    return WordList.lines(DateWords.class, "future-words.txt");
  }

  @ParameterizedTest
  @MethodSource("future")
  void aWordOfWhatIsToComeDecidesAndItsLikenessDoesNot(String word) {
    assertThat(friday("They " + word + " sail on Friday.")).containsExactly(FUTURE);
    assertThat(friday("They " + word + "x sail on Friday.")).containsExactly(PAST);
  }

  static List<String> past() {
    return WordList.lines(DateWords.class, "past-words.txt");
  }

  @ParameterizedTest
  @MethodSource("past")
  void aWordOfWhatHasBeenDecidesAndItsLikenessDoesNot(String word) {
    assertThat(friday("They will hear what she " + word + " on Friday.")).containsExactly(PAST);
    assertThat(friday("They will hear what she " + word + "x on Friday.")).containsExactly(FUTURE);
  }

  @Test
  void noWordTellsOfBoth() {
    assertThat(future()).doesNotContainAnyElementsOf(past()).doesNotHaveDuplicates();
    assertThat(past()).doesNotHaveDuplicates();
  }

  @Test
  void theEndsOfASentenceAreNoVerbs() {
    Tokens tokens = Told.tokens("Friday");
    assertThat(Tense.isFuture(tokens, 0)).isFalse();
    assertThat(Tense.isFuture(tokens, 5)).isFalse();
  }
}
