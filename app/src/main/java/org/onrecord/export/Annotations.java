package org.onrecord.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Statements as W3C Web Annotations in JSON-LD: a collection with one page, and on it one
 * annotation for each statement. Its targets are the stretches of the article's text that are
 * source, cue and content, each by its place in code points and by its words with what stands
 * before and after; its bodies are the statement's status, form, kind, zone and confidence.
 */
public final class Annotations {
  /** How many code points before and after the words are given. */
  static final int AROUND = 32;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final String NAME = "urn:onrecord:";
  private static final int ID_DIGITS = 20;
  private static final List<Column> TAGS =
      List.of(Column.STATUS, Column.FORM, Column.KIND, Column.ZONE, Column.CONFIDENCE);

  private final JsonGenerator out;
  private final Evidence evidence;
  private int total;

  private Annotations(JsonGenerator out, Evidence evidence) {
    this.out = out;
    this.evidence = evidence;
  }

  /** Writes every statement that is selected; leaves {@code to} open. */
  public static void write(OutputStream to, Store store, Selected selected) {
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), to)) {
      Annotations annotations = new Annotations(out, new Evidence(store));
      String id = NAME + "collection:" + digest(selected);
      out.writeStartObject();
      out.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
      out.writeStringProperty("id", id);
      out.writeStringProperty("type", "AnnotationCollection");
      out.writeStringProperty("label", "Statements");
      out.writeObjectPropertyStart("first");
      out.writeStringProperty("id", id + ":1");
      out.writeStringProperty("type", "AnnotationPage");
      out.writeNumberProperty("startIndex", 0);
      out.writeArrayPropertyStart("items");
      selected.use(all -> all.forEach(annotations::annotation));
      out.writeEndArray();
      out.writeEndObject();
      out.writeNumberProperty("total", annotations.total);
      out.writeEndObject();
    }
  }

  private void annotation(StoredStatement stored) {
    Evidence.Opened opened = evidence.open(stored);
    Attribution attribution = opened.statement(stored.id()).attribution();
    total++;
    out.writeStartObject();
    out.writeStringProperty("id", NAME + stored.id());
    out.writeStringProperty("type", "Annotation");
    out.writeStringProperty("motivation", "describing");
    out.writeArrayPropertyStart("body");
    for (Column column : TAGS) {
      column.value(stored).ifPresent(value -> tag(column.title() + ": " + value));
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("target");
    Targets targets = new Targets(out, opened, stored);
    targets.role("content", attribution.content());
    targets.role("source", attribution.source());
    targets.role("cue", attribution.cue());
    out.writeEndArray();
    out.writeEndObject();
  }

  private void tag(String value) {
    out.writeStartObject();
    out.writeStringProperty("type", "TextualBody");
    out.writeStringProperty("purpose", "tagging");
    out.writeStringProperty("format", "text/plain");
    out.writeStringProperty("value", value);
    out.writeEndObject();
  }

  /** A name for what was asked for, the same each time. */
  private static String digest(Selected selected) {
    return Sha256.hex(String.join("\n", selected.asked()), ID_DIGITS);
  }

  /** The targets of one annotation; the first says what the text is, the others only name it. */
  private static final class Targets {
    private final JsonGenerator out;
    private final Evidence.Opened opened;
    private final StoredStatement stored;
    private boolean described;

    Targets(JsonGenerator out, Evidence.Opened opened, StoredStatement stored) {
      this.out = out;
      this.opened = opened;
      this.stored = stored;
    }

    void role(String role, List<Span> spans) {
      for (Span span : spans) {
        out.writeStartObject();
        out.writeStringProperty("type", "SpecificResource");
        out.writeStringProperty("schema:roleName", role);
        if (described) {
          out.writeStringProperty("source", NAME + stored.article().id());
        } else {
          source();
        }
        out.writeArrayPropertyStart("selector");
        position(span);
        quote(span);
        out.writeEndArray();
        out.writeEndObject();
      }
    }

    private void source() {
      described = true;
      out.writeObjectPropertyStart("source");
      out.writeStringProperty("id", NAME + stored.article().id());
      out.writeStringProperty("type", "Text");
      out.writeStringProperty("format", "text/plain");
      string("language", stored.article().language());
      string("via", StatementXlsx.address(stored.url().orElse("")));
      string("dc:title", Optional.of(stored.article().headline()));
      string("dc:publisher", stored.article().outlet());
      string("dc:date", stored.article().published());
      out.writeEndObject();
    }

    private void string(String name, Optional<String> value) {
      value.ifPresent(given -> out.writeStringProperty(name, given));
    }

    private void position(Span span) {
      out.writeStartObject();
      out.writeStringProperty("type", "TextPositionSelector");
      out.writeNumberProperty("start", opened.points().codePoint(span.start()));
      out.writeNumberProperty("end", opened.points().codePoint(span.end()));
      out.writeEndObject();
    }

    private void quote(Span span) {
      String text = opened.text();
      int start = opened.points().codePoint(span.start());
      int end = opened.points().codePoint(span.end());
      int last = opened.points().codePoint(text.length());
      int before = opened.points().utf16(Math.max(0, start - AROUND));
      int after = opened.points().utf16(Math.min(last, end + AROUND));
      out.writeStartObject();
      out.writeStringProperty("type", "TextQuoteSelector");
      out.writeStringProperty("exact", span.in(text));
      out.writeStringProperty("prefix", text.substring(before, span.start()));
      out.writeStringProperty("suffix", text.substring(span.end(), after));
      out.writeEndObject();
    }
  }
}
