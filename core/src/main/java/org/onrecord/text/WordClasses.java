package org.onrecord.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words, the constants of an enum, with the words of each in a resource beside it.
 *
 * @param <E> the enum
 */
public final class WordClasses<E extends Enum<E>> {
  private final Map<E, Set<String>> words;

  private WordClasses(Map<E, Set<String>> words) {
    this.words = words;
  }

  /**
   * Loads the words: in each line a class in small letters with hyphens, a tab, its words with a
   * blank between two.
   *
   * @throws IllegalArgumentException if there is no such resource, if it has a class or a word of a
   *     class twice, a class that the enum lacks, or lacks one of the enum's
   */
  public static <E extends Enum<E>> WordClasses<E> load(Class<E> kind, String name) {
    Map<E, Set<String>> words = new EnumMap<>(kind);
    for (String line : WordList.lines(kind, name)) {
      String[] columns = line.split("\t", -1);
      E each = Enum.valueOf(kind, columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      if (words.put(each, Set.of(columns[1].split(" ", -1))) != null) {
        throw new IllegalArgumentException(name + " has the class " + columns[0] + " twice");
      }
    }
    if (words.size() < kind.getEnumConstants().length) {
      throw new IllegalArgumentException(name + " lacks a class of " + kind.getName());
    }
    return new WordClasses<>(words);
  }

  /** Whether a word is of a class. */
  public boolean has(E kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
