package org.onrecord.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;

/**
 * An entry of the list of words that tell of events.
 *
 * @param part what part of speech it is
 * @param forms its first word in each of its forms
 * @param rest the words that follow it: a particle, or the rest of a compound
 * @param code what it tells of
 * @param needs what must stand beside it
 */
record Trigger(Part part, Forms forms, List<String> rest, Code code, Needs needs) {

  /** A part of speech. */
  enum Part {
    VERB,
    NOUN
  }

  /**
   * The forms of a word.
   *
   * @param base as the list has it
   * @param present those of the present: "strike", "strikes"; of a noun, all
   * @param past those of the past tense
   * @param participle those of the past participle
   * @param ing the one in -ing; empty for a noun
   */
  record Forms(
      String base,
      Set<String> present,
      Set<String> past,
      Set<String> participle,
      Optional<String> ing) {}

  /**
   * What must stand beside a word for it to tell of an event.
   *
   * @param kind what is needed
   * @param nouns for {@link Kind#NOUN}, one of these
   */
  record Needs(Kind kind, Set<String> nouns) {

    /** Whether a noun may be what the word needs beside it. */
    boolean mayHave(String noun) {
      return kind != Kind.NOUN || nouns.contains(noun);
    }

    /** What a word needs. */
    enum Kind {
      NOTHING,
      /** Something after it that it is done to. */
      OBJECT,
      /** A name after it. */
      PARTY,
      /** A name after it or "with", or several before it. */
      MEETING,
      /** "To" and a name. */
      TO,
      /** A person before it. */
      PERSON,
      /** "With" and a name. */
      WITH,
      /** A number of people before it. */
      CROWD,
      /** Whose it is: "of" after it, or an owner before it. */
      OWNED,
      /** One of its nouns after it, or before it in the passive. */
      NOUN
    }
  }
}
