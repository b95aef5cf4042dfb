package org.onrecord.export;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.compare.Evidence;
import org.onrecord.compare.Stand;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.store.StoredDeed;
import org.onrecord.store.StoredEvidence;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredTension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statements or deeds that don't sit together, as JSON. */
public final class TensionJson {
  private TensionJson() {}

  /** As an object. */
  public static ObjectNode node(StoredTension found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", found.tension().id());
    json.put("issue", found.tension().one().issue());
    side(json.putObject("one"), found.tension().one(), found.one());
    side(json.putObject("other"), found.tension().other(), found.other());
    json.put("bond", found.tension().bond().orElse(null));
    if (found.tension().daysApart().isPresent()) {
      json.put("days_apart", found.tension().daysApart().getAsLong());
    } else {
      json.putNull("days_apart");
    }
    ArrayNode readings = json.putArray("readings");
    found.tension().readings().forEach(each -> readings.add(each.code()));
    json.set(
        "mark",
        found
            .mark()
            .<JsonNode>map(CorrectionJson::node)
            .orElse(JsonNodeFactory.instance.nullNode()));
    return json;
  }

  /** As a line. */
  public static String line(StoredTension found) {
    return JsonMapper.shared().writeValueAsString(node(found));
  }

  private static void side(ObjectNode json, Evidence evidence, StoredEvidence stored) {
    Optional<StoredStatement> said =
        Optional.of(stored)
            .filter(StoredStatement.class::isInstance)
            .map(StoredStatement.class::cast);
    Optional<StoredDeed> done =
        Optional.of(stored).filter(StoredDeed.class::isInstance).map(StoredDeed.class::cast);
    json.put("statement", said.map(StoredStatement::id).orElse(null));
    json.put("event", done.map(StoredDeed::id).orElse(null));
    json.put("actor", evidence.actor().orElse(null));
    json.put(
        "speaker",
        said.flatMap(it -> it.said().name()).or(() -> done.map(it -> it.by().name())).orElse(null));
    json.put("role", said.flatMap(it -> it.said().speaking().role()).orElse(null));
    json.put("stance", evidence.side().code());
    json.put("content", evidence.words());
    json.put("day", evidence.day().map(LocalDate::toString).orElse(null));
    json.put("hand", evidence instanceof Stand stand ? stand.said().told().hand().code() : null);
    json.put("outlet", stored.article().outlet().orElse(null));
    json.put("article", stored.article().id());
    json.set(
        "deed", done.<JsonNode>map(TensionJson::deed).orElse(JsonNodeFactory.instance.nullNode()));
  }

  private static ObjectNode deed(StoredDeed deed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", deed.event().happened().code());
    json.put("way", deed.why().way().code());
    json.put("verb", deed.why().verb());
    json.put("term", deed.why().term());
    json.put("why", TensionText.why(deed));
    return json;
  }
}
