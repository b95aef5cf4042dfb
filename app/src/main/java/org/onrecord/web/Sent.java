package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
