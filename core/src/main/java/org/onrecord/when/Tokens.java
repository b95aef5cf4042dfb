package org.onrecord.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/** One sentence as tokens; asking beyond its ends gives the empty word. */
final class Tokens {
  private static final int LONGEST_WORD = 30;

  private final List<Token> all;

  /** The years that dates in it give themselves. */
  private final Set<Integer> years;

  private Tokens(List<Token> all) {
    this.all = all;
    this.years =
        all.stream()
            .flatMap(token -> token.known().stream())
            .flatMap(meaning -> meaning.findPeriod().stream())
            .map(period -> period.first().getYear())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The tokens of a sentence.
   *
   * @param text the article's text, or the same with other digits
   * @param dates what was found in it already, in text order, without overlaps
   */
  static Tokens of(String text, Span sentence, List<Written> dates) {
    List<Token> tokens = new ArrayList<>();
    int next = 0;
    int at = sentence.start();
    while (at < sentence.end()) {
      while (next < dates.size() && dates.get(next).span().start() < at) {
        next++;
      }
      if (next < dates.size() && dates.get(next).span().start() == at) {
        Written date = dates.get(next);
        at = date.span().end();
        tokens.add(new Token(date.span().start(), at, "", false, Optional.of(date.meaning())));
      } else if (isBlank(text.charAt(at))) {
        at++;
      } else {
        int limit = next < dates.size() ? dates.get(next).span().start() : sentence.end();
        int end = wordEnd(text, at, Math.min(limit, sentence.end()));
        tokens.add(word(text, at, end));
        at = end;
      }
    }
    return new Tokens(List.copyOf(tokens));
  }

  private static Token word(String text, int from, int to) {
    boolean capital = Character.isUpperCase(text.charAt(from));
    return new Token(from, to, lower(text, from, to), capital, Optional.empty());
  }

  private static String lower(String text, int from, int to) {
    return to - from > LONGEST_WORD
        ? "…"
        : text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Letters and digits stay together, with an apostrophe between letters except before "s". */
  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
      boolean apostrophe =
          at + 1 < limit
              && (text.charAt(at) == '\'' || text.charAt(at) == '’')
              && Character.isLetter(text.charAt(at + 1))
              && text.charAt(at + 1) != 's';
      at = apostrophe ? at + 1 : at;
    }
    return Math.max(at, from + 1);
  }

  int size() {
    return all.size();
  }

  Set<Integer> years() {
    return years;
  }

  boolean isCapital(int index) {
    return index >= 0 && index < all.size() && all.get(index).capital();
  }

  Token at(int index) {
    return all.get(index);
  }

  /** The word in lower case; empty for a date, and beyond the ends. */
  String word(int index) {
    return index < 0 || index >= all.size() ? "" : all.get(index).word();
  }

  boolean is(int index, String... words) {
    String word = word(index);
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression of time may begin here. */
  boolean mayBegin(int index) {
    return known(index).isPresent() || DateWords.mayBegin(word(index));
  }

  boolean isKind(int index, String kind) {
    return DateWords.is(kind, word(index));
  }

  Optional<Integer> value(int index, String kind) {
    return DateWords.value(kind, word(index));
  }

  /** A number in digits of at most three places. */
  Optional<Integer> number(int index) {
    String word = word(index);
    boolean digits =
        !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  /** What was found here already. */
  Optional<Meaning> known(int index) {
    return index < 0 || index >= all.size() ? Optional.empty() : all.get(index).known();
  }

  boolean isEnd(int index) {
    return index >= all.size();
  }

  /** Whether nothing but space stands between this token and the next. */
  boolean joined(int index) {
    return index >= 0
        && index + 1 < all.size()
        && all.get(index).end() == all.get(index + 1).start();
  }

  /** Whether the sentence ends here or a mark stands here. */
  boolean isMark(int index) {
    return isEnd(index)
        || (known(index).isEmpty() && !Character.isLetterOrDigit(word(index).codePointAt(0)));
  }

  Span span(int from, int to) {
    return new Span(all.get(from).start(), all.get(to - 1).end());
  }
}
