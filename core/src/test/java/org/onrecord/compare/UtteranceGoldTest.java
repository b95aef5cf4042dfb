package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well reports of one act of speech are brought together, on stories told over again. */
class UtteranceGoldTest {
  private static final Gold GOLD = Gold.read();
  private static final Map<String, String> FOUND = found();

  private static Map<String, String> found() {
    Map<String, String> found = new HashMap<>();
    for (Utterance utterance : Utterances.of(GOLD.statements().values(), List.of())) {
      utterance.reports().forEach(said -> found.put(said.statement(), utterance.id()));
    }
    return found;
  }

  private static boolean merged(Said one, Said other) {
    return Optional.ofNullable(FOUND.get(one.statement()))
        .equals(Optional.of(Optional.ofNullable(FOUND.get(other.statement())).orElse("none")));
  }

  private static boolean same(Said one, Said other) {
    return one.speaker().isPresent()
        && GOLD.label(one.statement()).equals(GOLD.label(other.statement()));
  }

  @Test
  void whatIsBroughtTogetherBelongsTogether() {
    List<List<Said>> together = GOLD.pairs(UtteranceGoldTest::merged);
    List<List<Said>> right =
        together.stream().filter(two -> same(two.getFirst(), two.getLast())).toList();
    List<List<Said>> all = GOLD.pairs(UtteranceGoldTest::same);
    assertThat((double) right.size() / together.size()).isGreaterThanOrEqualTo(.97);
    assertThat((double) right.size() / all.size()).isGreaterThanOrEqualTo(.70);
  }
}
