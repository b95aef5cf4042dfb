package org.onrecord.access;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Answers that failed while they were under way. */
public final class Broken {
  private Broken() {}

  /**
   * Ends the connection of an answer that has begun, so that nobody takes what was sent for the
   * whole.
   *
   * @return whether it had begun
   */
  public static boolean off(Context context, Exception why) {
    if (!context.res().isCommitted()) {
      return false;
    }
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(why);
    return true;
  }
}
