package org.onrecord.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Finds the words of conditions: from what opens them to the end of their clause. Openers: {@code
 * condition-openers.tsv}.
 */
final class Conditions {
  private static final int ASKED_WORDS = 12;
  private static final int LONGEST_QUOTED = 15;
  private static final List<List<String>> OPENERS = openers();
  private static final Set<String> INVERTED = Set.of("should", "had", "were");

  /** Before "if", words that ask or compare. */
  private static final Set<String> ASKING = WordList.words(Conditions.class, "asking-words.txt");

  /** Before "as long as", words that compare lengths. */
  private static final Set<String> COMPARING =
      Set.of("twice", "half", "times", "is", "was", "are", "were", "be", "been", "almost");

  /** After "if", words of somebody who only talks: "if you look at it". */
  private static final Set<String> TALKING =
      Set.of("look", "ask", "will", "like", "think", "want", "see", "know", "remember", "go");

  private static final Set<String> NO_CLAUSE =
      Set.of(
          "not", "any", "ever", "so", "only", "again", "more", "a", "an", "now", "then", "this",
          "last", "late", "early", "next");

  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "they", "we", "you", "i", "the", "there", "these", "those", "all");

  private Conditions() {}

  private static List<List<String>> openers() {
    return WordList.lines(Conditions.class, "condition-openers.tsv").stream()
        .map(line -> List.of(line.split("\t", 2)[0].split(" ", -1)))
        .sorted(Comparator.comparingInt((List<String> each) -> each.size()).reversed())
        .toList();
  }

  /** The conditions in a sentence, in text order, not overlapping. */
  static List<Span> in(List<Word> sentence) {
    List<Span> found = new ArrayList<>();
    int at = inverted(sentence, found);
    while (at < sentence.size()) {
      Optional<List<String>> opener = opener(sentence, at);
      if (opener.isPresent()) {
        int end = end(sentence, at + opener.get().size());
        found.add(new Span(sentence.get(at).span().start(), sentence.get(end - 1).span().end()));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static Optional<List<String>> opener(List<Word> sentence, int at) {
    return OPENERS.stream()
        .filter(each -> stands(each, sentence, at))
        .filter(each -> opens(each, sentence, at))
        .findFirst();
  }

  private static boolean stands(List<String> opener, List<Word> sentence, int at) {
    if (at + opener.size() >= sentence.size()) {
      return false;
    }
    for (int i = 0; i < opener.size(); i++) {
      if (!sentence.get(at + i).is(opener.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(List<String> opener, List<Word> sentence, int at) {
    int after = at + opener.size();
    return switch (opener.getFirst()) {
      case "if" -> isIf(sentence, at);
      case "provided" -> opener.size() > 1 || isApart(sentence, at);
      case "as", "so" ->
          opener.contains("soon")
              ? isClause(sentence, after) && isToCome(sentence, at)
              : at == 0 || !COMPARING.contains(sentence.get(at - 1).lower());
      case "once" -> isClause(sentence, after) && !isFormerly(sentence, at);
      case "until" -> isClause(sentence, after);
      case "when", "whenever" -> isClause(sentence, after) && isToCome(sentence, at);
      case "only" -> isClause(sentence, after);
      default -> sentence.get(after).isWord();
    };
  }

  /** "He once hawked", "was once considered": it may only mean formerly. */
  private static boolean isFormerly(List<Word> sentence, int at) {
    return at > 0
        && sentence
            .get(at - 1)
            .is(
                "he", "she", "it", "they", "who", "which", "was", "were", "is", "are", "had",
                "has");
  }

  private static boolean isIf(List<Word> sentence, int at) {
    boolean asked = at > 0 && ASKING.contains(sentence.get(at - 1).lower());
    boolean whom = at > 1 && isAskedOf(sentence, at);
    Word next = sentence.get(at + 1);
    boolean talk =
        next.is("you", "i")
            && at + 2 < sentence.size()
            && (TALKING.contains(sentence.get(at + 2).lower()) || sentence.get(at + 2).is("may"));
    return !asked
        && !whom
        && !talk
        && next.isWord()
        && !next.is("not", "any", "ever", "so", "only");
  }

  /** "Asked the port if", "ask European ports if": what is asked is no condition. */
  private static boolean isAskedOf(List<Word> sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - ASKED_WORDS); i--) {
      Word word = sentence.get(i);
      if (!word.isWord() && !word.is(",", "[", "]")) {
        return false;
      }
      if (word.is("ask", "asked", "asking", "asks", "wondered", "wondering")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(List<Word> sentence, int at) {
    return at > 0
        && sentence.get(at - 1).is(",")
        && SUBJECTS.contains(sentence.get(at + 1).lower());
  }

  /** Whether a clause with a verb in the present begins: a condition is still open. */
  private static boolean isClause(List<Word> sentence, int from) {
    if (from >= sentence.size()
        || !sentence.get(from).isWord()
        || NO_CLAUSE.contains(sentence.get(from).lower())) {
      return false;
    }
    int end = end(sentence, from);
    for (int i = from + 1; i < end; i++) {
      Word word = sentence.get(i);
      if (word.is("is", "are", "has", "have", "can", "do", "does", "'s", "it's", "he's", "isn't")) {
        return true;
      }
      if (word.is("will", "would", "was", "were", "had", "could", "did") || Verbs.isPast(word)) {
        return false;
      }
    }
    return end - from > 1 && sentence.subList(from + 1, end).stream().anyMatch(Conditions::isVerb);
  }

  /** Whether it may be a verb in the present: it ends in -s, or a subject is a pronoun. */
  private static boolean isVerb(Word word) {
    String lower = word.lower();
    return lower.length() > 2
        && !SUBJECTS.contains(lower)
        && (lower.endsWith("s") || lower.endsWith("e") || lower.endsWith("d"))
        && !lower.endsWith("ss");
  }

  /** Whether the rest of the sentence tells what will be. */
  private static boolean isToCome(List<Word> sentence, int at) {
    int end = end(sentence, at);
    for (int i = 0; i < sentence.size(); i++) {
      boolean inside = i >= at && i < end;
      if (!inside
          && sentence.get(i).is("will", "won't", "shall", "may", "might", "would", "must")) {
        return true;
      }
    }
    return false;
  }

  /** The end of the clause that goes on at {@code from}. */
  private static int end(List<Word> sentence, int from) {
    int at = from;
    while (at < sentence.size()) {
      int close = isOpening(sentence, at) ? closing(sentence, at) : at;
      if (close > at && sentence.get(close - 1).is(",")) {
        return close + 1;
      }
      if (close == at && isEnd(sentence, at)) {
        break;
      }
      at = close + 1;
    }
    return Math.max(at, Math.min(from, sentence.size()));
  }

  /** Whether a mark begins words that are quoted inside the clause. */
  private static boolean isOpening(List<Word> sentence, int at) {
    Word word = sentence.get(at);
    boolean straight = word.is("\"") && at > 0 && at + 1 < sentence.size();
    return word.is("“")
        || (straight
            && sentence.get(at - 1).span().end() < word.span().start()
            && sentence.get(at + 1).span().start() == word.span().end());
  }

  /** Where what is quoted ends; where it begins if that isn't soon. */
  private static int closing(List<Word> sentence, int open) {
    int limit = Math.min(sentence.size(), open + LONGEST_QUOTED);
    for (int at = open + 1; at < limit; at++) {
      if (sentence.get(at).is("”", "\"")) {
        return at;
      }
    }
    return open;
  }

  private static boolean isEnd(List<Word> sentence, int at) {
    Word word = sentence.get(at);
    if (word.is(",")) {
      return at + 1 >= sentence.size() || !sentence.get(at + 1).is("or", "and");
    }
    if (word.is(".")) {
      return at + 1 >= sentence.size() || !sentence.get(at + 1).isWord();
    }
    return word.is(
        ";", ":", "!", "?", "—", "–", "\"", "”", "“", ")", "then", "because", "which", "while");
  }

  /** Whether what follows tells what would be. */
  private static boolean isUnreal(List<Word> sentence, int from) {
    return sentence.subList(Math.min(from, sentence.size()), sentence.size()).stream()
        .anyMatch(word -> word.is("would", "could", "might", "wouldn't", "couldn't"));
  }

  /** "Should the talks fail, the port closes": where the search goes on after such a condition. */
  private static int inverted(List<Word> sentence, List<Span> found) {
    int first = 0;
    while (first < sentence.size() && !sentence.get(first).isWord()) {
      first++;
    }
    if (first >= sentence.size() || !INVERTED.contains(sentence.get(first).lower())) {
      return 0;
    }
    int end = end(sentence, first);
    boolean opens = end < sentence.size() && sentence.get(end).is(",") && end > first + 2;
    boolean leads = sentence.get(first).is("should") || isUnreal(sentence, end);
    if (!opens || !leads || sentence.stream().anyMatch(word -> word.is("?"))) {
      return 0;
    }
    found.add(new Span(sentence.get(first).span().start(), sentence.get(end - 1).span().end()));
    return end;
  }
}
