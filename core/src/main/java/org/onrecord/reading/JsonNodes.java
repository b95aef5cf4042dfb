package org.onrecord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes back the fields that {@link JsonFields} wrote. */
final class JsonNodes {
  private JsonNodes() {}

  /** A field's words; empty where it is null or absent. */
  static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  /** A field's code as the constant that is called so. */
  static String constant(JsonNode node, String name) {
    return node.path(name).asString().toUpperCase(Locale.ROOT);
  }

  static List<String> strings(JsonNode nodes) {
    return nodes.valueStream().map(JsonNode::asString).toList();
  }
}
