package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Gold;
import org.onrecord.text.RandomText;

/** Values read back: they give the days that come with them. */
class EdtfTest {
  private static final Pattern NO_YEAR =
      Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d)(?:/XXXX-\\1-(\\d\\d))?)?");

  private static void agrees(Expression found) {
    String value = found.date().map(DateMention::value).orElseThrow();
    if (value.startsWith("XXXX")) {
      assertThat(value).matches(NO_YEAR);
      assertThat(found.first()).isEmpty();
      assertThat(found.last()).isEmpty();
    } else {
      Edtf date = Edtf.of(value).orElseThrow();
      assertThat(date.first()).as(value).isEqualTo(found.first());
      assertThat(date.last()).as(value).isEqualTo(found.last());
    }
  }

  private static void allAgree(String text, Optional<LocalDate> published) {
    Told.find(text, published).stream()
        .filter(it -> it.date().isPresent())
        .forEach(EdtfTest::agrees);
  }

  static List<Gold> cases() {
    return Gold.cases("dates.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theValuesOfTheCasesGiveTheirDays(Gold gold) {
    allAgree(
        gold.text(),
        Optional.of(gold.published()).filter(it -> !it.isEmpty()).map(LocalDate::parse));
  }

  @Test
  void theValuesOfTextsMadeOfTheCasesGiveTheirDaysOnAnyDay() {
    List<String> texts = cases().stream().map(Gold::text).toList();
    Random random = new Random(31);
    for (int i = 0; i < 150; i++) {
      LocalDate published = LocalDate.ofEpochDay(random.nextInt(25_000));
      allAgree(texts.get(random.nextInt(texts.size())), Optional.of(published));
    }
  }

  @Test
  void theValuesOfOddTextsGiveTheirDays() {
    RandomText.some(300).forEach(text -> allAgree(text, Optional.of(Told.PUBLISHED)));
  }

  private static Optional<Precision> shape(String value) {
    String exact = value.replace("~", "");
    if (exact.indexOf('/') >= 0) {
      return Optional.empty();
    }
    if (exact.endsWith("X")) {
      return Optional.of(Precision.DECADE);
    }
    return switch (exact.length()) {
      case 4 -> Optional.of(Precision.YEAR);
      case 10 -> Optional.of(Precision.DAY);
      default -> {
        int number = exact.startsWith("X") ? 1 : Integer.parseInt(exact.substring(5));
        yield Optional.of(
            number > 32 ? Precision.QUARTER : number > 20 ? Precision.SEASON : Precision.MONTH);
      }
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anExactValueIsAsFineAsItsPrecisionSays(Gold gold) {
    for (Expression found :
        Told.find(
            gold.text(),
            Optional.of(gold.published()).filter(it -> !it.isEmpty()).map(LocalDate::parse))) {
      found
          .date()
          .filter(it -> !it.value().endsWith("~"))
          .ifPresent(
              it -> assertThat(shape(it.value()).orElse(it.precision())).isEqualTo(it.precision()));
    }
  }

  @Test
  void onlyWeeksAndRangesAreWrittenAsTwoDates() {
    Stream.concat(cases().stream().map(Gold::text), RandomText.some(200))
        .flatMap(text -> Told.find(text).stream())
        .flatMap(it -> it.date().stream())
        .forEach(
            it -> {
              boolean two = it.value().indexOf('/') >= 0;
              boolean span = it.precision() == Precision.RANGE || it.precision() == Precision.WEEK;
              assertThat(two ? span : it.precision() != Precision.RANGE).as(it.value()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1, -1, -1, XXXX-01",
    "1, 0, 0, XXXX-01",
    "2, 29, 29, XXXX-02-29",
    "12, 3, 5, XXXX-12-03/XXXX-12-05",
  })
  void aDateWithoutAYearIsWrittenWithFourCrosses(int month, int first, int last, String edtf) {
    Meaning.Yearless date = new Meaning.Yearless(month, Math.max(first, 0), Math.max(last, 0));
    assertThat(date.edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 2023, 2100})
  void aLeapDayIsInNoCommonYear(int year) {
    assertThat(new Meaning.Yearless(2, 29, 29).in(year)).isEmpty();
    assertThat(new Meaning.Yearless(2, 27, 29).in(year)).isEmpty();
    assertThat(new Meaning.Yearless(2, 28, 28).in(year)).isPresent();
    assertThat(new Meaning.Yearless(2, 0, 0).in(year)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "999, nothing",
    "1000, 1000",
    "9999, 9999",
    "10000, nothing",
    "-50, nothing",
    "0, nothing"
  })
  void aYearThatIsNotWrittenWithFourDigitsIsNotWorkedOut(int year, String edtf) {
    String found =
        Meaning.resolved(Period.year(year)).findPeriod().map(Period::edtf).orElse(Told.NOTHING);
    assertThat(found).isEqualTo(edtf);
  }

  @Test
  void anOpenSpanIsWorkedOutByItsOneEnd() {
    assertThat(Meaning.resolved(Period.since(Period.year(2019))).findPeriod()).isPresent();
    assertThat(Meaning.resolved(Period.until(Period.year(2019))).findPeriod()).isPresent();
    assertThat(Meaning.resolved(Period.since(Period.year(10_000))).findPeriod()).isEmpty();
    assertThat(Meaning.resolved(Period.until(Period.year(12))).findPeriod()).isEmpty();
  }
}
