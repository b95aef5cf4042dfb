package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.reading.ReadBy;
import org.onrecord.reading.Reader;
import org.onrecord.reading.ReadingFields;
import org.onrecord.reading.ReadingJson;
import org.onrecord.store.Following;
import org.onrecord.store.Store;
import org.onrecord.store.Totals;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The record as a whole: what it holds, who reads it, what could not be read. */
final class RecordRoutes {
  private final Store store;
  private final ReadBy by;

  /** The routes of a record to which is added what {@code by} reads. */
  RecordRoutes(Store store, ReadBy by) {
    this.store = store;
    this.by = by;
  }

  List<Route> all() {
    return List.of(
        Route.get(Api.ROOT + "/about", this::about),
        Route.get(Api.ROOT + "/outlets", this::outlets),
        Route.get(Api.ROOT + "/problems", this::problems));
  }

  private void about(Context context) {
    Parameters.none(context);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", "Onrecord");
    json.put("version", Reader.VERSION);
    json.put("reading_format", ReadingJson.FORMAT);
    ObjectNode models = json.putObject("models");
    Map<String, String> hashes = new TreeMap<>(by.models());
    hashes.forEach((name, hash) -> models.put(name, "sha256:" + hash));
    ReadingFields.absent().forEach(json.putArray("absent")::add);
    ReadingFields.absentInStatements().forEach(json.putArray("absent_in_statements")::add);
    Totals totals = store.totals();
    ObjectNode counts = json.putObject("totals");
    counts.put("articles", totals.articles());
    counts.put("statements", totals.statements());
    counts.put("outlets", totals.outlets());
    counts.put("problems", totals.problems());
    Answer.json(context, json);
  }

  private void outlets(Context context) {
    Parameters.none(context);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    store
        .outlets()
        .forEach(
            outlet -> {
              ObjectNode item = items.addObject();
              item.put("outlet", outlet.outlet().isEmpty() ? null : outlet.outlet());
              item.put("articles", outlet.articles());
            });
    Answer.json(context, json);
  }

  private void problems(Context context) {
    Parameters parameters = Parameters.ofList(context);
    Cursor cursor = new Cursor("problems");
    Optional<List<String>> last = cursor.keys(parameters.cursor(), 2);
    int limit = parameters.limit();
    List<Following.Problem> found =
        store
            .following()
            .problems(
                last.map(List::getFirst).orElse(""), last.map(List::getLast).orElse(""), limit + 1);
    Page.of(found, limit, RecordRoutes::problem)
        .next(problem -> cursor.after(List.of(problem.seen().seenAt(), problem.id())))
        .answer(context);
  }

  private static ObjectNode problem(Following.Problem problem) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", problem.id());
    json.put("input", problem.seen().input());
    json.put("code", problem.seen().code());
    json.put("message", problem.seen().message());
    json.put("seen_at", problem.seen().seenAt());
    json.put("article", problem.seen().article().orElse(null));
    return json;
  }
}
