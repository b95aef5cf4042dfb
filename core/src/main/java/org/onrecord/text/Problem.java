package org.onrecord.text;

import java.util.Optional;

/**
 * Something about an input that could not be taken as it is; the run goes on.
 *
 * @param code a stable word for programs, such as {@code language}
 * @param where the place in the text, where there is one
 * @param message one sentence for a person
 */
public record Problem(String code, Optional<Span> where, String message) {

  /** A problem of the input as a whole. */
  public static Problem of(String code, String message) {
    return new Problem(code, Optional.empty(), message);
  }

  /** The same problem, of an input that is kept all the same. */
  public Problem ofKept() {
    return new Problem(code, where, "kept, but " + message);
  }
}
