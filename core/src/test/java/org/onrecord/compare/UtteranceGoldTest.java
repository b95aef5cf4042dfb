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
    if (Boolean.getBoolean("show")) {
      together.stream().filter(two -> !right.contains(two)).forEach(two -> show("WRONG", two));
      GOLD.pairs((a, b) -> same(a, b) && !merged(a, b)).forEach(two -> show("MISSED", two));
    }
    List<List<Said>> all = GOLD.pairs(UtteranceGoldTest::same);
    System.out.printf("merged %d right %d all %d%n", together.size(), right.size(), all.size());
    for (String m : List.of("copy", "retold", "translated", "")) {
      long of = all.stream().filter(t -> manner(t).equals(m)).count();
      long got = right.stream().filter(t -> manner(t).equals(m)).count();
      System.out.println(m + " " + got + "/" + of);
    }
    assertThat((double) right.size() / together.size()).isGreaterThanOrEqualTo(.97);
    assertThat((double) right.size() / all.size()).isGreaterThanOrEqualTo(.70);
  }

  private static String manner(List<Said> two) {
    String one = two.get(0).report().article();
    String other = two.get(1).report().article();
    for (String m : List.of("translated", "retold", "copy")) {
      if (one.contains(m) || other.contains(m)) {
        return m;
      }
    }
    return "";
  }

  private static void show(String what, List<Said> two) {
    System.out.println(what);
    two.forEach(
        said -> System.out.println("   " + said.statement() + " " + said.told().content()));
  }
}
