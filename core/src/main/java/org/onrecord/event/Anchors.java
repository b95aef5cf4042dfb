package org.onrecord.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Expression;
import org.onrecord.when.Precision;

/**
 * Days that an article gives with their year, by which it means the same day without one: "the May
 * 7 attack" after "on May 7, 2023". Of two years for one day neither is meant.
 */
final class Anchors {
  private static final int YEAR = 5;
  private static final String NO_YEAR = "XXXX-";

  private final Map<String, DateMention> byDay = new HashMap<>();

  private Anchors() {}

  /** The days of an article. */
  static Anchors of(List<Expression> expressions) {
    Anchors anchors = new Anchors();
    Set<String> several = new HashSet<>();
    for (Expression each : expressions) {
      each.date()
          .filter(date -> date.basis() == Basis.STATED && date.precision() == Precision.DAY)
          .filter(date -> !date.value().startsWith(NO_YEAR))
          .ifPresent(date -> anchors.keep(date, several));
    }
    several.forEach(anchors.byDay::remove);
    return anchors;
  }

  private void keep(DateMention date, Set<String> several) {
    String day = date.value().substring(Math.min(YEAR, date.value().length()));
    DateMention before = byDay.putIfAbsent(day, date);
    if (before != null && !before.value().equals(date.value())) {
      several.add(day);
    }
  }

  /** What is told, in the year of its day where only the day is told. */
  Event.Telling date(Event.Telling telling) {
    return new Event.Telling(
        telling.trigger(), telling.span(), telling.when().map(this::date), telling.where());
  }

  private Event.When date(Event.When when) {
    return when.date()
        .filter(date -> date.value().startsWith(NO_YEAR))
        .flatMap(date -> Optional.ofNullable(byDay.get(date.value().substring(YEAR))))
        .map(full -> new Event.When(when.words(), Optional.of(resolved(when, full))))
        .orElse(when);
  }

  private static DateMention resolved(Event.When when, DateMention full) {
    return new DateMention(when.words(), full.value(), Precision.DAY, Basis.RESOLVED);
  }
}
