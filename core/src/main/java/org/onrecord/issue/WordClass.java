package org.onrecord.issue;

import org.onrecord.text.WordClasses;

/**
 * A class of words that decide no stance themselves, by which clauses are cut and read; the words
 * stand in {@code word-classes.tsv}.
 */
enum WordClass {
  /** What parts one clause from the next: "although". */
  PARTING,
  /** After "and" or "or", the subject of another clause. */
  SUBJECT,
  /** What one is whose it is: "our country" are we. */
  SELF,
  /** What stands between a subject and its verb: "we still want". */
  ADVERB,
  /** Beginnings of what one can do that something be so: "insisted that". */
  DEMANDING,
  /** Verbs that judge without another beside them: "talks harm us". */
  JUDGING,
  /** Words that call what stands after them what stands after that: "called talks a trap". */
  NAMING,
  /** Before a noun of a phrase that goes with the issue: "talks in Lisbon". */
  BEFORE_NOUN;

  private static final WordClasses<WordClass> WORDS =
      WordClasses.load(WordClass.class, "word-classes.tsv");

  /** Whether a word in lower case is of this class. */
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
