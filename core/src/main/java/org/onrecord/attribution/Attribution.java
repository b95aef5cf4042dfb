package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.Span;

/**
 * One attribution as an article makes it; roles as PolNeAR defines them (Newell et al., LREC 2018).
 *
 * @param source who it is attributed to, in text order; empty if the text names none
 * @param cue the words that attribute, in text order; empty for a floating quotation
 * @param content what is attributed, in text order; never empty
 * @param form how it is quoted
 * @param kind what the cue tells
 * @param confidence the reader's own estimate that this is one, from 0 to 1
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Form form,
    Kind kind,
    double confidence) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
