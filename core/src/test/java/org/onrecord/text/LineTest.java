package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  private static Line line(String text) {
    return Line.of(text, new Span(0, text.length()), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- One", "* One", "• One", "· One", "▪ One", "‣ One", "1. One", "12) One"})
  void aMarkOrANumberBeforeWordsIsABullet(String text) {
    assertThat(line(text).isBulleted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-One", "One - two", "123. One", "1.One", "-", "— One", "2018 was cold"})
  void otherBeginningsAreNoBullets(String text) {
    assertThat(line(text).isBulleted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is.",
        "Is it?",
        "It is!",
        "It goes on…",
        "“It is.”",
        "(It is.)",
        "آیا او رفت؟",
        "He left St. Ives."
      })
  void anEndMarkEndsASentenceWhateverCloses(String text) {
    assertThat(line(text).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour strike ends", "It is,", "In the U.S.", "At 5 P.M.", "It is:"})
  void aTitleOrAnAbbreviationEndsNone(String text) {
    assertThat(line(text).endsSentence()).isFalse();
  }

  @Test
  void aColonAnnounces() {
    assertThat(line("The ports are:").announces()).isTrue();
    assertThat(line("“The ports are:”").announces()).isTrue();
    assertThat(line("The ports: three").announces()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour strike ends",
        "What Comes Next for the Harbour?",
        "Ships in the U.S.",
        "“No way out”",
        "1. The quarrel",
      })
  void aShortLineWithoutAStopLooksLikeATitle(String text) {
    assertThat(line(text).isTitleLike()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike ended.",
        "What comes next for the harbour?",
        "The ports are:",
        "In the harbour,",
        "* * *",
        "2018",
        "a b c d e f g h i j k l m n o p q r s t u",
      })
  void otherLinesDoNotLookLikeATitle(String text) {
    assertThat(line(text).isTitleLike()).isFalse();
  }

  @Test
  void aTitleHasAtMostOneHundredAndSixtyUnits() {
    assertThat(line("a".repeat(160)).isTitleLike()).isTrue();
    assertThat(line("a".repeat(161)).isTitleLike()).isFalse();
  }

  @Test
  void capitalsOnLongWordsMakeTitleCase() {
    assertThat(line("Harbour Strike Ends in May").isTitleCase()).isTrue();
    assertThat(line("Harbour strike ends in May").isTitleCase()).isFalse();
    assertThat(line("Harbour Strike").isTitleCase()).as("two words are too few").isFalse();
    assertThat(line("a b c").isTitleCase()).as("no long word").isFalse();
  }

  @Test
  void aLinkListCapitalizesEveryWord() {
    assertThat(line("- Harbour Strike Ends").isAllCapitalized()).isTrue();
    assertThat(line("- Harbour Strike In 2024").isAllCapitalized()).isTrue();
    assertThat(line("- Harbour Strike of May").isAllCapitalized()).isFalse();
    assertThat(line("“Harbour” (Strike)").isAllCapitalized()).isTrue();
  }

  @Test
  void aQuotedLineHasMarksAtBothEnds() {
    for (String quoted : List.of("“No.”", "\"No.\"", "‘No’", "«Non»")) {
      assertThat(line(quoted).isQuoted()).as(quoted).isTrue();
    }
    for (String other : List.of("No.", "“No,” he said", "He said “no”", "„Nein")) {
      assertThat(line(other).isQuoted()).as(other).isFalse();
    }
  }

  @Test
  void aKeyIsTheLettersAndDigitsInLowerCase() {
    assertThat(line("- Harbour: “Strike” 2024!").key()).isEqualTo("harbourstrike2024");
    assertThat(line("HARBOUR STRIKE, 2024").key()).isEqualTo("harbourstrike2024");
    assertThat(line("Häfen").key()).isEqualTo("häfen");
    assertThat(line("— …").key()).isEmpty();
    assertThat(Line.key("a".repeat(500))).hasSize(300);
  }

  @Test
  void wordsAreCountedBetweenAnyKindOfSpace() {
    assertThat(line("one").words()).isOne();
    assertThat(line("one\u00A0two\tthree  four").words()).isEqualTo(4);
    assertThat(line("one — two").words()).isEqualTo(3);
  }

  @Test
  void aBlankLineBeforeIsSeenWhateverBreaksIt() {
    for (String lineBreak : List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085")) {
      String two = "One" + lineBreak + "Two";
      String blank = "One" + lineBreak + lineBreak + "Two";
      assertThat(second(two).afterBlank()).as("%x", (int) lineBreak.charAt(0)).isFalse();
      assertThat(second(blank).afterBlank()).as("%x", (int) lineBreak.charAt(0)).isTrue();
    }
    assertThat(line("One").afterBlank()).as("nothing stands before").isTrue();
  }

  private static Line second(String text) {
    return Line.of(text, new Span(text.indexOf("Two"), text.length()), 3);
  }
}
