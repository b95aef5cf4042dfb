package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-03|3 May 2024",
        "2024-05|May 2024",
        "2024|2024",
        "196X|1960s",
        "2024-21|spring 2024",
        "2024-24|winter 2024",
        "2024-34|second quarter of 2024",
        "XXXX-02-29|29 Feb, no year",
        "XXXX-02|Feb, no year",
        "2025-01-01~|about 1 Jan 2025",
        "2025~|about 2025",
        "1997/..|from 1997 on",
        "../2025-03-12|until 12 Mar 2025",
        "2024-05-03/2024-05-09|3 May 2024 – 9 May 2024",
        "2025-01-01~/..|from about 1 Jan 2025 on",
        "1979/198X|1979 – 1980s",
      })
  void aDateIsAsFineInWordsAsItIs(String edtf, String words) {
    assertThat(DateWords.of(edtf)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "/",
        "soon",
        "2024-13",
        "2024-25",
        "2024-02-30",
        "XXXX",
        "196X-05",
        "196X-05-01",
        "24",
        "2024-5-3",
        "2024/2024",
        "~",
        "9999999999999999999999"
      })
  void whatIsNoDateStaysAsItIs(String words) {
    assertThat(DateWords.of(words)).isEqualTo(words);
  }

  @Test
  void noTwoDaysReadAlike() {
    Set<String> words = new HashSet<>();
    LocalDate first = LocalDate.of(1999, 1, 1);
    for (int i = 0; i < 1000; i++) {
      String day = first.plusDays(i).toString();
      words.add(DateWords.of(day));
      words.add(DateWords.of(day + "~"));
      words.add(DateWords.of(day + "/.."));
      words.add(DateWords.of("../" + day));
    }
    assertThat(words).hasSize(4000);
  }

  @RepeatedTest(20)
  void anyStringIsAnsweredAndNoYearIsInvented(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<String> pieces = List.of("2024", "-", "05", "13", "/", "..", "~", "X", "XXXX", "٣", " ");
    for (int i = 0; i < 500; i++) {
      StringBuilder edtf = new StringBuilder();
      for (int part = random.nextInt(7); part >= 0; part--) {
        edtf.append(pieces.get(random.nextInt(pieces.size())));
      }
      String words = DateWords.of(edtf.toString());
      assertThat(YEAR.matcher(words).results().map(MatchResult::group))
          .as(edtf + " " + words)
          .allMatch(year -> edtf.indexOf(year) >= 0 || edtf.indexOf(year.substring(0, 3)) >= 0);
      assertThat(words.isEmpty()).isEqualTo(edtf.isEmpty());
    }
  }
}
