package org.onrecord.reading;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Zone;
import org.onrecord.when.DateMention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a reading as one line of JSON in the form {@code onrecord-reading/1}: fixed key order,
 * offsets in code points, confidence with two decimals.
 */
public final class ReadingJson {
  /** The name of the form, first in every line. */
  public static final String FORMAT = "onrecord-reading/1";

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonMapper PRETTY =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What stands before a hash. */
  static final String SHA_256 = "sha256:";

  private final JsonGenerator out;
  private final JsonFields fields;
  private final String text;
  private final CastJson cast;
  private final DeedJson deeds;
  private final EventJson events;

  private ReadingJson(JsonGenerator out, Article article) {
    this.out = out;
    this.text = article.text();
    this.fields = new JsonFields(out, CodePoints.of(text));
    this.cast = new CastJson(out, fields);
    this.deeds = new DeedJson(out, fields, text);
    this.events = new EventJson(out, fields);
  }

  /**
   * A whole reading as one line without a line end.
   *
   * @param input what the article was read from, as given
   * @param id the id that the input gave it, echoed
   */
  public static String write(Reading reading, String input, Optional<String> id) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new ReadingJson(out, reading.article()).reading(reading, input, id);
    }
    return line.toString();
  }

  /** The same JSON over several lines, for people. */
  public static String pretty(String line) {
    return PRETTY.writeValueAsString(PRETTY.readTree(line));
  }

  /** An input that could not be read, as one line without a line end. */
  public static String writeUnreadable(String input, Problem problem) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      out.writeStringProperty("input", input);
      new ReadingJson(out, Article.of("")).problems(List.of(problem));
      out.writeEndObject();
    }
    return line.toString();
  }

  private void reading(Reading reading, String input, Optional<String> id) {
    out.writeStartObject();
    out.writeStringProperty("format", FORMAT);
    out.writeObjectPropertyStart("reader");
    out.writeStringProperty("version", reading.by().version());
    out.writeObjectPropertyStart("models");
    reading.by().models().forEach((name, hash) -> out.writeStringProperty(name, SHA_256 + hash));
    out.writeEndObject();
    out.writeEndObject();
    out.writeStringProperty("input", input);
    fields.string("id", id);
    article(reading);
    cast.cast(reading.cast());
    out.writeArrayPropertyStart("statements");
    Map<Attribution, String> ids = new HashMap<>();
    reading.statements().forEach(each -> ids.put(each.attribution(), each.id()));
    for (Statement statement : reading.statements()) {
      statement(statement, statement.attribution().parent().map(ids::get));
    }
    out.writeEndArray();
    events.eventsAndTies(reading.happenings());
    out.writeArrayPropertyStart("dates");
    reading.dates().forEach(this::date);
    out.writeEndArray();
    events.wording(reading.happenings());
    problems(reading.problems());
    out.writeEndObject();
  }

  private void article(Reading reading) {
    Origin origin = reading.article().origin();
    out.writeObjectPropertyStart("article");
    out.writeStringProperty("id", reading.article().id());
    fields.string("title", origin.title());
    fields.string("outlet", origin.outlet());
    fields.string("url", origin.url());
    fields.string("author", origin.author());
    fields.string("published", origin.published().day().map(Object::toString));
    fields.string("published_at", origin.published().instant());
    fields.string("language", reading.language());
    out.writeStringProperty("text", text);
    out.writeArrayPropertyStart("zones");
    reading.zones().forEach(this::zone);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void zone(Zone zone) {
    out.writeStartObject();
    fields.span("span", zone.span());
    out.writeStringProperty("kind", zone.kind().code());
    fields.string("author", zone.author());
    fields.string("date", zone.date());
    out.writeEndObject();
  }

  private void statement(Statement statement, Optional<String> parent) {
    Attribution attribution = statement.attribution();
    out.writeStartObject();
    out.writeStringProperty("id", statement.id());
    out.writeStringProperty("zone", statement.zone().code());
    fields.spans("source", attribution.source());
    fields.spans("cue", attribution.cue());
    fields.spans("content", attribution.content());
    out.writeStringProperty("form", attribution.form().code());
    out.writeStringProperty("kind", attribution.kind().code());
    out.writeStringProperty("voice", attribution.sense().voice().code());
    cast.speaker(statement.speaker(), statement.speakerWords(text));
    fields.strings("addressee", statement.setting().addressees());
    fields.string("parent", parent);
    cast.chain(statement.voice());
    deeds.setting(statement.setting());
    deeds.act(statement.deed().act());
    out.writeStringProperty("polarity", attribution.sense().polarity().code());
    deeds.claim(statement.deed());
    out.writeBooleanProperty("hearsay", attribution.sense().hearsay());
    fields.confidence(attribution.confidence());
    out.writeEndObject();
  }

  private void date(DateMention date) {
    out.writeStartObject();
    fields.span("span", date.span());
    out.writeStringProperty("value", date.value());
    out.writeStringProperty("precision", date.precision().code());
    out.writeStringProperty("basis", date.basis().code());
    out.writeEndObject();
  }

  private void problems(List<Problem> problems) {
    out.writeArrayPropertyStart("problems");
    for (Problem problem : problems) {
      out.writeStartObject();
      out.writeStringProperty("code", problem.code());
      if (problem.where().isPresent()) {
        fields.span("where", problem.where().get());
      } else {
        out.writeNullProperty("where");
      }
      out.writeStringProperty("message", problem.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
