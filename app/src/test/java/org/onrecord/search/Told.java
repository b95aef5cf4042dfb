package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** An article told piece by piece, so that a statement's words may stand apart in any order. */
final class Told {
  private final StringBuilder text = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Span> source = new ArrayList<>();
  private final List<Span> cue = new ArrayList<>();
  private final List<Span> content = new ArrayList<>();
  private Zone.Kind zone = Zone.Kind.BODY;

  /** Words that belong to no statement. */
  Told plain(String words) {
    text.append(words);
    return this;
  }

  Told source(String words) {
    return piece(words, source);
  }

  Told cue(String words) {
    return piece(words, cue);
  }

  Told content(String words) {
    return piece(words, content);
  }

  private Told piece(String words, List<Span> role) {
    if (!words.isEmpty()) {
      role.add(new Span(text.length(), text.length() + words.length()));
    }
    text.append(words);
    return this;
  }

  /** Says in which kind of zone the statements from here on stand. */
  Told in(Zone.Kind kind) {
    zone = kind;
    return this;
  }

  /** Ends a statement. */
  Told end(Form form, Kind kind) {
    Frame frame = new Frame(source, cue, content, form);
    String id = "s" + (statements.size() + 1);
    statements.add(new Statement(id, zone, Attribution.of(frame, Sense.of(kind), 0.75)));
    List.of(source, cue, content).forEach(List::clear);
    return this;
  }

  String text() {
    return text.toString();
  }

  /** The reading; empty outlets and days are not given. */
  Reading reading(String outlet, String day) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.of(outlet).filter(name -> !name.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty());
    return new Reading(
        new Article(text(), origin),
        Optional.of("en"),
        List.of(Zone.of(new Span(0, text.length()), Zone.Kind.BODY)),
        Entries.of(statements, List.of()),
        List.of());
  }
}
