package org.onrecord.when;

import java.util.List;
import java.util.Optional;

/**
 * The rules in four levels, each of which may hold expressions of those below it, so that no text
 * can make them nest without end: plain dates, parts of them, dates counted from others, spans.
 */
final class Grammar {
  private static final List<Rule> PLAIN =
      List.of(
          MonthRules::known,
          MonthRules::which,
          MonthRules::ofYear,
          MonthRules::bare,
          DayRules::named,
          DayRules::weekday,
          DayRules::ofMonth,
          UnitRules::calendar,
          UnitRules::within,
          UnitRules::weekend,
          UnitRules::season,
          CountRules::ago,
          CountRules::rolling,
          CountRules::vague);
  private static final List<Rule> PARTS =
      List.of(
          PartRules::early,
          PartRules::partOf,
          PartRules::quarter,
          PartRules::season,
          PartRules::century,
          PartRules::week);
  private static final List<Rule> OFFSETS = List.of(OffsetRules::from);
  private static final List<Rule> SPANS =
      List.of(SpanRules::between, SpanRules::since, SpanRules::until);

  private Grammar() {}

  /** The longest plain date that begins here. */
  static Optional<Phrase> plain(Scene scene, int at) {
    return longest(PLAIN, scene, at);
  }

  /** The longest plain date or part of one that begins here. */
  static Optional<Phrase> part(Scene scene, int at) {
    return longer(longest(PARTS, scene, at), plain(scene, at));
  }

  /** The longest expression that begins here and is no span. */
  static Optional<Phrase> offset(Scene scene, int at) {
    return longer(longest(OFFSETS, scene, at), part(scene, at));
  }

  /** The longest expression that begins here. */
  static Optional<Phrase> any(Scene scene, int at) {
    return longer(longest(SPANS, scene, at), offset(scene, at));
  }

  private static Optional<Phrase> longest(List<Rule> rules, Scene scene, int at) {
    Optional<Phrase> longest = Optional.empty();
    if (scene.tokens().mayBegin(at)) {
      for (Rule rule : rules) {
        longest = longer(longest, rule.read(scene, at));
      }
    }
    return longest;
  }

  /** The longer of two, the first one of two that are alike. */
  private static Optional<Phrase> longer(Optional<Phrase> one, Optional<Phrase> other) {
    boolean second = one.isEmpty() || (other.isPresent() && other.get().end() > one.get().end());
    return second ? other : one;
  }
}
