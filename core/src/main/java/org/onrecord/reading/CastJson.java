package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes who appears in a reading and who speaks. */
final class CastJson {
  private final JsonGenerator out;
  private final CodePoints points;

  CastJson(JsonGenerator out, CodePoints points) {
    this.out = out;
    this.points = points;
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
    span("span", named.mention().span());
    span("head", named.mention().head());
    out.writeStringProperty("kind", named.mention().kind().code());
    out.writeStringProperty("type", named.mention().type().code());
    string("actor", named.actor());
    string("why", Optional.of(named.why()).filter(why -> !why.isEmpty()));
    out.writeEndObject();
  }

  private void actor(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("type", actor.known().type().code());
    string("registry", actor.known().registry());
    string("country", actor.known().country());
    string("sector", actor.known().sector().map(Sector::name));
    strings("members", actor.members());
    out.writeArrayPropertyStart("roles");
    actor.roles().forEach(this::role);
    out.writeEndArray();
    strings("mentions", actor.mentions());
    out.writeEndObject();
  }

  private void role(Role role) {
    out.writeStartObject();
    out.writeStringProperty("title", role.title());
    string("organization", role.organization());
    string("country", role.country());
    span("span", role.span());
    out.writeEndObject();
  }

  /** Who speaks: an object always, with the source's words. */
  void speaker(Speaker speaker, Optional<String> words) {
    out.writeObjectPropertyStart("speaker");
    switch (speaker) {
      case Speaker.Identified(String actor, String mention) -> {
        out.writeStringProperty("actor", actor);
        out.writeStringProperty("mention", mention);
      }
      case Speaker.Unnamed unnamed -> nobody();
      case Speaker.Unknown unknown -> nobody();
    }
    string("text", words);
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

  private void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private void string(String name, Optional<String> value) {
    if (value.isPresent()) {
      out.writeStringProperty(name, value.get());
    } else {
      out.writeNullProperty(name);
    }
  }

  private void span(String name, Span span) {
    out.writeArrayPropertyStart(name);
    out.writeNumber(points.codePoint(span.start()));
    out.writeNumber(points.codePoint(span.end()));
    out.writeEndArray();
  }
}
