package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.setting.Medium;
import org.onrecord.when.Edtf;

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

  /** Where what was said until some day begins. */
  private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

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
   * year counts as none, and one without an end ends with publication.
   */
  public static Occasion of(
      Optional<String> uttered, Optional<LocalDate> published, Optional<Medium> medium) {
    Optional<Edtf> date = uttered.flatMap(Edtf::of);
    Optional<LocalDate> begin = date.flatMap(Edtf::first);
    Optional<LocalDate> end = date.flatMap(Edtf::last);
    Optional<LocalDate> last = end.isPresent() || begin.isEmpty() ? end : published;
    Optional<LocalDate> first = begin.or(() -> end.map(it -> LONG_AGO));
    return last.isPresent() && !last.get().isBefore(first.orElseThrow())
        ? new Occasion(first, last, medium)
        : new Occasion(Optional.empty(), published, medium);
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
