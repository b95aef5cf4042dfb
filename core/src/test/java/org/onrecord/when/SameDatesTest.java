package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Gold;
import org.onrecord.text.Published;

/** What may change about a text or its day of publication without a change in what it says. */
class SameDatesTest {
  static List<Gold> cases() {
    return Gold.cases("dates.yaml");
  }

  private static Optional<LocalDate> published(Gold gold) {
    return Optional.of(gold.published()).filter(it -> !it.isEmpty()).map(LocalDate::parse);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSpaceThatDoesNotBreakIsASpace(Gold gold) {
    List<Expression> found = Told.find(gold.text(), published(gold));
    assertThat(Told.find(gold.text().replace(' ', '\u00A0'), published(gold))).isEqualTo(found);
    assertThat(Told.find(gold.text().replace(' ', '\u202F'), published(gold))).isEqualTo(found);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anApostropheIsOneHoweverItIsPrinted(Gold gold) {
    assertThat(Told.find(gold.text().replace('\'', '’'), published(gold)))
        .isEqualTo(Told.find(gold.text(), published(gold)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesThatEndAsOnAnotherSystemGiveTheSame(Gold gold) {
    String text = gold.text() + "\n\n" + gold.text();
    String other = gold.text() + "\r\n\r\n" + gold.text();
    assertThat(Told.find(other, published(gold)))
        .extracting(it -> it.date().map(DateMention::value))
        .isEqualTo(
            Told.find(text, published(gold)).stream()
                .map(it -> it.date().map(DateMention::value))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextAfterAnotherOneSaysWhatItSaysAlone(Gold gold) {
    String emoji = "\uD83D\uDE00\uD83D\uDE00 \u202E\u0301\n\n";
    List<Expression> alone = Told.find(gold.text(), published(gold));
    List<Expression> behind = Told.find(emoji + gold.text(), published(gold));
    assertThat(behind).hasSameSizeAs(alone);
    for (int i = 0; i < alone.size(); i++) {
      assertThat(behind.get(i).first()).isEqualTo(alone.get(i).first());
      assertThat(behind.get(i).span().start())
          .isEqualTo(alone.get(i).span().start() + emoji.length());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseListsWordsOfItsTextWithAValueAndAPrecision(Gold gold) {
    for (String expected : gold.expect()) {
      String words = expected.substring(0, expected.lastIndexOf(" = "));
      String[] value = expected.substring(words.length() + 3).split(" ", -1);
      assertThat(gold.text()).contains(words);
      assertThat(value).hasSize(2);
      assertThat(Precision.values()).extracting(Precision::code).contains(value[1]);
    }
    assertThat(gold.why()).isNotBlank();
  }

  private static final List<String> RELATIVE =
      List.of(
          "It sank on Monday and will rise on Friday.",
          "It sank yesterday; it rises tomorrow.",
          "It sank last week and rises next week.",
          "It sank two days ago and two weeks ago.",
          "It sank last weekend.",
          "It sank in the past 10 days.",
          "It sank this morning.",
          "It sank last Thursday night.",
          "It runs since Monday and until next Tuesday.",
          "It sank the day before yesterday.");

  @Test
  void aTextThatCameOutWeeksLaterTellsOfDaysThatManyWeeksLater() {
    Random random = new Random(7);
    for (String text : RELATIVE) {
      for (int i = 0; i < 20; i++) {
        LocalDate early = LocalDate.ofEpochDay(random.nextInt(20_000));
        int weeks = random.nextInt(500);
        List<Optional<LocalDate>> first = firstDays(text, early);
        List<Optional<LocalDate>> later = firstDays(text, early.plusWeeks(weeks));
        assertThat(later)
            .as("%s %s", text, early)
            .isEqualTo(first.stream().map(it -> it.map(day -> day.plusWeeks(weeks))).toList());
      }
    }
  }

  private static List<Optional<LocalDate>> firstDays(String text, LocalDate published) {
    return Told.find(text, Optional.of(published)).stream().map(Expression::first).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sank on May 3 and will rise on May 3.",
        "It sank last month, last quarter and last year.",
        "It sank in March and will rise in November.",
        "It sank three months ago and five years ago.",
        "It sank in early March, and rises by the end of the year.",
        "It grew in the first quarter and in the second half of last year.",
        "It sank last autumn; it rises next spring.",
        "It sank on Feb. 29.",
        "It sank on the first Monday of last month.",
      })
  void afterTwentyEightYearsTheCalendarIsTheSame(String text) {
    IntStream.range(0, 60)
        .forEach(
            i -> {
              LocalDate early = LocalDate.of(1960, 1, 1).plusDays(211L * i);
              List<LocalDate> then =
                  firstDays(text, early).stream()
                      .flatMap(Optional::stream)
                      .map(day -> day.plusYears(28))
                      .toList();
              List<LocalDate> now =
                  firstDays(text, early.plusYears(28)).stream().flatMap(Optional::stream).toList();
              assertThat(now).as("%s %s", text, early).isEqualTo(then).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-18T23:30:00-05:00, 2024-09-17",
    "2024-09-19T00:30:00+09:00, 2024-09-18",
    "2024-09-18T00:00:00Z, 2024-09-17",
    "2024-09-18T23:59:59+14:00, 2024-09-17",
    "2024-01-01T00:00:00-12:00, 2023-12-31",
    "2024-03-01, 2024-02-29",
  })
  void yesterdayIsTheDayBeforeTheOneOnTheSourcesOwnClock(String published, String yesterday) {
    assertThat(Told.find("It sank yesterday.", Published.parse(published).day()))
        .extracting(it -> it.date().map(DateMention::value).orElse(Told.NOTHING))
        .containsExactly(yesterday);
  }

  @Test
  void anArticleOfNoKnownDayHasNoYesterday() {
    assertThat(Told.find("It sank yesterday.", Published.unknown().day()))
        .extracting(Expression::date)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, last year, 2023",
    "2024-02-29, a year ago, 2023",
    "2024-03-31, last month, 2024-02",
    "2024-03-31, a month ago, 2024-02",
    "2024-01-01, last month, 2023-12",
    "2024-01-01, yesterday, 2023-12-31",
    "2024-12-31, tomorrow, 2025-01-01",
    "2024-12-30, next week, 2025-01-06/2025-01-12",
    "2025-01-01, this week, 2024-12-30/2025-01-05",
    "2024-01-01, last quarter, 2023-36",
    "2020-01-01, last decade, 201X",
    "2001-01-01, last century, 1901/2000",
    "2024-09-15, last week, 2024-09-08/2024-09-14",
    "2024-09-15, this weekend, 2024-09-14/2024-09-15",
    "1999-12-31, in Q1, 1999-33",
    "2000-02-29, two years ago, 1998",
  })
  void stretchesTurnWithTheCalendar(LocalDate published, String words, String value) {
    assertThat(Told.values("It sank " + words + ".", published)).containsExactly(value);
  }

  @Test
  void moreDaysAgoIsEarlierByAsMany() {
    for (int days = 0; days < 1000; days += 37) {
      assertThat(Told.values("It sank " + days + " days ago.", Told.PUBLISHED))
          .containsExactly(Told.PUBLISHED.minusDays(days).toString());
    }
  }
}
