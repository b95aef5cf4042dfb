package org.onrecord.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.text.Span;

/**
 * Tells whether the subject of a clause is who speaks: "we", in indirect speech also "he" or "it",
 * whoever the source's own words name, and the state that they speak for.
 *
 * @param own words that stand for who speaks
 * @param state where the text names the state that they speak for
 */
record Side(Set<String> own, List<Span> state) {
  private static final Set<String> FIRST = Set.of("we", "i", "us", "our", "my", "me", "ourselves");
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "it", "his", "her", "their", "its");
  private static final Set<String> NOBODY =
      Set.of("the", "a", "an", "of", "and", "in", "for", "to");
  private static final Set<String> POSSESSIVES = Set.of("our", "my", "his", "her", "their", "its");
  private static final int FARTHEST = 4;
  private static final int STEM = 4;
  private static final int ENDING = 3;

  Side {
    own = Set.copyOf(own);
    state = List.copyOf(state);
  }

  static Side of(String text, Attribution attribution, List<Span> state) {
    Set<String> own = new HashSet<>(FIRST);
    if (attribution.form() != Form.DIRECT) {
      own.addAll(THIRD);
    }
    for (Span source : attribution.source()) {
      for (Token token : Token.of(text, source, false)) {
        if (!token.isMark() && !NOBODY.contains(token.word())) {
          own.add(token.bare());
        }
      }
    }
    return new Side(own, state);
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
        return (looked == 0 || !isOthers(items, i)) && !isLaterPronoun(items, i);
      }
      if (!isAdverb(item)) {
        looked++;
      }
    }
    return looked == 0;
  }

  /** Whether a possessive makes somebody else of the speaker: our friends, but not our country. */
  private static boolean isOthers(List<Item> items, int at) {
    Item item = items.get(at);
    boolean owner = item.tokens().getLast().word().endsWith("'s");
    return (owner || POSSESSIVES.contains(item.word()))
        && !WordClass.SELF.has(items.get(at + 1).tokens().getFirst().bare());
  }

  /** Whether a pronoun of the third person may mean somebody named before it in the clause. */
  private static boolean isLaterPronoun(List<Item> items, int at) {
    return THIRD.contains(items.get(at).tokens().getFirst().bare())
        && items.subList(0, at).stream()
            .anyMatch(it -> !it.cue() && (it.is(Operator.NAME) || it.is(Operator.OTHER)));
  }

  private boolean isOwn(Item item) {
    return item.tokens().stream()
        .anyMatch(
            it ->
                it.word().equals("there")
                    || state.stream().anyMatch(named -> named.overlaps(it.span()))
                    || own.stream().anyMatch(w -> alike(w, it.bare())));
  }

  /**
   * Whether two words are the same, or one is the other with a short ending: a land, its people.
   */
  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() >= STEM
        && longer.length() - shorter.length() <= ENDING
        && longer.startsWith(shorter);
  }

  private static boolean isAdverb(Item item) {
    return item.is(Operator.NOT)
        || item.is(Operator.BE)
        || item.word().endsWith("ly")
        || WordClass.ADVERB.has(item.word());
  }
}
