package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.Chronicle;
import org.onrecord.store.EventQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredTie;
import org.onrecord.store.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What articles tell besides statements: events, and ties between actors. */
final class HappeningRoutes {
  private static final String EVENTS = Api.ROOT + "/events";
  private static final String TIES = Api.ROOT + "/ties";
  private static final int EVENT_KEYS = 3;
  private static final int TIE_KEYS = 3;
  private static final double HUNDREDTHS = 100;

  private final Chronicle chronicle;

  HappeningRoutes(Store store) {
    this.chronicle = store.chronicle();
  }

  List<Route> all() {
    return List.of(Route.get(EVENTS, this::events), Route.get(TIES, this::ties));
  }

  private void events(Context context) {
    Parameters parameters = Parameters.ofEventList(context);
    Cursor cursor = new Cursor("events\n" + parameters.asked());
    Chronicle.Place last =
        cursor
            .keys(parameters.cursor(), EVENT_KEYS)
            .map(HappeningRoutes::place)
            .orElse(Chronicle.Place.START);
    int limit = parameters.limit();
    EventQuery query = parameters.events();
    Page.of(
            chronicle.eventsAfter(query, parameters.dated(), last, limit + 1),
            limit,
            HappeningRoutes::event)
        .next(
            event -> {
              Chronicle.Place place = Chronicle.Place.of(event);
              return cursor.after(
                  List.of(place.day(), place.article(), String.valueOf(place.place())));
            })
        .answer(context);
  }

  private static Chronicle.Place place(List<String> keys) {
    return new Chronicle.Place(keys.get(0), keys.get(1), Integer.parseInt(keys.get(2)));
  }

  private void ties(Context context) {
    Parameters parameters = Parameters.ofList(context);
    Cursor cursor = new Cursor("ties");
    Optional<List<String>> last = cursor.keys(parameters.cursor(), TIE_KEYS);
    int limit = parameters.limit();
    List<StoredTie> found =
        last.map(keys -> after(keys, limit + 1)).orElseGet(() -> chronicle.ties(limit + 1));
    Page.of(found, limit, HappeningRoutes::tie)
        .next(
            tie ->
                cursor.after(
                    List.of(tie.article().id(), String.valueOf(tie.told().start()), tie.id())))
        .answer(context);
  }

  private List<StoredTie> after(List<String> keys, int limit) {
    return chronicle.tiesAfter(keys.get(0), Integer.parseInt(keys.get(1)), keys.get(2), limit);
  }

  private static ObjectNode event(StoredEvent event) {
    StoredEvent.Happened happened = event.happened();
    ObjectNode json = begun(event.id(), event.article());
    json.put("code", happened.code());
    ArrayNode actors = json.putArray("actors");
    happened.actors().forEach(each -> actors.add(party(each)));
    ArrayNode targets = json.putArray("targets");
    happened.targets().forEach(each -> targets.add(party(each)));
    json.put("day", happened.day().orElse(null));
    json.put("day_words", happened.dayWords().orElse(null));
    json.put("trigger", event.named().map(it -> it.in(event.told().words())).orElse(null));
    return told(json, event.told());
  }

  private static ObjectNode tie(StoredTie tie) {
    ObjectNode json = begun(tie.id(), tie.article());
    json.set("from", party(tie.from()));
    json.put("relation", tie.relation());
    json.set("to", party(tie.to()));
    return told(json, tie.told());
  }

  private static ObjectNode begun(String id, ArticleSummary article) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("article", article.id());
    json.put("outlet", article.outlet().orElse(null));
    json.put("published", article.published().orElse(null));
    return json;
  }

  private static ObjectNode party(Told.Party party) {
    return JsonNodeFactory.instance.objectNode().put("key", party.key()).put("name", party.name());
  }

  private static ObjectNode told(ObjectNode json, Told told) {
    json.put("words", told.words());
    json.put("start", told.start());
    json.put("end", told.end());
    json.put("statement", told.voice().statement().orElse(null));
    json.put("speaker", told.voice().speaker().orElse(null));
    json.put("polarity", told.voice().polarity());
    json.put("modality", told.voice().modality());
    json.put("status", told.status());
    json.put("confidence", told.voice().confidence() / HUNDREDTHS);
    return json;
  }
}
