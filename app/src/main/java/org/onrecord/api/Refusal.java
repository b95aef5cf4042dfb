package org.onrecord.api;

import java.io.Serial;

/** A request that is not done; its message says why, for a person. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Type type;

  Refusal(Type type, String detail) {
    super(detail);
    this.type = type;
  }

  Type type() {
    return type;
  }

  /** Why a request is not done; each keeps its word and status. */
  enum Type {
    BAD_PARAMETER("bad-parameter", 400, "A parameter is not as described"),
    BAD_CURSOR("bad-cursor", 400, "The cursor is none of this list's"),
    BAD_BODY("bad-body", 400, "What was sent is not as described"),
    BAD_REQUEST("bad-request", 400, "The request can't be understood"),
    UNAUTHORIZED("unauthorized", 401, "The token is missing or wrong"),
    FORBIDDEN("forbidden", 403, "This is not answered"),
    NOT_FOUND("not-found", 404, "There is no such thing"),
    METHOD("method-not-allowed", 405, "This address is not used in this way"),
    NOT_ACCEPTABLE("not-acceptable", 406, "It can't be had in this form"),
    TIMEOUT("timeout", 408, "The request came too slowly"),
    IN_PROGRESS("in-progress", 409, "The same request is being done"),
    PURGED("purged", 409, "It was purged from this record"),
    TOO_LATE("too-late", 409, "It can't be changed like this any more"),
    PRECONDITION("precondition-failed", 412, "It is no longer as it was"),
    TOO_LARGE("too-large", 413, "That is too large"),
    MEDIA_TYPE("media-type", 415, "This media type is not read"),
    UNREADABLE("unreadable", 422, "There is no article in it"),
    NOT_KEPT("not-kept", 422, "That can't be kept"),
    KEY_REUSED("key-reused", 422, "The key was used for something else"),
    UNSEEN("precondition-required", 428, "It isn't said what was seen"),
    FAILED("failed", 500, "Something in Onrecord failed"),
    NOT_READY("not-ready", 503, "The search index is being made"),
    BUSY("busy", 503, "Too many ask for this");

    private final String word;
    private final int status;
    private final String title;

    Type(String word, int status, String title) {
      this.word = word;
      this.status = status;
      this.title = title;
    }

    /** The name by which programs know it, as a URI. */
    String uri() {
      return "urn:onrecord:problem:" + word;
    }

    int status() {
      return status;
    }

    String title() {
      return title;
    }

    /** The type of a status that something below gave; a failure where none fits. */
    static Type of(int status) {
      return switch (status) {
        case 401 -> UNAUTHORIZED;
        case 403 -> FORBIDDEN;
        case 404 -> NOT_FOUND;
        case 405 -> METHOD;
        case 406 -> NOT_ACCEPTABLE;
        case 408 -> TIMEOUT;
        case 412 -> PRECONDITION;
        case 413 -> TOO_LARGE;
        case 415 -> MEDIA_TYPE;
        case 503 -> NOT_READY;
        default -> status >= 400 && status < 500 ? BAD_REQUEST : FAILED;
      };
    }
  }
}
