package org.onrecord.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.onrecord.text.Span;

/**
 * Where the words of a statement stand in its article's text.
 *
 * @param speaker the source's words
 * @param cue the cue's words
 * @param content the content's words
 */
record Places(List<Span> speaker, List<Span> cue, List<Span> content) {
  Places {
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** All of them. */
  List<Span> all() {
    return Stream.of(speaker, cue, content).flatMap(List::stream).toList();
  }

  /** As bytes: three times a number of spans, and their ends. */
  byte[] written() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (3 + 2 * all().size()));
    for (List<Span> spans : List.of(speaker, cue, content)) {
      bytes.putInt(spans.size());
      spans.forEach(span -> bytes.putInt(span.start()).putInt(span.end()));
    }
    return bytes.array();
  }

  /** What {@link #written} wrote. */
  static Places of(BytesRef written) {
    ByteBuffer bytes = ByteBuffer.wrap(written.bytes, written.offset, written.length);
    return new Places(spans(bytes), spans(bytes), spans(bytes));
  }

  private static List<Span> spans(ByteBuffer bytes) {
    List<Span> spans = new ArrayList<>();
    for (int left = bytes.getInt(); left > 0; left--) {
      spans.add(new Span(bytes.getInt(), bytes.getInt()));
    }
    return spans;
  }
}
