package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** Pictures: a mention's words stand between two bars, a star before its head. */
class EnclosedTest {
  private static String cut(String picture) {
    int head = picture.replace("|", "").indexOf('*');
    String bars = picture.replace("*", "");
    int start = bars.indexOf('|');
    int end = bars.lastIndexOf('|') - 1;
    String text = bars.replace("|", "");
    int after = head;
    while (after < text.length() && Character.isLetter(text.charAt(after))) {
      after++;
    }
    Span kept = Enclosed.of(text, new Span(start, end), new Span(head, after));
    return kept.in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "near |the *harbour| (north); the harbour",
        "|the *harbour (north)| slept; the harbour (north)",
        "|the “old” *harbour| slept; the “old” harbour",
        "|the \"old\" *harbour| slept; the \"old\" harbour",
        "of |the [old] *harbour «Roe»|; the [old] harbour «Roe»",
      })
  void whatIsOpenedAndClosedInsideStays(String picture, String expected) {
    assertThat(cut(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "“We saw |the *harbour,” Berg said, and the pier|; the harbour",
        "\"We saw |the *harbour,\" Berg said, and the pier|; the harbour",
        "the union (|*SAN)| slept; SAN",
        "OSLO (|Post) -- the *ministry| slept; the ministry",
        "(Roe |(Norland), Berg) the *ministry| slept; the ministry",
        "|a *spot in the rain. “We saw|; a spot in the rain.",
        "|the *spot (and| so on; the spot",
        "|the *call for “a pier| and a light”; the call for “a pier",
      })
  void whatIsOpenedOrClosedOutsidePartsItFromTheHead(String picture, String expected) {
    assertThat(cut(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|the island (air *base|) slept; the island (air base)",
        "|the “air *base|” slept; the “air base”",
        "|the \"air *base|\" slept; the \"air base\"",
        "|the “air *base| and the pier” slept; the “air base",
      })
  void whatIsClosedRightAfterGoesOn(String picture, String expected) {
    assertThat(cut(picture)).isEqualTo(expected);
  }

  @Test
  void theHeadIsAlwaysKeptAndNothingIsAddedButOneMarkEach() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 30; at++) {
        text.append("ab ,“”\"()[]«»-".charAt(random.nextInt(14)));
      }
      int start = random.nextInt(15);
      int head = start + random.nextInt(8);
      int end = head + 1 + random.nextInt(7);
      Span kept = Enclosed.of(text.toString(), new Span(start, end), new Span(head, head + 1));
      assertThat(kept.start()).as(text.toString()).isBetween(start, head);
      assertThat(kept.end()).as(text.toString()).isBetween(head + 1, end + 5);
    }
  }
}
