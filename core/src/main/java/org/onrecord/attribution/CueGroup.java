package org.onrecord.attribution;

/**
 * A reporting verb in a passage.
 *
 * @param run the verb with its auxiliaries, negation and particle
 * @param cue which verb it is
 * @param mood how it stands to its subject
 */
record CueGroup(Run run, Cue cue, Mood mood) {

  /** How a verb stands to its subject. */
  enum Mood {
    /** It has a subject of its own. */
    FINITE,
    /** "…, saying": its subject is that of the clause before. */
    GERUND,
    /** "to say": its subject is that of the clause before. */
    INFINITIVE,
    /** "was told": its subject is not the source. */
    PASSIVE
  }
}
