package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Gold;

class ActorCasesTest {
  static List<Gold> cases() {
    return Gold.cases("actors.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsDecideAsTheCaseSays(Gold gold) {
    Coding coding = Coder.code(gold.text(), "");
    String coded =
        coding.country().orElse("-")
            + " "
            + coding.sector().map(Sector::name).orElse("-")
            + " "
            + coding.type().code();
    assertThat(List.of(coded)).as(gold.why()).isEqualTo(gold.expect());
  }

  @Test
  void thereAreCasesForEveryRule() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
  }
}
