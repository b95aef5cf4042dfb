package org.onrecord.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Works out when something was from how much later a known day is: "three months after the flood,
 * they met on Thursday", "Friday, the 14th anniversary of the flood".
 */
public final class Elapsed {
  private static final String LATER = "after";
  private static final String ANNIVERSARY = "anniversary";
  private static final Pattern ORDINAL = Pattern.compile("[1-9]\\d{0,2}(?:st|nd|rd|th)");

  private Elapsed() {}

  /**
   * As fine as the unit that is counted in; an anniversary is of a day. Empty where the words give
   * no number, or what they count to is not one day.
   *
   * @param words an amount of time and "after", or a number and "anniversary"
   * @param span where they stand
   * @param day what is so much later
   */
  public static Optional<DateMention> before(String words, Span span, Expression day) {
    boolean one = day.first().isPresent() && day.first().equals(day.last());
    Optional<LocalDate> from = day.first().filter(it -> one);
    String digits = Digits.latin(words);
    Tokens tokens = Tokens.of(digits, new Span(0, digits.length()), List.of());
    return from.flatMap(it -> period(tokens, it))
        .map(it -> new DateMention(span, it.edtf(), it.precision(), Basis.RESOLVED));
  }

  private static Optional<Period> period(Tokens tokens, LocalDate day) {
    if (tokens.is(1, ANNIVERSARY)) {
      return years(tokens).map(years -> Period.day(day.minusYears(years)));
    }
    return CountRules.count(tokens, 0)
        .filter(count -> tokens.is(count.end(), LATER) && !count.amount().vague())
        .filter(count -> count.unit() != Unit.HOUR)
        .flatMap(count -> OffsetRules.shifted(Period.day(day), count, -1));
  }

  private static Optional<Integer> years(Tokens tokens) {
    String word = tokens.word(0);
    return ORDINAL.matcher(word).matches()
        ? Optional.of(Integer.valueOf(word.substring(0, word.length() - 2)))
        : tokens.value(0, "ordinal");
  }
}
