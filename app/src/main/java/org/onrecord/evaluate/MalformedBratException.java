package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.text.Problem;

/** A folder or file of annotations that cannot be measured against; its message names the place. */
public final class MalformedBratException extends IOException {
  private final transient Problem problem;

  private MalformedBratException(String message) {
    super(message);
    this.problem = Problem.of("brat", message);
  }

  static MalformedBratException at(Path path, String what) {
    return new MalformedBratException(path + ": " + what);
  }

  static MalformedBratException at(Path path, int line, String what) {
    return new MalformedBratException(path + ", line " + line + ": " + what);
  }

  /** The same as a problem of the input. */
  public Problem problem() {
    return problem;
  }
}
