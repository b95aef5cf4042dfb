package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.Span;

/**
 * The words of an attribution; roles as PolNeAR defines them (Newell et al., LREC 2018).
 *
 * @param source who it is attributed to, in text order; empty if the text names none
 * @param cue the words that attribute, in text order; empty for a floating quotation
 * @param content what is attributed, in text order; never empty
 * @param form how it is quoted
 */
public record Frame(List<Span> source, List<Span> cue, List<Span> content, Form form) {
  public Frame {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }

  /** From its first to its last word, whatever their role. */
  public Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> role : List.of(source, cue, content)) {
      for (Span span : role) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }
}
