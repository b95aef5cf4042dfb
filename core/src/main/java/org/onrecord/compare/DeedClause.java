package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import org.onrecord.event.Event;
import org.onrecord.issue.Named;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/**
 * The clause that tells a deed, cut into words, by which it is read whether what an issue names is
 * what was done, or what it was done to.
 *
 * @param words the words and marks of the clause, and those right after it
 * @param trigger the words that name the deed
 * @param verb the word that tells it
 * @param verbs what this verb may do to its object; none for a deed that a noun names
 */
record DeedClause(List<Word> words, Span trigger, Span verb, List<DeedVerb> verbs) {
  /** How many UTF-16 units after the clause tell whether its last phrase goes on. */
  private static final int AFTER = 60;

  private static final int MOST_BETWEEN = 6;

  DeedClause {
    words = List.copyOf(words);
    verbs = List.copyOf(verbs);
  }

  static DeedClause of(String text, Event event) {
    Span clause = event.telling().span();
    Span trigger = event.telling().trigger();
    int end = Math.min(text.length(), clause.end() + AFTER);
    List<Word> words = Word.in(text, new Span(clause.start(), end));
    for (Word word : words) {
      List<DeedVerb> verbs =
          trigger.contains(word.span()) ? DeedVerb.of(word, event.code()) : List.of();
      if (!verbs.isEmpty()) {
        return new DeedClause(words, trigger, word.span(), verbs);
      }
    }
    return new DeedClause(words, trigger, trigger, List.of());
  }

  /** How the deed bears on what a term names; empty where the words don't decide. */
  Optional<Bearing.Way> way(Named named) {
    Span term = named.span();
    boolean begins = term.start() == verb.start() && trigger.contains(term);
    if (named.deed() ? begins || term.contains(trigger) : term.contains(trigger)) {
      return isDone(term) ? Optional.of(Bearing.Way.IS) : Optional.empty();
    }
    if (named.deed() || term.overlaps(verb) || !endsPhrase(term)) {
      return Optional.empty();
    }
    return verbs.stream()
        .filter(each -> each.lead().isEmpty() ? isObject(term) : isLedIn(each.lead(), term))
        .map(DeedVerb::way)
        .findFirst();
  }

  /**
   * Whether the words that name a deed say that it was done. Beside a noun, "end" and the like
   * leave that open: "the end of the talks".
   */
  private boolean isDone(Span term) {
    int from = Math.min(firstFrom(term.start()), words.size() - 1);
    boolean verbal = words.get(from).lower().matches(".*(?:ed|struck|ceded)");
    int to = verbal ? from : words.size();
    boolean open =
        words.subList(0, to).stream()
            .filter(word -> !term.overlaps(word.span()))
            .anyMatch(word -> DeedVerb.does("undoes", word));
    return !open && (verbal || endsPhrase(term));
  }

  /** Whether a term's phrase ends with it, so that it isn't part of a longer name. */
  private boolean endsPhrase(Span term) {
    int next = firstFrom(term.end());
    if (next > 0 && DeedVerb.does("bars", words.get(next - 1))) {
      return true;
    }
    if (next < words.size() && DeedVerb.does("carries", words.get(next))) {
      next++;
    }
    if (next >= words.size()) {
      return true;
    }
    Word word = words.get(next);
    return !word.isWord()
        || Character.isDigit(word.lower().codePointAt(0))
        || word.lower().endsWith("ly")
        || DeedVerb.does("ends", word);
  }

  private boolean isObject(Span term) {
    if (term.start() > verb.start()) {
      return isPlain(between(verb.end(), term.start()));
    }
    List<Word> between = between(term.end(), verb.start());
    boolean undergoes =
        !between.isEmpty() || words.get(firstFrom(verb.start())).lower().endsWith("ed");
    return undergoes
        && between.stream()
            .allMatch(word -> DeedVerb.does("passive", word) || word.lower().endsWith("ly"));
  }

  private boolean isLedIn(String lead, Span term) {
    List<Word> between = term.start() > verb.end() ? between(verb.end(), term.start()) : List.of();
    for (int i = between.size() - 1; i >= 0; i--) {
      if (between.get(i).is(lead)) {
        return isPlain(between.subList(0, i)) && isPlain(between.subList(i + 1, between.size()));
      }
    }
    return false;
  }

  private static boolean isPlain(List<Word> between) {
    return between.size() <= MOST_BETWEEN
        && between.stream().allMatch(word -> word.isWord() || word.is("$", "%"))
        && between.stream().noneMatch(word -> DeedVerb.does("bars", word));
  }

  private List<Word> between(int from, int to) {
    return words.stream()
        .filter(word -> word.span().start() >= from && word.span().end() <= to)
        .toList();
  }

  /** The place among the words of the first that begins at or after an offset. */
  private int firstFrom(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }
}
