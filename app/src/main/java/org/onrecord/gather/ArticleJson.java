package org.onrecord.gather;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes articles from JSON objects {@code {text, id?, title?, url?, outlet?, published?, language?,
 * author?}}.
 */
final class ArticleJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Pattern PARSERS_OWN = Pattern.compile(" \\([^(]* at \\[Source: .*\\]\\)");

  private ArticleJson() {}

  /** The article or articles of one JSON text: an object, or a list of objects. */
  static List<Gathered> read(String input, String json, Origin defaults) {
    JsonNode root;
    try {
      root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JacksonException e) {
      return List.of(unreadable(input, "json", "this is not JSON: " + where(e)));
    }
    if (!root.isArray()) {
      return List.of(article(input, root, defaults));
    }
    List<Gathered> all = new ArrayList<>();
    if (root.isEmpty()) {
      return List.of(unreadable(input, "empty", "there is no article in it"));
    }
    for (JsonNode node : root) {
      all.add(article(input + "[" + (all.size() + 1) + "]", node, defaults));
    }
    return all;
  }

  private static Gathered article(String input, JsonNode node, Origin defaults) {
    if (!node.isObject()) {
      return unreadable(input, "json", "an article is a JSON object with a field “text”");
    }
    JsonNode given = node.path("text");
    if (!given.isMissingNode() && !given.isNull() && !given.isString()) {
      return unreadable(input, "json", "the field “text” is no text in quotation marks");
    }
    Optional<String> text = string(node, "text");
    if (text.isEmpty() || text.get().isBlank()) {
      return unreadable(input, "empty", "the field “text” is missing or empty");
    }
    Optional<Problem> problem = TextFile.problem(text.get());
    if (problem.isPresent()) {
      return new Gathered.Unreadable(input, problem.get());
    }
    try {
      Origin origin =
          new Origin(
              string(node, "title").or(defaults::title),
              string(node, "outlet").or(defaults::outlet),
              string(node, "url").or(defaults::url),
              string(node, "author").or(defaults::author),
              string(node, "published").map(Published::parse).orElse(defaults.published()),
              string(node, "language").or(defaults::language));
      return new Gathered.Found(input, string(node, "id"), new Article(text.get(), origin));
    } catch (DateTimeException e) {
      return unreadable(
          input,
          "published",
          "“published” is neither 2025-03-13 nor 2025-03-13T00:33:23Z: "
              + string(node, "published").orElse(""));
    }
  }

  private static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asString()).filter(words -> !words.isBlank())
        : Optional.empty();
  }

  private static Gathered unreadable(String input, String code, String message) {
    return new Gathered.Unreadable(input, Problem.of(code, message));
  }

  /** What is wrong, without what the parser says of its own settings. */
  static String message(JacksonException e) {
    return PARSERS_OWN.matcher(e.getOriginalMessage()).replaceAll("");
  }

  private static String where(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    String message = message(e);
    return location == null
        ? message
        : message + " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
