package org.onrecord.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** What is found in a text, written as the cases in {@code gold/dates.yaml} write it. */
final class Told {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.parse("2024-09-18");

  /** What stands for no date at all. */
  static final String NOTHING = "nothing";

  private Told() {}

  static List<Expression> find(String text, Optional<LocalDate> published) {
    return Dates.find(text, Paragraphs.of(text), published);
  }

  static List<Expression> find(String text) {
    return find(text, Optional.of(PUBLISHED));
  }

  /** The words of every expression, dated or not. */
  static List<String> words(String text) {
    return find(text).stream().map(it -> it.span().in(text)).toList();
  }

  /** The dates in a text of {@link #PUBLISHED}: "May 3 = 2024-05-03 day; …". */
  static String dates(String text) {
    return dates(text, Optional.of(PUBLISHED));
  }

  static String dates(String text, LocalDate published) {
    return dates(text, Optional.of(published));
  }

  /** The same where nobody knows when the text came out. */
  static String undated(String text) {
    return dates(text, Optional.empty());
  }

  private static String dates(String text, Optional<LocalDate> published) {
    String all =
        find(text, published).stream()
            .flatMap(it -> it.date().stream())
            .map(it -> it.span().in(text) + " = " + it.value() + " " + it.precision().code())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? NOTHING : all;
  }

  /** The values alone, in text order. */
  static List<String> values(String text, LocalDate published) {
    return find(text, Optional.of(published)).stream()
        .flatMap(it -> it.date().stream())
        .map(DateMention::value)
        .toList();
  }

  /** One sentence as tokens, with what is written out in it. */
  static Tokens tokens(String sentence) {
    Span whole = new Span(0, sentence.length());
    List<Written> written =
        WrittenDates.candidates(sentence, whole).stream().map(Candidate::written).toList();
    return Tokens.of(sentence, whole, written);
  }

  static Scene scene(String sentence) {
    return new Scene(tokens(sentence), Optional.of(PUBLISHED), Optional.empty());
  }
}
