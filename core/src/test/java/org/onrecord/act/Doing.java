package org.onrecord.act;

import java.util.List;
import java.util.Optional;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Encoder and acts of one depth, put together as the reader does. */
record Doing(Encoder encoder, Acts acts) {
  static Doing load(Depth depth) {
    return new Doing(Encoder.load(depth), Acts.load(depth));
  }

  Acts.Open open(String text) {
    return acts.alone(encoder, text, Paragraphs.of(text));
  }

  /** What a drawn text does. */
  Optional<Act> act(Drawn drawn) {
    return open(drawn.text()).act(drawn.parts());
  }

  /** The text with brackets round the words that decided the act. */
  static String decided(String text, List<Span> words) {
    StringBuilder drawn = new StringBuilder(text);
    words.reversed().forEach(span -> drawn.insert(span.end(), ']').insert(span.start(), '['));
    return drawn.toString();
  }
}
