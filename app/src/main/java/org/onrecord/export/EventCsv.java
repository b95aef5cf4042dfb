package org.onrecord.export;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.Told;

/**
 * Events as CSV (RFC 4180), one a line, guarded like every {@link TableCsv}. Days are in EDTF;
 * offsets count code points of the article's text.
 */
public final class EventCsv {
  private static final List<String> TITLES =
      List.of(
          "id",
          "status",
          "day",
          "day_words",
          "code",
          "actors",
          "targets",
          "words",
          "trigger",
          "asserted_by",
          "statement",
          "polarity",
          "modality",
          "outlet",
          "published",
          "headline",
          "article",
          "start",
          "end",
          "confidence");

  private EventCsv() {}

  /**
   * Writes all {@code events}; leaves {@code out} open.
   *
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static void write(Writer out, Stream<StoredEvent> events) {
    TableCsv.write(out, TITLES, events.map(EventCsv::cells));
  }

  private static List<String> cells(StoredEvent event) {
    StoredEvent.Happened happened = event.happened();
    Told told = event.told();
    return List.of(
        event.id(),
        told.status(),
        happened.day().orElse(""),
        happened.dayWords().orElse(""),
        happened.code(),
        names(happened.actors()),
        names(happened.targets()),
        told.words(),
        event.named().map(it -> it.in(told.words())).orElse(""),
        told.isNarrated() ? "narrator" : told.voice().speaker().orElse("unnamed"),
        told.voice().statement().orElse(""),
        told.voice().polarity(),
        told.voice().modality(),
        event.article().outlet().orElse(""),
        event.article().published().orElse(""),
        event.article().headline(),
        event.article().id(),
        String.valueOf(told.start()),
        String.valueOf(told.end()),
        String.valueOf(told.voice().confidence()));
  }

  private static String names(List<Told.Party> parties) {
    return parties.stream().map(Told.Party::name).collect(Collectors.joining("; "));
  }
}
