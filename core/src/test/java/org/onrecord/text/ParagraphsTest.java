package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static String picture(String text) {
    return Picture.of(text, Paragraphs.of(text));
  }

  @Test
  void blankLinesAndSpaceBelongToNone() {
    assertThat(picture("\n  One. \n\n\u00A0\nTwo.\t")).isEqualTo("\n  [One.] \n\n\u00A0\n[Two.]\t");
  }

  @Test
  void aLineThatGoesOnInLowerCaseIsAWrappedOne() {
    assertThat(picture("The talks\nwent on.\nThey failed."))
        .isEqualTo("[The talks\nwent on.]\n[They failed.]");
    assertThat(picture("The talks\r\nwent on.\r\nThey failed."))
        .isEqualTo("[The talks\r\nwent on.]\r\n[They failed.]");
    assertThat(picture("The talks\n\nwent on.")).isEqualTo("[The talks]\n\n[went on.]");
  }

  @Test
  void everyLineBreakOfUnicodeBreaks() {
    for (String lineBreak : List.of("\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085")) {
      assertThat(picture("One." + lineBreak + "Two.")).isEqualTo("[One.]" + lineBreak + "[Two.]");
    }
  }

  @Test
  void aByteOrderMarkIsOutside() {
    assertThat(picture("\uFEFFOne.")).isEqualTo("\uFEFF[One.]");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of("\r\n \r\n")).isEmpty();
  }
}
