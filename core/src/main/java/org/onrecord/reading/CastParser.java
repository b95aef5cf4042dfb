package org.onrecord.reading;

import static org.onrecord.reading.JsonNodes.constant;
import static org.onrecord.reading.JsonNodes.string;
import static org.onrecord.reading.JsonNodes.strings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/** Takes back what {@link CastJson} wrote. */
final class CastParser {
  private final Function<JsonNode, Span> span;

  /** A parser that reads places with {@code span}. */
  CastParser(Function<JsonNode, Span> span) {
    this.span = span;
  }

  Cast cast(JsonNode root) {
    return new Cast(
        root.path("mentions").valueStream().map(this::mention).toList(),
        root.path("actors").valueStream().map(this::actor).toList());
  }

  private Cast.Named mention(JsonNode node) {
    Mention mention =
        new Mention(
            span.apply(node.path("span")),
            span.apply(node.path("head")),
            Mention.Kind.valueOf(constant(node, "kind")),
            Type.valueOf(constant(node, "type")));
    return new Cast.Named(
        node.path("id").asString(), mention, string(node, "actor"), string(node, "why").orElse(""));
  }

  private Actor actor(JsonNode node) {
    Actor.Known known =
        new Actor.Known(
            Type.valueOf(constant(node, "type")),
            string(node, "registry"),
            string(node, "country"),
            string(node, "sector").map(Sector::valueOf));
    return new Actor(
        node.path("id").asString(),
        node.path("name").asString(),
        known,
        strings(node.path("members")),
        node.path("roles").valueStream().map(this::role).toList(),
        strings(node.path("mentions")));
  }

  private Role role(JsonNode node) {
    return new Role(
        node.path("title").asString(),
        string(node, "organization"),
        string(node, "country"),
        span.apply(node.path("span")));
  }

  /** Whose voice a statement is; unknown in a reading that was made before voices were read. */
  static Voice voice(JsonNode statement) {
    JsonNode speaker = statement.path("speaker");
    Optional<String> actor = string(speaker, "actor");
    Speaker who =
        actor.isPresent()
            ? new Speaker.Identified(actor.get(), string(speaker, "mention").orElse(""))
            : string(statement, "unnamed")
                .<Speaker>map(Speaker.Unnamed::new)
                .orElse(Speaker.unknown());
    List<Optional<String>> chain =
        statement
            .path("chain")
            .valueStream()
            .map(each -> Optional.of(each).filter(JsonNode::isString).map(JsonNode::asString))
            .toList();
    return new Voice(who, chain);
  }
}
