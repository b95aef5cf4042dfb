package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageMapTest {
  private static final PageMap MAP =
      new PageMap(
          "UTF-8",
          List.of(
              new PageMap.Stretch(0, 10, 100, 110),
              new PageMap.Stretch(10, 11, 110, 118),
              new PageMap.Stretch(13, 20, 200, 207)));

  @Test
  void aMapIsOneLineThatReadsBack() {
    assertThat(MAP.toString()).isEqualTo("UTF-8 0+10@100 10+1@110+8 13+7@200");
    assertThat(PageMap.parse(MAP.toString())).isEqualTo(MAP);
    assertThat(PageMap.parse("windows-1252")).isEqualTo(new PageMap("windows-1252", List.of()));
  }

  @Test
  void wordsAreFoundInTheirStretchesCutToThem() {
    assertThat(MAP.places(2, 5)).containsExactly(new PageMap.Stretch(2, 5, 102, 105));
    assertThat(MAP.places(8, 15))
        .containsExactly(
            new PageMap.Stretch(8, 10, 108, 110),
            new PageMap.Stretch(10, 11, 110, 118),
            new PageMap.Stretch(13, 15, 200, 202));
  }

  @Test
  void whatThePageDoesNotShowHasNoPlace() {
    assertThat(MAP.places(11, 13)).isEmpty();
    assertThat(MAP.places(20, 30)).isEmpty();
    assertThat(MAP.places(5, 5)).isEmpty();
  }

  @Test
  void stretchesThatOverlapOrRunBackAreRefused() {
    PageMap.Stretch first = new PageMap.Stretch(0, 10, 0, 10);
    PageMap.Stretch inside = new PageMap.Stretch(9, 12, 20, 23);
    assertThatThrownBy(() -> new PageMap("UTF-8", List.of(first, inside)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9+3@20");
    assertThatThrownBy(() -> new PageMap.Stretch(3, 3, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 3)");
  }

  @Test
  void aLineThatIsNoMapIsRefused() {
    for (String line :
        List.of("", "UTF-8 ", "UTF-8 1+2", "UTF-8 1+2@3+", "UTF-8 1+0@3", "ü 0+1@0")) {
      assertThatThrownBy(() -> PageMap.parse(line))
          .as(line)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPageIsNamedByTheHashOfItsBytes() {
    byte[] bytes = {'a', 'b', 'c'};
    RawPage page = new RawPage(bytes, Optional.empty(), Optional.empty(), MAP);
    bytes[0] = 'x';
    page.bytes()[1] = 'x';
    assertThat(page.bytes()).containsExactly('a', 'b', 'c');
    assertThat(page.hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    RawPage same = new RawPage(page.bytes(), Optional.empty(), Optional.empty(), MAP);
    assertThat(page).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    assertThat(page)
        .isNotEqualTo(new RawPage(bytes, Optional.empty(), Optional.empty(), MAP))
        .isNotEqualTo(new RawPage(page.bytes(), Optional.of("text/html"), Optional.empty(), MAP));
  }
}
