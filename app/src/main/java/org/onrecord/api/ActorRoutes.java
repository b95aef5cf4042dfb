package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.onrecord.store.ActorPlace;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorRole;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;
import org.onrecord.store.Store;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Actors across articles: the list, one with names and roles. */
final class ActorRoutes {
  private static final String PATH = Api.ROOT + "/actors";
  private static final int KEYS = 3;

  private final Store store;

  ActorRoutes(Store store) {
    this.store = store;
  }

  List<Route> all() {
    return List.of(Route.get(PATH, this::list), Route.get(PATH + "/{id}", this::one));
  }

  private void list(Context context) {
    Parameters parameters = Parameters.ofActorList(context);
    Cursor cursor = new Cursor("actors\n" + parameters.asked());
    Optional<ActorPlace> last = cursor.keys(parameters.cursor(), KEYS).map(ActorRoutes::place);
    int limit = parameters.limit();
    ActorQuery query = parameters.actors();
    Actors actors = store.actors();
    List<ActorSummary> found =
        last.map(place -> actors.listAfter(query, place, limit + 1))
            .orElseGet(() -> actors.list(query, 0, limit + 1));
    Page.of(found, limit, ActorRoutes::summary)
        .next(
            actor ->
                cursor.after(
                    List.of(
                        String.valueOf(actor.counts().statements()),
                        String.valueOf(actor.counts().articles()),
                        actor.id())))
        .answer(context);
  }

  private static ActorPlace place(List<String> keys) {
    return new ActorPlace(
        Integer.parseInt(keys.get(0)), Integer.parseInt(keys.get(1)), keys.get(2));
  }

  private void one(Context context) {
    Parameters.none(context);
    String id = context.pathParam("id");
    Actors actors = store.actors();
    ActorSummary actor =
        actors
            .find(id)
            .orElseThrow(
                () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no actor “" + id + "”."));
    ObjectNode json = summary(actor);
    ArrayNode names = json.putArray("names");
    actors
        .aliases(actor.id())
        .forEach(each -> names.addObject().put("name", each.name()).put("why", each.why()));
    ArrayNode roles = json.putArray("roles");
    actors.roles(actor.id()).forEach(each -> role(roles.addObject(), each));
    Answer.json(context, json);
  }

  private static ObjectNode summary(ActorSummary actor) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", actor.id());
    json.put("name", actor.name());
    json.put("type", actor.type());
    json.put("country", actor.country().orElse(null));
    json.put("sector", actor.sector().orElse(null));
    json.put("statements", actor.counts().statements());
    json.put("articles", actor.counts().articles());
    return json;
  }

  private static void role(ObjectNode json, ActorRole role) {
    json.put("title", role.title());
    json.put("organization", role.organization().orElse(null));
    json.put("words", role.words());
    json.put("first", role.given().first().orElse(null));
    json.put("last", role.given().last().orElse(null));
    json.put("articles", role.articles());
    json.put("article", role.article());
  }
}
