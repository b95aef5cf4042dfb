package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Correction;

/** What a person sent in a field of a form. */
final class Sent {
  private Sent() {}

  /** The words of a field without white space round them; empty if nothing was sent. */
  static String words(Context context, String name) {
    return words(context.formParam(name));
  }

  /**
   * The same of a field that must be filled.
   *
   * @throws BadRequestResponse if it is blank
   */
  static String required(Context context, String name) {
    return required(context.formParam(name), name);
  }

  /** Who decides now, and why, by the form's field {@code why}. */
  static Correction.Making making(Context context, String by) {
    return new Correction.Making(Instant.now(Clock.systemUTC()), by, words(context, "why"));
  }

  /** What stood when a form was made, where it says so: another may have decided since. */
  static Optional<String> seen(Context context) {
    return Optional.of(words(context, "seen")).filter(seen -> !seen.isEmpty());
  }

  /** The answer where another has decided since. */
  static HttpResponseException overtaken() {
    return new HttpResponseException(
        HttpStatus.CONFLICT.getCode(),
        "Somebody else decided on the same meanwhile, and nothing was kept of yours. Go back, load"
            + " the page again and see what they say.");
  }

  /** A value without white space round it; empty if there is none. */
  static String words(@Nullable String value) {
    return Optional.ofNullable(value).orElse("").strip();
  }

  /**
   * The same of a value that must be there.
   *
   * @throws BadRequestResponse if it is blank
   */
  static String required(@Nullable String value, String name) {
    String words = words(value);
    if (words.isEmpty()) {
      throw new BadRequestResponse("“" + name + "” is missing.");
    }
    return words;
  }
}
