package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.text.Span;

/**
 * Reads where a clause stands on an issue, by rules over its words; where they don't decide it says
 * nothing.
 */
final class StanceReader {
  private static final double BY_CUE = .93;
  private static final double BY_CLAUSE = .9;
  private static final double BY_PRAISE = .88;
  private static final double BY_BLAME_WORD = .8;
  private static final double OPEN = .85;

  private final IssueWords words;
  private final Side side;
  private final List<Span> condition;
  private final boolean denied;

  /**
   * For one statement.
   *
   * @param words the issue's
   * @param side who speaks
   * @param denied whether the cue denies rather than attributes
   * @param condition the words of a condition that was found elsewhere
   */
  StanceReader(IssueWords words, Side side, boolean denied, List<Span> condition) {
    this.words = words;
    this.side = side;
    this.denied = denied;
    this.condition = condition;
  }

  /**
   * A side taken by some words.
   *
   * @param stance which
   * @param confidence from 0 to 1
   * @param evidence the words
   */
  record Taken(Stance stance, double confidence, List<Span> evidence) {
    Taken {
      evidence = List.copyOf(evidence);
    }
  }

  /** The sides that a clause takes on the issue, one at most for each place that names it. */
  List<Taken> read(Clause clause) {
    List<Taken> taken = new ArrayList<>();
    if (clause.question()) {
      return taken;
    }
    Optional<Clause.Condition> when = clause.condition();
    for (int at : clause.named()) {
      int place = at;
      Item named = clause.items().get(at);
      boolean within =
          when.filter(it -> it.holds(place)).isPresent()
              || condition.stream().anyMatch(it -> it.overlaps(named.span()));
      if (!within && !clause.isPartOfAnother(at)) {
        at(clause, at, when).ifPresent(taken::add);
      }
    }
    return taken;
  }

  private Optional<Taken> at(Clause clause, int at, Optional<Clause.Condition> when) {
    List<Item> items = clause.items();
    Item named = items.get(at);
    Optional<Item> open = items.stream().filter(it -> it.is(Operator.UNDECIDED)).findFirst();
    if (open.isPresent()) {
      boolean ours = side.isSubject(items, items.indexOf(open.get()));
      return ours
          ? Optional.of(taken(Stance.NEUTRAL, OPEN, List.of(open.get().span()), named))
          : Optional.empty();
    }
    Force before = Leftward.of(items, at, side);
    Force after = Rightward.of(items, at, before);
    if (before.spoiled() || after.spoiled()) {
      return Optional.empty();
    }
    boolean decided = before.committed() || after.committed();
    boolean unknown = clause.isFollowedByUnknown(at) && !after.committed();
    boolean unsure = unknown || (denied && !before.byCue());
    if (before.blamed() ? denied : !decided || unsure) {
      return Optional.empty();
    }
    int sign = decided ? before.sign() * after.sign() : -1;
    boolean against = words.at(named.tokens(), 0).filter(IssueWords.Hit::against).isPresent();
    Stance plain = (sign > 0) != against ? Stance.SUPPORT : Stance.OPPOSE;
    List<Span> evidence = new ArrayList<>(before.evidence());
    evidence.addAll(after.evidence());
    Optional<Span> ifs =
        items.stream().anyMatch(StanceReader::hopes) ? Optional.empty() : conditionOf(clause, when);
    ifs.ifPresent(evidence::add);
    Stance stance = decided && ifs.isPresent() ? Stance.CONDITIONAL : plain;
    return Optional.of(taken(stance, confidence(before, after), evidence, named));
  }

  /** A hope holds whatever the condition under which it would come true. */
  private static boolean hopes(Item item) {
    return item.is(Operator.FOR)
        && (item.word().startsWith("hope") || item.word().equals("hoping"));
  }

  private static double confidence(Force before, Force after) {
    if (before.byCue()) {
      return BY_CUE;
    }
    if (before.committed()) {
      return BY_CLAUSE;
    }
    return after.committed() ? BY_PRAISE : BY_BLAME_WORD;
  }

  /** The words of the condition under which the clause holds. */
  private Optional<Span> conditionOf(Clause clause, Optional<Clause.Condition> when) {
    if (when.isPresent()) {
      return clause.words(when.get().from(), when.get().to());
    }
    return clause
        .words(0, clause.items().size())
        .flatMap(whole -> condition.stream().filter(whole::overlaps).findFirst());
  }

  private static Taken taken(Stance stance, double confidence, List<Span> words, Item named) {
    Set<Span> evidence = new TreeSet<>(words);
    evidence.add(named.span());
    return new Taken(stance, confidence, List.copyOf(evidence));
  }

  /** The one side that all of these take; empty where they take several. */
  static Optional<Taken> together(List<Taken> all) {
    Set<Stance> stances = new TreeSet<>();
    Set<Span> evidence = new TreeSet<>();
    double confidence = 1;
    for (Taken taken : all) {
      stances.add(taken.stance());
      evidence.addAll(taken.evidence());
      confidence = Math.min(confidence, taken.confidence());
    }
    boolean both = stances.containsAll(Set.of(Stance.SUPPORT, Stance.OPPOSE));
    if (stances.isEmpty() || both) {
      return Optional.empty();
    }
    if (stances.size() > 1) {
      stances.remove(Stance.NEUTRAL);
    }
    Stance stance =
        stances.contains(Stance.CONDITIONAL) ? Stance.CONDITIONAL : stances.iterator().next();
    return Optional.of(new Taken(stance, confidence, List.copyOf(evidence)));
  }
}
