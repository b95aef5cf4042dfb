package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.act.Act;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Statement;
import org.onrecord.search.Tells;
import org.onrecord.setting.Setting;
import org.onrecord.text.Span;

class DoingTest {
  private static final Map<String, String> NAMES = Map.of("talks", "Talks");

  private static Doing doing(Optional<Act> act, OnIssue... issues) {
    Statement plain = Pictured.statements("[1s:She] [1c:said] [1d:“No.”]").getFirst();
    Deed deed = new Deed(act, Optional.empty(), Optional.empty(), List.of()).on(List.of(issues));
    Statement statement =
        new Statement(
            plain.id(),
            plain.zone(),
            plain.attribution(),
            new Voice(plain.speaker(), List.of()),
            Setting.unknown(),
            deed);
    return Doing.of(Tells.of(statement), NAMES);
  }

  private static Optional<Act> act(Code code, double confidence) {
    return Optional.of(new Act(code, List.of(), List.of(), confidence));
  }

  private static OnIssue on(String issue, Optional<Stance> stance) {
    return new OnIssue(issue, stance, 0.9, List.of(new Span(0, 3)));
  }

  @Test
  void whatOnlyTellsHasNoChip() {
    assertThat(doing(act(Code.STATE, 0.9)).act()).isEmpty();
    assertThat(doing(Optional.empty())).isEqualTo(new Doing("", "neutral", false, List.of()));
  }

  @ParameterizedTest
  @EnumSource(value = Code.class, names = "STATE", mode = EnumSource.Mode.EXCLUDE)
  void everyActHasItsWordAndSign(Code code) {
    Doing doing = doing(act(code, 0.9));
    assertThat(doing.act()).isEqualToIgnoringCase(code.name()).isNotEqualTo(code.name());
    assertThat(doing.sign())
        .isEqualTo(
            code.quad().orElseThrow().name().endsWith("CONFLICT") ? "conflict" : "cooperation");
    assertThat(doing.unsure()).isFalse();
    assertThat(doing(act(code, 0.3)).unsure()).isTrue();
  }

  @Test
  void onlyStancesOnFollowedIssuesAreShown() {
    assertThat(
            doing(
                    act(Code.REJECT, 0.9),
                    on("talks", Optional.of(Stance.OPPOSE)),
                    on("talks", Optional.empty()),
                    on("forgotten", Optional.of(Stance.SUPPORT)))
                .stands())
        .containsExactly(new Doing.On("Talks", StanceSign.of(Optional.of(Stance.OPPOSE))));
  }
}
