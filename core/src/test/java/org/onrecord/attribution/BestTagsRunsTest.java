package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.encoder.Depth;

class BestTagsRunsTest {
  /** Tags by letters: B begins a content, I goes on, S begins a source, dots are none. */
  private static Tag[] tags(String picture) {
    return picture
        .chars()
        .mapToObj(
            letter ->
                switch (letter) {
                  case 'B' -> Tag.CONTENT_BEGINS;
                  case 'I' -> Tag.CONTENT;
                  case 'S' -> Tag.SOURCE_BEGINS;
                  default -> Tag.NONE;
                })
        .toArray(Tag[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "....., ''",
    ".BII., 1-4",
    "BIIII, 0-5",
    "BB.BI, 0-1 1-2 3-5",
    "BISBI, 0-2 3-5",
    "BI.II, 0-2 3-5",
    "IIB.., 0-2 2-3",
    "....B, 4-5",
  })
  void eachBeginningBeginsARunAndAGapEndsIt(String picture, String expected) {
    List<Run> runs = BestTags.runs(tags(picture), Tag.CONTENT_BEGINS, Tag.CONTENT);
    assertThat(String.join(" ", runs.stream().map(run -> run.from() + "-" + run.to()).toList()))
        .isEqualTo(expected);
  }

  @Test
  void noTagsNoRuns() {
    assertThat(BestTags.runs(new Tag[0], Tag.CUE_BEGINS, Tag.CUE)).isEmpty();
  }

  @Test
  void everyTagStandsAtItsColumn() {
    for (Tag tag : Tag.values()) {
      assertThat(Tag.BY_COLUMN.get(tag.column())).isEqualTo(tag);
    }
  }

  @Test
  void theSettingsOfBothDepthsAreRead() {
    for (Depth depth : Depth.values()) {
      Settings settings = Settings.load(depth);
      assertThat(settings.outer()).as("%s", depth).isBetween(0.1, 0.9);
      assertThat(settings.inner()).as("%s", depth).isBetween(0.1, 0.9);
      assertThat(List.of(settings.source(), settings.cue(), settings.content()))
          .as("what beginning costs at %s", depth)
          .allMatch(cost -> Math.abs(cost) < 10)
          .anyMatch(cost -> cost != 0);
    }
  }
}
