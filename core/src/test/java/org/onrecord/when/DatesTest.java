package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Gold;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class DatesTest {
  private static final int TEXTS = 150;
  private static final LocalDate PUBLISHED = LocalDate.parse("2024-09-18");

  private static final String YEAR = "(?:\\d{4}|XXXX)";
  private static final String DATE = YEAR + "(?:-\\d\\d(?:-\\d\\d)?)?~?";

  /** What of EDTF is used: a date, a decade, or a span of which one end may be open. */
  private static final Pattern EDTF =
      Pattern.compile(
          "%s|\\d{3}X|%s/%s|\\.\\./%s|%s/\\.\\.".formatted(DATE, DATE, DATE, DATE, DATE));

  /** Words that expressions of time are made of, to be put together at random. */
  private static final List<String> WORDS =
      List.of(
          "the",
          "last",
          "this",
          "next",
          "past",
          "following",
          "previous",
          "that",
          "same",
          "two",
          "a",
          "half",
          "few",
          "twenty",
          "-",
          "five",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "century",
          "quarter",
          "weekend",
          "fortnight",
          "ago",
          "before",
          "after",
          "later",
          "earlier",
          "from",
          "to",
          "between",
          "and",
          "since",
          "until",
          "by",
          "in",
          "on",
          "of",
          "early",
          "late",
          "mid",
          "beginning",
          "end",
          "first",
          "third",
          "15th",
          "Monday",
          "Friday",
          "March",
          "May 3",
          "May 3, 2023",
          "2019",
          "in 2021",
          "summer",
          "Q2",
          "yesterday",
          "(",
          ")",
          ",",
          ".",
          "will",
          "said",
          "30",
          "31",
          "3/5/2024",
          "Ramadan",
          "22 Bahman",
          "Nowruz 1403",
          "Ramadan 1445",
          "19th",
          "\n",
          "night",
          "’s",
          "time",
          "now");

  private static List<Expression> find(String text, String published) {
    Optional<LocalDate> day =
        Optional.of(published).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    return Dates.find(text, Paragraphs.of(text), day);
  }

  private static List<String> shown(String text, String published) {
    return find(text, published).stream()
        .flatMap(it -> it.date().stream())
        .map(it -> it.span().in(text) + " = " + it.value() + " " + it.precision().code())
        .toList();
  }

  static List<Gold> cases() {
    return Gold.cases("dates.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void datesAreWhatTheWordsSay(Gold gold) {
    assertThat(shown(gold.text(), gold.published())).as(gold.why()).isEqualTo(gold.expect());
  }

  @Test
  void everyPrecisionAndEveryBasisHasACase() {
    Set<Precision> precisions = EnumSet.allOf(Precision.class);
    Set<Basis> bases = EnumSet.allOf(Basis.class);
    for (Gold gold : cases()) {
      for (Expression found : find(gold.text(), gold.published())) {
        found.date().ifPresent(date -> precisions.remove(date.precision()));
        found.date().ifPresent(date -> bases.remove(date.basis()));
      }
    }
    assertThat(precisions).isEmpty();
    assertThat(bases).isEmpty();
  }

  @Test
  void everyUnitCanBeCountedBackFromToday() {
    String units = "hour day week fortnight month quarter year decade century";
    for (String unit : units.split(" ", -1)) {
      assertThat(find("It was one " + unit + " ago.", "2024-09-18"))
          .as(unit)
          .singleElement()
          .satisfies(it -> assertThat(it.date().isPresent()).isEqualTo(!unit.equals("hour")));
    }
  }

  @Test
  void everyWeekdayIsWithinTheWeekBeforeOrAfter() {
    for (String day :
        List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")) {
      LocalDate past =
          find("They met on " + day + ".", "2024-09-18").getFirst().first().orElseThrow();
      LocalDate next =
          find("They will meet on " + day + ".", "2024-09-18").getFirst().first().orElseThrow();
      assertThat(past).isBetween(PUBLISHED.minusDays(6), PUBLISHED);
      assertThat(next).isBetween(PUBLISHED, PUBLISHED.plusDays(6));
      assertThat(past.getDayOfWeek())
          .hasToString(day.toUpperCase(Locale.ROOT))
          .isEqualTo(next.getDayOfWeek());
    }
  }

  @Test
  void numbersInWordsAreThoseInDigits() {
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    List<String> ones =
        List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    for (int ten = 0; ten < tens.size(); ten++) {
      for (int one = 0; one < ones.size(); one++) {
        int number = 10 * (ten + 2) + one + 1;
        String words = tens.get(ten) + "-" + ones.get(one);
        assertThat(find("It was " + words + " days ago.", "2024-09-18").getFirst().first())
            .contains(PUBLISHED.minusDays(number));
      }
    }
  }

  @Test
  void theWeekBeforeASundayIsTheSevenDaysBeforeIt() {
    assertThat(shown("It sank last week.", "2024-09-15"))
        .containsExactly("last week = 2024-09-08/2024-09-14 week");
  }

  @Test
  void wordsThatDecideNothingAreFoundWithoutADate() {
    assertThat(find("It sank recently, some days ago, the day before.", "2024-09-18"))
        .hasSize(3)
        .allSatisfy(it -> assertThat(it.date()).isEmpty());
    assertThat(find("It sank on Tuesday.", ""))
        .singleElement()
        .satisfies(it -> assertThat(it.date()).isEmpty());
  }

  private static Stream<String> jumbles() {
    Random random = new Random(20240918);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              int words = random.nextInt(60);
              for (int i = 0; i < words; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
              }
              return text.toString();
            })
        .limit(TEXTS);
  }

  private static Stream<String> texts() {
    return Stream.concat(jumbles(), RandomText.some(TEXTS));
  }

  @Test
  void expressionsStandInOrderInsideAParagraphAndNeverOverlap() {
    texts()
        .forEach(
            text -> {
              List<Span> paragraphs = Paragraphs.of(text);
              int end = 0;
              for (Expression found : find(text, "2024-09-18")) {
                assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(paragraphs).anyMatch(span -> span.contains(found.span()));
                end = found.span().end();
              }
            });
  }

  @Test
  void everyValueIsEdtfAndItsSpanOfDaysGoesForward() {
    texts()
        .forEach(
            text ->
                find(text, "2024-09-18")
                    .forEach(
                        found -> {
                          found.date().ifPresent(it -> assertThat(it.value()).matches(EDTF));
                          found
                              .date()
                              .ifPresent(it -> assertThat(it.span()).isEqualTo(found.span()));
                          if (found.first().isPresent() && found.last().isPresent()) {
                            assertThat(found.first().get()).isBeforeOrEqualTo(found.last().get());
                          }
                        }));
  }

  @Test
  void withoutADayOfPublicationEveryDateIsOfTheText() {
    texts()
        .forEach(
            text -> {
              List<String> undated = shown(text, "");
              assertThat(undated).noneMatch(it -> it.contains("2024-09-1"));
            });
  }

  @Test
  void aParagraphIsReadTheSameInALongerText() {
    String before = "A first paragraph of 3 May 2021.\n\n";
    texts()
        .map(text -> text.replaceAll("\\R", " ").strip())
        .filter(text -> !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0)))
        .forEach(
            text -> {
              List<String> longer = shown(before + text + "\n\nAnother one.", "2024-09-18");
              assertThat(longer.subList(1, longer.size())).isEqualTo(shown(text, "2024-09-18"));
            });
  }

  static Stream<String> pathological() {
    return Stream.of(
        "the end of ".repeat(10_000),
        "two days after ".repeat(8_000),
        "from Monday to ".repeat(8_000),
        "the week before ".repeat(8_000),
        "October 7 ".repeat(6_000),
        "a year and a half and a half ".repeat(4_000),
        "last ".repeat(20_000),
        "twenty-".repeat(15_000),
        "1 Farvardin ".repeat(6_000),
        "Ramadan ".repeat(10_000),
        "3/5/".repeat(20_000),
        "’s".repeat(30_000),
        "۱".repeat(80_000),
        "\uD83D\uDE00 Monday ".repeat(6_000),
        " ".repeat(250_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreReadInTime(String text) {
    List<Expression> found =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> find(text, "2024-09-18"));
    assertThat(found.size()).isLessThanOrEqualTo(text.length());
  }
}
