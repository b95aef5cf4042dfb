package org.onrecord.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.encoder.Words;
import org.onrecord.text.DayNames;
import org.onrecord.text.WordList;

/**
 * Ends of contents that no clause ends with: after a preposition or an article its noun is missing
 * ("a threat to"), before which the decoder stopped; an "and" with nothing after it is left out.
 */
final class LooseEnds {
  private static final Set<String> LEADING =
      Set.of(
          "to", "of", "for", "with", "about", "in", "on", "at", "by", "from", "against", "into",
          "over", "between", "as", "the", "a", "an");

  private static final Set<String> TIMED = Set.of("in", "on", "at", "by", "from");
  private static final Set<String> JOINING = Set.of("and", "or", "but");

  /** Words with which another clause or predicate begins. */
  private static final Set<String> STOPS =
      Set.copyOf(WordList.lines(LooseEnds.class, "clause-words.txt"));

  /** So many words a noun phrase goes on for at most. */
  private static final int LONGEST = 8;

  private final String text;
  private final Words words;

  LooseEnds(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** The word after the last of a content of which the decoder gave a run. */
  int end(Candidate candidate, Run run) {
    int to = run.to();
    String last = word(to - 1);
    if (to + 1 < words.size() && isBetween(run) && word(to).equals("and") && isPhrase(to + 1)) {
      return phraseEnd(candidate, to + 1);
    }
    if (to - run.from() < 2 || to >= words.size() || !isPhrase(to)) {
      return to;
    }
    if (JOINING.contains(last) || (TIMED.contains(last) && isTime(to))) {
      boolean comma = to - run.from() > 2 && word(to - 2).equals(",");
      return comma ? to - 2 : to - 1;
    }
    if (!LEADING.contains(last) || STOPS.contains(word(to))) {
      return to;
    }
    return phraseEnd(candidate, to);
  }

  /** "A clash between Norland": the other one is missing. */
  private boolean isBetween(Run run) {
    for (int i = run.to() - 1; i > Math.max(run.from(), run.to() - LONGEST); i--) {
      if (word(i).equals("between")) {
        return true;
      }
      if (word(i).equals("and") || !isPhrase(i)) {
        return false;
      }
    }
    return false;
  }

  /** The word after the last of the noun phrase that begins at one. */
  private int phraseEnd(Candidate candidate, int from) {
    int end = from;
    while (end < words.size()
        && end - from < LONGEST
        && isPhrase(end)
        && !STOPS.contains(word(end))
        && !isTaken(candidate, end)) {
      end++;
    }
    return end;
  }

  /** Whether a word follows the one before it with nothing but white space between. */
  private boolean isPhrase(int word) {
    int start = words.span(word, word + 1).start();
    String gap = text.substring(words.span(word - 1, word).end(), start);
    return Character.isLetterOrDigit(text.codePointAt(start)) && gap.equals(" ");
  }

  /** Whether a year, month or day stands there, which dates the saying as often. */
  private boolean isTime(int word) {
    return Character.isDigit(word(word).charAt(0)) || DayNames.has(word(word));
  }

  private static boolean isTaken(Candidate candidate, int word) {
    return candidate.cue().contains(word)
        || Stream.concat(candidate.source().stream(), candidate.content().stream())
            .anyMatch(run -> run.contains(word));
  }

  private String word(int word) {
    return words.span(word, word + 1).in(text).toLowerCase(Locale.ROOT);
  }
}
