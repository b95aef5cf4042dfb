package org.onrecord.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields that readings are made of: what is unknown as null, places in code points.
 *
 * @param out where they are written
 * @param points counts the text's code points
 */
record JsonFields(JsonGenerator out, CodePoints points) {
  void string(String name, Optional<String> value) {
    if (value.isPresent()) {
      out.writeStringProperty(name, value.get());
    } else {
      out.writeNullProperty(name);
    }
  }

  void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** With two decimals. */
  void confidence(double value) {
    out.writeNumberProperty(
        "confidence", BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  void spans(String name, List<Span> spans) {
    out.writeArrayPropertyStart(name);
    spans.forEach(this::bounds);
    out.writeEndArray();
  }

  void span(String name, Span span) {
    out.writeName(name);
    bounds(span);
  }

  private void bounds(Span span) {
    out.writeStartArray();
    out.writeNumber(points.codePoint(span.start()));
    out.writeNumber(points.codePoint(span.end()));
    out.writeEndArray();
  }
}
