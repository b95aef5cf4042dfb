package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code gold/zones.yaml}: the kind of each paragraph, and the author of a post's. */
class ZonesGoldTest {
  static List<Gold> cases() {
    return Gold.cases("zones.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyParagraphIsWhatAPersonWouldCallIt(Gold gold) {
    List<Zone> zones = Zones.of(gold.text());
    List<String> kinds =
        Paragraphs.of(gold.text()).stream()
            .map(paragraph -> Zones.at(zones, paragraph.start()).orElseThrow())
            .map(zone -> zone.kind().code() + zone.author().map(by -> " by " + by).orElse(""))
            .toList();
    assertThat(kinds).isEqualTo(gold.expect());
  }

  @Test
  void everyKindHasACase() {
    Set<Zone.Kind> missing = EnumSet.allOf(Zone.Kind.class);
    for (Gold gold : cases()) {
      Zones.of(gold.text()).forEach(zone -> missing.remove(zone.kind()));
    }
    assertThat(missing).isEmpty();
  }
}
