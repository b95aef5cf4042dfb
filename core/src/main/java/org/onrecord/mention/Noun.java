package org.onrecord.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A mention in words, before it is put into places of the text.
 *
 * @param head the word that names it
 * @param start its first word
 * @param end the word after its last
 * @param label kind and type
 * @param words its words in lower case
 */
record Noun(int head, int start, int end, Label label, List<String> words) {
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my",
          "our", "your", "some", "any");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for");

  /**
   * What a head word was found to be.
   *
   * @param odds how likely it heads a mention, from 0 to 1
   */
  record Label(Mention.Kind kind, Type type, double odds) {}

  /** The words without an opening article or possessive. */
  List<String> key() {
    return words.size() > 1 && OPENERS.contains(words.getFirst())
        ? words.subList(1, words.size())
        : words;
  }

  String headWord() {
    return words.get(head - start);
  }

  /** The words that may bring in a mention from far away. */
  List<String> content() {
    return switch (label.kind()) {
      case NAME -> key().stream().filter(word -> word.length() > 1).distinct().toList();
      case NOMINAL -> List.of(headWord());
      case PRONOUN -> List.of();
    };
  }

  /** The first letters of a mention of several words; empty for one word. */
  String initials() {
    List<String> counted =
        key().stream()
            .filter(word -> Character.isLetter(word.codePointAt(0)) && !SMALL.contains(word))
            .toList();
    if (counted.size() < 2) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    counted.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
    return letters.toString();
  }

  /** Its class of pronouns. */
  Pronoun pronoun() {
    return label.kind() == Mention.Kind.PRONOUN ? Pronoun.of(headWord()) : Pronoun.NONE;
  }

  /** Pronouns that stand for the same kind of thing. */
  enum Pronoun {
    NONE(""),
    HE("he him his himself"),
    SHE("she her hers herself"),
    IT("it its itself"),
    THEY("they them their theirs themselves themself"),
    I("i me my mine myself"),
    WE("we us our ours ourselves"),
    YOU("you your yours yourself yourselves"),
    RELATIVE("who whom whose which that what"),
    POINTING("this these those here there");

    /** Its words in lower case, with a space between. */
    private final String words;

    Pronoun(String words) {
      this.words = " " + words + " ";
    }

    static Pronoun of(String word) {
      return Arrays.stream(values())
          .filter(each -> each.words.contains(" " + word + " "))
          .findFirst()
          .orElse(NONE);
    }
  }
}
