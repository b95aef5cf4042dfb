package org.onrecord.event;

import java.util.Optional;

/** Finds where the clauses of a sentence begin and end, by the words and marks between them. */
final class Clauses {
  private static final int LONGEST = 80;

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The first token of the clause in which a token stands. */
  int start(int at) {
    int start = Math.max(0, Math.min(at, sentence.size()));
    int first = Math.max(0, start - LONGEST);
    while (start > first && !isBoundary(start - 1)) {
      start--;
    }
    return start;
  }

  /** The token after the last of the clause in which a token stands. */
  int end(int at) {
    int end = at + 1;
    int last = Math.min(sentence.size(), end + LONGEST);
    while (end < last && !isBoundary(end)) {
      end++;
    }
    return end;
  }

  /** Whether a token parts two clauses. */
  boolean isBoundary(int at) {
    boolean named = sentence.partyAt(at).filter(party -> party.to() - party.from() > 1).isPresent();
    boolean parts = sentence.is(at, WordClass.BOUNDARY) || isDash(at);
    return !named && parts && !sentence.isTime(at) && !isBareAfter(at);
  }

  /** "Two -- or three": a dash of a typewriter. */
  private boolean isDash(int at) {
    return sentence.says(at, "-") && (sentence.says(at - 1, "-") || sentence.says(at + 1, "-"));
  }

  /** "After Norland," is no clause. */
  private boolean isBareAfter(int at) {
    boolean leads = sentence.says(at, "after") || sentence.says(at, "before");
    Optional<Party> party = leads ? sentence.partyAt(at + 1) : Optional.empty();
    return party.isPresent()
        && (party.get().to() >= sentence.size() || !sentence.at(party.get().to()).isWord());
  }
}
