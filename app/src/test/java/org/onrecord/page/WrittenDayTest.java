package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Published;

class WrittenDayTest {
  private static String read(String words) {
    return WrittenDay.in(words)
        .flatMap(date -> date.instant().or(() -> date.day().map(Object::toString)))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-03-13;2025-03-13",
        "2025-03-13T00:33:23Z;2025-03-13T00:33:23Z",
        "2025-03-13T00:33:23.123+0330;2025-03-12T21:03:23Z",
        "2025-03-13 00:33:23 +02:00;2025-03-12T22:33:23Z",
        "2025-03-13T10:15+01;2025-03-13T09:15:00Z",
        "2025-03-13T00:33:23;2025-03-13",
        "2025-03-13 10:15 UTC;2025-03-13T10:15:00Z",
        "20250313;2025-03-13",
        "20250313T101500Z;2025-03-13",
        "Thu, 13 Mar 2025 00:33:23 GMT;2025-03-13T00:33:23Z",
        "Thu, 13 Mar 2025 00:33:23 -0500;2025-03-13T05:33:23Z",
        "Wed Feb 12 07:10:22 CET 2025;2025-02-12",
        "Published 3rd of March 2025;2025-03-03",
        "March 3rd, 2025 at 10:15 pm;2025-03-03",
        "Sept. 7, 2024;2024-09-07",
        "June, 08, 2025 - 12:40;2025-06-08",
        "14. März 2025, 17:20 Uhr;2025-03-14",
        "le 1er avril 2025;2025-04-01",
        "12 de abril de 2025;2025-04-12",
        "11 فبراير 2025;2025-02-11",
        "۸ ژوئن ۲۰۲۵;2025-06-08",
        "2025年2月12日 7時00分;2025-02-12",
        "2025/3/13;2025-03-13",
        "04.03.2025;2025-03-04",
        "13/03/2025;2025-03-13",
        "03/13/2025;2025-03-13",
        "05/05/2025;2025-05-05"
      })
  void aDateIsReadAsPagesWriteIt(String words, String date) {
    assertThat(read(words)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''",
        "yesterday",
        "12/03/2025",
        "13 March",
        "March 2025",
        "2025-02-30",
        "31 April 2025",
        "1970-01-01T00:00:00Z",
        "۱۸ خرداد ۱۴۰۴",
        "tel. 2025-13-45",
        "id 120250313",
        "v1.2.2025.7"
      })
  void whatIsNoDateOrLeavesItsOrderInDoubtGivesNone(String words) {
    assertThat(read(words)).isEqualTo("none");
  }

  @Test
  void anAddressMayHoldADay() {
    Map<String, String> days =
        Map.of(
            "/news/2025/03/13/strike.html", "2025-03-13",
            "/2025-3-1-strike", "2025-03-01",
            "/2025/03/strike", "none",
            "/a/20250313", "none",
            "/1999999/03/13/", "none",
            "/2025/13/13/", "none");
    days.forEach(
        (path, day) ->
            assertThat(
                    WrittenDay.inAddress(path)
                        .flatMap(Published::day)
                        .map(Object::toString)
                        .orElse("none"))
                .as(path)
                .isEqualTo(day));
  }

  @Test
  void aTimeThatCannotBeStillLeavesTheDay() {
    assertThat(read("2025-03-13T27:99:00Z")).isEqualTo("2025-03-13");
  }
}
