package org.onrecord.reading;

import static org.onrecord.reading.JsonNodes.constant;
import static org.onrecord.reading.JsonNodes.string;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a reading back from the JSON that {@link ReadingJson} wrote. */
public final class ReadingParser {
  private static final JsonMapper JSON = new JsonMapper();

  private final CodePoints points;
  private final DeedParser deeds;

  private ReadingParser(String text) {
    this.points = CodePoints.of(text);
    this.deeds = new DeedParser(this::span);
  }

  /**
   * The reading that {@code line} holds.
   *
   * @throws IllegalArgumentException if it is of another form
   */
  public static Reading parse(String line) {
    try {
      return parse(JSON.readTree(line));
    } catch (JacksonException | DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a reading: " + e.getMessage(), e);
    }
  }

  private static Reading parse(JsonNode root) {
    if (!root.path("format").asString("").equals(ReadingJson.FORMAT)) {
      throw new IllegalArgumentException(
          "not a reading of the form " + ReadingJson.FORMAT + ": " + root.path("format"));
    }
    JsonNode article = root.path("article");
    return new ReadingParser(article.path("text").asString()).reading(root, article);
  }

  private static ReadBy by(JsonNode reader) {
    SortedMap<String, String> models = new TreeMap<>();
    reader
        .path("models")
        .properties()
        .forEach(
            model ->
                models.put(
                    model.getKey(),
                    model.getValue().asString().substring(ReadingJson.SHA_256.length())));
    return new ReadBy(reader.path("version").asString(""), models);
  }

  private Reading reading(JsonNode root, JsonNode article) {
    Published published = published(article);
    Origin origin =
        new Origin(
            string(article, "title"),
            string(article, "outlet"),
            string(article, "url"),
            string(article, "author"),
            published,
            string(article, "language"));
    return new Reading(
        by(root.path("reader")),
        new Article(article.path("text").asString(), origin),
        string(article, "language"),
        article.path("zones").valueStream().map(this::zone).toList(),
        new Entries(
            new CastParser(this::span).cast(root),
            statements(root.path("statements")),
            root.path("dates").valueStream().map(this::date).toList(),
            new EventParser(this::span).happenings(root)),
        root.path("problems").valueStream().map(this::problem).toList());
  }

  private static Published published(JsonNode article) {
    Optional<LocalDate> day = string(article, "published").map(LocalDate::parse);
    Optional<Instant> time = string(article, "published_at").map(Instant::parse);
    if (day.isEmpty()) {
      return Published.unknown();
    }
    return time.isPresent()
        ? new Published.Moment(day.get(), time.get())
        : new Published.Day(day.get());
  }

  private Zone zone(JsonNode node) {
    return new Zone(
        span(node.path("span")),
        Zone.Kind.valueOf(constant(node, "kind")),
        string(node, "author"),
        string(node, "date"));
  }

  /** The statements, of which each may stand in one that comes before or after it. */
  private List<Statement> statements(JsonNode nodes) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    nodes.forEach(node -> byId.put(node.path("id").asString(), node));
    Map<String, Attribution> read = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    byId.forEach(
        (id, node) ->
            statements.add(
                new Statement(
                    id,
                    Zone.Kind.valueOf(constant(node, "zone")),
                    attribution(id, byId, read, nodes.size()),
                    CastParser.voice(node),
                    deeds.setting(node),
                    deeds.deed(node))));
    return statements;
  }

  private Attribution attribution(
      String id, Map<String, JsonNode> byId, Map<String, Attribution> read, int deepest) {
    JsonNode node = byId.get(id);
    if (node == null || deepest < 0) {
      throw new IllegalArgumentException("no statement " + id + ", or it stands in itself");
    }
    Attribution known = read.get(id);
    if (known != null) {
      return known;
    }
    Optional<Attribution> parent =
        string(node, "parent").map(outer -> attribution(outer, byId, read, deepest - 1));
    Frame frame =
        new Frame(
            spans(node.path("source")),
            spans(node.path("cue")),
            spans(node.path("content")),
            Form.valueOf(constant(node, "form")));
    Attribution attribution =
        new Attribution(frame, sense(node), node.path("confidence").asDouble(), parent);
    read.put(id, attribution);
    return attribution;
  }

  private static Sense sense(JsonNode node) {
    return new Sense(
        Kind.valueOf(constant(node, "kind")),
        Polarity.valueOf(constant(node, "polarity")),
        Voice.valueOf(constant(node, "voice")),
        node.path("hearsay").asBoolean(false));
  }

  private DateMention date(JsonNode node) {
    return new DateMention(
        span(node.path("span")),
        node.path("value").asString(),
        Precision.valueOf(constant(node, "precision")),
        Basis.valueOf(constant(node, "basis")));
  }

  private Problem problem(JsonNode node) {
    JsonNode where = node.path("where");
    return new Problem(
        node.path("code").asString(),
        where.isArray() ? Optional.of(span(where)) : Optional.empty(),
        node.path("message").asString());
  }

  private List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    node.forEach(bounds -> spans.add(span(bounds)));
    return spans;
  }

  private Span span(JsonNode bounds) {
    return new Span(points.utf16(bounds.path(0).asInt()), points.utf16(bounds.path(1).asInt()));
  }
}
