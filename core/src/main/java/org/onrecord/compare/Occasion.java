package org.onrecord.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.onrecord.setting.Medium;

/**
 * When and how something was said, as one report has it.
 *
 * @param first the first day on which it can have been said by the report's own words; empty where
 *     no words date it
 * @param last the last such day; the day of publication where no words date it; empty where nothing
 *     is known
 * @param medium the kind of occasion or channel
 */
public record Occasion(
    Optional<LocalDate> first, Optional<LocalDate> last, Optional<Medium> medium) {
  /** How many days before its publication a report without a date of its own may look back. */
  public static final int LOOKING_BACK = 3;

  /** Over how many days what is dated may reach, to be looked up by its day. */
  public static final int WIDEST = 7;

  private static final int MONTH_LENGTH = 7;

  public Occasion {
    if (first.isPresent() && (last.isEmpty() || last.get().isBefore(first.get()))) {
      throw new IllegalArgumentException("no days from " + first + " to " + last);
    }
  }

  /** Nothing known. */
  public static Occasion unknown() {
    return new Occasion(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What a date in EDTF and the day of publication come to; a date that names no days of a known
   * year counts as none.
   */
  public static Occasion of(
      Optional<String> uttered, Optional<LocalDate> published, Optional<Medium> medium) {
    Optional<LocalDate> first = uttered.flatMap(value -> day(begin(value), false));
    Optional<LocalDate> last = uttered.flatMap(value -> day(end(value), true));
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return new Occasion(Optional.empty(), published, medium);
    }
    return new Occasion(first, last, medium);
  }

  private static String begin(String value) {
    return value.indexOf('/') < 0 ? value : value.substring(0, value.indexOf('/'));
  }

  private static String end(String value) {
    return value.substring(value.indexOf('/') + 1);
  }

  private static Optional<LocalDate> day(String value, boolean last) {
    try {
      if (value.length() == MONTH_LENGTH) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing at all dates it. */
  public boolean isUndated() {
    return last.isEmpty();
  }

  /** Whether it is dated within a few days. */
  boolean isNarrow() {
    return last.isPresent() && !last.get().isAfter(earliest().orElseThrow().plusDays(WIDEST));
  }

  /** The one day that words give for it; empty where they give none or several. */
  public Optional<LocalDate> day() {
    return first.filter(it -> last.equals(Optional.of(it)));
  }

  /** The first day to be reckoned with: the words' own, else some days before publication. */
  Optional<LocalDate> earliest() {
    return first.or(() -> last.map(it -> it.minusDays(LOOKING_BACK)));
  }

  /** Whether both can be of one day. Where one is undated nothing speaks against it. */
  boolean meets(Occasion other) {
    if (isUndated() || other.isUndated()) {
      return true;
    }
    return !earliest().orElseThrow().isAfter(other.last.orElseThrow())
        && !other.earliest().orElseThrow().isAfter(last.orElseThrow());
  }
}
