package org.onrecord.when;

import java.util.Optional;

/**
 * How many of a unit: "two", "twenty-five", "a couple of", "half a", "one and a half".
 *
 * @param end the token after its last one
 * @param halves twice the number
 * @param about whether it is not meant exactly
 * @param vague whether it gives no number at all ("a few")
 */
record Amount(int end, int halves, boolean about, boolean vague) {
  private static final int DOZEN = 12;
  private static final int HUNDRED = 100;

  /** The amount that begins with the token {@code at}. */
  static Optional<Amount> read(Tokens tokens, int at) {
    int start = hedgeEnd(tokens, at);
    boolean about = start > at && !tokens.isKind(at, "exact");
    return number(tokens, start)
        .map(it -> new Amount(it.end, it.halves, it.about || about, it.vague))
        .map(it -> orMore(tokens, it));
  }

  private static int hedgeEnd(Tokens tokens, int at) {
    if (tokens.is(at, "more", "less", "fewer", "longer") && tokens.is(at + 1, "than")) {
      return at + 2;
    }
    boolean bound = tokens.is(at, "up") && tokens.is(at + 1, "to");
    if (bound || (tokens.is(at, "at") && tokens.is(at + 1, "least", "most"))) {
      return at + 2;
    }
    boolean some = tokens.is(at, "some") && number(tokens, at + 1).isPresent();
    return some || tokens.isKind(at, "about") || tokens.isKind(at, "exact") ? at + 1 : at;
  }

  private static Optional<Amount> number(Tokens tokens, int at) {
    if (isCutOff(tokens, at)) {
      return Optional.empty();
    }
    return small(tokens, at)
        .or(() -> tokens.number(at).flatMap(number -> digits(tokens, at, number)))
        .or(() -> words(tokens, at));
  }

  /** Whether digits go on from others: "1,500", "2.25". */
  private static boolean isCutOff(Tokens tokens, int at) {
    return tokens.is(at - 1, ".", ",")
        && tokens.joined(at - 1)
        && tokens.joined(at - 2)
        && tokens.number(at).isPresent()
        && tokens.number(at - 2).isPresent();
  }

  private static Optional<Amount> digits(Tokens tokens, int at, int number) {
    boolean point = tokens.is(at + 1, ".") && tokens.joined(at) && tokens.joined(at + 1);
    Optional<Integer> decimal = point ? tokens.number(at + 2) : Optional.empty();
    if (decimal.isEmpty()) {
      return Optional.of(withHalf(tokens, at + 1, number));
    }
    return tokens.is(at + 2, "5")
        ? Optional.of(new Amount(at + 3, 2 * number + 1, true, false))
        : Optional.empty();
  }

  /** "A", "a couple of", "a few", "a dozen", "half a", "several". */
  private static Optional<Amount> small(Tokens tokens, int at) {
    int of = tokens.is(at + 2, "of") ? at + 3 : at + 2;
    return switch (tokens.word(at)) {
      case "half" -> half(tokens, at);
      case "a", "an" ->
          switch (tokens.word(at + 1)) {
            case "couple", "pair" -> Optional.of(new Amount(of, 4, true, false));
            case "few", "handful", "number" -> Optional.of(new Amount(of, 0, true, true));
            case "dozen" -> Optional.of(new Amount(at + 2, 2 * DOZEN, true, false));
            case "hundred" -> Optional.of(new Amount(at + 2, 2 * HUNDRED, true, false));
            case "half" -> Optional.empty();
            default -> Optional.of(new Amount(at + 1, 2, false, false));
          };
      case "couple" ->
          Optional.of(new Amount(tokens.is(at + 1, "of") ? at + 2 : at + 1, 4, true, false));
      case "the" -> Optional.empty();
      default ->
          tokens.isKind(at, "vague")
              ? Optional.of(new Amount(at + 1, 0, true, true))
              : Optional.empty();
    };
  }

  private static Optional<Amount> half(Tokens tokens, int at) {
    int article = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    if (!tokens.is(article, "a", "an", "dozen")) {
      return Optional.empty();
    }
    int dozen = tokens.is(article, "dozen") ? article : article + 1;
    return Optional.of(
        tokens.is(dozen, "dozen")
            ? new Amount(dozen + 1, DOZEN, true, false)
            : new Amount(article + 1, 1, true, false));
  }

  private static Optional<Amount> words(Tokens tokens, int at) {
    Optional<Integer> first = tokens.value(at, "number");
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    Optional<Integer> ones =
        first.get() >= 20 ? tokens.value(next, "number").filter(it -> it < 10) : Optional.empty();
    int number = first.get() + ones.orElse(0);
    int end = ones.isPresent() ? next + 1 : at + 1;
    return Optional.of(
        switch (tokens.word(end)) {
          case "hundred" -> new Amount(end + 1, 2 * HUNDRED * number, false, false);
          case "dozen" -> new Amount(end + 1, 2 * DOZEN * number, true, false);
          default -> withHalf(tokens, end, number);
        });
  }

  private static Amount withHalf(Tokens tokens, int end, int number) {
    return isAndHalf(tokens, end)
        ? new Amount(end + 3, 2 * number + 1, true, false)
        : new Amount(end, 2 * number, false, false);
  }

  static boolean isAndHalf(Tokens tokens, int at) {
    return tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
  }

  /** "Two or three", "10 to 15", "10-15": no number. */
  private static Amount orMore(Tokens tokens, Amount amount) {
    if (!tokens.is(amount.end, "or", "to", "-", "–")) {
      return amount;
    }
    return number(tokens, amount.end + 1)
        .filter(other -> !tokens.is(amount.end + 1, "a", "an"))
        .map(other -> new Amount(other.end, 0, true, true))
        .orElse(amount);
  }

  Amount another(int newEnd, int moreHalves) {
    return new Amount(newEnd, halves + moreHalves, about || moreHalves != 0, vague);
  }
}
