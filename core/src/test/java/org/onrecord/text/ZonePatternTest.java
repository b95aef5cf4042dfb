package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZonePatternTest {
  record Example(String name, String caught, String spared) {}

  static List<Example> examples() {
    return WordList.lines(ZonePatternTest.class, "zone-pattern-examples.tsv").stream()
        .map(row -> row.split("\t", -1))
        .map(cells -> new Example(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static ZonePattern pattern(String name) {
    return ZonePattern.all().stream()
        .filter(pattern -> pattern.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aPatternCatchesItsLineAndSparesTheOther(Example example) {
    assertThat(pattern(example.name()).takes(example.caught())).as(example.caught()).isTrue();
    assertThat(pattern(example.name()).takes(example.spared())).as(example.spared()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noOtherPatternTakesALineThatIsSpared(Example example) {
    Line line = Line.of(example.spared(), new Span(0, example.spared().length()), 0);
    assertThat(ZonePattern.ofWhole(line)).isEmpty();
  }

  @Test
  void everyPatternHasAnExample() {
    Set<String> names = examples().stream().map(Example::name).collect(Collectors.toSet());
    assertThat(ZonePattern.all()).extracting(ZonePattern::name).hasSameElementsAs(names);
  }

  @Test
  void namesAreUsedOnce() {
    assertThat(ZonePattern.all()).extracting(ZonePattern::name).doesNotHaveDuplicates();
  }
}
