package org.onrecord.act;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.text.Word;
import org.onrecord.text.WordClasses;

/**
 * A class of small words by which a {@link Clause} finds its verb; the words stand in {@code
 * clause-words.tsv}.
 */
enum ClauseWord {
  /** Participles that stand behind a noun: "the parties concerned". */
  BEHIND_NOUN,
  /** What leads in a clause before the main one: "while". */
  LEAD,
  RELATIVE,
  /** What may stand before the first word of what is claimed: "whether". */
  OPENER,
  /** What leads in another clause behind the main one: "because". */
  BREAK,
  ADVERB,
  PRONOUN,
  /** Behind a pronoun, words that are no verb. */
  NO_VERB,
  /** What leads in a phrase before the subject. */
  PREPOSITION,
  /** Pasts that look like their presents. */
  ALIKE,
  /** What somebody who did so then does still when that is said, in both forms. */
  LASTING,
  /** Participles of what somebody feels, not of what was done. */
  FEELING,
  /** Behind "is", what says that it is to come: "expected to". */
  PENDING,
  /** Before "to", what says that it is to come: "plans to". */
  PLAN,
  /** By saying that they do this, people ask others for something. */
  ASKING,
  AUXILIARY,
  /** Where the words end that belong to a participle: "which". */
  END,
  /** Pasts that are verbs though they look like participles: "told". */
  TELLING,
  /** Behind "I", verbs behind which what is claimed begins: "think". */
  THINKING,
  DETERMINER;

  private static final WordClasses<ClauseWord> WORDS =
      WordClasses.load(ClauseWord.class, "clause-words.tsv");

  private static final Set<String> CALLED = Set.of("on", "upon", "for");

  /** Whose something is: "port's", and no "it's". */
  private static final Pattern OWNER =
      Pattern.compile("(?!(?:he|she|it|that|there|who|what|here|let)['’]).*['’]s");

  /** Whether a word is of this class. */
  boolean has(Word word) {
    return has(word.lower());
  }

  /** Whether a word in lower case is of this class. */
  boolean has(String word) {
    return WORDS.has(this, word);
  }

  /** Whether a word in lower case tells whose something is. */
  static boolean isOwner(String word) {
    return OWNER.matcher(word).matches();
  }

  /** "We urge both sides to talk", "we call for talks": what others are asked for is to come. */
  static boolean isAsking(String verb, String next) {
    return ASKING.has(verb) || (verb.equals("call") && CALLED.contains(next));
  }
}
