package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.WordList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Issues as JSON, with the keys that an issues file has. */
public final class IssuesJson {
  private static final JsonMapper JSON = new JsonMapper();

  private IssuesJson() {}

  /** The issues of a resource beside this class. */
  static List<Issue> resource(String name) {
    String lines = String.join("\n", WordList.allLines(IssuesJson.class, name));
    List<Issue> issues = new ArrayList<>();
    JSON.readTree(lines).path("issues").forEach(node -> issues.add(issue(node)));
    return issues;
  }

  /** One issue as a line of JSON. */
  public static String write(Issue issue) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", issue.id()).put("name", issue.name()).put("proposition", issue.proposition());
    put(node, "words", issue.terms().words());
    put(node, "against", issue.terms().against());
    put(node, "near", issue.terms().near());
    put(node, "not", issue.terms().not());
    put(node, "deeds", issue.terms().deeds());
    put(node, "counterdeeds", issue.terms().counterdeeds());
    put(node, "support", issue.examples().support());
    put(node, "oppose", issue.examples().oppose());
    return node.toString();
  }

  /**
   * The issue that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Issue parse(String line) {
    try {
      return issue(JSON.readTree(line));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not an issue: " + e.getMessage(), e);
    }
  }

  private static void put(ObjectNode node, String key, List<String> values) {
    values.forEach(node.putArray(key)::add);
  }

  private static Issue issue(JsonNode node) {
    Terms terms =
        new Terms(
            strings(node, "words"),
            strings(node, "against"),
            strings(node, "near"),
            strings(node, "not"),
            strings(node, "deeds"),
            strings(node, "counterdeeds"));
    return new Issue(
        node.path("id").asString(),
        node.path("name").asString(),
        node.path("proposition").asString(),
        terms,
        new Examples(strings(node, "support"), strings(node, "oppose")));
  }

  private static List<String> strings(JsonNode node, String key) {
    return node.path(key).valueStream().map(JsonNode::asString).toList();
  }
}
