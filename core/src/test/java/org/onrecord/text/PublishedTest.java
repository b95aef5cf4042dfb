package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishedTest {
  @Test
  void aDayHasNoMoment() {
    Published day = Published.parse(" 2025-03-13 ");
    assertThat(day.day()).contains(LocalDate.of(2025, 3, 13));
    assertThat(day.instant()).isEmpty();
  }

  @Test
  void aMomentIsPrintedInUtcAndItsDayIsTheOneWritten() {
    Published moment = Published.parse("2025-03-13T00:33:23.7+03:30");
    assertThat(moment.day()).contains(LocalDate.of(2025, 3, 13));
    assertThat(moment.instant()).contains("2025-03-12T21:03:23Z");
  }

  @Test
  void aSpaceMayStandForTheT() {
    assertThat(Published.parse("2025-03-13 00:33:00Z").instant()).contains("2025-03-13T00:33:00Z");
  }

  @Test
  void unknownHasNeither() {
    assertThat(Published.unknown().day()).isEmpty();
    assertThat(Published.unknown().instant()).isEmpty();
  }

  @Test
  void whatIsNoDateIsRefused() {
    for (String text : new String[] {"", "2025-02-30", "13 March 2025", "2025-03-13T00:33:23"}) {
      assertThatThrownBy(() -> Published.parse(text)).isInstanceOf(DateTimeException.class);
    }
  }
}
