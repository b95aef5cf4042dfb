package org.onrecord.reading;

import static org.onrecord.reading.JsonNodes.constant;
import static org.onrecord.reading.JsonNodes.string;
import static org.onrecord.reading.JsonNodes.strings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.setting.Medium;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.Precision;
import org.onrecord.when.Uttered;
import tools.jackson.databind.JsonNode;

/**
 * Takes back what {@link DeedJson} wrote. Readings of a release that didn't fill a field leave it
 * out.
 */
final class DeedParser {
  private final Function<JsonNode, Span> span;

  /** A parser that reads places with {@code span}. */
  DeedParser(Function<JsonNode, Span> span) {
    this.span = span;
  }

  Setting setting(JsonNode statement) {
    JsonNode venue = statement.path("venue");
    Optional<Venue> where =
        venue.isObject()
            ? Optional.of(
                new Venue(
                    span.apply(venue.path("span")), Medium.valueOf(constant(venue, "medium"))))
            : Optional.empty();
    return new Setting(
        uttered(statement.path("uttered")), where, strings(statement.path("addressee")));
  }

  private Uttered uttered(JsonNode node) {
    return new Uttered(
        string(node, "value"),
        string(node, "not_before").map(LocalDate::parse),
        string(node, "not_after").map(LocalDate::parse),
        string(node, "basis").map(code -> Basis.valueOf(constant(node, "basis"))),
        string(node, "precision").map(code -> Precision.valueOf(constant(node, "precision"))),
        spans(node.path("words")));
  }

  Deed deed(JsonNode statement) {
    JsonNode act = statement.path("act");
    return new Deed(
        act.isObject() ? Optional.of(act(act)) : Optional.empty(),
        string(statement, "modality")
            .map(code -> Modality.valueOf(constant(statement, "modality"))),
        string(statement, "certainty")
            .map(code -> Certainty.valueOf(constant(statement, "certainty"))),
        spans(statement.path("condition")),
        statement.path("issues").valueStream().map(this::onIssue).toList());
  }

  private OnIssue onIssue(JsonNode node) {
    return new OnIssue(
        node.path("issue").asString(),
        string(node, "stance").map(Stance::of),
        node.path("confidence").asDouble(),
        spans(node.path("evidence")));
  }

  private Act act(JsonNode node) {
    return new Act(
        Code.valueOf(node.path("code").asString()),
        strings(node.path("targets")),
        spans(node.path("words")),
        node.path("confidence").asDouble());
  }

  private List<Span> spans(JsonNode nodes) {
    return nodes.valueStream().map(span).toList();
  }
}
