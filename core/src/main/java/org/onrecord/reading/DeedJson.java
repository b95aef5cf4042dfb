package org.onrecord.reading;

import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.when.Basis;
import org.onrecord.when.Precision;
import org.onrecord.when.Uttered;
import tools.jackson.core.JsonGenerator;

/** Writes when and where a statement was made, to whom, and what it does. */
final class DeedJson {
  private final JsonGenerator out;
  private final JsonFields fields;
  private final String text;

  DeedJson(JsonGenerator out, JsonFields fields, String text) {
    this.out = out;
    this.fields = fields;
    this.text = text;
  }

  void setting(Setting setting) {
    uttered(setting.uttered());
    if (setting.venue().isPresent()) {
      venue(setting.venue().get());
    } else {
      out.writeNullProperty("venue");
    }
  }

  private void uttered(Uttered uttered) {
    out.writeObjectPropertyStart("uttered");
    fields.string("value", uttered.value());
    fields.string("not_before", uttered.notBefore().map(Object::toString));
    fields.string("not_after", uttered.notAfter().map(Object::toString));
    fields.string("basis", uttered.basis().map(Basis::code));
    fields.string("precision", uttered.precision().map(Precision::code));
    fields.spans("words", uttered.words());
    out.writeEndObject();
  }

  private void venue(Venue venue) {
    out.writeObjectPropertyStart("venue");
    out.writeStringProperty("text", venue.span().in(text));
    fields.span("span", venue.span());
    out.writeStringProperty("medium", venue.medium().code());
    out.writeEndObject();
  }

  void act(Optional<Act> act) {
    if (act.isEmpty()) {
      out.writeNullProperty("act");
      return;
    }
    out.writeObjectPropertyStart("act");
    out.writeStringProperty("code", act.get().code().name());
    fields.strings("targets", act.get().targets());
    fields.confidence(act.get().confidence());
    fields.spans("words", act.get().words());
    out.writeEndObject();
  }

  /** How what a statement claims is claimed. */
  void claim(Deed deed) {
    fields.string("modality", deed.modality().map(Modality::code));
    fields.string("certainty", deed.certainty().map(Certainty::code));
    fields.spans("condition", deed.condition());
    out.writeArrayPropertyStart("issues");
    deed.issues().forEach(this::issue);
    out.writeEndArray();
  }

  private void issue(OnIssue on) {
    out.writeStartObject();
    out.writeStringProperty("issue", on.issue());
    fields.string("stance", on.stance().map(Stance::code));
    fields.confidence(on.confidence());
    fields.spans("evidence", on.evidence());
    out.writeEndObject();
  }
}
