package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class OtherCalendarsTest {
  private static final String DIGITS = "۰۱۲۳۴۵۶۷۸۹";

  /**
   * A month by one of its names.
   *
   * @param calendar solar or lunar
   * @param number from 1
   * @param name as it is written
   */
  record Named(String calendar, int number, String name) {
    @Override
    public String toString() {
      return calendar + " " + number + " " + name;
    }
  }

  private static Stream<Named> row(String line) {
    String[] cells = line.split("\t", -1);
    int number = Integer.parseInt(cells[1]);
    return Stream.of(cells[2].split("\\|", -1)).map(name -> new Named(cells[0], number, name));
  }

  /** The names that are plain words; those with choices inside have cases of their own. */
  static List<Named> solar() {
    return WordList.lines(OtherCalendars.class, "other-months.tsv").stream()
        .flatMap(OtherCalendarsTest::row)
        .filter(it -> it.calendar().equals("solar"))
        .filter(it -> it.name().chars().allMatch(Character::isLetter))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("solar")
  void everySolarMonthIsKnownByEveryName(Named month) {
    LocalDate day = SolarHijri.day(1402, month.number(), 7).orElseThrow();
    for (String written :
        List.of(
            "7 " + month.name() + " 1402",
            month.name() + " 7, 1402",
            "7th of " + month.name() + " 1402")) {
      assertThat(Told.dates("It was on " + written + "."))
          .isEqualTo(written + " = " + day + " day");
    }
    assertThat(Told.words("It was on 7 X" + month.name() + " 1402.")).isEmpty();
    assertThat(Told.words("It was on 7 " + month.name() + "x 1402.")).isEmpty();
  }

  @Test
  void everySolarMonthHasANameInEachScript() {
    assertThat(solar()).extracting(Named::number).hasSizeGreaterThanOrEqualTo(23);
    assertThat(Told.dates("It was on 7 Mordad 1402.")).isEqualTo("7 Mordad 1402 = 2023-07-29 day");
    assertThat(Told.dates("It was on 7 Amordad 1402."))
        .isEqualTo("7 Amordad 1402 = 2023-07-29 day");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "lunar-month-cases.csv")
  void everyLunarMonthIsKnownByEveryName(String name, int number) {
    LocalDate day = LocalDate.from(HijrahDate.of(1444, number, 7));
    assertThat(Told.dates("It was on 7 " + name + " 1444."))
        .isEqualTo("7 %s 1444 = %s~ day".formatted(name, day));
    assertThat(Told.dates("It was on 7 x" + name + " 1444.")).isEqualTo(Told.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On 1 Farvardin 1404 SH it rose.       | 1 Farvardin 1404 SH = 2025-03-21 day
          On 1 Farvardin 1404 (SH) it rose.     | 1 Farvardin 1404 = 2025-03-21 day
          In Farvardin 1404 it rose.            | Farvardin 1404 = 2025-03-21/2025-04-20 range
          In Esfand 1403 it rose.               | Esfand 1403 = 2025-02-19/2025-03-20 range
          On 30 Esfand 1403 it rose.            | 30 Esfand 1403 = 2025-03-20 day
          On 30 Esfand 1404 it rose.            | nothing
          On 32 Tir 1402 it rose.               | nothing
          On 0 Tir 1402 it rose.                | nothing
          In the Persian year 1402 it rose.     | the Persian year 1402 = 2023-03-21/2024-03-19 range
          In the Jalali year of 1402 it rose.   | the Jalali year of 1402 = 2023-03-21/2024-03-19 range
          In 1402 SH it rose.                   | 1402 SH = 2023-03-21/2024-03-19 range
          In 1402 solar hijri it rose.          | 1402 solar hijri = 2023-03-21/2024-03-19 range
          In the Iranian year 1599 it rose.     | nothing
          In the Islamic year 1445 it rose.     | the Islamic year 1445 = 2023-07-19~/2024-07-06~ range
          In 1445 A.H. it rose.                 | 1445 A.H. = 2023-07-19~/2024-07-06~ range
          At Nowruz 1404 it rose.               | Nowruz 1404 = 2025-03-21 day
          At Norouz of 2025 it rose.            | Norouz of 2025 = 2025-03-21 day
          At Newroz in 1979 it rose.            | Newroz in 1979 = 1979-03-21 day
          At Nowruz it rose.                    | nothing
          On 30 Muharram 1445 it rose.          | nothing
          On 31 Ramadan 1445 it rose.           | nothing
          On Ramadan 10, 1445, it rose.         | Ramadan 10, 1445 = 2024-03-20~ day
          In Dhu al-Hijjah 1445 it rose.        | Dhu al-Hijjah 1445 = 2024-06-07~/2024-07-06~ range
          """)
  void datesOfOtherCalendarsComeToTheirDays(String text, String dates) {
    assertThat(Told.dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Mehr they met.",
        "Tir and Azar met Aban.",
        "During Ramadan they fasted.",
        "The Mehr News wrote; 15 Mehr News staff met.",
        "Call 1403 SHIPS or 1402 AHEAD.",
        "Flight 1403 landed; 1445 ships came.",
        "The Islamic Republic and the Persian Gulf.",
        "On 7 Shabanu 1445 and 7 Ramadana 1445.",
      })
  void namesAndNumbersOfOtherThingsAreNoDates(String text) {
    assertThat(Told.dates(text)).isEqualTo(Told.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-04, 2024-06-04",
    "2024-06-03, 2023-06-05",
    "2024-03-19, 2023-06-05",
    "2025-01-01, 2024-06-04",
  })
  void aSolarDayWithoutAYearIsTheLastOne(LocalDate published, String day) {
    assertThat(Told.dates("It was on 15 Khordad.", published))
        .isEqualTo("15 Khordad = " + day + " day");
  }

  @Test
  void aSolarDayWithoutAYearStaysOpenInAnUndatedText() {
    assertThat(Told.undated("It was on 15 Khordad.")).isEqualTo(Told.NOTHING);
    assertThat(Told.find("It was on 15 Khordad.", Optional.empty())).hasSize(1);
  }

  @Test
  void theDayBeforeALeapYearsEndCountsBackToTheLeapDay() {
    assertThat(Told.dates("It was on 30 Esfand.", LocalDate.parse("2025-03-20")))
        .isEqualTo("30 Esfand = 2025-03-20 day");
    assertThat(Told.dates("It was on 30 Esfand.", LocalDate.parse("2026-03-18")))
        .isEqualTo("30 Esfand = 2025-03-20 day");
  }

  @Test
  void everyDayOfASolarYearIsReadBack() {
    List<String> names =
        List.of(
            "Farvardin",
            "Ordibehesht",
            "Khordad",
            "Tir",
            "Mordad",
            "Shahrivar",
            "Mehr",
            "Aban",
            "Azar",
            "Dey",
            "Bahman",
            "Esfand");
    LocalDate expected = LocalDate.parse("2024-03-20");
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; SolarHijri.day(1403, month, day).isPresent(); day++) {
        String text = "On %d %s 1403.".formatted(day, names.get(month - 1));
        assertThat(Told.values(text, Told.PUBLISHED)).containsExactly(expected.toString());
        expected = expected.plusDays(1);
      }
    }
    assertThat(expected).isEqualTo(LocalDate.parse("2025-03-21"));
  }

  @Test
  void aLunarYearIsTheDaysOfItsMonths() {
    for (int year = 1400; year < 1450; year++) {
      String value = Told.values("In " + year + " AH it rose.", Told.PUBLISHED).getFirst();
      HijrahDate first = HijrahDate.of(year, 1, 1);
      LocalDate begin = LocalDate.from(first);
      long length = first.range(ChronoField.DAY_OF_YEAR).getMaximum();
      assertThat(value).isEqualTo(begin + "~/" + begin.plusDays(length - 1) + "~");
    }
  }

  private static String persian(String text) {
    StringBuilder other = new StringBuilder();
    text.chars()
        .forEach(c -> other.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
    return other.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 22 Bahman 1357 and in Mehr 1401.",
        "On May 3, 2023, in 2019 and on 13/05/2023.",
        "It sank 12 days ago and on the 12th.",
        "On 10 Muharram 1446.",
        "In Q3 2022 and since 2019.",
      })
  void digitsOfAnotherScriptGiveTheSameDatesInTheSamePlaces(String text) {
    List<Expression> found = Told.find(persian(text));
    assertThat(found).isEqualTo(Told.find(text)).isNotEmpty();
  }

  @Test
  void digitsKeepTheirPlacesBesideOtherUnits() {
    assertThat(Digits.latin("a٣\uD83D\uDE00۴")).isEqualTo("a3\uD83D\uDE004");
    assertThat(Digits.latin("7\u00A0۴\u202Fx")).isEqualTo("7 4 x");
    assertThat(Digits.latin("")).isEmpty();
    assertThat(Digits.latin("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")).isEqualTo("01234567890123456789");
    assertThat(Digits.latin("２०")).as("other digits stay").isEqualTo("２०");
  }

  @Test
  void aDateStandsInItsParagraphAlone() {
    String text = "On 7 Tir\n1402 ships came. On 8 Tir 1402.";
    List<Written> found = OtherCalendars.find(text, new Span(0, 8), Optional.of(Told.PUBLISHED));
    assertThat(found).extracting(Written::span).containsExactly(new Span(3, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 Tir 1", "Rabi al-", "Nowruz ", "1445 A.", "the solar Hijri year ", "7th of "})
  void halvesOfDatesAreReadInTime(String piece) {
    String text = piece.repeat(150_000 / piece.length());
    List<Written> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3),
            () ->
                OtherCalendars.find(text, new Span(0, text.length()), Optional.of(Told.PUBLISHED)));
    assertThat(found.size()).isLessThan(text.length());
  }
}
