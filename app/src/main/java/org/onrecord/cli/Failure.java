package org.onrecord.cli;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.onrecord.evaluate.MalformedBratException;

/** Something that keeps a command from going on; its message is for a person. */
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  /** What went wrong, in one sentence and without a stack trace. */
  static String sentence(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && !(cause instanceof Failure)
        && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String message =
        Objects.requireNonNullElse(cause.getMessage(), "").lines().findFirst().orElse("");
    String name = cause.getClass().getSimpleName();
    return switch (cause) {
      case Failure failure -> message;
      case MalformedBratException brat -> message;
      case NoSuchFileException missing -> "there is no file or folder " + message;
      case AccessDeniedException denied -> "no permission for " + message;
      case FileAlreadyExistsException there ->
          "there is a file already where a folder is needed: " + message;
      case SQLException sql -> "the store can't be used: " + message;
      case FlywayException flyway ->
          "the store was made by another release of Onrecord, or is damaged: " + message;
      case OutOfMemoryError memory -> "not enough memory; set ONRECORD_JAVA_OPTS=-Xmx4g";
      default -> message.isEmpty() ? name : name + ": " + message;
    };
  }
}
