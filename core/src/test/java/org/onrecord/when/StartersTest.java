package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

/** Every word with which an expression may begin begins one, and alone is none. */
class StartersTest {
  /** Words that are an expression by themselves. */
  private static final Set<String> WHOLE =
      Set.of(
          "today", "tonight", "overnight", "yesterday", "tomorrow", "recently", "lately", "soon");

  /**
   * A sentence with an expression.
   *
   * @param starter its first word
   * @param sentence the text
   * @param words the expression in it
   */
  record Example(String starter, String sentence, String words) {
    @Override
    public String toString() {
      return starter;
    }
  }

  static List<Example> examples() {
    return WordList.lines(StartersTest.class, "starter-sentences.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Example(cells[0], cells[1], cells[2]))
        .toList();
  }

  static List<String> starters() {
    return WordList.lines(DateWords.class, "starters.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExpressionBeginsWithIt(Example example) {
    assertThat(example.words().toLowerCase(Locale.ROOT)).startsWith(example.starter());
    assertThat(Told.words(example.sentence())).contains(example.words());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itsLikenessBeginsNone(Example example) {
    String other = example.sentence().replace(example.words(), "x" + example.words());
    assertThat(Told.words(other)).doesNotContain(example.words(), "x" + example.words());
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aloneItIsAnExpressionOnlyWhereItSaysADay(String word) {
    List<String> found = Told.words("They saw " + word + " there.");
    assertThat(found).isEqualTo(WHOLE.contains(word) ? List.of(word) : List.of());
  }

  @Test
  void everyStarterHasASentence() {
    assertThat(examples()).extracting(Example::starter).containsExactlyElementsOf(starters());
    assertThat(starters()).doesNotHaveDuplicates();
  }
}
