package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.access.Broken;
import org.onrecord.access.Guard;
import org.onrecord.access.Thrown;
import org.onrecord.record.FailureLog;

/** Says plainly what went wrong: what happened, what is safe, what to do. Never a stack trace. */
final class Mishaps {
  private static final String UNTOUCHED = "The record is unchanged.";
  private static final String ANSWERED = "mishap answered";
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int TOO_LARGE = 413;
  private static final int FAILED = 500;
  private static final int NOT_READY = 503;

  private final Templates templates;
  private final FailureLog log;

  Mishaps(Templates templates, FailureLog log) {
    this.templates = templates;
    this.log = log;
  }

  /** Answers for anything that a page threw. */
  void thrown(Exception exception, Context context) {
    if (Broken.off(context, exception, log)) {
      return;
    }
    int status = Thrown.status(exception);
    if (status == UNAUTHORIZED && HandlerType.GET.equals(context.method())) {
      String query = context.queryString();
      String asked = context.path() + (query == null ? "" : "?" + query);
      context.redirect(
          Guard.SIGN_IN + "?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8),
          HttpStatus.SEE_OTHER);
      return;
    }
    if (exception instanceof MethodNotAllowedResponse other) {
      other.getDetails().values().forEach(methods -> context.header("Allow", methods));
    }
    if (HandlerType.POST.equals(context.method())) {
      // What was sent is not read to its end, so the connection can't serve another request.
      context.header("Connection", "close");
    }
    String said = exception instanceof HttpResponseException ? exception.getMessage() : "";
    answer(
        context,
        status == FAILED
            ? failed(Thrown.log(exception, context, log))
            : view(status, said == null ? "" : said));
  }

  /** Answers for an address that no page has. */
  void missing(Context context) {
    if (context.attribute(ANSWERED) == null) {
      answer(context, view(NOT_FOUND, ""));
    }
  }

  private void answer(Context context, ErrorView view) {
    context.attribute(ANSWERED, true);
    context.status(view.status());
    templates.answer(context, "mishap", new Frame(view.happened(), "none"), view);
  }

  private static ErrorView view(int status, String said) {
    return switch (status) {
      case FORBIDDEN ->
          new ErrorView(
              status,
              said,
              UNTOUCHED,
              "Open the workbench at the address that the command line printed.");
      case NOT_FOUND ->
          new ErrorView(
              status,
              said.isEmpty() || said.startsWith("Endpoint ") ? "There is no such page." : said,
              UNTOUCHED,
              "The address may be cut short, or the entry is in another record.");
      case WRONG_METHOD ->
          new ErrorView(
              status,
              "This address is not used in this way.",
              UNTOUCHED,
              "Go to the page that it belongs to.");
      case TOO_LARGE ->
          new ErrorView(
              status,
              "That is too large: a file may have 11 MB, all files together 64 MB.",
              UNTOUCHED + " Nothing of it was added.",
              "Send fewer files at once, or use onrecord add on the command line.");
      case NOT_READY ->
          new ErrorView(
              status,
              "Another process is making the search index.",
              UNTOUCHED,
              "Ask again in a moment.");
      default ->
          new ErrorView(
              status,
              said.isEmpty() ? "That can't be answered." : said,
              UNTOUCHED,
              "Go back and change what was asked for.");
    };
  }

  private static ErrorView failed(Optional<String> reference) {
    String logged =
        reference
            .map(
                word -> " What failed stands under " + word + " in onrecord.log beside the record.")
            .orElse("");
    return new ErrorView(
        FAILED,
        "Something in Onrecord failed.",
        "What was kept before is safe: an article is written whole or not at all.",
        "Try again. If it fails again, onrecord doctor says what state the record is in." + logged);
  }
}
