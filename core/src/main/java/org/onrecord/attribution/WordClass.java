package org.onrecord.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.WordList;

/** The small words that hold English sentences together, from {@code function-words.tsv}. */
enum WordClass {
  /** Articles, demonstratives and possessives. */
  DETERMINER,
  /** Personal pronouns that can be a subject. */
  PRONOUN,
  /** Personal pronouns that can only be an object. */
  OBJECT,
  /** Relative pronouns. */
  RELATIVE,
  /** Words that open a question inside a sentence. */
  QUESTION,
  PREPOSITION,
  /** Words that open a clause of their own. */
  SUBORDINATOR,
  COORDINATOR,
  AUXILIARY,
  /** Forms of "be" among the auxiliaries. */
  BE,
  NEGATION,
  /** Adverbs without -ly. */
  ADVERB,
  /** Days, months and other words for a time. */
  TIME,
  /** Finite forms of frequent verbs that attribute nothing. */
  VERB,
  /** Plurals and collectives without -s. */
  PLURAL,
  /** Verbs whose object is the one spoken to. */
  ADDRESSING;

  private static final Map<WordClass, Set<String>> WORDS = load();

  /** Whether this word, in lower case, belongs to the class. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  private static Map<WordClass, Set<String>> load() {
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    List<String> lines = WordList.lines(WordClass.class, "function-words.tsv");
    for (String line : lines) {
      String[] columns = line.split("\t", 2);
      words.put(valueOf(columns[0].toUpperCase(Locale.ROOT)), Set.of(columns[1].split(" ")));
    }
    return Map.copyOf(words);
  }
}
