package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * What is said of an issue by the words after it: that it is useless, that it must end. One use
 * each.
 */
final class Rightward {
  private static final int LONGEST_GAP = 9;
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "by", "as", "than");

  /** Verbs that judge without another beside them. */
  private static final Set<String> VERBS =
      Set.of(
          "lead",
          "leads",
          "hurt",
          "hurts",
          "harm",
          "harms",
          "endanger",
          "endangers",
          "violate",
          "violates",
          "threaten",
          "threatens",
          "solve",
          "achieve",
          "bring",
          "change");

  private static final Set<String> BEFORE_NOUNS =
      Set.of("of", "the", "a", "an", "in", "on", "with", "to", "for", "our", "their", "its", "his");

  private final List<Span> evidence = new ArrayList<>();
  private int sign = 1;
  private boolean committed;
  private boolean spoiled;
  private boolean denied;
  private boolean must;
  private boolean can;
  private boolean linked;

  private Rightward() {}

  /** What was found after the issue that stands at {@code issueAt}. */
  static Force of(List<Item> items, int issueAt) {
    Rightward walk = new Rightward();
    int gap = 0;
    int at = issueAt + 1;
    while (at < items.size()
        && gap++ < LONGEST_GAP
        && (walk.goesOn(items.get(at)) || walk.isNoun(items, at))) {
      at++;
    }
    boolean decides = walk.committed || walk.sign < 0;
    return new Force(
        walk.sign, walk.committed, walk.spoiled, false, false, decides ? walk.evidence : List.of());
  }

  private boolean goesOn(Item item) {
    return switch (item.operator()) {
      case LIGHT -> !RELATIVES.contains(item.word());
      case NAME -> true;
      case BE, DO, WILL -> {
        linked = true;
        yield true;
      }
      case MUST -> {
        evidence.add(item.span());
        must = true;
        linked = true;
        yield true;
      }
      case CAN -> {
        evidence.add(item.span());
        can = true;
        linked = true;
        yield true;
      }
      case NOT -> {
        evidence.add(item.span());
        denied = !denied;
        yield true;
      }
      case GOOD, BAD -> judged(item);
      case ENDING, DOING -> done(item);
      case FOR, AGAINST, SAY, UNDECIDED, CONDITION, LIMIT, REGARDLESS, ISSUE, MARK, OTHER -> false;
    };
  }

  /**
   * Whether an unknown word is a noun of a phrase that goes with the issue: talks in the capital.
   */
  private boolean isNoun(List<Item> items, int at) {
    return !linked
        && items.get(at).is(Operator.OTHER)
        && BEFORE_NOUNS.contains(items.get(at - 1).word());
  }

  private boolean judged(Item item) {
    if (!linked && !VERBS.contains(item.word())) {
      return false;
    }
    boolean bad = item.is(Operator.BAD);
    spoiled = bad && denied;
    sign = bad != denied ? -1 : 1;
    committed = true;
    evidence.add(item.span());
    return false;
  }

  private boolean done(Item item) {
    if (!linked) {
      return false;
    }
    boolean ends = item.is(Operator.ENDING);
    evidence.add(item.span());
    sign = ends != denied ? -1 : 1;
    committed = must || (can && denied);
    return false;
  }
}
