package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.Span;

class WordTrieTest {
  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  private static WordTrie<String> of(String... names) {
    WordTrie<String> trie = new WordTrie<>();
    for (String name : names) {
      trie.add(name, name);
    }
    return trie;
  }

  private static Optional<String> longest(WordTrie<String> trie, String text, int from) {
    return trie.longest(cut(text), from, hit -> true).map(Hit::value);
  }

  @Test
  void theLongestNameThatBeginsThereIsFound() {
    WordTrie<String> trie = of("harbour", "harbour workers", "harbour workers union of riga");
    assertThat(longest(trie, "Harbour Workers Union met", 0)).contains("harbour workers");
    assertThat(longest(trie, "Harbour Workers Union of Riga met", 0))
        .contains("harbour workers union of riga");
    assertThat(longest(trie, "harbour", 0)).contains("harbour");
    assertThat(longest(trie, "the harbour", 0)).isEmpty();
    assertThat(longest(trie, "the harbour", 1)).contains("harbour");
  }

  @Test
  void partOfANameIsNoName() {
    WordTrie<String> trie = of("harbour workers union");
    assertThat(longest(trie, "harbour", 0)).isEmpty();
    assertThat(longest(trie, "harbour workers", 0)).isEmpty();
    assertThat(longest(trie, "workers union", 0)).isEmpty();
    assertThat(longest(trie, "harbours workers union", 0)).isEmpty();
  }

  @Test
  void anEmptyTrieFindsNothingAndNothingIsFoundBehindTheEnd() {
    assertThat(longest(of(), "harbour", 0)).isEmpty();
    assertThat(longest(of("harbour"), "harbour", 1)).isEmpty();
    assertThat(of("harbour").longest(List.of(), 0, hit -> true)).isEmpty();
  }

  @Test
  void theHitSaysHowManyTokensItTakes() {
    assertThat(of("u.s. navy").longest(cut("U.S. Navy ship"), 0, hit -> true).map(Hit::length))
        .contains(2);
  }

  @Test
  void whatIsThereAlreadyIsAskedFirst() {
    WordTrie<Integer> trie = new WordTrie<>();
    trie.add("quill", 1);
    trie.add("Quill", 2);
    assertThat(trie.longest(cut("quill"), 0, hit -> true).map(Hit::value)).contains(1);
    assertThat(trie.longest(cut("quill"), 0, hit -> hit.value() > 1).map(Hit::value)).contains(2);
    assertThat(trie.longest(cut("quill"), 0, hit -> hit.value() > 2)).isEmpty();
  }

  @Test
  void aShorterNameIsTakenWhereTheLongerIsNotWanted() {
    WordTrie<String> trie = of("harbour", "harbour workers");
    assertThat(trie.longest(cut("harbour workers"), 0, hit -> hit.length() == 1).map(Hit::value))
        .contains("harbour");
  }

  @Test
  void everyNameIsFoundAsASlowSearchFindsIt() {
    Random random = new Random(5);
    List<String> words = List.of("a", "b", "c");
    for (int i = 0; i < 200; i++) {
      List<String> names = new ArrayList<>();
      for (int j = 0; j < 6; j++) {
        names.add(phrase(random, words, 1 + random.nextInt(3)));
      }
      String text = phrase(random, words, 5);
      WordTrie<String> trie = of(names.toArray(String[]::new));
      assertThat(longest(trie, text, 0)).as(names + " in " + text).isEqualTo(slow(names, text));
    }
  }

  private static String phrase(Random random, List<String> words, int length) {
    return String.join(" ", random.ints(length, 0, words.size()).mapToObj(words::get).toList());
  }

  private static Optional<String> slow(List<String> names, String text) {
    return names.stream()
        .filter(name -> (text + " ").startsWith(name + " "))
        .max(Comparator.comparingInt(String::length));
  }
}
