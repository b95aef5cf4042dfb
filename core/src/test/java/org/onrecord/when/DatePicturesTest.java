package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Picture;

/** Dates in brackets, each after its value and precision. */
class DatePicturesTest {
  private static void drawn(String picture) {
    String text = picture.replaceAll("\\[[^|]*\\| ", "").replace("]", "");
    String found =
        Picture.of(
            text,
            WrittenDates.find(text, Paragraphs.of(text)),
            DateMention::span,
            date -> date.value() + " " + date.precision().code() + "| ");
    assertThat(found).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was [2024-01-01 day| 1 January 2024] or [2024-01-31 day| 31 January 2024].",
        "It was [2024-04-30 day| 30 April 2024], not 31 April 2024.",
        "It was [2023-02-28 day| 28 February 2023], not 29 February 2023.",
        "It was [2024-02-29 day| 29 February 2024] and [2000-02-29 day| 29 February"
            + " 2000] but not 29 February 1900.",
      })
  void aDayIsOneThatACalendarHas(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was May 0, 2024, May 32, 2024, or May 39, 2024.",
      })
  void aDayThatNoCalendarHasGivesNothing(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was 2024-02-30, 2024-00-10, 2024-01-00 or 2024-1-1.",
        "It was [2024-02-29 day| 2024-02-29]T10:00 and [2024-12-31 day| 2024-12-31].",
      })
  void theYearMayComeFirst(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was on the 1st, [XXXX-05-02 day| 2nd of May], [XXXX-05-03 day| 3rd May]"
            + " and [XXXX-05-04 day| May 4th].",
        "It was ([2019 year| 2019]), ([2019 year| 2019], again) and (in [2019 year|" + " 2019]).",
        "Iran’s 2022 protests and the city's 1888 fire; the year in Iran’s [2022 year| 2022].",
        "It was in [1500 year| 1500] and in 1499; in [2099 year| 2099] and in 2100.",
        "It was [2023-10-07 day| October 7, 2023]; [XXXX-10-08 day| October 8].",
        "[XXXX-10-07 day| OCT. 7] AND [2024-09-09 day| SEPT 9, 2024]",
        "It was [XXXX-09-09 day| Sept. 9], [XXXX-09-09 day| Sep 9] and [XXXX-09-09"
            + " day| September 9].",
        "It was [XXXX-10-07 day| 7th October] and [XXXX-10-07 day| October 7TH].",
      })
  void daysAreWrittenInManyWays(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ran [2024-05-03/2024-05-05 range| May 3-5, 2024], [XXXX-05-03/XXXX-05-05"
            + " range| May 3–5] and [2024-05-03/2024-05-05 range| 3—5 May 2024].",
        "It ran May 5-3, 2024 and May 3-3.",
        "It ran February 28-30, 2024.",
      })
  void aRangeOfDaysGoesForward(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the mid-[199X decade| 1990s] and the late [196X decade| 1960s].",
        "It was in [2024-01 month| January 2024], [2024-01 month| January, 2024],"
            + " [2024-01 month| January of 2024] and [2024-01 month| Jan. 2024].",
        "It was in [XXXX-06 month| June], since [XXXX-06 month| June], until [XXXX-06"
            + " month| June], by [XXXX-06 month| June], early [XXXX-06 month| June], late"
            + " [XXXX-06 month| June] and mid-[XXXX-06 month| June].",
        "It was In [XXXX-06 month| June] and Since [XXXX-07 month| July].",
        "On Tuesday, [XXXX-05-07 day| May 7], at 10:30.",
      })
  void aMonthStandsWithItsYearOrAfterAPreposition(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was on June and after June.",
        "On [2024-05-03 day| May 3 2024] they met; on [XXXX-05-03 day| May 3], 2024"
            + " people came.",
      })
  void aNameInLowerCaseOrANumberWithPointIsNoDate(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ran from [2019 year| 2019] to [2021 year| 2021], [2019/2021 range|"
            + " 2019-21], [2019/2021 range| 2019–2021] and [2019/2021 range| 2019—2021].",
        "It ran 2021–2019 and 2019–2019.",
        "It was [2019/2020 range| 2019/20] and 2019/2020.",
      })
  void aRangeOfYearsGoesForward(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the [198X decade| 1980s], the [198X decade| 1980's], the [198X decade|"
            + " 1980’s] and the [201X decade| 2010s].",
        "It was the 1900s, the [200X decade| 2000s], the 80s and the 1500s.",
      })
  void aDecadeIsTenYearsAndACenturyIsNone(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 555-2019 or see p. 2019, v.2019 and #2019.",
        "It was in [2019 year| 2019], [2020 year| 2020] or [2021 year| 2021], and in"
            + " [1899 year| 1899].",
        "It was ([2019 year| 2019]), ([2019 year| 2019], again) and (in [2019 year|" + " 2019]).",
      })
  void aYearStandsAfterWordsThatLeadToIt(String picture) {
    drawn(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[XXXX-05-03 day| May 3] is a day; may 3 is none.",
      })
  void aNumberOfSomethingElseIsNoYear(String picture) {
    drawn(picture);
  }
}
