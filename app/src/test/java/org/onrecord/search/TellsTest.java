package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.act.Code;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;

class TellsTest {
  private static final Tells.On TALKS = new Tells.On("talks", Stance.OPPOSE);
  private static final Tells.On TRADE = new Tells.On("trade", Stance.NEUTRAL);

  private static void assertKept(Tells tells) {
    assertThat(Tells.of(tells.written())).isEqualTo(tells);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyActIsKept(Code code) {
    assertKept(new Tells(Optional.of(code), true, false, Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-14", "2025-03", "2024/2025", "XXXX-03-06", "2025~"})
  void everyDateIsKept(String date) {
    assertKept(new Tells(Optional.empty(), false, true, Optional.of(date), List.of()));
  }

  @Test
  void allStancesAreKept() {
    assertKept(
        new Tells(
            Optional.of(Code.REJECT), false, true, Optional.of("2025"), List.of(TALKS, TRADE)));
    assertKept(Tells.nothing());
  }

  private static Tells told(String text) {
    List<Statement> read = Reader.standard().read(Article.of(text)).statements();
    return Tells.of(read.getFirst());
  }

  @Test
  void whatIsReadIsToldWithItsActDenialAndDay() {
    Tells denied = told("Norway denied on 3 March 2025 that it had bombed Denmark.");
    assertThat(denied.denied()).isTrue();
    assertThat(denied.said()).contains("2025-03-03");
    assertThat(told("Norway said that it rained.").act()).isEmpty();
    assertThat(told("Norway threatened to bomb Denmark.").act()).contains(Code.THREATEN);
  }
}
