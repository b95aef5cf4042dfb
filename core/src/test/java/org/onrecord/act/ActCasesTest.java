package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Gold;

/** The cases of {@code gold/acts.yaml}. */
class ActCasesTest {
  private static final Doing STANDARD = Doing.load(Depth.TWELVE);
  private static final String MISREAD = "misread";

  static List<Gold> cases() {
    return Gold.cases("acts.yaml");
  }

  static Stream<Gold> readRight() {
    return cases().stream().filter(gold -> !gold.expect().contains(MISREAD));
  }

  static Stream<Gold> misread() {
    return cases().stream().filter(gold -> gold.expect().contains(MISREAD));
  }

  private static String code(Gold gold) {
    return STANDARD.act(Drawn.of(gold.text())).orElseThrow().code().name();
  }

  @ParameterizedTest
  @MethodSource("readRight")
  void theActIsOneOfThoseExpected(Gold gold) {
    assertThat(gold.expect()).as(gold.why()).contains(code(gold));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("misread")
  void whatIsReadRightLosesItsMark(Gold gold) {
    assertThat(gold.expect()).as("%s: take its mark away", gold.id()).doesNotContain(code(gold));
  }

  @Test
  void everyCodeHasACase() {
    assertThat(cases().stream().map(gold -> gold.expect().getFirst()))
        .containsAll(Stream.of(Code.values()).map(Code::name).toList());
  }

  @Test
  void mostAreReadRight() {
    assertThat(misread().count()).isLessThan(cases().size() / 4);
  }
}
