package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * What the words before an issue do to it, from the nearest to the farthest, as long as nothing
 * unknown stands between. One use each.
 */
final class Leftward {
  private static final int LONGEST_GAP = 8;

  private static final Set<String> TOLD = Set.of("told", "tell", "tells", "telling");

  private static final Set<Operator> ENDS =
      Set.of(Operator.LIMIT, Operator.CONDITION, Operator.REGARDLESS, Operator.MARK);

  private final List<Item> items;
  private final int issueAt;
  private final List<Span> evidence = new ArrayList<>();

  private int sign = 1;
  private boolean committed;
  private boolean free;
  private boolean spoiled;
  private boolean blamed;
  private boolean clausal;
  private int gap;
  private int outermost;
  private Operator last = Operator.ISSUE;

  private Leftward(List<Item> items, int issueAt) {
    this.items = items;
    this.issueAt = issueAt;
    this.outermost = issueAt;
  }

  /** What was found before the issue that stands at {@code issueAt}. */
  static Force of(List<Item> items, int issueAt, Side side) {
    Leftward walk = new Leftward(items, issueAt);
    int at = issueAt - 1;
    while (at >= 0 && walk.goesOn(items.get(at), at, side)) {
      at--;
    }
    return walk.force(side, at < 0);
  }

  private boolean goesOn(Item item, int at, Side side) {
    return switch (item.operator()) {
      case LIGHT, NAME, BE -> passes(item);
      case ISSUE -> isJoined(at);
      case OTHER, AS -> isJoined(at);
      case MARK -> false;
      case CONDITION, REGARDLESS, LIMIT, UNDECIDED -> false;
      case SAY -> say(at, side);
      case GOOD, BAD -> judge(item, at);
      case DO -> emphasis(item, at);
      case FOR, AGAINST, ENDING, DOING, WILL, MUST, CAN, NOT -> operate(item, at);
    };
  }

  /** Whether one can go on past a word that does nothing; "that" opens a clause of its own. */
  private boolean passes(Item item) {
    if (item.word().equals("that")) {
      clausal = true;
      spoiled |= !committed && last != Operator.ISSUE;
    }
    return ++gap <= LONGEST_GAP;
  }

  /** Whether the item is joined to what follows it by "and" or "or". */
  private boolean isJoined(int at) {
    return items.get(at + 1).joins();
  }

  private boolean say(int at, Side side) {
    Item item = items.get(at);
    if (item.cue() && TOLD.contains(item.word()) && asks(at)) {
      commit(item, at);
      return true;
    }
    if (item.cue()) {
      return false;
    }
    boolean own = side.isSubject(items, at);
    spoiled |= !own;
    return own;
  }

  /** Whether an infinitive follows: told them to stop. */
  private boolean asks(int at) {
    String next = items.get(at + 1).word();
    return next.equals("to") || next.equals("not");
  }

  private boolean judge(Item item, int at) {
    String next = items.get(at + 1).word();
    boolean predicate = List.of("to", "for", "of", "in", "that").contains(next);
    if (!predicate) {
      blamed |= isBlame(item, at);
      return ++gap <= LONGEST_GAP;
    }
    if (committed && !free && last != Operator.MUST) {
      spoiled = true;
    }
    if (item.is(Operator.BAD)) {
      sign = -sign;
    }
    free = true;
    commit(item, at);
    return true;
  }

  /** Whether the item is a word of blame directly before the issue: cruel sanctions. */
  private boolean isBlame(Item item, int at) {
    boolean beside = last == Operator.ISSUE && at >= issueAt - 2 && !isJoined(at);
    return beside && item.is(Operator.BAD) && item.tokens().size() == 1;
  }

  private boolean emphasis(Item item, int at) {
    if (last == Operator.NOT && !item.word().equals("did")) {
      commit(item, at);
    }
    outermost = at;
    return true;
  }

  private boolean operate(Item item, int at) {
    boolean attitude = item.is(Operator.FOR) || item.is(Operator.AGAINST);
    if (attitude && clausal && !WordClass.DEMANDING.has(item.word())) {
      return false;
    }
    switch (item.operator()) {
      case FOR, WILL -> commit(item, at);
      case AGAINST -> {
        spoiled |= last == Operator.AGAINST;
        sign = -sign;
        commit(item, at);
      }
      case ENDING -> {
        sign = -sign;
        evidence.add(item.span());
      }
      case MUST -> {
        free = true;
        commit(item, at);
      }
      case CAN -> {
        free |= last == Operator.NOT;
        if (last == Operator.NOT) {
          commit(item, at);
        }
      }
      case NOT -> {
        spoiled |= last == Operator.AGAINST || isNotYet(at);
        sign = -sign;
        evidence.add(item.span());
      }
      default -> {}
    }
    gap = 0;
    outermost = at;
    last = item.operator();
    return true;
  }

  /** Whether something has not been done so far, which leaves open whether it will be. */
  private boolean isNotYet(int at) {
    boolean perfect = at > 0 && List.of("has", "have", "had").contains(items.get(at - 1).word());
    return perfect && last == Operator.FOR;
  }

  private void commit(Item item, int at) {
    committed = true;
    outermost = at;
    last = item.operator();
    evidence.add(item.span());
  }

  private Force force(Side side, boolean reachedStart) {
    boolean plain = reachedStart && isPlain();
    if (!committed && plain) {
      committed = true;
      free = true;
    }
    boolean ours = free || side.isSubject(items, outermost);
    if (committed && !ours) {
      spoiled = true;
    }
    boolean byCue = committed && items.get(outermost).cue();
    return new Force(sign, committed, spoiled, blamed, byCue, evidence);
  }

  /** A demand or refusal without a verb of its own: "Lift the sanctions", "No talks with them". */
  private boolean isPlain() {
    if (outermost == issueAt) {
      return false;
    }
    Item first = items.get(outermost);
    boolean opens = items.subList(0, outermost).stream().allMatch(it -> it.word().equals("please"));
    if (!opens || first.cue()) {
      return false;
    }
    boolean demand = first.is(Operator.ENDING) && first.base();
    boolean refusal = first.is(Operator.NOT) && restIsLight();
    return demand || refusal;
  }

  private boolean restIsLight() {
    return items.subList(issueAt + 1, items.size()).stream()
        .takeWhile(it -> !ENDS.contains(it.operator()))
        .allMatch(it -> it.is(Operator.LIGHT) || it.is(Operator.NAME) || it.is(Operator.ISSUE));
  }
}
