package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {
  private static final Optional<LocalDate> TODAY = Optional.of(Told.PUBLISHED);

  private static String edtf(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Known it -> it.period().edtf();
      case Meaning.Yearless it -> it.edtf();
      case Meaning.Undecided it -> Told.NOTHING;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-18, 9, 18, false, 2024-09-18",
    "2024-09-18, 9, 18, true, 2024-09-18",
    "2024-09-18, 9, 19, false, 2023-09-19",
    "2024-09-18, 9, 19, true, 2024-09-19",
    "2024-09-18, 9, 17, true, 2025-09-17",
    "2024-01-01, 12, 31, false, 2023-12-31",
    "2024-12-31, 1, 1, true, 2025-01-01",
    "2024-02-28, 2, 29, false, 2020-02-29",
    "2024-02-28, 2, 29, true, 2024-02-29",
    "2024-03-01, 2, 29, true, 2028-02-29",
    "1903-01-01, 2, 29, false, 1896-02-29",
    "2097-01-01, 2, 29, true, 2104-02-29",
  })
  void aDayWithoutAYearIsTheNearestOnItsSide(
      LocalDate today, int month, int day, boolean future, LocalDate nearest) {
    Meaning.Yearless date = new Meaning.Yearless(month, day, day);
    assertThat(Scene.nearest(date, today, future).map(Period::first)).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "9, false, 2024-09",
    "9, true, 2024-09",
    "10, false, 2023-10",
    "10, true, 2024-10",
    "8, true, 2025-08",
    "8, false, 2024-08",
  })
  void theMonthThatIsNowIsTheNearestOnBothSides(int month, boolean future, String nearest) {
    Meaning.Yearless date = new Meaning.Yearless(month, 0, 0);
    assertThat(Scene.nearest(date, Told.PUBLISHED, future).map(Period::edtf)).contains(nearest);
  }

  @Test
  void aSpanOfDaysThatHasBegunCountsAsPastAndOneThatIsNotOverAsToCome() {
    Meaning.Yearless days = new Meaning.Yearless(9, 17, 20);
    assertThat(Scene.nearest(days, Told.PUBLISHED, false).map(Period::edtf))
        .contains("2024-09-17/2024-09-20");
    assertThat(Scene.nearest(days, Told.PUBLISHED, true).map(Period::edtf))
        .contains("2024-09-17/2024-09-20");
  }

  @Test
  void everyDayHasANearestOneLessThanNineYearsAway() {
    Random random = new Random(29);
    for (int i = 0; i < 500; i++) {
      LocalDate today = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
      LocalDate any = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
      Meaning.Yearless date =
          new Meaning.Yearless(any.getMonthValue(), any.getDayOfMonth(), any.getDayOfMonth());
      LocalDate past = Scene.nearest(date, today, false).orElseThrow().first();
      LocalDate next = Scene.nearest(date, today, true).orElseThrow().first();
      assertThat(past).isBetween(today.minusYears(9), today);
      assertThat(next).isBetween(today, today.plusYears(9));
    }
  }

  @Test
  void withoutADayOfPublicationNothingFollowsFromToday() {
    Scene undated = new Scene(Told.tokens("On Monday"), Optional.empty(), Optional.empty());
    assertThat(edtf(undated.fromToday(Period::day))).isEqualTo(Told.NOTHING);
    assertThat(edtf(undated.nearest(new Meaning.Yearless(5, 3, 3), 0, false)))
        .isEqualTo("XXXX-05-03");
  }

  @Test
  void whatFollowsFromTheDateNamedLastNeedsOne() {
    Tokens tokens = Told.tokens("the next day");
    Period day = Period.day(LocalDate.parse("2023-05-03"));
    Scene with = new Scene(tokens, TODAY, Optional.of(day));
    Scene without = new Scene(tokens, TODAY, Optional.empty());
    assertThat(edtf(with.fromAnchor(Optional::of))).isEqualTo("2023-05-03");
    assertThat(edtf(with.fromAnchor(it -> Optional.empty()))).isEqualTo(Told.NOTHING);
    assertThat(edtf(without.fromAnchor(Optional::of))).isEqualTo(Told.NOTHING);
  }

  @Test
  void aSentenceThatSpeaksOfAnotherYearKeepsADayWithoutOne() {
    Meaning.Yearless day = new Meaning.Yearless(5, 3, 3);
    assertThat(edtf(Told.scene("In 2021 it sank").nearest(day, 0, false))).isEqualTo("XXXX-05-03");
    assertThat(edtf(Told.scene("In 2024 it sank").nearest(day, 0, false))).isEqualTo("2024-05-03");
    assertThat(edtf(Told.scene("In 2021 and 2024 it sank").nearest(day, 0, false)))
        .isEqualTo("2024-05-03");
    assertThat(edtf(Told.scene("It sank").nearest(day, 0, false))).isEqualTo("2024-05-03");
  }

  @Test
  void whatHasBeenSoIsOfNowAndNotOfTheOtherYear() {
    assertThat(Told.dates("It sank in 2021, but hope has been shaken since May 3."))
        .contains("May 3")
        .doesNotContain("XXXX-05-03");
    assertThat(Told.dates("It sank in 2021, and the port burned on May 3.")).contains("XXXX-05-03");
    assertThat(Told.dates("Hope has been shaken since it sank in 2021 on a day like May 3."))
        .contains("XXXX-05-03");
  }

  @Test
  void theYearOfAnotherSentenceDoesNotHoldADayOpen() {
    assertThat(Told.dates("In 2021 it sank. On May 3 it was raised."))
        .isEqualTo("2021 = 2021 year; May 3 = 2024-05-03 day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank on May 3, 2023. A day later it rose.                     | 2023-05-04
          It sank on May 3, 2023. It was cold. A day later it rose.        | nothing
          It sank on May 3, 2023, or May 5, 2023. A day later it rose.     | nothing
          It sank in May 2023. A day later it rose.                        | nothing
          It sank on Monday. A day later it rose.                          | 2024-09-17
          It sank on May 3, 2023, and a day later it rose.                 | 2023-05-04
          It sank on May 3, 2023, rose in 2024, and a day later fell.      | nothing
          """)
  void theAnchorIsTheDateNamedLastOrTheOneDayOfTheSentenceBefore(String text, String value) {

    String later =
        Told.find(text).stream()
            .filter(it -> it.span().in(text).toLowerCase(Locale.ROOT).equals("a day later"))
            .flatMap(it -> it.date().stream())
            .map(DateMention::value)
            .findFirst()
            .orElse(Told.NOTHING);
    assertThat(later).isEqualTo(value);
  }

  @Test
  void theAnchorEndsWithItsParagraph() {
    assertThat(Told.dates("It sank on May 3, 2023.\n\nA day later it rose."))
        .isEqualTo("May 3, 2023 = 2023-05-03 day");
    assertThat(Told.dates("It sank on May 3, 2023.\r\n\r\nA day later it rose."))
        .isEqualTo("May 3, 2023 = 2023-05-03 day");
  }
}
