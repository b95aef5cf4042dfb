package org.onrecord.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** A store with readings made by hand, and the search over it. */
final class Shelf implements AutoCloseable {
  final Store store;
  final Search search;
  final List<String> said = new ArrayList<>();

  Shelf(Path folder) {
    store = Store.open(folder);
    search = Search.open(store, folder.resolve("index"), said::add);
  }

  /** Adds an article, in whose lines " said " or " believed " parts source and content. */
  Shelf add(String text, String outlet, String day) {
    store.add(reading(text, outlet, day), "by hand");
    return this;
  }

  Shelf add(String text) {
    return add(text, "", "");
  }

  /** The contents of the statements that a question finds, with brackets round what is marked. */
  List<String> find(Question question) {
    return search.findStatements(question, 0, 100).stream()
        .map(hit -> marked(hit.statement().said().content(), hit.inContent()))
        .toList();
  }

  List<String> find(String words) {
    return find(Question.of(words));
  }

  Divided divide(Question question) {
    return search.divideStatements(question, Set.of(Division.values()));
  }

  /** Words with brackets round some places. */
  static String marked(String words, List<Span> places) {
    StringBuilder marked = new StringBuilder(words);
    for (Span place : places.reversed()) {
      marked.insert(place.end(), "]").insert(place.start(), "[");
    }
    return marked.toString();
  }

  @Override
  public void close() {
    search.close();
  }

  static Reading reading(String text, String outlet, String day) {
    Origin origin =
        new Origin(
            Optional.empty(),
            outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty());
    List<Zone> zones =
        text.isEmpty() ? List.of() : List.of(Zone.of(new Span(0, text.length()), Zone.Kind.BODY));
    return new Reading(
        new Article(text, origin),
        Optional.of("en"),
        zones,
        Entries.of(statements(text), List.of()),
        List.of());
  }

  private static List<Statement> statements(String text) {
    List<Statement> statements = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      for (String cue : List.of(" said ", " believed ")) {
        int at = line.indexOf(cue);
        if (at > 0) {
          statements.add(statement(start, at, cue.strip(), line, statements.size() + 1));
        }
      }
      start += line.length() + 1;
    }
    return statements;
  }

  private static Statement statement(int start, int at, String cue, String line, int number) {
    int content = start + at + cue.length() + 2;
    Frame frame =
        new Frame(
            List.of(new Span(start, start + at)),
            List.of(new Span(start + at + 1, start + at + 1 + cue.length())),
            List.of(new Span(content, start + line.length())),
            line.contains("“") ? Form.DIRECT : Form.INDIRECT);
    Kind kind = cue.equals("said") ? Kind.SPEECH : Kind.BELIEF;
    return new Statement("s" + number, Zone.Kind.BODY, Attribution.of(frame, Sense.of(kind), 0.75));
  }
}
