package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private static String write(String symbol, long seed, String... lines) {
    return Grammar.of(List.of(lines)).begin(new Random(seed)).write(symbol);
  }

  private static Set<String> written(String symbol, String... lines) {
    Set<String> written = new TreeSet<>();
    for (long seed = 0; seed < 100; seed++) {
      written.add(write(symbol, seed, lines));
    }
    return written;
  }

  @Test
  void everyChoiceIsMadeByAndBy() {
    assertThat(written("a", "a: one | two and a half | three"))
        .containsExactly("one", "three", "two and a half");
  }

  @Test
  void linesOfOneSymbolAddUp() {
    assertThat(written("a", "a: one", "b: no", "a: two | three"))
        .containsExactly("one", "three", "two");
  }

  @Test
  void aSymbolInAChoiceIsWrittenOutHoweverDeep() {
    assertThat(write("a", 1, "a: <{b}{b}>", "b: ({c})", "c: x $1 \\2"))
        .isEqualTo("<(x $1 \\2)(x $1 \\2)>");
  }

  @Test
  void aSymbolWithoutANumberIsChosenAnewEachTime() {
    assertThat(written("a", "a: {b}{b}", "b: x | y")).containsExactly("xx", "xy", "yx", "yy");
  }

  @Test
  void aSymbolWithANumberStaysTheSameThroughoutAText() {
    String[] lines = {"a: {b1}{b2}{b1}", "b: x | y"};
    assertThat(written("a", lines)).containsExactly("xyx", "yxy");
    Grammar grammar = Grammar.of(List.of(lines));
    for (long seed = 0; seed < 20; seed++) {
      Grammar.Text text = grammar.begin(new Random(seed));
      assertThat(text.write("a")).isEqualTo(text.write("a"));
    }
  }

  @Test
  void numbersOfOneSymbolDifferAsLongAsThereAreEnoughChoices() {
    assertThat(written("a", "a: {b1}{b2}{b3}", "b: x | y | z"))
        .containsExactly("xyz", "xzy", "yxz", "yzx", "zxy", "zyx");
    assertThat(written("a", "a: {b1}{b2}", "b: x")).containsExactly("xx");
  }

  @Test
  void aNewTextChoosesAnew() {
    Grammar grammar = Grammar.of(List.of("a: {b1}", "b: x | y"));
    Random random = new Random(1);
    Set<String> written = new TreeSet<>();
    for (int i = 0; i < 100; i++) {
      written.add(grammar.begin(random).write("a"));
    }
    assertThat(written).containsExactly("x", "y");
  }

  @Test
  void theSameSeedMakesTheSameChoicesOnEveryMachine() {
    String digits = "d: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9";
    assertThat(write("a", 2025, "a: {d}{d}{d}{d}{d}{d}{d}{d}{d}{d}", digits))
        .isEqualTo("6554006662");
  }

  @Test
  void whatMayHoldAColonIsTheChoiceAndNotTheSymbol() {
    assertThat(write("a", 1, "a: he said: no")).isEqualTo("he said: no");
  }

  @Test
  void aLineThatGivesNoChoicesIsRefused() {
    for (String line : List.of("a", "a:", ": b", "a:b")) {
      assertThatThrownBy(() -> Grammar.of(List.of(line)))
          .as(line)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(line);
    }
  }

  @Test
  void aChoiceWithAnUnknownSymbolIsRefused() {
    assertThatThrownBy(() -> Grammar.of(List.of("a: see {b2}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no choices for {b2} in: see {b2}");
  }

  @Test
  void bracesThatHoldNoSymbolAreRefused() {
    for (String choice : List.of("{}", "{a", "a}", "{a12}", "{a1b}", "{A}", "{a }")) {
      assertThatThrownBy(() -> Grammar.of(List.of("a: " + choice)))
          .as(choice)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(choice);
    }
  }

  @Test
  void anUnknownSymbolCannotBeWritten() {
    assertThatThrownBy(() -> write("b", 1, "a: x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no choices for b");
  }

  @Test
  void whatAGrammarIsMadeOfCannotBeChangedLater() {
    Map<String, List<String>> choices = Grammar.of(List.of("a: x")).choices();
    assertThatThrownBy(() -> choices.put("b", List.of("y")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(choices.get("a")).containsExactly("x").isUnmodifiable();
  }
}
