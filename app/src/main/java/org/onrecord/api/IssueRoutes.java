package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.export.TensionJson;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Stance;
import org.onrecord.store.IssueCount;
import org.onrecord.store.KeptTensions;
import org.onrecord.store.Pairing;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The issues that are followed, and what doesn't sit together on each. */
final class IssueRoutes {
  private static final String PATH = Api.ROOT + "/issues";
  private static final int CREATED = 201;

  private final Store store;

  IssueRoutes(Store store) {
    this.store = store;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.get(PATH + "/{id}/tensions", this::tensions),
        Route.post(PATH + "/{id}/tensions", this::mark));
  }

  private void list(Context context) {
    Parameters.none(context);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    Map<String, IssueCount> counts = store.issues().counts();
    for (Issue issue : store.issues().current().all()) {
      IssueCount count = counts.getOrDefault(issue.id(), IssueCount.none());
      ObjectNode item = items.addObject();
      item.put("id", issue.id());
      item.put("name", issue.name());
      item.put("proposition", issue.proposition());
      item.put("statements", count.statements());
      ObjectNode stances = item.putObject("stances");
      for (Stance stance : Stance.values()) {
        stances.put(stance.code(), count.of(stance));
      }
    }
    Answer.json(context, json);
  }

  private Issue require(Context context) {
    String id = context.pathParam("id");
    return store
        .issues()
        .current()
        .find(id)
        .orElseThrow(() -> new Refusal(Refusal.Type.NOT_FOUND, "There is no issue “" + id + "”."));
  }

  private void tensions(Context context) {
    Optional<LocalDate> until = Parameters.ofWindow(context).until();
    Issue issue = require(context);
    KeptTensions.Found found = store.tensions().onIssue(issue.id(), until);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    found.pairs().forEach(each -> items.add(TensionJson.node(each)));
    json.put("earlier", found.earlier().map(LocalDate::toString).orElse(null));
    Answer.json(context, json);
  }

  /** Keeps what a person says of two statements. */
  private void mark(Context context) throws IOException {
    Parameters.none(context);
    Issue issue = require(context);
    SentObject sent = SentObject.of(context, List.of("one", "other", "mark", "seen", "by", "why"));
    String mark = sent.words("mark");
    if (!List.of("worth-a-look", "sits-together").contains(mark)) {
      throw new Refusal(Refusal.Type.BAD_BODY, "“mark” is either worth-a-look or sits-together.");
    }
    if (!sent.has("seen")) {
      throw new Refusal(
          Refusal.Type.UNSEEN,
          "Send the id of the mark that you saw as “seen”, the empty one if there was none.");
    }
    Correction.Making making =
        new Correction.Making(Instant.now(Clock.systemUTC()), sent.words("by"), sent.words("why"));
    try {
      Pairing pair = new Pairing(sent.words("one"), sent.words("other"), issue.id());
      String id =
          store
              .tensions()
              .mark(pair, mark.equals("sits-together"), making, Optional.of(sent.words("seen")));
      context.status(CREATED).header("Location", Api.ROOT + "/corrections/" + id);
      Answer.json(context, CorrectionJson.node(store.corrections().find(id).orElseThrow()));
    } catch (StaleException e) {
      throw new Refusal(Refusal.Type.PRECONDITION, "Somebody else marked these two meanwhile.");
    } catch (IllegalArgumentException e) {
      throw new Refusal(Refusal.Type.NOT_KEPT, SentObject.sentence(e));
    }
  }
}
