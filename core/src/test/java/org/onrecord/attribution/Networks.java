package org.onrecord.attribution;

import java.util.List;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

/** Encoder and decoder of one depth, put together as the reader does. */
record Networks(Encoder encoder, Attributions attributions) {
  static Networks load(Depth depth) {
    return new Networks(Encoder.load(depth), Attributions.load(depth));
  }

  /** The attributions of these paragraphs. */
  List<Attribution> find(String text, List<Span> paragraphs) {
    Words words = encoder.cut(text, paragraphs);
    Attributions.Open open = attributions.begin(text, words);
    encoder.read(words, open::add);
    return open.found(paragraphs);
  }
}
