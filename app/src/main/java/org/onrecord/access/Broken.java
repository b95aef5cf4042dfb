package org.onrecord.access;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.onrecord.record.FailureLog;

/** Answers that failed while they were under way. */
public final class Broken {
  private Broken() {}

  /**
   * Ends the connection of an answer that has begun, so that nobody takes what was sent for the
   * whole; why is written down first.
   *
   * @return whether it had begun
   */
  public static boolean off(Context context, Exception why, FailureLog log) {
    if (!context.res().isCommitted()) {
      return false;
    }
    Thrown.log(why, context, log);
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(why);
    return true;
  }
}
