package org.onrecord.act;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/** Tells forms of verbs by their letters. Irregular ones: {@code irregular-verbs.txt}. */
final class Verbs {
  private static final int SHORTEST_ED = 4;
  private static final int SHORTEST_ING = 5;
  private static final Set<String> PASTS = new HashSet<>();
  private static final Set<String> PARTICIPLES =
      new HashSet<>(Set.of("put", "cut", "hit", "set", "shut", "hurt", "read", "let", "cost"));

  /** Words that end like a past and are none. */
  private static final Set<String> NO_PAST = WordList.words(Verbs.class, "no-pasts.txt");

  static {
    for (String line : WordList.lines(Verbs.class, "irregular-verbs.txt")) {
      String[] forms = line.split(" ", 2);
      PASTS.add(forms[0]);
      PARTICIPLES.add(forms[1]);
    }
  }

  private Verbs() {}

  /** Whether it looks like a past: "sank", "closed". */
  static boolean isPast(Word word) {
    return PASTS.contains(word.lower()) || isRegular(word);
  }

  /** Whether it looks like a participle of the past: "sunk", "closed". */
  static boolean isParticiple(Word word) {
    return PARTICIPLES.contains(word.lower()) || isRegular(word);
  }

  private static boolean isRegular(Word word) {
    String lower = word.lower();
    return lower.length() >= SHORTEST_ED
        && lower.endsWith("ed")
        && !NO_PAST.contains(lower)
        && lower.indexOf('-') < 0;
  }

  /** Whether it looks like "closing". */
  static boolean isProgressive(Word word) {
    return word.lower().length() >= SHORTEST_ING && word.lower().endsWith("ing");
  }
}
