package org.onrecord.correction;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Where a correction belongs: the words of the statement as it was read, which another reading of
 * the same article, or of a text fetched again, is searched for.
 *
 * @param article the article's id
 * @param content from the first to the last of its words
 * @param cue the words that attribute it; empty for one without
 */
public record Anchor(String article, Passage content, Optional<Passage> cue) {
  /** The anchor of a statement. */
  public static Anchor of(String article, String text, CodePoints points, Attribution read) {
    return new Anchor(
        article,
        Passage.of(text, points, extent(read.content())),
        read.cue().isEmpty()
            ? Optional.empty()
            : Optional.of(Passage.of(text, points, extent(read.cue()))));
  }

  /** From the beginning of the first span to the end of the last. */
  static Span extent(List<Span> spans) {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }
}
