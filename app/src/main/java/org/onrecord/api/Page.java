package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a list: entries, and the cursor of the next page.
 *
 * @param entries the entries, in the list's order
 * @param json how an entry is written
 * @param more whether entries follow
 * @param body what is answered
 */
record Page<T>(List<T> entries, Function<T, JsonNode> json, boolean more, ObjectNode body) {
  Page {
    entries = List.copyOf(entries);
  }

  /** The page of what was found, where one entry too many was asked for. */
  static <T> Page<T> of(List<T> found, int limit, Function<T, JsonNode> json) {
    List<T> entries = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(entries, json, found.size() > limit, JsonNodeFactory.instance.objectNode());
  }

  /** The page with its entries and the cursor behind the last, {@code null} at the end. */
  Page<T> next(Function<T, String> cursor) {
    entries.forEach(entry -> body.withArray("items").add(json.apply(entry)));
    if (entries.isEmpty()) {
      body.putArray("items");
    }
    body.put("next", more ? Optional.of(entries.getLast()).map(cursor).orElseThrow() : null);
    return this;
  }

  void answer(Context context) {
    Answer.json(context, body);
  }
}
