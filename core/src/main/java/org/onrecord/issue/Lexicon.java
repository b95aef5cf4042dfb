package org.onrecord.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.WordList;

/**
 * The words that decide a stance, from {@code stance-words.tsv}: operator, words, a sentence that
 * they must decide with its stance, a sentence that they mustn't.
 */
final class Lexicon {
  private static final Map<String, List<Entry>> BY_FIRST = load();
  private static final String VOWELS = "aeiou";

  private Lexicon() {}

  /**
   * Words and what they do.
   *
   * @param words in lower case
   * @param operator what they do
   * @param base whether they are in the form of the list, as an imperative or infinitive is
   */
  record Entry(List<String> words, Operator operator, boolean base) {
    boolean at(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Token token = tokens.get(at + i);
        boolean same = token.word().equals(words.get(i)) || token.bare().equals(words.get(i));
        if (!same) {
          return false;
        }
      }
      return true;
    }
  }

  /** The entries that may begin with a word, those of more words first. */
  static List<Entry> startingWith(String word) {
    return BY_FIRST.getOrDefault(word, List.of());
  }

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (String line : WordList.lines(Lexicon.class, "stance-words.tsv")) {
      String[] columns = line.split("\t", -1);
      Operator operator = Operator.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String listed : columns[1].split(" \\| ", -1)) {
        for (Entry entry : entries(listed.strip(), operator)) {
          byFirst.computeIfAbsent(entry.words().getFirst(), first -> new ArrayList<>()).add(entry);
        }
      }
    }
    Comparator<Entry> longest =
        Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed();
    byFirst.values().forEach(entries -> entries.sort(longest));
    return Map.copyOf(byFirst);
  }

  private static List<Entry> entries(String listed, Operator operator) {
    boolean fixed = listed.startsWith("=");
    List<String> words = List.of((fixed ? listed.substring(1) : listed).split(" ", -1));
    List<Entry> entries = new ArrayList<>();
    for (String first : fixed ? Set.of(words.getFirst()) : forms(words.getFirst())) {
      List<String> form = new ArrayList<>(words);
      form.set(0, first);
      entries.add(new Entry(List.copyOf(form), operator, first.equals(words.getFirst())));
    }
    return entries;
  }

  /** A word and its regular forms. */
  static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    char last = word.charAt(word.length() - 1);
    boolean vowelBefore = word.length() > 1 && VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0;
    if (last == 'y' && !vowelBefore) {
      String cut = word.substring(0, word.length() - 1);
      forms.addAll(List.of(cut + "ies", cut + "ied", word + "ing"));
      return forms;
    }
    boolean hissing = word.matches(".*(?:s|sh|ch|x|z|o)");
    forms.addAll(List.of(word + (hissing ? "es" : "s"), stem + "ed", stem + "ing"));
    if (vowelBefore && VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0) {
      forms.addAll(List.of(word + last + "ed", word + last + "ing"));
    }
    return forms;
  }
}
