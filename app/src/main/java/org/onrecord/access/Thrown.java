package org.onrecord.access;

import io.javalin.http.HttpResponseException;
import org.eclipse.jetty.http.HttpException;
import org.onrecord.search.NotReadyException;

/** What answering a request threw. */
public final class Thrown {
  private static final int FAILED = 500;
  private static final int NOT_READY = 503;
  private static final int TOO_LARGE = 413;
  private static final int DEEPEST = 8;

  private Thrown() {}

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
