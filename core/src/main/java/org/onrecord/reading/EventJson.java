package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Tie;
import org.onrecord.event.Wording;
import org.onrecord.when.DateMention;
import tools.jackson.core.JsonGenerator;

/** Writes events, ties and wording. */
final class EventJson {
  private final JsonGenerator out;
  private final JsonFields fields;

  EventJson(JsonGenerator out, JsonFields fields) {
    this.out = out;
    this.fields = fields;
  }

  void eventsAndTies(Happenings happenings) {
    out.writeArrayPropertyStart("events");
    happenings.events().forEach(this::event);
    out.writeEndArray();
    out.writeArrayPropertyStart("ties");
    happenings.ties().forEach(this::tie);
    out.writeEndArray();
  }

  void wording(Happenings happenings) {
    out.writeArrayPropertyStart("wording");
    happenings.wordings().forEach(this::wording);
    out.writeEndArray();
  }

  private void event(Event event) {
    out.writeStartObject();
    out.writeStringProperty("id", event.id());
    out.writeStringProperty("code", event.code().name());
    fields.strings("actors", event.parties().actors());
    fields.strings("targets", event.parties().targets());
    fields.spans("trigger", List.of(event.telling().trigger()));
    fields.span("span", event.telling().span());
    when(event.telling().when());
    if (event.telling().where().isPresent()) {
      fields.span("where", event.telling().where().get());
    } else {
      out.writeNullProperty("where");
    }
    claim(event.claim());
    fields.confidence(event.confidence());
    out.writeEndObject();
  }

  private void when(Optional<Event.When> when) {
    if (when.isEmpty()) {
      out.writeNullProperty("when");
      return;
    }
    Optional<DateMention> date = when.get().date();
    out.writeObjectPropertyStart("when");
    fields.string("value", date.map(DateMention::value));
    fields.string("precision", date.map(it -> it.precision().code()));
    fields.string("basis", date.map(it -> it.basis().code()));
    fields.spans("words", List.of(when.get().words()));
    out.writeEndObject();
  }

  private void claim(Claim claim) {
    out.writeStringProperty("asserted", claim.asserted());
    out.writeStringProperty("polarity", claim.polarity().code());
    out.writeStringProperty("modality", claim.modality().code());
  }

  private void tie(Tie tie) {
    out.writeStartObject();
    out.writeStringProperty("from", tie.from());
    out.writeStringProperty("relation", tie.relation().code());
    out.writeStringProperty("to", tie.to());
    fields.span("span", tie.span());
    claim(tie.claim());
    fields.confidence(tie.confidence());
    out.writeEndObject();
  }

  private void wording(Wording wording) {
    out.writeStartObject();
    fields.span("span", wording.span());
    out.writeStringProperty("kind", wording.kind().code());
    out.writeStringProperty("voice", wording.voice());
    fields.string("toward", wording.toward());
    out.writeEndObject();
  }
}
