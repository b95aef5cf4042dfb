package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that a program sent, read strictly: a member that isn't described is refused. */
final class SentObject {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST = 20_000;

  private final JsonNode json;

  private SentObject(JsonNode json) {
    this.json = json;
  }

  /** The media type of what was sent, in small letters and without parameters; empty if none. */
  static String mediaType(Context context) {
    return Optional.ofNullable(context.contentType())
        .orElse("")
        .replaceFirst(";.*", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The object in the body of a request.
   *
   * @param members the names that may stand in it
   * @throws Refusal if it is none
   */
  static SentObject of(Context context, List<String> members) throws IOException {
    byte[] body = AddRoutes.body(context);
    if (!mediaType(context).equals("application/json")) {
      throw new Refusal(Refusal.Type.MEDIA_TYPE, "Send application/json.");
    }
    JsonNode json = parsed(body);
    for (String name : json.propertyNames()) {
      if (!members.contains(name)) {
        throw bad("“" + name + "” is not described; there are " + String.join(", ", members));
      }
      JsonNode value = json.path(name);
      if (value.isString() && value.asString().length() > LONGEST) {
        throw bad("“" + name + "” is longer than " + LONGEST);
      }
      if (value.isContainer() || value.isBoolean()) {
        throw bad("“" + name + "” is neither words nor a number");
      }
    }
    return new SentObject(json);
  }

  private static JsonNode parsed(byte[] body) {
    try {
      JsonNode json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw bad("It is not JSON");
    }
    throw bad("It is no JSON object");
  }

  private static Refusal bad(String what) {
    return new Refusal(Refusal.Type.BAD_BODY, what + ".");
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  /** A member's words; empty where it isn't there or null. */
  String words(String name) {
    return json.path(name).isString() ? json.path(name).asString() : "";
  }

  /** A whole number; empty where it isn't there or null. */
  Optional<Integer> number(String name) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isInt()) {
      throw bad("“" + name + "” is no whole number");
    }
    return Optional.of(value.asInt());
  }

  /** Why something isn't done, as a sentence. */
  static String sentence(IllegalArgumentException e) {
    String why = Optional.ofNullable(e.getMessage()).orElse("that can't be kept");
    int first = why.offsetByCodePoints(0, 1);
    return why.substring(0, first).toUpperCase(Locale.ROOT) + why.substring(first) + ".";
  }
}
