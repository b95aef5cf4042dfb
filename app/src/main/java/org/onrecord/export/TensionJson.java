package org.onrecord.export;

import java.time.LocalDate;
import org.onrecord.compare.Evidence;
import org.onrecord.compare.Stand;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredTension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two statements that don't sit together, as JSON. */
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

  private static void side(ObjectNode json, Evidence evidence, StoredStatement statement) {
    json.put("statement", statement.id());
    json.put("actor", evidence.actor().orElse(null));
    json.put("speaker", statement.said().name().orElse(null));
    json.put("role", statement.said().speaking().role().orElse(null));
    json.put("stance", evidence.side().code());
    json.put("content", statement.said().content());
    json.put("day", evidence.day().map(LocalDate::toString).orElse(null));
    json.put("hand", evidence instanceof Stand stand ? stand.said().told().hand().code() : null);
    json.put("outlet", statement.article().outlet().orElse(null));
    json.put("article", statement.article().id());
  }
}
