package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/** Every day, month and order in which a date can be written. */
class WrittenDayLawsTest {
  private static String read(String words) {
    return picture(WrittenDay.in(words).orElseGet(Published::unknown));
  }

  private static String picture(Published date) {
    return date.instant().or(() -> date.day().map(Object::toString)).orElse("none");
  }

  @Test
  void everyDayIsReadInEveryPlainForm() {
    List<String> patterns =
        List.of(
            "yyyy-MM-dd",
            "yyyy-M-d",
            "yyyyMMdd",
            "yyyy/MM/dd",
            "yyyy.MM.dd",
            "dd.MM.yyyy",
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "d MMM yyyy",
            "EEEE, d MMMM yyyy",
            "EEE MMM d yyyy",
            "MMMM d,yyyy",
            "dd-MMM-yyyy",
            "EEEE, MMMM d, yyyy 'at' h:mm a");
    Random random = new Random(43);
    for (int times = 0; times < 150; times++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
      for (String pattern : patterns) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.US);
        String written = format.format(day.atTime(10, 15));
        assertThat(read(written)).as(written).isEqualTo(day.toString());
        assertThat(read("Posted on " + written + " |")).as(written).isIn(day.toString(), "none");
      }
    }
  }

  @Test
  void everyMonthOfTheTableIsReadBeforeAndAfterTheDay() {
    Set<String> names = new HashSet<>();
    for (String line : WordList.lines(WrittenDay.class, "months.tsv")) {
      String[] cells = line.split("\t", 2);
      assertThat(names.add(cells[0])).as(cells[0] + " stands once").isTrue();
      String day = "2025-%02d-06".formatted(Integer.parseInt(cells[1]));
      if (cells[0].codePointCount(0, cells[0].length()) > 2) {
        assertThat(read("6 " + cells[0] + " 2025")).as(cells[0]).isEqualTo(day);
        assertThat(read("06. " + cells[0].toUpperCase(Locale.ROOT) + " 2025"))
            .as(cells[0])
            .isIn(day, "none");
        assertThat(read(cells[0] + " 6, 2025")).as(cells[0]).isEqualTo(day);
      }
      assertThat(read("6 x" + cells[0] + "x 2025")).as(cells[0]).isEqualTo("none");
    }
  }

  @Test
  void digitsOfEveryScriptAreRead() {
    for (int zero : new int[] {'0', 0x0660, 0x06F0, 0x0966, 0x0E50, 0xFF10}) {
      StringBuilder written = new StringBuilder();
      "2025-01-06"
          .chars()
          .map(unit -> unit == '-' ? unit : zero + unit - '0')
          .forEach(written::appendCodePoint);
      assertThat(read(written.toString())).isEqualTo("2025-01-06");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-06T10:15:30+03:30|2025-01-06T06:45:30Z",
        "2025-01-06T10:15:30-0800|2025-01-06T18:15:30Z",
        "2025-01-06T00:15+02|2025-01-05T22:15:00Z",
        "2025-01-06T23:59:59.999999999Z|2025-01-06T23:59:59Z",
        "2025-01-06T10:15:30,5Z|2025-01-06T10:15:30Z",
        "2025-01-06T10:15:60Z|2025-01-06",
        "2025-01-06T10:15:30+99:00|2025-01-06",
        "2025-01-06T10:15:30 PST|2025-01-06",
        "2025-01-06T|2025-01-06",
        "2025-01-06 - 10:15 UTC|2025-01-06T10:15:00Z",
        "Mon, 06 Jan 2025 10:15 GMT|2025-01-06T10:15:00Z",
        "Mon, 06 Jan 2025 10:15:00 +0100|2025-01-06T09:15:00Z",
        "Mon, 06 Jan 2025 10:15:00 EST|2025-01-06",
        "Mon Jan 06 10:15:00 +0000 2025|2025-01-06",
        "20250106T101530Z|2025-01-06",
        "202501061015|2025-01-06"
      })
  void aTimeCountsWhereItsZoneIsKnown(String written, String expected) {
    assertThat(read(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 January 2025 and 7 January 2025|2025-01-06",
        "From 99 January 2025 to 7 January 2025|2025-01-07",
        "January 99, 2025, January 7, 2025|2025-01-07",
        "2025-01-06 (updated 2025-01-08)|2025-01-06",
        "World / 6 January 2025 / 3 comments|2025-01-06",
        "12/31/2024|2024-12-31",
        "31/12/2024|2024-12-31",
        "31-12-2024|2024-12-31",
        "12.11.2024|2024-11-12",
        "29 February 2024|2024-02-29"
      })
  void theFirstDateThatCanBeIsTaken(String written, String expected) {
    assertThat(read(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 February 2025",
        "2025-00-10",
        "2025-10-00",
        "1989-12-31",
        "2100-01-01",
        "11/12/2024",
        "11-12-2024",
        "January 2025",
        "6 Jan",
        "6 Smarch 2025",
        "6.1.20255",
        "1.6.1.2025",
        "ISBN 978-2025-01-061",
        "12025-01-06",
        "6 January 20255",
        "half past ten",
        "2025",
        "2025-01",
        "1741826003",
        "۶ دی ۱۴۰۳"
      })
  void whatIsNoFullDateIsNone(String written) {
    assertThat(read(written)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/world/2025/mar/13/strike|2025-03-13",
        "/world/2025/March/3/strike|2025-03-03",
        "/2025/Sept/13/x|2025-09-13",
        "/2025-mar-13-x|2025-03-13",
        "/2025/foo/13/x|none",
        "/2025/mar/x|none",
        "/2025/mar/32/x|none",
        "/2025/03-13/x|none",
        "/1980/03/13/x|none",
        "/x-2025-03-13|2025-03-13",
        "/|none",
        "''|none"
      })
  void aDayInAnAddressMayNameItsMonth(String path, String expected) {
    assertThat(picture(WrittenDay.inAddress(path).orElseGet(Published::unknown)))
        .isEqualTo(expected);
  }

  @Test
  void whatStandsFarDownALongLineIsNotRead() {
    assertThat(read("x ".repeat(100) + "6 January 2025")).isEqualTo("2025-01-06");
    assertThat(read("x ".repeat(200) + "6 January 2025")).isEqualTo("none");
  }

  @Test
  void floodsOfPiecesOfDatesTakeLittleTime() {
    for (String piece :
        List.of("1", "2025-", "6 January ", "Jan 6, ", "1.", "/", "99:", "\u0660")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(2),
          () -> {
            WrittenDay.in(piece.repeat(50_000));
            WrittenDay.inAddress(piece.repeat(50_000));
          },
          piece);
    }
  }

  @Test
  void randomSignsGiveADayInReasonableYearsOrNone() {
    String signs = "0123456789-/.: TZJanMarch,\u06F1";
    Random random = new Random(47);
    for (int times = 0; times < 5000; times++) {
      StringBuilder written = new StringBuilder();
      for (int count = random.nextInt(24); count > 0; count--) {
        written.append(signs.charAt(random.nextInt(signs.length())));
      }
      WrittenDay.in(written.toString())
          .flatMap(Published::day)
          .ifPresent(day -> assertThat(day.getYear()).as(written.toString()).isBetween(1990, 2099));
    }
  }
}
