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

  /** What may stand between the cue and an issue that the cue shows as something. */
  private static final Set<Operator> PLAIN =
      Set.of(
          Operator.LIGHT,
          Operator.NAME,
          Operator.ISSUE,
          Operator.ENDING,
          Operator.DOING,
          Operator.SAY);

  private final List<Span> evidence = new ArrayList<>();
  private int sign = 1;
  private boolean committed;
  private boolean spoiled;
  private boolean denied;
  private boolean must;
  private boolean can;
  private boolean linked;

  /** Whether the cue shows the issue as something, and whether words that say so were reached. */
  private final boolean shown;

  private boolean depicted;

  private Rightward(List<Item> items, int issueAt) {
    shown = isShown(items, issueAt);
    depicted = shown && isNamed(items, issueAt);
    linked = depicted;
  }

  /**
   * What was found after the issue that stands at {@code issueAt}. What the issue is shown as
   * decides alone: who rejects talks as a trap is against them once, not twice.
   *
   * @param before what the words before the issue do to it
   */
  static Force of(List<Item> items, int issueAt, Force before) {
    Rightward walk = new Rightward(items, issueAt);
    int gap = 0;
    int at = issueAt + 1;
    while (at < items.size()
        && gap++ < LONGEST_GAP
        && (walk.goesOn(items.get(at)) || walk.isNoun(items, at))) {
      at++;
    }
    boolean decides = walk.committed || walk.sign < 0;
    if (walk.depicted && walk.committed && before.committed()) {
      walk.spoiled |= walk.sign != before.sign();
      walk.sign = 1;
    }
    return new Force(
        walk.sign, walk.committed, walk.spoiled, false, false, decides ? walk.evidence : List.of());
  }

  /** Whether nothing but the cue, or what the speaker says, can be what shows it as something. */
  private static boolean isShown(List<Item> items, int issueAt) {
    boolean shows = false;
    for (int at = 0; at < issueAt; at++) {
      Item item = items.get(at);
      shows |= item.cue() || item.is(Operator.SAY);
      boolean joined = item.is(Operator.OTHER) && items.get(at + 1).joins();
      if (!item.cue() && !joined && !PLAIN.contains(item.operator())) {
        return false;
      }
    }
    return shows;
  }

  /** Whether the word before the issue needs no "as": called talks a trap. */
  private static boolean isNamed(List<Item> items, int issueAt) {
    int at = issueAt - 1;
    while (at > 0 && (items.get(at).is(Operator.LIGHT) || items.get(at).is(Operator.NAME))) {
      at--;
    }
    return WordClass.NAMING.has(items.get(at).word());
  }

  private boolean goesOn(Item item) {
    return switch (item.operator()) {
      case LIGHT -> !RELATIVES.contains(item.word());
      case NAME -> true;
      case BE, DO, WILL -> {
        linked = true;
        yield true;
      }
      case AS -> {
        depicted = shown;
        linked |= shown;
        yield shown;
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
        && WordClass.BEFORE_NOUN.has(items.get(at - 1).word());
  }

  private boolean judged(Item item) {
    if (!linked && !WordClass.JUDGING.has(item.word())) {
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
    if (!linked || depicted) {
      return false;
    }
    boolean ends = item.is(Operator.ENDING);
    evidence.add(item.span());
    sign = ends != denied ? -1 : 1;
    committed = must || (can && denied);
    return false;
  }
}
