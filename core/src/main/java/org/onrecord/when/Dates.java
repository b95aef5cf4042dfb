package org.onrecord.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Finds the expressions of time in a text and what they come to, in EDTF (ISO 8601-2:2019). Dates
 * that are written out stand for themselves; what hangs on the day of publication ("on Tuesday",
 * "last month") or on another date of the text ("two days after June 13") is worked out from it;
 * what is left undecided by the words stays so. Without a day of publication nothing is counted
 * from it, and no year is supplied.
 */
public final class Dates {
  private static final Comparator<Written> FIRST_AND_LONGEST =
      Comparator.comparingInt((Written written) -> written.span().start())
          .thenComparingInt(written -> -written.span().end());

  private static final int LONGEST_TITLE = 50;
  private static final Pattern TITLE =
      Pattern.compile("[“\"‘](?:\\p{Lu}[\\p{L}.’'-]*[\\s\\p{Z}])+$");
  private static final Pattern CLOSED = Pattern.compile("[.,!?]?[”\"’]");

  /** Each word with a capital. */
  private static final Pattern CALLED = words("\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*");

  private static final Pattern PROGRAMME =
      words("[,.]?[”’\"]?\\s+(?:television |radio |TV )?(?:programme|program|show|podcast)\\b");
  private static final Pattern PART =
      words("\\p{Lu}\\p{Ll}+\\s(?:Morning|Afternoon|Evening|Night)");
  private static final Pattern GOES_ON = words("\\s\\p{Lu}|[,.]?[”’\"]");

  private final String digits;
  private final Optional<LocalDate> today;
  private final List<Expression> found = new ArrayList<>();

  private Dates(String text, Optional<LocalDate> today) {
    this.digits = Digits.latin(text);
    this.today = today;
  }

  /**
   * The expressions of time in {@code paragraphs} of {@code text}, in text order, without overlaps;
   * those that come to no date among them.
   *
   * @param published the day of publication
   */
  public static List<Expression> find(
      String text, List<Span> paragraphs, Optional<LocalDate> published) {
    Dates dates = new Dates(text, published);
    paragraphs.forEach(dates::paragraph);
    return dates.found.stream().filter(it -> !isTitle(text, it.span())).toList();
  }

  /**
   * “Harbour News Sunday”: the last word of what a programme is called, between marks; "the Today
   * programme", "Sunday Morning Catch".
   */
  private static boolean isTitle(String text, Span day) {
    int from = Math.max(0, day.start() - LONGEST_TITLE);
    boolean ends =
        TITLE.matcher(text).region(from, day.start()).find() && follows(CLOSED, text, day);
    boolean called = CALLED.matcher(day.in(text)).matches() && follows(PROGRAMME, text, day);
    return ends || called || (PART.matcher(day.in(text)).matches() && follows(GOES_ON, text, day));
  }

  /** A pattern for which spaces that don't break are spaces too. */
  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static boolean follows(Pattern words, String text, Span day) {
    return words.matcher(text).region(day.end(), text.length()).lookingAt();
  }

  private void paragraph(Span paragraph) {
    List<Written> written = written(paragraph);
    Optional<Period> before = Optional.empty();
    int next = 0;
    for (Span sentence : sentences(paragraph, written)) {
      int from = next;
      while (next < written.size() && written.get(next).span().start() < sentence.end()) {
        next++;
      }
      before = sentence(sentence, written.subList(from, next), before);
    }
  }

  /** What is written out, whole or without its year, the longer one of two that overlap. */
  private List<Written> written(Span paragraph) {
    List<Written> all = new ArrayList<>();
    WrittenDates.candidates(digits, paragraph).forEach(it -> all.add(it.written()));
    all.addAll(NumericDates.find(digits, paragraph));
    all.addAll(OtherCalendars.find(digits, paragraph, today));
    all.sort(FIRST_AND_LONGEST);
    List<Written> apart = new ArrayList<>();
    int end = paragraph.start();
    for (Written written : all) {
      if (written.span().start() >= end) {
        end = written.span().end();
        apart.add(written);
      }
    }
    return apart;
  }

  /** The sentences; two between which a date stands are one. */
  private List<Span> sentences(Span paragraph, List<Written> written) {
    List<Span> sentences = new ArrayList<>();
    int next = 0;
    int start = paragraph.start();
    for (Span sentence : Sentences.of(digits, paragraph)) {
      while (next < written.size() && written.get(next).span().end() <= sentence.end()) {
        next++;
      }
      boolean cut = next < written.size() && written.get(next).span().start() < sentence.end();
      if (!cut) {
        sentences.add(new Span(start, sentence.end()));
        start = sentence.end();
      }
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }

  /**
   * Reads one sentence.
   *
   * @param before the one day that the sentence before named
   * @return the one day that this sentence names
   */
  private Optional<Period> sentence(Span sentence, List<Written> written, Optional<Period> before) {
    Tokens tokens = Tokens.of(digits, sentence, written);
    Optional<Period> anchor = before;
    Set<Period> days = new HashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Phrase> read = Grammar.any(new Scene(tokens, today, anchor), at);
      if (read.isPresent()) {
        Phrase phrase = read.get();
        found.add(Expression.of(tokens.span(at, phrase.end()), phrase.meaning()));
        Optional<Period> period = phrase.meaning().findPeriod().filter(it -> !it.isOpen());
        anchor = period.or(() -> before);
        period.filter(Period::isDay).ifPresent(days::add);
        at = phrase.end();
      } else {
        at++;
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }
}
