package org.onrecord.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.onrecord.act.Coded;
import org.onrecord.act.Quad;
import org.onrecord.text.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A coded sentence as one line, of JSON or of a table whose columns are parted by tabs. */
public final class CodedLine {
  /** The first line of the table. */
  public static final String HEADER = "id\tcode\tquad\tconfidence\tsource\ttarget";

  private static final JsonMapper JSON = new JsonMapper();
  private static final int DECIMALS = 2;

  private CodedLine() {}

  /** A coded sentence as a JSON object. */
  public static String json(Optional<JsonNode> id, Coded coded) {
    ObjectNode line = JSON.createObjectNode();
    id.ifPresentOrElse(given -> line.set("id", given), () -> line.putNull("id"));
    line.put("code", coded.code().name());
    line.put("quad", coded.code().quad().map(Quad::inWords).orElse(null));
    line.put("confidence", confidence(coded));
    line.put("source", coded.source().orElse(null));
    line.put("target", coded.target().orElse(null));
    return JSON.writeValueAsString(line);
  }

  /** A line that could not be read, as a JSON object. */
  public static String json(String place, Optional<JsonNode> id, Problem problem) {
    ObjectNode line = JSON.createObjectNode();
    id.ifPresentOrElse(given -> line.set("id", given), () -> line.putNull("id"));
    line.put("input", place);
    ObjectNode told = line.putArray("problems").addObject();
    told.put("code", problem.code());
    told.put("message", problem.message());
    return JSON.writeValueAsString(line);
  }

  /** A coded sentence as a row of the table. */
  public static String row(Optional<JsonNode> id, Coded coded) {
    List<String> cells =
        List.of(
            id.map(JsonNode::asString).orElse(""),
            coded.code().name(),
            coded.code().quad().map(Quad::inWords).orElse(""),
            confidence(coded).toPlainString(),
            coded.source().orElse(""),
            coded.target().orElse(""));
    return String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }

  private static BigDecimal confidence(Coded coded) {
    return BigDecimal.valueOf(coded.confidence()).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
