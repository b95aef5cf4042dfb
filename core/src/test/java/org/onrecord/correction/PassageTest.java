package org.onrecord.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

class PassageTest {
  private static Passage passage(String bracketed) {
    int start = bracketed.indexOf('[');
    int end = bracketed.indexOf(']') - 1;
    String text = bracketed.replace("[", "").replace("]", "");
    return Passage.of(text, CodePoints.of(text), new Span(start, end));
  }

  private static String found(Passage passage, String text) {
    return switch (passage.in(text, CodePoints.of(text))) {
      case Passage.Place.At(Span span) ->
          text.substring(0, span.start()) + "[" + span.in(text) + "]" + text.substring(span.end());
      case Passage.Place.Nowhere nowhere -> "nowhere";
      case Passage.Place.Several(int places) -> places + " places";
    };
  }

  @Test
  void aPassageKeepsThirtyTwoCodePointsOnEitherSide() {
    Passage passage = passage("😀".repeat(40) + "[words]" + "é".repeat(40));
    assertThat(passage.before()).isEqualTo("😀".repeat(32));
    assertThat(passage.after()).isEqualTo("é".repeat(32));
    assertThat(passage.start()).isEqualTo(40);
  }

  @Test
  void itStandsWhereItStood() {
    Passage passage = passage("He said no. [He said no.] He said no.");
    assertThat(found(passage, "He said no. He said no. He said no."))
        .isEqualTo("He said no. [He said no.] He said no.");
  }

  @Test
  void itMovesWithTheTextRoundIt() {
    Passage passage = passage("The ships wait. The mayor said [no ship is late]. Rain fell.");
    assertThat(found(passage, "A correction was made. The mayor said no ship is late. Rain fell."))
        .isEqualTo("A correction was made. The mayor said [no ship is late]. Rain fell.");
  }

  @Test
  void whatStandsRoundItTellsTwoPlacesApart() {
    Passage passage = passage("The mayor said [no]. The pilots said no.");
    assertThat(found(passage, "Rain fell. The pilots said no. The mayor said no."))
        .isEqualTo("Rain fell. The pilots said no. The mayor said [no].");
  }

  @Test
  void twoPlacesThatAreEquallyGoodAreNotChosenBetween() {
    Passage passage = passage("Rain. The mayor said [no]. Rain fell and fell.");
    String twice = "Snow fell. The mayor said no. Snow fell. The mayor said no. Snow";
    assertThat(found(passage, twice)).isEqualTo("2 places");
  }

  @Test
  void shortWordsInOtherSurroundingsAreNotThem() {
    Passage passage = passage("The mayor said [no]. The pilots went home.");
    assertThat(found(passage, "There is no other harbour.")).isEqualTo("nowhere");
    assertThat(found(passage, "")).isEqualTo("nowhere");
  }

  @Test
  void longWordsAreKnownAnywhere() {
    Passage passage = passage("x [the harbour will close at noon today] y");
    assertThat(found(passage, "— the harbour will close at noon today —"))
        .isEqualTo("— [the harbour will close at noon today] —");
  }

  @Test
  void aWholeTextIsItsOwnPassage() {
    assertThat(found(passage("[no]"), "no")).isEqualTo("[no]");
  }

  @Test
  void everyPassageOfARandomTextIsFoundInIt() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        built.appendCodePoint("ab \n😀é".codePoints().toArray()[random.nextInt(6)]);
      }
      String text = built.toString();
      CodePoints points = CodePoints.of(text);
      int last = points.codePoint(text.length());
      int start = random.nextInt(last);
      int end = start + 1 + random.nextInt(last - start);
      Span span = new Span(points.utf16(start), points.utf16(end));
      assertThat(Passage.of(text, points, span).in(text, points))
          .isEqualTo(new Passage.Place.At(span));
    }
  }

  @Test
  void aLetterThatStandsEverywhereIsSoughtWithinASecond() {
    String text = "a".repeat(200_000);
    Passage passage = new Passage("a".repeat(50_000), "b", "b", 190_000);
    assertTimeout(
        Duration.ofSeconds(1),
        () ->
            assertThat(passage.in(text, CodePoints.of(text)))
                .isInstanceOf(Passage.Place.Several.class));
  }

  @Test
  void wordsAreNeeded() {
    assertThatThrownBy(() -> new Passage("", "a", "b", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Passage("a", "", "", -1)).hasMessageContaining("-1");
  }
}
