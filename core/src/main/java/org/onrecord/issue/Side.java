package org.onrecord.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.text.Span;

/**
 * Tells whether the subject of a clause is who speaks: "we", in indirect speech also "he" or "it",
 * and whoever the source's own words name.
 *
 * @param own words that stand for who speaks
 */
record Side(Set<String> own) {
  private static final Set<String> FIRST = Set.of("we", "i", "us", "our", "my", "me", "ourselves");
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "it", "his", "her", "their", "its");
  private static final Set<String> NOBODY = Set.of("the", "a", "an", "of", "and", "in", "for", "to");
  private static final int FARTHEST = 4;
  private static final int STEM = 5;

  Side {
    own = Set.copyOf(own);
  }

  static Side of(String text, Attribution attribution) {
    Set<String> own = new HashSet<>(FIRST);
    if (attribution.form() != Form.DIRECT) {
      own.addAll(THIRD);
    }
    for (Span source : attribution.source()) {
      for (Token token : Token.of(text, source, false)) {
        if (!token.isMark() && !NOBODY.contains(token.word())) {
          own.add(stem(token.bare()));
        }
      }
    }
    return new Side(own);
  }

  /** Whether what stands before {@code at} is who speaks, or nobody in particular. */
  boolean isSubject(List<Item> items, int at) {
    if (items.get(at).cue()) {
      return true;
    }
    int looked = 0;
    for (int i = at - 1; i >= 0 && looked < FARTHEST; i--) {
      Item item = items.get(i);
      if (item.cue()) {
        return looked == 0;
      }
      if (item.is(Operator.MARK) || item.is(Operator.SAY)) {
        return looked == 0;
      }
      if (isOwn(item)) {
        return true;
      }
      if (!isAdverb(item)) {
        looked++;
      }
    }
    return looked == 0;
  }

  private boolean isOwn(Item item) {
    return item.tokens().stream()
        .anyMatch(it -> own.contains(stem(it.bare())) || it.word().equals("there"));
  }

  private static boolean isAdverb(Item item) {
    return item.is(Operator.NOT)
        || item.is(Operator.BE)
        || item.word().endsWith("ly")
        || Set.of("that", "also", "still", "have", "has", "had", "and", "to", "now", "always")
            .contains(item.word());
  }

  private static String stem(String word) {
    return word.length() > STEM + 2 ? word.substring(0, STEM) : word;
  }
}
