package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.act.Quad;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.reading.Statement;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements as events in PLOVER's terms, one JSON object a line: who does what to whom, when, in
 * which words. {@code docs/export.md} lists the keys. What the record doesn't know is {@code null}
 * or an empty list; a comment that performs none of PLOVER's acts has no event type.
 */
final class PloverLines {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DECIMALS = 2;

  private final Writer out;
  private final Evidence evidence;

  private PloverLines(Writer out, Store store) {
    this.out = out;
    this.evidence = new Evidence(store);
  }

  /**
   * Writes every statement that is selected; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  static void write(Writer out, Store store, Selected selected) {
    PloverLines lines = new PloverLines(out, store);
    selected.use(all -> all.forEach(lines::line));
  }

  private void line(StoredStatement stored) {
    Evidence.Opened opened = evidence.open(stored);
    Statement statement = opened.statement(stored.id());
    ObjectNode line = JSON.createObjectNode();
    line.put("id", stored.id());
    line.put("date", statement.uttered().value().orElse(null));
    act(line, statement.deed(), opened.text());
    line.set("source", source(statement, stored, opened));
    line.set("target", targets(statement, opened));
    claim(line, statement, opened.text());
    line.put("text", stored.said().content());
    line.put("cue", stored.said().cue().isEmpty() ? null : stored.said().cue());
    line.put("status", stored.marks().status());
    line.put("publisher", stored.article().outlet().orElse(null));
    line.put("published", stored.article().published().orElse(null));
    line.put("url", stored.url().orElse(null));
    line.put("article", stored.article().id());
    try {
      out.write(JSON.writeValueAsString(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void act(ObjectNode line, Deed deed, String text) {
    Optional<Act> act = deed.act().filter(done -> done.code() != Code.STATE);
    line.put("event", act.map(done -> done.code().name()).orElse(null));
    line.putNull("mode");
    line.put("quad", act.flatMap(done -> done.code().quad()).map(Quad::inWords).orElse(null));
    line.put("confidence", deed.act().map(PloverLines::confidence).orElse(null));
    words(line.putArray("words"), deed.act().map(Act::words).orElse(List.of()), text);
  }

  private static BigDecimal confidence(Act act) {
    return BigDecimal.valueOf(act.confidence()).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static void claim(ObjectNode line, Statement statement, String text) {
    Deed deed = statement.deed();
    line.put("polarity", statement.attribution().sense().polarity().code());
    line.put("modality", deed.modality().map(Modality::code).orElse(null));
    line.put("certainty", deed.certainty().map(Certainty::code).orElse(null));
    words(line.putArray("condition"), deed.condition(), text);
  }

  private static void words(ArrayNode list, List<Span> spans, String text) {
    spans.forEach(span -> list.add(span.in(text)));
  }

  private static ArrayNode source(
      Statement statement, StoredStatement stored, Evidence.Opened opened) {
    ArrayNode list = JSON.createArrayNode();
    switch (statement.speaker()) {
      case Speaker.Identified it ->
          list.add(party(opened, it.actor()).put("text", stored.said().speaker().orElse(null)));
      case Speaker.Unnamed it -> list.add(unknown().put("text", it.words()));
      case Speaker.Unknown it ->
          stored.said().speaker().map(words -> unknown().put("text", words)).ifPresent(list::add);
    }
    return list;
  }

  private static ArrayNode targets(Statement statement, Evidence.Opened opened) {
    ArrayNode list = JSON.createArrayNode();
    statement.deed().act().map(Act::targets).orElse(List.of()).stream()
        .map(id -> party(opened, id).putNull("text"))
        .forEach(list::add);
    return list;
  }

  private static ObjectNode party(Evidence.Opened opened, String id) {
    return opened.article().reading().cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .map(PloverLines::party)
        .orElseGet(PloverLines::unknown);
  }

  private static ObjectNode party(Actor actor) {
    ObjectNode party = JSON.createObjectNode();
    party.put("name", actor.name());
    party.put("country", actor.known().country().orElse(null));
    party.put("sector", actor.known().sector().map(Sector::name).orElse(null));
    return party;
  }

  private static ObjectNode unknown() {
    return JSON.createObjectNode().putNull("name").putNull("country").putNull("sector");
  }
}
