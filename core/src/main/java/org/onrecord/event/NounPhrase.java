package org.onrecord.event;

import java.util.Optional;

/**
 * A noun that may name an event, with what stands before it in its phrase.
 *
 * @param start the first token of the phrase
 * @param noun the first token of the noun
 * @param end the token after the last of the noun
 */
record NounPhrase(int start, int noun, int end) {
  private static final int LONGEST = 7;

  /** The phrase that ends with the noun at these tokens. */
  static NounPhrase of(Sentence sentence, int noun, int end) {
    int start = noun;
    while (start > 0 && noun - start < LONGEST) {
      int next = before(sentence, start);
      if (next == start) {
        break;
      }
      boolean first = sentence.is(next, WordClass.DETERMINER) && !isOwned(sentence, next);
      start = next;
      if (first) {
        break;
      }
    }
    return new NounPhrase(start, noun, end);
  }

  /** Where the phrase begins if the token before {@code start} belongs to it. */
  private static int before(Sentence sentence, int start) {
    int at = start - 1;
    Optional<Party> party = sentence.partyAt(at);
    if (party.isPresent()) {
      boolean subject = sentence.is(start, WordClass.DETERMINER) || isVerb(sentence, start);
      return subject ? start : Math.min(at, party.get().from());
    }
    Token token = sentence.at(at);
    Optional<Party> other = sentence.isHyphen(at) ? sentence.partyAt(at - 1) : Optional.empty();
    if (other.isPresent()) {
      return other.get().from();
    }
    boolean closed =
        sentence.is(at, WordClass.PREPOSITION)
            || (sentence.is(at, WordClass.BOUNDARY) && !isPointing(sentence, at))
            || sentence.is(at, WordClass.JOINER)
            || sentence.is(at, WordClass.FOLLOWER)
            || sentence.is(at, WordClass.PRONOUN)
            || sentence.is(at, WordClass.HAPPENING_PREPOSITION)
            || sentence.is(at, WordClass.LIGHT_VERB)
            || sentence.is(at, WordClass.OPEN_GOVERNOR)
            || sentence.is(at, WordClass.JUDGING)
            || isVerb(sentence, at)
            || isAfterAdverb(sentence, at);
    return (token.isWord() || token.isPossessive()) && !closed ? at : start;
  }

  /** Whether a "that" points, and begins no clause: it stands first, or after a preposition. */
  private static boolean isPointing(Sentence sentence, int at) {
    boolean first = at == 0 || !sentence.at(at - 1).isWord();
    return sentence.says(at, "that") && (first || sentence.is(at - 1, WordClass.PREPOSITION));
  }

  private static boolean isOwned(Sentence sentence, int at) {
    return at > 0 && sentence.at(at).isPossessive();
  }

  /** Whether a token is a verb in the past or in -ing with its subject or auxiliary before it. */
  private static boolean isVerb(Sentence sentence, int at) {
    boolean form = sentence.at(at).key().matches(".{2,}(?:ed|ing)");
    int before = sentence.skipLeft(at - 1);
    boolean subject =
        sentence.partyAt(before).filter(party -> party.to() == before + 1).isPresent()
            || sentence.is(before, WordClass.PRONOUN)
            || sentence.is(before, WordClass.FOLLOWER)
            || sentence.is(before, WordClass.BOUNDARY)
            || (before >= 0 && !sentence.at(before).isWord());
    boolean object = sentence.is(at + 1, WordClass.DETERMINER);
    return form && (subject || object) && !(before >= 0 && sentence.at(before).isPossessive());
  }

  /** "Publicly denounce talks": what an adverb stands before is a verb, if it is no participle. */
  private static boolean isAfterAdverb(Sentence sentence, int at) {
    boolean adverb = at > 0 && sentence.at(at - 1).key().matches(".{3,}ly");
    return adverb && !sentence.at(at).key().matches(".{2,}(?:ed|ing|al|ive|ous|ic|ary|ble)");
  }

  /** Whether it has no article and no owner: "talks", "new sanctions". */
  boolean isBare(Sentence sentence) {
    for (int i = start; i < noun; i++) {
      boolean told =
          sentence.is(i, WordClass.DETERMINER)
              || sentence.at(i).isPossessive()
              || sentence.partyAt(i).isPresent();
      if (told) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word that points to something known begins it: "the", "this", "their". */
  boolean isDefinite(Sentence sentence) {
    return sentence.is(start, WordClass.POINTING);
  }
}
