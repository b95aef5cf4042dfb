package org.onrecord.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * When something was said, as far as words say it for this statement.
 *
 * @param value the date, in EDTF; empty where no words give it
 * @param notBefore the earliest day that is possible; empty where nothing is known of it
 * @param notAfter the latest: the day of publication; empty where that is not known
 * @param basis how the value is known; empty without one
 * @param precision how fine it is; empty without one
 * @param words the words that date the saying, even where nothing follows from them
 */
public record Uttered(
    Optional<String> value,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    Optional<Basis> basis,
    Optional<Precision> precision,
    List<Span> words) {

  public Uttered {
    words = List.copyOf(words);
    if (value.isPresent() != basis.isPresent() || value.isPresent() != precision.isPresent()) {
      throw new IllegalArgumentException(
          "value, basis and precision come together: " + value + ", " + basis + ", " + precision);
    }
  }

  /** Said at no known time, in an article without a date. */
  public static Uttered unknown() {
    return undated(Optional.empty(), List.of());
  }

  /** Without a date of its own, at the latest on the day of publication. */
  static Uttered undated(Optional<LocalDate> published, List<Span> words) {
    return new Uttered(
        Optional.empty(), Optional.empty(), published, Optional.empty(), Optional.empty(), words);
  }

  /**
   * Dated by an expression, if there is one. What would be after publication dates nothing that is
   * reported; a week or span that goes on beyond publication ends there.
   */
  public static Uttered of(Optional<Expression> words, Optional<LocalDate> published) {
    return words.map(it -> of(it, published)).orElseGet(() -> undated(published, List.of()));
  }

  private static Uttered of(Expression expression, Optional<LocalDate> published) {
    List<Span> words = List.of(expression.span());
    boolean toCome =
        published.isPresent()
            && expression.first().filter(day -> day.isAfter(published.get())).isPresent();
    Optional<DateMention> date = expression.date().filter(it -> !toCome);
    if (date.isEmpty()) {
      return undated(published, words);
    }
    boolean goesOn =
        published.isPresent()
            && date.get().value().indexOf('/') > 0
            && expression.last().filter(day -> !day.isAfter(published.get())).isEmpty()
            && expression.first().isPresent();
    String value = goesOn ? until(date.get().value(), published.get()) : date.get().value();
    return new Uttered(
        Optional.of(value),
        Optional.empty(),
        published,
        Optional.of(date.get().basis()),
        Optional.of(goesOn ? Precision.RANGE : date.get().precision()),
        words);
  }

  /** The span up to a day, written as finely as its beginning. */
  private static String until(String value, LocalDate day) {
    String begin = value.substring(0, value.indexOf('/'));
    int length = Math.min(begin.replace("~", "").length(), day.toString().length());
    return begin + "/" + day.toString().substring(0, length);
  }
}
