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
        throw new IllegalArgumentException(field.code() + " can't hold " + after);
      }
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
   * A decision about actors or utterances, which those who keep them carry out.
   *
   * @param ruling what was decided
   * @param subjects ids of those it is about, in the order in which the decision names them
   * @param before the name or role that was there; empty where the decision is about none
   * @param after the name or role that is to be; empty where the decision is about none
   */
  record Ruled(Ruling ruling, List<String> subjects, String before, String after) implements Edit {
    public Ruled {
      subjects = List.copyOf(subjects);
      if (subjects.size() < ruling.least()) {
        throw new IllegalArgumentException(ruling.code() + " of " + subjects);
      }
    }
  }

  /** What can be decided about actors and utterances. */
  enum Ruling {
    /** Two actors are one. */
    ACTORS_MERGED("actors-merged", 2),
    /** One actor is two. */
    ACTOR_SPLIT("actor-split", 2),
    /** An actor has another name. */
    ACTOR_RENAMED("actor-renamed", 1),
    /** An actor has another role. */
    ROLE_CHANGED("role-changed", 1),
    /** Two statements report one utterance. */
    UTTERANCES_MERGED("utterances-merged", 2),
    /** They report two. */
    UTTERANCE_SPLIT("utterance-split", 2),
    /** Two statements that don't seem to sit together on an issue are worth a person's look. */
    WORTH_A_LOOK("worth-a-look", 3),
    /** They sit together; why is said. */
    SITS_TOGETHER("sits-together", 3);

    private final String code;
    private final int least;

    Ruling(String code, int least) {
      this.code = code;
      this.least = least;
    }

    /** The word that is stored and printed. */
    public String code() {
      return code;
    }

    /** How many it is about at least. */
    int least() {
      return least;
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
    };
  }
}
