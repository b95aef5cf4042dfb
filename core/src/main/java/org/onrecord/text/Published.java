package org.onrecord.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When an article was published, as precisely as its source says. */
public sealed interface Published {
  /** The length of {@code 2025-03-13}. */
  int DAY_LENGTH = 10;

  /** The source gives no date. */
  record Unknown() implements Published {}

  /** The source gives a calendar day. */
  record Day(LocalDate date) implements Published {}

  /**
   * The source gives a moment.
   *
   * @param date the calendar day as written there, in the source's own zone
   * @param time the moment
   */
  record Moment(LocalDate date, Instant time) implements Published {}

  /** The value for an article without a date. */
  static Published unknown() {
    return new Unknown();
  }

  /**
   * Reads {@code 2025-03-13} or {@code 2025-03-13T00:33:23Z} (ISO 8601, with an offset).
   *
   * @throws DateTimeException if {@code text} is neither
   */
  static Published parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() == DAY_LENGTH) {
      return new Day(LocalDate.parse(trimmed));
    }
    OffsetDateTime time = OffsetDateTime.parse(trimmed.replace(' ', 'T'));
    return new Moment(time.toLocalDate(), time.toInstant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The calendar day of publication, in the source's own zone. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case Day day -> Optional.of(day.date());
      case Moment moment -> Optional.of(moment.date());
    };
  }

  /** The moment of publication in UTC, to the second ({@code 2025-03-13T00:33:23Z}). */
  default Optional<String> instant() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case Day day -> Optional.empty();
      case Moment moment -> Optional.of(moment.time().toString());
    };
  }
}
