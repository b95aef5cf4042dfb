package org.onrecord.correction;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a correction back from the JSON that {@link CorrectionJson} wrote. */
public final class CorrectionParser {
  private static final JsonMapper JSON = new JsonMapper();

  private CorrectionParser() {}

  /**
   * The correction that {@code line} holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static Correction parse(String line) {
    try {
      JsonNode root = JSON.readTree(line);
      String format = root.path("format").asString("");
      if (!format.equals(CorrectionJson.FORMAT)) {
        throw new IllegalArgumentException(
            "not a correction of the form " + CorrectionJson.FORMAT + ": “" + format + "”");
      }
      return correction(root);
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("not a correction: " + e.getMessage(), e);
    }
  }

  private static Correction correction(JsonNode root) {
    JsonNode anchor = root.path("anchor");
    return new Correction(
        root.required("id").asString(),
        new Correction.Making(
            Instant.parse(root.required("made_at").asString()),
            root.path("made_by").asString(""),
            root.path("why").asString("")),
        anchor.isObject() ? Optional.of(anchor(anchor)) : Optional.empty(),
        Scope.of(root.required("scope").asString()),
        edit(root),
        string(root, "revoked_at").map(Instant::parse));
  }

  private static Anchor anchor(JsonNode node) {
    return new Anchor(
        node.required("article").asString(), passage(node), optional(node.path("cue")));
  }

  private static Edit edit(JsonNode root) {
    String what = root.required("what").asString();
    JsonNode before = root.path("before");
    JsonNode after = root.path("after");
    return switch (what) {
      case "field" -> {
        Field field = Field.of(root.path("anchor").path("field").asString(""));
        yield new Edit.Set(field, value(before), value(after));
      }
      case "not-a-statement" -> new Edit.NotAStatement();
      case "missed" ->
          new Edit.Missed(
              passage(after.path("content")),
              optional(after.path("cue")),
              optional(after.path("source")));
      case "status" ->
          new Edit.Standing(Status.of(before.asString("")), Status.of(after.asString("")));
      default -> ruled(root, what);
    };
  }

  private static Edit ruled(JsonNode root, String what) {
    Edit.Ruling ruling =
        Edit.Ruling.of(what)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("not a correction: nothing to correct: " + what));
    if (ruling.isOfActors()) {
      return new Edit.Decided(
          ruling, root.path("steps").valueStream().map(CorrectionParser::step).toList());
    }
    return new Edit.Ruled(
        ruling, root.path("subjects").valueStream().map(each -> each.asString("")).toList());
  }

  private static Step step(JsonNode node) {
    return new Step(
        Step.What.of(node.path("what").asString("")),
        new Step.Named(node.path("one").asString(""), node.path("one_name").asString("")),
        node.path("here").asString(""),
        string(node, "other").map(id -> new Step.Named(id, node.path("other_name").asString(""))),
        string(node, "article"),
        string(node, "name"));
  }

  /**
   * The value that {@link CorrectionJson#value} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Value value(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return Value.nothing();
    }
    if (node.isString()) {
      return new Value.Term(node.asString());
    }
    if (node.path("places").isArray()) {
      return new Value.Places(
          node.path("places").valueStream().map(CorrectionParser::passage).toList());
    }
    if (node.path("names").isArray()) {
      return new Value.Names(
          node.path("names").valueStream().map(each -> each.asString("")).toList());
    }
    if (node.path("unnamed").isString()) {
      return new Value.Unnamed(node.path("unnamed").asString());
    }
    if (node.path("words").isObject()) {
      return new Value.Occasion(passage(node.path("words")), node.path("medium").asString(""));
    }
    throw new IllegalArgumentException("not a value: " + node);
  }

  private static Optional<Passage> optional(JsonNode node) {
    return node.isObject() ? Optional.of(passage(node)) : Optional.empty();
  }

  private static Passage passage(JsonNode node) {
    return new Passage(
        node.path("exact").asString(""),
        node.path("before").asString(""),
        node.path("after").asString(""),
        node.path("start").asInt(-1));
  }

  private static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
