package org.onrecord.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Sha256;
import tools.jackson.databind.JsonNode;

/** Answers with JSON, or says that what the program has is still right. */
final class Answer {
  private static final int NOT_MODIFIED = 304;
  private static final int ETAG_DIGITS = 32;

  private Answer() {}

  /** The answer to a question: with a strong ETag over its bytes, or 304 without a body. */
  static void json(Context context, JsonNode body) {
    json(context, body.toString());
  }

  /** The same for JSON that is written already. */
  static void json(Context context, String body) {
    String tag = tag(body);
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Authorization, Cookie");
    if (isHeld(context, tag)) {
      context.status(NOT_MODIFIED);
      return;
    }
    context.contentType("application/json").result(body.getBytes(StandardCharsets.UTF_8));
  }

  /** The strong ETag of a body. */
  static String tag(String body) {
    return "\"" + Sha256.hex(body, ETAG_DIGITS) + "\"";
  }

  /**
   * Checks that a request is for what it means to change, as it is now.
   *
   * @param tag the ETag of what is to be changed
   * @throws Refusal if If-Match names another, or none is there
   */
  static void requireSeen(Context context, String tag) {
    String seen =
        Optional.ofNullable(context.header("If-Match"))
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Type.UNSEEN,
                        "Send the ETag of what you saw as If-Match, so that nobody overwrites"
                            + " another."));
    if (Arrays.stream(seen.split(",", -1))
        .map(String::strip)
        .noneMatch(Set.of("*", tag)::contains)) {
      throw new Refusal(
          Refusal.Type.PRECONDITION, "Somebody changed it since you looked at it; look again.");
    }
  }

  /** Whether If-None-Match names the tag; weakly, as RFC 9110 asks. */
  private static boolean isHeld(Context context, String tag) {
    return Optional.ofNullable(context.header("If-None-Match")).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .anyMatch(held -> held.equals("*") || held.equals(tag) || held.equals("W/" + tag));
  }
}
