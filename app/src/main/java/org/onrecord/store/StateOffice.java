package org.onrecord.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * Tells an office of a state from one that is only concerned with it: the director of a think
 * tank's programme on a state has the state's name in the role, and speaks for its think tank.
 */
final class StateOffice {
  private static final Set<String> SCHOOLS =
      Set.copyOf(WordList.lines(StateOffice.class, "schools.txt"));
  private static final Set<String> UNDERTAKINGS =
      Set.copyOf(WordList.lines(StateOffice.class, "undertakings.txt"));
  private static final Set<String> ALWAYS = Set.of("minister", "ambassador", "premier");
  private static final Set<String> LEADING = Set.of("of", "for", "on", "at");
  private static final Pattern WORD = Pattern.compile("[\\p{L}.]+(?:['’]s?(?!\\p{L}))?");

  private StateOffice() {}

  /** Whether a role whose words name a state is an office of that state. */
  static boolean isOne(String words) {
    List<String> all =
        WORD.matcher(words.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    if (all.stream().anyMatch(ALWAYS::contains)) {
      return true;
    }
    if (all.stream().anyMatch(SCHOOLS::contains)) {
      return false;
    }
    for (int i = 0; i < all.size(); i++) {
      if (UNDERTAKINGS.contains(all.get(i)) && !isChiefs(all, i) && !isStates(all, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word belongs to the title that follows it: "foreign policy chief". */
  private static boolean isChiefs(List<String> all, int at) {
    return at + 1 < all.size()
        && RoleBonds.speaksFor(all.get(at + 1))
        && all.subList(0, at).stream().noneMatch(LEADING::contains)
        && all.get(at).equals("policy");
  }

  /** Whether the words say whose it is: "Latvia's program", "the program of Latvia". */
  private static boolean isStates(List<String> all, int at) {
    boolean possessive =
        all.subList(0, at).stream().anyMatch(word -> word.matches(".*(?:['’]s|s['’])"));
    return possessive || (at + 1 < all.size() && all.get(at + 1).equals("of"));
  }
}
