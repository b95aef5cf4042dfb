package org.onrecord.store;

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

/** Readings made by hand: each sentence “X said Y.” is a statement. */
final class Example {
  private Example() {}

  /** A reading of {@code text}, in which " said " parts source and content of each line. */
  static Reading reading(String text, String outlet, String day) {
    Origin origin =
        new Origin(
            Optional.empty(),
            outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty());
    return new Reading(
        new Article(text, origin),
        Optional.of("en"),
        List.of(Zone.of(new Span(0, text.length()), Zone.Kind.BODY)),
        Entries.of(statements(text), List.of()),
        List.of());
  }

  private static List<Statement> statements(String text) {
    List<Statement> statements = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      int cue = line.indexOf(" said ");
      if (cue > 0) {
        Attribution attribution =
            Attribution.of(
                new Frame(
                    List.of(new Span(start, start + cue)),
                    List.of(new Span(start + cue + 1, start + cue + 5)),
                    List.of(new Span(start + cue + 6, start + line.length())),
                    line.contains("“") ? Form.DIRECT : Form.INDIRECT),
                Sense.of(Kind.SPEECH),
                0.75);
        statements.add(new Statement("s" + (statements.size() + 1), Zone.Kind.BODY, attribution));
      }
      start += line.length() + 1;
    }
    return statements;
  }
}
