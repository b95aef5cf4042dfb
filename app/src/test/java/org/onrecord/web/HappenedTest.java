package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** How much of the words that tell an event a list shows. */
class HappenedTest {
  private static final String LONG = "while the rain went on ".repeat(20);

  /** Words with brackets round those that are marked. */
  private static String shown(String words, String named) {
    int start = words.indexOf(named);
    Optional<Span> span =
        named.isEmpty() ? Optional.empty() : Optional.of(new Span(start, start + named.length()));
    List<Bit> bits = Happened.bits(words, span);
    return bits.stream()
        .map(bit -> bit.found() ? "[" + bit.text() + "]" : bit.text())
        .collect(Collectors.joining());
  }

  @Test
  void theWordsThatNameItAreMarked() {
    assertThat(shown("Norland raided the port", "raided")).isEqualTo("Norland [raided] the port");
    assertThat(shown("raided", "raided")).isEqualTo("[raided]");
    assertThat(shown("a tie has none", "")).isEqualTo("a tie has none");
  }

  @Test
  void aLongClauseIsShownWhereItNamesIt() {
    assertThat(shown("They raided it " + LONG, "raided"))
        .startsWith("They [raided] it")
        .endsWith(" …");
    String late = shown(LONG + "they raided the port " + LONG, "raided");
    assertThat(late).startsWith("… ").contains("they [raided] the port").endsWith(" …");
    assertThat(late).hasSizeLessThan(240);
    assertThat(shown(LONG + "they raided", "raided")).endsWith("they [raided]");
    assertThat(shown("x".repeat(400) + " raided", "raided")).isEqualTo("… [raided]");
  }
}
