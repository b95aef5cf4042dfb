package org.onrecord.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.text.WordList;

/**
 * What words tell of a person's gender. It decides only which of several a pronoun means, and is
 * never printed.
 */
enum Gender {
  /** Nothing. */
  OPEN,
  /** Called "he", "Mr.", "father". */
  HIS,
  /** Called "she", "Mrs.", "mother". */
  HERS,
  /** With a first name that is nearly always a man's. */
  LIKELY_HIS,
  /** With a first name that is nearly always a woman's. */
  LIKELY_HERS;

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Map<String, Gender> BEFORE_OTHERS = new HashMap<>();
  private static final Map<String, Gender> ALONE = new HashMap<>();
  private static final Map<String, Gender> NOUNS = new HashMap<>();

  static {
    for (String line : WordList.lines(Gender.class, "first-names.txt")) {
      Gender gender = Character.toLowerCase(line.charAt(0)) == 'f' ? LIKELY_HERS : LIKELY_HIS;
      for (String name : line.substring(2).split(" ", -1)) {
        BEFORE_OTHERS.put(name, gender);
        if (Character.isUpperCase(line.charAt(0))) {
          ALONE.put(name, gender);
        }
      }
    }
    for (String line : WordList.lines(Gender.class, "gendered-nouns.txt")) {
      for (String noun : line.substring(2).split(" ", -1)) {
        NOUNS.put(noun, told(line.substring(0, 1)));
      }
    }
  }

  /** As tables write it: {@code m}, {@code f}, or anything else for neither. */
  static Gender told(String letter) {
    return switch (letter) {
      case "m" -> HIS;
      case "f" -> HERS;
      default -> OPEN;
    };
  }

  /** Whether words are a pronoun that means one person: "he", "her". */
  static boolean isPersonal(String words) {
    return ofPronoun(Folding.plain(words)) != OPEN;
  }

  /** What a pronoun tells of whom it means, in small letters. */
  static Gender ofPronoun(String word) {
    return HE.contains(word) ? HIS : SHE.contains(word) ? HERS : OPEN;
  }

  /** What a first name tells. A word alone may be a family name. */
  static Gender of(PersonName name) {
    if (name.parts().isEmpty()) {
      return OPEN;
    }
    Map<String, Gender> names = name.isShort() ? ALONE : BEFORE_OTHERS;
    return names.getOrDefault(name.parts().getFirst(), OPEN);
  }

  /** What the last word of a noun phrase tells, in small letters. */
  static Gender ofNoun(String words) {
    return NOUNS.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), OPEN);
  }

  /** What the words of a mention tell. */
  static Gender of(Mention mention, String text) {
    return switch (mention.kind()) {
      case PRONOUN -> ofPronoun(Folding.plain(mention.span().in(text)));
      case NOMINAL -> ofNoun(Folding.plain(mention.head().in(text)));
      case NAME -> Sighting.of(text, mention).gender();
    };
  }

  /** What is known after another word: what is told counts before what is likely. */
  Gender and(Gender other) {
    return this == OPEN || (!isTold() && other.isTold()) ? other : this;
  }

  /** Whether one is his and the other hers. */
  boolean isAgainst(Gender other) {
    return this != OPEN && other != OPEN && isHers() != other.isHers();
  }

  /** Whether words tell it, and not a first name alone. */
  boolean isTold() {
    return this == HIS || this == HERS;
  }

  private boolean isHers() {
    return this == HERS || this == LIKELY_HERS;
  }
}
