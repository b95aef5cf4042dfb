package org.onrecord.event;

import java.util.Comparator;
import java.util.Optional;
import org.onrecord.text.Span;
import org.onrecord.when.Expression;

/** Tells which words of a sentence date an event: those of its clause, and never of a saying. */
final class Dating {
  private final Sentence sentence;
  private final Arguments arguments;

  Dating(Sentence sentence) {
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
  }

  /** The words that date what stands at the tokens from {@code from} to {@code to}. */
  Optional<Event.When> of(int from, int to) {
    Span trigger = sentence.span(from, to);
    Span clause = sentence.span(arguments.clauseStart(from), arguments.clauseEnd(to - 1));
    return sentence.times().stream()
        .filter(
            time ->
                clause.contains(time.span())
                    || reaches(time.span(), trigger)
                    || leads(time.span(), from))
        .filter(time -> !isLimit(time))
        .filter(time -> isOfOneVoice(time.span(), trigger))
        .filter(time -> !datesSaying(time, trigger))
        .min(
            Comparator.comparing((Expression time) -> time.date().isEmpty())
                .thenComparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Event.When(time.span(), time.date()));
  }

  /**
   * Whether an expression touches a trigger: "since 2014" begins with a word that parts clauses.
   */
  private static boolean reaches(Span time, Span trigger) {
    return distance(time, trigger) <= 1;
  }

  /** Whether one voice tells both; what a cue that is itself the event brings with it counts. */
  private boolean isOfOneVoice(Span time, Span trigger) {
    Optional<Story.Told> telling = sentence.asserting(time);
    return telling.equals(sentence.asserting(trigger))
        || telling.stream()
            .flatMap(told -> told.attribution().cue().stream())
            .anyMatch(trigger::overlaps);
  }

  /** "Until Friday" says when something ends. */
  private static boolean isLimit(Expression time) {
    return time.date().filter(date -> date.value().startsWith("..")).isPresent();
  }

  /** "On Friday, when they attacked": the clause is one of the day named before it. */
  private boolean leads(Span time, int from) {
    int start = arguments.clauseStart(from);
    boolean led = sentence.says(start - 1, "when") || sentence.says(start - 1, "where");
    if (!led || start < 2) {
      return false;
    }
    Span outer = sentence.span(arguments.clauseStart(start - 2), start - 1);
    return outer.contains(time);
  }

  private boolean datesSaying(Expression time, Span trigger) {
    return sentence.told().stream()
        .filter(told -> told.uttered().words().contains(time.span()))
        .flatMap(told -> told.attribution().cue().stream())
        .anyMatch(
            cue ->
                !cue.overlaps(trigger)
                    && distance(cue, time.span()) <= distance(trigger, time.span()));
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end()
        ? one.start() - other.end()
        : Math.max(0, other.start() - one.end());
  }
}
