package org.onrecord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an article was published, as precisely as its source says. */
public sealed interface Published {
  /** The source gives no date. */
  record Unknown() implements Published {}

  /** The source gives a calendar day. */
  record Day(LocalDate date) implements Published {}

  /** The source gives a moment with its offset; the day is the one written there. */
  record Moment(OffsetDateTime time) implements Published {}

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
    return trimmed.length() == 10
        ? new Day(LocalDate.parse(trimmed))
        : new Moment(OffsetDateTime.parse(trimmed.replace(' ', 'T')));
  }

  /** The calendar day of publication, in the source's own zone. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Unknown() -> Optional.empty();
      case Day(LocalDate date) -> Optional.of(date);
      case Moment(OffsetDateTime time) -> Optional.of(time.toLocalDate());
    };
  }

  /** The moment of publication in UTC, to the second ({@code 2025-03-13T00:33:23Z}). */
  default Optional<String> instant() {
    return switch (this) {
      case Unknown() -> Optional.empty();
      case Day(LocalDate _date) -> Optional.empty();
      case Moment(OffsetDateTime time) ->
          Optional.of(
              time.withOffsetSameInstant(ZoneOffset.UTC).withNano(0).toInstant().toString());
    };
  }
}
