package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StanceGoldTest {
  private static final List<StancePair> PAIRS = StancePair.all();

  @Test
  void thereAreEnoughPairsAndEachHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    PAIRS.forEach(pair -> assertThat(ids.add(pair.id())).as(pair.id()).isTrue());
    assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void bothPassesAgreeOnMostPairs() {
    long agreed = PAIRS.stream().filter(pair -> pair.first().equals(pair.second())).count();
    assertThat(agreed / (double) PAIRS.size()).isGreaterThan(.9);
  }

  @Test
  void whatIsShownIsRightAndMuchOfWhatThereIsIsShown() {
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    int labelled = 0;
    int found = 0;
    for (StancePair pair : PAIRS) {
      boolean stands = !pair.first().equals(StancePair.NONE);
      labelled += stands ? 1 : 0;
      String read = pair.read().orElse(StancePair.NONE);
      if (!read.equals(StancePair.NONE)) {
        shown++;
        found += read.equals(pair.first()) ? 1 : 0;
      }
      if (!read.equals(pair.first())) {
        wrong.add(pair.id() + ": " + read + ", not " + pair.first());
      }
    }
    assertThat(found / (double) shown).as("precision; otherwise: %s", wrong).isGreaterThan(.95);
    assertThat(found / (double) labelled).as("coverage; otherwise: %s", wrong).isGreaterThan(.9);
  }
}
