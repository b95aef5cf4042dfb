package org.onrecord.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in JSON-LD (schema.org): one object, lists, {@code @graph}, references
 * by {@code @id}. What can't be parsed says nothing.
 */
final class LinkedData {
  private static final int MOST_NODES = 5000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s?<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s?\\]\\]>|\\]\\]>|;)\\s*$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:.*/)?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|[A-Za-z]*ForumPosting|Report|Review|Blog[A-Za-z]*Post)");
  private static final Pattern LISTS =
      Pattern.compile(
          "itemListElement|isPartOf|relatedLink|hasPart|liveBlogUpdate|comment|mentions");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private LinkedData() {}

  /** What {@code document} says. */
  static LinkedData of(Document document) {
    LinkedData data = new LinkedData();
    for (Element script : document.select("script[type*=ld+json]")) {
      String json = WRAPPING.matcher(words(script).replace("\uFEFF", "")).replaceAll("");
      data.collect(parsed(json));
    }
    return data;
  }

  /** The JSON's root; what can't be parsed says nothing. */
  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return JSON.missingNode();
    }
  }

  private static String words(Element script) {
    StringBuilder words = new StringBuilder();
    script.dataNodes().stream().map(DataNode::getWholeData).forEach(words::append);
    return words.toString();
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        nodes.add(node);
        text(node.path("@id")).ifPresent(id -> byId.merge(id, node, LinkedData::larger));
        node.properties().stream()
            .filter(field -> !LISTS.matcher(field.getKey()).matches())
            .forEach(field -> open.addLast(field.getValue()));
      }
    }
  }

  private static JsonNode larger(JsonNode one, JsonNode other) {
    return other.size() > one.size() ? other : one;
  }

  /** The object that describes the page's article: outer ones come before inner ones. */
  Optional<JsonNode> article() {
    return typed(ARTICLE.asMatchPredicate(), "headline")
        .or(() -> typed(ARTICLE.asMatchPredicate(), "datePublished"))
        .or(() -> typed(ARTICLE.asMatchPredicate(), "articleBody"))
        .or(() -> typed("WebPage"::equals, "datePublished"));
  }

  private Optional<JsonNode> typed(Predicate<String> type, String field) {
    return nodes.stream()
        .filter(node -> node.has(field) && types(node).stream().anyMatch(type))
        .findFirst();
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(one -> text(one).ifPresent(types::add));
    } else {
      text(type).ifPresent(types::add);
    }
    return types;
  }

  /** A field of the article's object, or else of the page's, as one text. */
  Optional<String> field(String name) {
    return article()
        .flatMap(node -> text(node.path(name)))
        .or(
            () ->
                typed("WebPage"::equals, name)
                    .filter(page -> article().isPresent())
                    .flatMap(page -> text(page.path(name))));
  }

  /** The names in a field of the article's object: texts, objects with a name, lists of these. */
  List<String> names(String field) {
    return article().map(node -> names(node.path(field), 3)).orElse(List.of());
  }

  private List<String> names(JsonNode node, int depth) {
    if (depth < 0) {
      return List.of();
    }
    if (node.isArray()) {
      return node.valueStream().flatMap(one -> names(one, depth - 1).stream()).distinct().toList();
    }
    if (node.isObject() && !node.has("@value")) {
      JsonNode named = node.has("name") ? node : byId.getOrDefault(id(node), node);
      return names(named.path("name"), depth - 1);
    }
    return text(node).stream().toList();
  }

  private static String id(JsonNode node) {
    return text(node.path("@id")).orElse("");
  }

  /** The name of the first object of a type, such as {@code WebSite}. */
  Optional<String> nameOf(String type) {
    return typed(type::equals, "name").flatMap(node -> text(node.path("name")));
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode only = node.isArray() && node.size() == 1 ? node.get(0) : node;
    JsonNode value = only.isObject() && only.has("@value") ? only.path("@value") : only;
    return value.isString() || value.isNumber()
        ? Optional.of(Wordings.whole(Parser.unescapeEntities(value.asString(), false)).strip())
            .filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /** The language that the article's object names. */
  Optional<String> language() {
    return field("inLanguage").map(words -> words.toLowerCase(Locale.ROOT));
  }
}
