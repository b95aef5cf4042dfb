package org.onrecord.correction;

import java.util.List;
import java.util.Optional;

/** What a correction changes. */
public sealed interface Edit {
  /**
   * A field of a statement.
   *
   * @param field which
   * @param before what it held when it was corrected
   * @param after what it is to hold
   */
  record Set(Field field, Value before, Value after) implements Edit {
    public Set {
      if (!field.takes(after)) {
        throw new IllegalArgumentException(refusal(field, after));
      }
    }

    private static String refusal(Field field, Value value) {
      return switch (value) {
        case Value.Nothing nothing -> "a statement's " + field.code() + " can't be empty";
        case Value.Term term -> "“" + term.code() + "” is no " + expected(field);
        default -> "a statement's " + field.code() + " is something else";
      };
    }

    private static String expected(Field field) {
      return field == Field.UTTERED
          ? "date: write it as 2025-03-13, 2025-03 or 2025"
          : field.code() + ": " + String.join(", ", field.terms());
    }
  }

  /** What was read as a statement is none. */
  record NotAStatement() implements Edit {}

  /**
   * A statement that the reader missed.
   *
   * @param content its words
   * @param cue the words that attribute it
   * @param source the words that name who it is attributed to
   */
  record Missed(Passage content, Optional<Passage> cue, Optional<Passage> source) implements Edit {}

  /** What a person says of a statement. */
  record Standing(Status before, Status after) implements Edit {}

  /**
   * A decision about two statements, which those who keep utterances and what doesn't sit together
   * carry out.
   *
   * @param ruling what was decided
   * @param subjects the ids of the two statements, and that of the issue where it is on one
   */
  record Ruled(Ruling ruling, List<String> subjects) implements Edit {
    public Ruled {
      subjects = List.copyOf(subjects);
      if (ruling.isOfActors() || subjects.size() != ruling.subjects()) {
        throw new IllegalArgumentException(ruling.code() + " of " + subjects);
      }
    }
  }

  /**
   * A decision about who is who, which those who keep actors carry out.
   *
   * @param ruling what was decided
   * @param steps what it does, in order
   */
  record Decided(Ruling ruling, List<Step> steps) implements Edit {
    public Decided {
      steps = List.copyOf(steps);
      if (!ruling.isOfActors() || steps.isEmpty()) {
        throw new IllegalArgumentException(ruling.code() + " by " + steps);
      }
    }
  }

  /** What can be decided about actors, utterances and what doesn't sit together. */
  enum Ruling {
    /** Two actors are one. */
    ACTORS_MERGED("actors-merged", 0),
    /** One actor is two. */
    ACTOR_SPLIT("actor-split", 0),
    /** An actor has another name. */
    ACTOR_RENAMED("actor-renamed", 0),
    /** Two statements report one utterance. */
    UTTERANCES_MERGED("utterances-merged", 2),
    /** They report two. */
    UTTERANCE_SPLIT("utterance-split", 2),
    /** Two statements that don't seem to sit together on an issue are worth a person's look. */
    WORTH_A_LOOK("worth-a-look", 3),
    /** They sit together; why is said. */
    SITS_TOGETHER("sits-together", 3);

    private final String code;
    private final int subjects;

    Ruling(String code, int subjects) {
      this.code = code;
      this.subjects = subjects;
    }

    /** The word that is stored and printed. */
    public String code() {
      return code;
    }

    /** Whether it is about who is who. */
    public boolean isOfActors() {
      return subjects == 0;
    }

    /** How many ids of statements and issues it is about. */
    int subjects() {
      return subjects;
    }

    /** The ruling of a word; empty if it is none. */
    public static Optional<Ruling> of(String code) {
      for (Ruling ruling : values()) {
        if (ruling.code.equals(code)) {
          return Optional.of(ruling);
        }
      }
      return Optional.empty();
    }
  }

  /** What it is, in the word that is stored and printed. */
  default String what() {
    return switch (this) {
      case Set set -> "field";
      case NotAStatement none -> "not-a-statement";
      case Missed missed -> "missed";
      case Standing standing -> "status";
      case Ruled ruled -> ruled.ruling().code();
      case Decided decided -> decided.ruling().code();
    };
  }
}
