package org.onrecord.issue;

/** What a word does to the stance of a clause in which it stands before or after an issue. */
enum Operator {
  /** Being for something: support, call for, ready to. */
  FOR,
  /** Being against something: reject, oppose, warn against. */
  AGAINST,
  /** Bringing something to an end: lift, stop, give up. */
  ENDING,
  /** Having or doing something: hold, resume, impose. */
  DOING,
  /** Praise of what stands before it: essential, the only way. */
  GOOD,
  /** Blame of what stands beside it: pointless, a mistake. */
  BAD,
  /** Intention of who speaks: will, shall, going to. */
  WILL,
  /** Obligation, whoever has it: must, should, need to. */
  MUST,
  /** Ability, which counts when denied: can. */
  CAN,
  /** Plain emphasis or denial: do, does. */
  DO,
  /** Negation: not, no, never. */
  NOT,
  /** To be. */
  BE,
  /** Shows what stands before it as something: condemned talks as a trap. */
  AS,
  /** Telling what somebody says or thinks. */
  SAY,
  /** Open mind in so many words: has not decided. */
  UNDECIDED,
  /** Begins a condition: if, unless, as long as. */
  CONDITION,
  /** A condition where something is denied before it: no talks without, not before. */
  LIMIT,
  /** Looks like the beginning of a condition and is none: even if. */
  REGARDLESS,
  /** Adds nothing: articles, prepositions, persons, plain adjectives. */
  LIGHT,
  /** A name, by its capital letter. */
  NAME,
  /** Words that name the issue. */
  ISSUE,
  /** A comma, colon, dash or bracket. */
  MARK,
  /** Any other word: nothing is known of what it does. */
  OTHER
}
