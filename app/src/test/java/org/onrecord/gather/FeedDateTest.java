package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Published;

class FeedDateTest {
  private static String parsed(String text) {
    Published published = FeedDate.parse(text);
    return published.instant().or(() -> published.day().map(Object::toString)).orElse("unknown");
  }

  @Test
  void datesAsInMail() {
    assertThat(parsed("Thu, 13 Mar 2025 00:33:23 GMT")).isEqualTo("2025-03-13T00:33:23Z");
    assertThat(parsed("13 Mar 2025 04:03 +0330")).isEqualTo("2025-03-13T00:33:00Z");
    assertThat(parsed("Thu, 13 Mar 25 00:33:23 EST")).isEqualTo("2025-03-13T05:33:23Z");
    assertThat(parsed("Thursday, 13-March-2025 00:33:23 UTC")).isEqualTo("2025-03-13T00:33:23Z");
    assertThat(parsed(" thu, 3 sept 2025 10:00:00 z ")).isEqualTo("2025-09-03T10:00:00Z");
    assertThat(parsed("13 Mar 2025")).isEqualTo("2025-03-13");
  }

  @Test
  void datesAsInIso() {
    assertThat(parsed("2025-03-13T00:33:23Z")).isEqualTo("2025-03-13T00:33:23Z");
    assertThat(parsed("2025-03-13t04:03:23.125+03:30")).isEqualTo("2025-03-13T00:33:23Z");
    assertThat(parsed("2025-03-13 04:03 +0330")).isEqualTo("2025-03-13T00:33:00Z");
    assertThat(parsed("2025-3-3")).isEqualTo("2025-03-03");
  }

  @Test
  void aTimeWithoutAKnownZoneGivesTheDayAlone() {
    assertThat(parsed("2025-03-13T23:33:23")).isEqualTo("2025-03-13");
    assertThat(parsed("Thu, 13 Mar 2025 23:33:23")).isEqualTo("2025-03-13");
    assertThat(parsed("Thu, 13 Mar 2025 23:33:23 IRST")).isEqualTo("2025-03-13");
  }

  @Test
  void aWeekdayThatDoesNotFitIsLetBe() {
    assertThat(parsed("Mon, 13 Mar 2025 00:33:23 GMT")).isEqualTo("2025-03-13T00:33:23Z");
  }

  @Test
  void digitsOfAnyScriptAreDigits() {
    assertThat(parsed("۲۰۲۵-۰۳-۱۳")).isEqualTo("2025-03-13");
    assertThat(parsed("Thu, ۱۳ Mar ۲۰۲۵ ۰۰:۳۳:۲۳ +۰۳۳۰")).isEqualTo("2025-03-12T21:03:23Z");
    assertThat(parsed("٢٠٢٥-٠٣-١٣T٠٠:٣٣:٢٣Z")).isEqualTo("2025-03-13T00:33:23Z");
  }

  @Test
  void whatIsNoDateOfPublicationStaysUnknown() {
    for (String odd :
        new String[] {
          "",
          "yesterday",
          "2025-02-30",
          "2025-13-01",
          "31 Jun 2025 00:00:00 GMT",
          "13 Foo 2025",
          "03/04/2025",
          "13.03.2025",
          "۱۴۰۳-۱۲-۲۳",
          "0000-00-00",
          "1403-12-23T00:00:00Z",
          "2025-03-13T25:00:00Z",
          "9999-12-31",
          "1741826003"
        }) {
      assertThat(parsed(odd)).as(odd).isEqualTo("unknown");
    }
  }

  @Test
  void longNonsenseIsLeftInTime() {
    for (String piece : new String[] {"1", "1 ", "a ", "Thu, ", "2025-03-13 ", "+", " "}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> FeedDate.parse(piece.repeat(20_000)), piece);
    }
  }
}
