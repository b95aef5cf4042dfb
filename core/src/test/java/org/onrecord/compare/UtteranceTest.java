package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.compare.Reports.on;
import static org.onrecord.compare.Reports.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What several reports tell of one act of speech. */
class UtteranceTest {
  /** An utterance whose reports' words give these days; an empty one gives none. */
  private static Utterance given(List<String> days) {
    List<Said> reports = new ArrayList<>();
    for (String day : days) {
      Said said = said("k" + reports.size(), "2024-05-09", "the bridge will reopen");
      reports.add(day.isEmpty() ? said : on(said, day));
    }
    return new Utterance(reports, List.of());
  }

  @Test
  void itsDayIsTheOneThatMostReportsGiveAndOfEqualsTheEarliest() {
    assertThat(given(List.of("2024-05-01", "2024-05-02", "2024-05-02")).day())
        .contains("2024-05-02");
    assertThat(given(List.of("2024-05-03", "2024-05-02", "")).day()).contains("2024-05-02");
    assertThat(given(List.of("2024-05-01/2024-05-04", "2024-05-03")).day()).contains("2024-05-03");
    assertThat(given(List.of("", "")).day()).isEmpty();
  }

  @Test
  void noOtherDayIsGivenMoreOftenAndNoneAsOftenIsEarlierWhateverTheOrder() {
    Random random = new Random(10);
    for (int round = 0; round < 1000; round++) {
      List<String> days = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(9); i++) {
        days.add(random.nextInt(4) == 0 ? "" : "2024-05-0" + (1 + random.nextInt(4)));
      }
      Optional<String> day = given(days).day();
      List<String> dated = days.stream().filter(each -> !each.isEmpty()).toList();
      assertThat(day.isPresent()).isEqualTo(!dated.isEmpty());
      for (String other : dated) {
        int more = Collections.frequency(dated, other) - Collections.frequency(dated, day.get());
        assertThat(more).as(days.toString()).isNotPositive();
        assertThat(more == 0 && other.compareTo(day.get()) < 0).as(days.toString()).isFalse();
      }
      Collections.shuffle(days, random);
      assertThat(given(days).day()).isEqualTo(day);
    }
  }
}
