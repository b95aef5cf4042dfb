package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Words in quotation marks.
 *
 * @param parts where they stand, marks included; one part for each paragraph they run through
 * @param closed whether a closing mark ends them
 */
record Quotation(List<Span> parts, boolean closed) {

  Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation without a part");
    }
  }

  /** The first unit of the opening mark. */
  int start() {
    return parts.getFirst().start();
  }
}
