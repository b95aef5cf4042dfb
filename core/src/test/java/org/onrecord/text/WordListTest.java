package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  private static final List<String> OWN =
      List.of(
          "abbreviations.txt",
          "continuing-words.txt",
          "english-words.txt",
          "sentence-starters.txt");

  @Test
  void commentsAndBlankLinesAreNoEntries() {
    for (String name : OWN) {
      List<String> all = WordList.allLines(WordList.class, name);
      List<String> entries = WordList.lines(WordList.class, name);
      assertThat(all).as(name).containsSubsequence(entries).hasSizeGreaterThan(entries.size());
      assertThat(entries).noneMatch(line -> line.startsWith("#") || line.isBlank());
    }
  }

  @Test
  void noEntryStandsTwiceAndNoneHasSpaceAtItsEnds() {
    for (String name : OWN) {
      List<String> entries = WordList.lines(WordList.class, name);
      assertThat(entries).as(name).doesNotHaveDuplicates().allMatch(it -> it.equals(it.strip()));
      assertThat(WordList.load(name)).hasSameElementsAs(entries);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.txt", "", "../text/none.txt"})
  void aListThatIsNotThereIsNamed(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.lines(List.class, "none-" + name))
        .withMessageContaining("none-" + name)
        .withMessageContaining("java.util.List");
  }
}
