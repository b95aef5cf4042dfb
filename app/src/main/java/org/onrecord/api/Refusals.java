package org.onrecord.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.access.Broken;
import org.onrecord.access.Thrown;
import org.onrecord.record.FailureLog;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what went wrong as {@code application/problem+json} (RFC 9457); never a stack trace. */
public final class Refusals {
  static final String CONTENT_TYPE = "application/problem+json";

  private Refusals() {}

  /**
   * Answers for anything that the interface threw.
   *
   * @param log takes what failed by the program's own fault
   */
  public static void thrown(Exception exception, Context context, FailureLog log) {
    if (Broken.off(context, exception, log)) {
      return;
    }
    Refusal refusal = refusal(exception, context);
    if (exception instanceof MethodNotAllowedResponse other) {
      other.getDetails().values().forEach(methods -> context.header("Allow", methods));
    }
    if (refusal.type() == Refusal.Type.UNAUTHORIZED) {
      context.header("WWW-Authenticate", "Bearer realm=\"Onrecord\"");
    }
    if (context.req().getContentLengthLong() != 0 && !isRead(context)) {
      // What was sent is not read to its end, so the connection can't serve another request.
      context.header("Connection", "close");
    }
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", refusal.type().uri());
    problem.put("title", refusal.type().title());
    problem.put("status", refusal.type().status());
    problem.put("detail", refusal.getMessage());
    problem.put("instance", context.path());
    if (refusal.type() == Refusal.Type.FAILED) {
      Thrown.log(exception, context, log).ifPresent(word -> problem.put("reference", word));
    }
    context.removeHeader("Content-Disposition");
    context.status(refusal.type().status());
    context.header("Cache-Control", "no-store");
    context.contentType(CONTENT_TYPE).result(problem.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isRead(Context context) {
    return switch (context.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      default -> false;
    };
  }

  private static Refusal refusal(Exception exception, Context context) {
    if (exception instanceof Refusal own) {
      return own;
    }
    Refusal.Type type = Refusal.Type.of(Thrown.status(exception));
    return new Refusal(type, detail(type, exception, context));
  }

  private static String detail(Refusal.Type type, Exception exception, Context context) {
    if (exception instanceof NotFoundResponse) {
      return "There is nothing at " + context.path() + "; /api/v1/openapi.json says what there is.";
    }
    return switch (type) {
      case METHOD -> context.path() + " does not take " + context.method().name() + ".";
      case NOT_READY -> "Another process is making the search index; ask again in a moment.";
      case FAILED -> "What was kept before is safe: an article is written whole or not at all.";
      default ->
          Optional.of(exception)
              .filter(HttpResponseException.class::isInstance)
              .map(Exception::getMessage)
              .orElse(type.title() + ".");
    };
  }
}
