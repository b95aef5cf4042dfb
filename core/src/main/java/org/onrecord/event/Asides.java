package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where something is put between a subject and its verb: "Kestria, which has a port, sued",
 * "Kestria (a port) sued".
 */
final class Asides {
  private static final int LONGEST = 60;
  private static final Set<String> DASHES = Set.of("—", "–", "-");

  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}{2,}(?:ed|ing)|\\d+");

  private Asides() {}

  private static boolean isEnd(Sentence sentence, int at) {
    return sentence.says(at, ",") || sentence.says(at, ")") || isDash(sentence, at);
  }

  private static boolean isDash(Sentence sentence, int at) {
    return at >= 0 && DASHES.contains(sentence.at(at).key());
  }

  /**
   * The last tokens before what may be an aside that ends at {@code close}, from the nearest to the
   * farthest; none if nothing is put in there.
   */
  static List<Integer> before(Sentence sentence, int close) {
    List<Integer> found = new ArrayList<>();
    if (!isEnd(sentence, close)) {
      return found;
    }
    for (int at = close - 1; at > Math.max(0, close - LONGEST); at--) {
      boolean opens =
          sentence.says(close, ")")
              ? sentence.says(at, "(")
              : isDash(sentence, close) ? isDash(sentence, at) : isOpening(sentence, at);
      if (opens) {
        found.add(beforeBrackets(sentence, at - 1));
      }
      if (sentence.says(at, ";") || sentence.says(at, ":")) {
        return found;
      }
    }
    return found;
  }

  /** "The Harbour Party (HP), a": what stands before the brackets. */
  private static int beforeBrackets(Sentence sentence, int end) {
    return sentence.says(end, ")") && sentence.says(end - 2, "(") ? end - 3 : end;
  }

  private static boolean isOpening(Sentence sentence, int at) {
    if (!sentence.says(at, ",") || sentence.isTime(at + 1)) {
      return false;
    }
    Token next = sentence.at(at + 1);
    return sentence.is(at + 1, WordClass.ASIDE_OPENER)
        || PARTICIPLE.matcher(next.text()).matches()
        || sentence.is(at + 1, WordClass.PREPOSITION);
  }
}
