package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onrecord.text.Span;

/** Names of one or more words with a value each; finds the longest one that begins at a word. */
final class WordTrie<V> {
  private final Map<String, WordTrie<V>> next = new HashMap<>();
  private final List<V> values = new ArrayList<>(1);

  /** Something found: its value, and how many tokens it takes. */
  record Hit<V>(V value, int length) {}

  /** Adds a name; one that is there already is asked first. */
  void add(String name, V value) {
    WordTrie<V> at = this;
    for (Token token : Token.cut(name, new Span(0, name.length()))) {
      at = at.next.computeIfAbsent(token.key(), key -> new WordTrie<>());
    }
    at.values.add(value);
  }

  /** The longest name at {@code from} whose value is wanted. */
  Optional<Hit<V>> longest(List<Token> tokens, int from, Predicate<Hit<V>> wanted) {
    Optional<Hit<V>> best = Optional.empty();
    WordTrie<V> at = this;
    for (int i = from; i < tokens.size() && !at.next.isEmpty(); i++) {
      WordTrie<V> step = at.next.get(tokens.get(i).key());
      if (step == null) {
        return best;
      }
      at = step;
      int length = i + 1 - from;
      best =
          at.values.stream()
              .map(value -> new Hit<>(value, length))
              .filter(wanted)
              .findFirst()
              .or(carry(best));
    }
    return best;
  }

  private static <V> Supplier<Optional<Hit<V>>> carry(Optional<Hit<V>> best) {
    return () -> best;
  }
}
