package org.onrecord.reading;

import static org.onrecord.reading.JsonNodes.constant;
import static org.onrecord.reading.JsonNodes.string;
import static org.onrecord.reading.JsonNodes.strings;

import java.util.Optional;
import java.util.function.Function;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.event.Wording;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;
import tools.jackson.databind.JsonNode;

/**
 * Takes back what {@link EventJson} wrote; nothing from a reading of a release that read no events.
 */
final class EventParser {
  private final Function<JsonNode, Span> span;

  /** A parser that reads places with {@code span}. */
  EventParser(Function<JsonNode, Span> span) {
    this.span = span;
  }

  Happenings happenings(JsonNode root) {
    return new Happenings(
        root.path("events").valueStream().map(this::event).toList(),
        root.path("ties").valueStream().map(this::tie).toList(),
        root.path("wording").valueStream().map(this::wording).toList());
  }

  private Event event(JsonNode node) {
    return new Event(
        node.path("id").asString(),
        Code.valueOf(node.path("code").asString()),
        new Event.Parties(strings(node.path("actors")), strings(node.path("targets"))),
        new Event.Telling(
            span.apply(node.path("trigger").path(0)),
            span.apply(node.path("span")),
            when(node.path("when")),
            node.path("where").isArray()
                ? Optional.of(span.apply(node.path("where")))
                : Optional.empty()),
        claim(node),
        node.path("confidence").asDouble());
  }

  private Optional<Event.When> when(JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    Span words = span.apply(node.path("words").path(0));
    Optional<DateMention> date =
        string(node, "value")
            .map(
                value ->
                    new DateMention(
                        words,
                        value,
                        Precision.valueOf(constant(node, "precision")),
                        Basis.valueOf(constant(node, "basis"))));
    return Optional.of(new Event.When(words, date));
  }

  private static Claim claim(JsonNode node) {
    return new Claim(
        string(node, "asserted").filter(who -> !who.equals(Claim.NARRATOR)),
        Polarity.valueOf(constant(node, "polarity")),
        Modality.valueOf(constant(node, "modality")));
  }

  private Tie tie(JsonNode node) {
    return new Tie(
        node.path("from").asString(),
        Relation.of(node.path("relation").asString()),
        node.path("to").asString(),
        span.apply(node.path("span")),
        claim(node),
        node.path("confidence").asDouble());
  }

  private Wording wording(JsonNode node) {
    return new Wording(
        span.apply(node.path("span")),
        Wording.Kind.of(node.path("kind").asString()),
        string(node, "voice").filter(who -> !who.equals(Claim.NARRATOR)),
        string(node, "toward"));
  }
}
