package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {
  @Test
  void statementsSideBySideAreNotNested() {
    assertThat(Nesting.depths(Pictured.statements("[1s:He] [1c:said] [1d:“A.”] [2d:“B.”]")))
        .containsExactly(0, 0);
  }

  @Test
  void aStatementInsideTheWordsOfAnotherIsNested() {
    assertThat(
            Nesting.depths(
                Pictured.statements(
                    "[1s:He] [1c:said] [1i:that [2s:she] [2c:said] [2i:[3s:they] [3c:knew]"
                        + " [3i:it]]]. [4d:“End.”]")))
        .containsExactly(0, 1, 2, 0);
  }

  @Test
  void theSameWordsTwiceAreNotNested() {
    assertThat(Nesting.depths(Pictured.statements("[1d:[2i:all]]"))).containsExactly(0, 0);
  }
}
