package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  private static void checkEveryOffset(String text) {
    CodePoints points = CodePoints.of(text);
    int total = text.codePointCount(0, text.length());
    for (int point = 0; point <= total; point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(points.codePoint(unit)).as("unit %s of %s", unit, text).isEqualTo(point);
      assertThat(points.utf16(point)).as("point %s of %s", point, text).isEqualTo(unit);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "😀",
        "a😀b😀😀c",
        "می\u200Cخواهد",
        "e\u0301😀e\u0301",
        "👩\u200D👩\u200D👧",
        "北京"
      })
  void bothWaysAgreeWithJavaItself(String text) {
    checkEveryOffset(text);
  }

  @Test
  void bothWaysAgreeOnRandomTexts() {
    RandomText.some(500).forEach(CodePointsTest::checkEveryOffset);
  }

  @Test
  void aLoneSurrogateCountsAsOne() {
    checkEveryOffset("\uD83D");
    checkEveryOffset("a\uDE00\uD83Db\uD83D\uD83D\uDE00");
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints points = CodePoints.of("a😀");
    assertThatThrownBy(() -> points.codePoint(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.codePoint(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> points.utf16(3)).hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> points.utf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
