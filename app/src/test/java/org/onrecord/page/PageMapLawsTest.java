package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every map from text to page. */
class PageMapLawsTest {
  private static PageMap random(Random random) {
    List<PageMap.Stretch> stretches = new ArrayList<>();
    int text = 0;
    int page = random.nextInt(50);
    for (int count = random.nextInt(12); count > 0; count--) {
      text += random.nextInt(3);
      page += random.nextInt(9);
      int length = 1 + random.nextInt(20);
      int shown = random.nextBoolean() ? length : 1 + random.nextInt(9);
      stretches.add(new PageMap.Stretch(text, text + length, page, page + shown));
      text += length;
      page += shown;
    }
    return new PageMap("UTF-8", stretches);
  }

  private static boolean isExact(PageMap.Stretch stretch) {
    return stretch.textEnd() - stretch.textStart() == stretch.pageEnd() - stretch.pageStart();
  }

  @Test
  void everyMapReadsBackFromItsLine() {
    Random random = new Random(31);
    for (int times = 0; times < 300; times++) {
      PageMap map = random(random);
      assertThat(PageMap.parse(map.toString())).isEqualTo(map);
      assertThat(map.toString()).doesNotContain("\n").startsWith("UTF-8");
    }
  }

  @Test
  void placesAreThoseThatALookAtEachStretchGives() {
    Random random = new Random(37);
    for (int times = 0; times < 500; times++) {
      PageMap map = random(random);
      int start = random.nextInt(120);
      int end = start + random.nextInt(40);
      List<PageMap.Stretch> touched =
          map.stretches().stream()
              .filter(one -> start < end && one.textStart() < end && one.textEnd() > start)
              .toList();
      List<PageMap.Stretch> places = map.places(start, end);
      assertThat(places).hasSameSizeAs(touched);
      for (int at = 0; at < places.size(); at++) {
        PageMap.Stretch place = places.get(at);
        PageMap.Stretch whole = touched.get(at);
        if (isExact(whole)) {
          assertThat(place.textStart()).isEqualTo(Math.max(start, whole.textStart()));
          assertThat(place.textEnd()).isEqualTo(Math.min(end, whole.textEnd()));
          assertThat(place.pageStart() - place.textStart())
              .isEqualTo(whole.pageStart() - whole.textStart());
          assertThat(isExact(place)).isTrue();
        } else {
          assertThat(place).isEqualTo(whole);
        }
      }
    }
  }

  @Test
  void aTextCutInTwoHasThePlacesOfBothHalves() {
    Random random = new Random(41);
    for (int times = 0; times < 200; times++) {
      PageMap map = random(random);
      int middle = random.nextInt(100);
      List<PageMap.Stretch> halves = new ArrayList<>(map.places(0, middle));
      halves.addAll(map.places(middle, 1000));
      int shown = 0;
      for (PageMap.Stretch place : halves) {
        shown += isExact(place) ? place.textEnd() - place.textStart() : 0;
      }
      int exact = 0;
      for (PageMap.Stretch whole : map.stretches()) {
        exact += isExact(whole) ? whole.textEnd() - whole.textStart() : 0;
      }
      assertThat(shown).isEqualTo(exact);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1,3,0,4", "3,3,0,1", "4,3,0,1", "0,1,-1,1", "0,1,5,5", "0,1,6,5"})
  void whatIsNoStretchIsRefusedWithItsNumbers(int from, int to, int start, int end) {
    assertThatThrownBy(() -> new PageMap.Stretch(from, to, start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a stretch: [%d, %d) at [%d, %d)", from, to, start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8 a+1@2",
        "UTF-8 1+@2",
        "UTF-8 1-2@3",
        "UTF-8 1+2@-3",
        "UTF-8 1+2@3+4+5",
        "UTF-8  1+2@3",
        "UTF-8\t1+2@3",
        "UTF-8 1+2@3\n",
        "UTF-8 1234567890+2@3",
        "UTF-8 +1+2@3"
      })
  void aLineWithAWrongStretchIsRefusedWithIt(String line) {
    assertThatThrownBy(() -> PageMap.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "UTF 8", "-x", "é", "a\n"})
  void aNameThatIsNoCharacterSetsIsRefused(String name) {
    assertThatThrownBy(() -> new PageMap(name, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not the name of a character set: " + name);
  }

  @Test
  void aMapDoesNotChangeWithTheListItWasMadeOf() {
    List<PageMap.Stretch> list = new ArrayList<>(List.of(new PageMap.Stretch(0, 1, 0, 1)));
    PageMap map = new PageMap("UTF-8", list);
    list.clear();
    assertThat(map.stretches()).hasSize(1);
  }

  @Test
  void aMapOfManyStretchesIsSearchedInTime() {
    List<PageMap.Stretch> many = new ArrayList<>();
    for (int at = 0; at < 200_000; at++) {
      many.add(new PageMap.Stretch(2 * at, 2 * at + 1, 3 * at, 3 * at + 1));
    }
    PageMap map = new PageMap("UTF-8", many);
    long found = 0;
    for (int at = 0; at < 200_000; at++) {
      found += map.places(2 * at, 2 * at + 1).size();
    }
    assertThat(found).isEqualTo(200_000);
    assertThat(map.places(1, 2)).isEmpty();
  }
}
