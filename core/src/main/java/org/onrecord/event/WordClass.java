package org.onrecord.event;

import org.onrecord.text.WordClasses;

/** A class of words by which clauses are read; the words stand in {@code word-classes.tsv}. */
enum WordClass {
  PREPOSITION,
  /** Prepositions that lead to a place. */
  PLACE,
  /** What parts one clause from the next. */
  BOUNDARY,
  CONDITION,
  BE,
  HAVE,
  DO,
  FUTURE,
  HYPOTHETICAL,
  OTHER_MODAL,
  NEGATION,
  /** What says that there is nobody or nothing: "no". */
  NONE,
  /** After "no", what makes it say something else: "no fewer". */
  AFTER_NO,
  /** After "not", what makes it none: "not one". */
  SINGLE,
  DETERMINER,
  ADVERB,
  PRONOUN,
  JOINER,
  /** Verbs before "to" that leave open whether it happens: "wants to". */
  PREPARING,
  /** Words before "to" by which it is to come: "due to". */
  COMING,
  /** Verbs before "to" by which it happens: "managed to". */
  MANAGING,
  /** Before what somebody begins or goes on doing. */
  BEGINNING,
  /** What stands before an event that is only spoken of: "threat of". */
  NOT_TOLD,
  /** What stands before an event that is to come: "planned". */
  COMING_NOUN,
  /** What stands before an event as one of its kind: "another". */
  OPEN_DETERMINER,
  /** What takes an event as its object and leaves open whether it happens: "opposes". */
  OPEN_GOVERNOR,
  /** What judges an event that has happened if it is a known one: "condemned the attack". */
  JUDGING,
  /** Verbs that only make the event after them happen: "held talks". */
  LIGHT_VERB,
  /** Those of them whose subject does it. */
  DOING_VERB,
  /** Verbs that say of the event before them that it happens: "the talks began". */
  HAPPENING_VERB,
  /** Prepositions that lead in what happens: "after". */
  HAPPENING_PREPOSITION,
  /** Prepositions after which a bare noun is only spoken of: "against talks". */
  SPEAKING_PREPOSITION,
  /** Participles of what somebody always does to somebody: "arrested". */
  DONE_TO,
  /** Those that soldiers undergo too, where nobody follows: "killed". */
  HURT,
  /** By which somebody goes where talks are: "flew to Lisbon for talks". */
  TRAVEL,
  /** What befalls people through nobody's will: "earthquake". */
  ACCIDENT,
  /** What leads in a verb in -ing whose doer the clause names: "by killing". */
  GERUND_LEADER,
  /** Verbs whose subject undergoes what their noun tells: "served a sentence". */
  UNDERGOING,
  /** Words for many, of whom what follows "of" tells: "dozens". */
  MANY,
  /** Nouns of what befalls whom they belong to: "their arrest". */
  UNDERGONE,
  /**
   * Nouns of what befalls the state by whose name alone they are called: "the Norland invasion".
   */
  INVADING,
  /** Verbs in -ing that only leave something out: "excluding". */
  EXCEPTING,
  /** Verbs that bring about what befalls their object: "get him killed". */
  CAUSING,
  /** Nouns of which what follows "of" happens: "a series of attacks". */
  COUNTING_HAPPENINGS,
  /** Words by which an act is laid to somebody: "accused of". */
  ALLEGING,
  /** Words that count, which have a capital only where a sentence begins: "nine". */
  COUNT,
  ORDINAL,
  /** Before "after", what says that little time lies between: "hours". */
  SOON,
  /** Before an anniversary, what says that it is another day: "ahead". */
  NEARING,
  /** What begins a phrase that points to something known: "the". */
  POINTING,
  /** What can be attacked in words only: "rights". */
  ABSTRACT,
  /** Who attacks with words: "activists". */
  CRITIC,
  /** What acts for the country or body that is named before it: "forces". */
  FORCES,
  /** What may follow a noun that ends its phrase. */
  FOLLOWER,
  /**
   * What may begin an aside after a comma, beside a participle, a preposition or an age: "which".
   */
  ASIDE_OPENER,
  /** What is agreed between states, and what is left or broken: "treaty", "JCPOA". */
  PACT,
  /** What makes a word for violence a figure of speech: "trade war". */
  FIGURATIVE,
  /** Small words that change what a verb means: "out". */
  PARTICLE;

  private static final WordClasses<WordClass> WORDS =
      WordClasses.load(WordClass.class, "word-classes.tsv");

  /** Whether a token is of this class. */
  boolean has(Token token) {
    return has(token.key());
  }

  /** Whether a word in lower case is of this class. */
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
