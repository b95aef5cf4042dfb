package org.onrecord.access;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.onrecord.record.FailureLog;
import org.onrecord.search.NotReadyException;

/** What answering a request threw. */
public final class Thrown {
  private static final int FAILED = 500;
  private static final int NOT_READY = 503;
  private static final int TOO_LARGE = 413;
  private static final int DEEPEST = 8;

  private Thrown() {}

  /**
   * Writes down what failed while a request was answered, by its method and path, unless it was
   * that whoever asked has gone.
   *
   * @return the reference under which it stands in the log; empty if it doesn't
   */
  public static Optional<String> log(Throwable thrown, Context context, FailureLog log) {
    return isGone(thrown)
        ? Optional.empty()
        : log.write(context.method().name() + " " + context.path(), thrown);
  }

  /** Whether it tells no more than that nobody is there to take the answer. */
  static boolean isGone(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(EofException.class::isInstance);
  }

  /** The HTTP status that the innermost cause we know of asks for; 500 if none does. */
  public static int status(Throwable thrown) {
    int status = FAILED;
    Throwable at = thrown;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at instanceof HttpResponseException response) {
        status = response.getStatus();
      } else if (at instanceof HttpException http) {
        status = http.getCode();
      } else if (at instanceof NotReadyException) {
        status = NOT_READY;
      } else if (String.valueOf(at.getMessage()).contains("size exceeded")) {
        status = TOO_LARGE;
      }
      at = at.getCause();
    }
    return status;
  }
}
