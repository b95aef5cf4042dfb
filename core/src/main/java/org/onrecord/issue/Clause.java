package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * A stretch of a statement that tells one thing, cut into words that do something to a stance.
 *
 * @param items its words in order
 * @param question whether its sentence is a question
 */
record Clause(List<Item> items, boolean question) {
  private static final Set<String> WHO_GOES_ON =
      Set.of("we", "i", "they", "he", "she", "it", "there", "you", "then");
  private static final int FEWEST_OF_CONDITION = 3;

  Clause {
    items = List.copyOf(items);
  }

  /**
   * The clause of these tokens.
   *
   * @param issue the terms of the issue that is looked for
   */
  static Clause of(List<Token> tokens, boolean question, IssueWords issue) {
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Item item = item(tokens, at, issue, items);
      items.add(item);
      at += item.tokens().size();
    }
    return new Clause(items, question);
  }

  private static Item item(List<Token> tokens, int at, IssueWords issue, List<Item> before) {
    Optional<IssueWords.Hit> hit = issue.at(tokens, at);
    if (hit.isPresent() && !tokens.get(at).cue()) {
      return new Item(Operator.ISSUE, tokens.subList(at, at + hit.get().length()), false);
    }
    for (Lexicon.Entry entry : Lexicon.startingWith(tokens.get(at).bare())) {
      int end = at + entry.words().size();
      if (entry.at(tokens, at) && hit.isEmpty() && !coversIssue(tokens, at + 1, end, issue)) {
        return new Item(entry.operator(), tokens.subList(at, end), entry.base());
      }
    }
    List<Token> one = tokens.subList(at, at + 1);
    Token token = one.getFirst();
    if (token.isMark()) {
      return new Item(Operator.MARK, one, false);
    }
    boolean name = token.capital() && !before.isEmpty();
    boolean light = token.word().endsWith("ly") || Character.isDigit(token.word().codePointAt(0));
    Operator plain = light ? Operator.LIGHT : Operator.OTHER;
    return new Item(name ? Operator.NAME : plain, one, false);
  }

  private static boolean coversIssue(List<Token> tokens, int from, int to, IssueWords issue) {
    for (int i = from; i < to; i++) {
      if (issue.at(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The places of the items that name the issue. */
  List<Integer> named() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is(Operator.ISSUE)) {
        places.add(i);
      }
    }
    return places;
  }

  /**
   * Whether the words that name the issue only go with another noun, or are part of a name: tariff
   * plans, a world trade body.
   */
  boolean isPartOfAnother(int at) {
    if (at + 1 >= items.size()) {
      return false;
    }
    Item next = items.get(at + 1);
    Token last = items.get(at).tokens().getLast();
    boolean adjacent = next.is(Operator.OTHER) || next.is(Operator.NAME);
    boolean plural = last.word().endsWith("s") && !last.word().endsWith("'s");
    boolean name = next.is(Operator.NAME) && last.capital() && at > 0;
    return name || (adjacent && !plural) || last.word().endsWith("'s");
  }

  /** Whether an unknown word follows at once: what the issue is said to do is not known then. */
  boolean isFollowedByUnknown(int at) {
    if (at + 1 >= items.size()) {
      return false;
    }
    Item next = items.get(at + 1);
    return next.is(Operator.OTHER) || next.is(Operator.AS);
  }

  /** The stretch of items that are the clause's condition, if it has one. */
  Optional<Condition> condition() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean limit = item.is(Operator.LIMIT) && deniedBefore(i);
      if (item.is(Operator.CONDITION) || limit) {
        return Optional.of(new Condition(i, endOfCondition(i)));
      }
    }
    return Optional.empty();
  }

  private boolean deniedBefore(int end) {
    return items.subList(0, end).stream()
        .anyMatch(it -> it.is(Operator.NOT) || it.is(Operator.AGAINST));
  }

  private int endOfCondition(int start) {
    boolean opens = items.subList(0, start).stream().allMatch(it -> it.is(Operator.LIGHT));
    for (int i = start + 1; i < items.size(); i++) {
      Item item = items.get(i);
      boolean goesOn = i - start > FEWEST_OF_CONDITION && WHO_GOES_ON.contains(item.word());
      if (item.is(Operator.MARK) || (opens && goesOn)) {
        return i;
      }
    }
    return items.size();
  }

  /**
   * Where a condition stands.
   *
   * @param from its first item
   * @param to the first item after it
   */
  record Condition(int from, int to) {
    boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  /** The words of the items from one place to before another. */
  Optional<Span> words(int from, int to) {
    return from >= to
        ? Optional.empty()
        : Optional.of(new Span(items.get(from).span().start(), items.get(to - 1).span().end()));
  }
}
