package org.onrecord.reading;

import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import tools.jackson.core.JsonGenerator;

/** Writes who appears in a reading and who speaks. */
final class CastJson {
  private final JsonGenerator out;
  private final JsonFields fields;

  CastJson(JsonGenerator out, JsonFields fields) {
    this.out = out;
    this.fields = fields;
  }

  void cast(Cast cast) {
    out.writeArrayPropertyStart("mentions");
    cast.mentions().forEach(this::mention);
    out.writeEndArray();
    out.writeArrayPropertyStart("actors");
    cast.actors().forEach(this::actor);
    out.writeEndArray();
  }

  private void mention(Cast.Named named) {
    out.writeStartObject();
    out.writeStringProperty("id", named.id());
    fields.span("span", named.mention().span());
    fields.span("head", named.mention().head());
    out.writeStringProperty("kind", named.mention().kind().code());
    out.writeStringProperty("type", named.mention().type().code());
    fields.string("actor", named.actor());
    fields.string("why", Optional.of(named.why()).filter(why -> !why.isEmpty()));
    out.writeEndObject();
  }

  private void actor(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("type", actor.known().type().code());
    fields.string("registry", actor.known().registry());
    fields.string("country", actor.known().country());
    fields.string("sector", actor.known().sector().map(Sector::name));
    fields.strings("members", actor.members());
    out.writeArrayPropertyStart("roles");
    actor.roles().forEach(this::role);
    out.writeEndArray();
    fields.strings("mentions", actor.mentions());
    out.writeEndObject();
  }

  private void role(Role role) {
    out.writeStartObject();
    out.writeStringProperty("title", role.title());
    fields.string("organization", role.organization());
    fields.string("country", role.country());
    fields.span("span", role.span());
    out.writeEndObject();
  }

  /** Who speaks: an object always, with the source's words. */
  void speaker(Speaker speaker, Optional<String> words) {
    out.writeObjectPropertyStart("speaker");
    switch (speaker) {
      case Speaker.Identified(String actor, String mention) -> {
        out.writeStringProperty("actor", actor);
        fields.string("mention", Optional.of(mention).filter(id -> !id.isEmpty()));
      }
      case Speaker.Unnamed unnamed -> nobody();
      case Speaker.Unknown unknown -> nobody();
    }
    fields.string("text", words);
    out.writeEndObject();
    switch (speaker) {
      case Speaker.Unnamed(String phrase) -> out.writeStringProperty("unnamed", phrase);
      case Speaker.Identified identified -> out.writeNullProperty("unnamed");
      case Speaker.Unknown unknown -> out.writeNullProperty("unnamed");
    }
  }

  private void nobody() {
    out.writeNullProperty("actor");
    out.writeNullProperty("mention");
  }

  void chain(Voice voice) {
    out.writeArrayPropertyStart("chain");
    for (Optional<String> actor : voice.chain()) {
      if (actor.isPresent()) {
        out.writeString(actor.get());
      } else {
        out.writeNull();
      }
    }
    out.writeEndArray();
  }
}
