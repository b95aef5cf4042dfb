package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class DrawnTest {
  @Test
  void marksAreTakenAwayAndKeptAsPlaces() {
    Drawn drawn = Drawn.of("[Ann] {blames} /Bo/ <for that>, {she} <says>.");
    assertThat(drawn.text()).isEqualTo("Ann blames Bo for that, she says.");
    assertThat(drawn.parts())
        .isEqualTo(
            new Parts(
                List.of(new Span(0, 3)),
                List.of(new Span(4, 10), new Span(24, 27)),
                List.of(new Span(14, 22), new Span(28, 32)),
                List.of(new Span(11, 13))));
  }
}
