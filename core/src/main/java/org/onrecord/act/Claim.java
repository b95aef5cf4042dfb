package org.onrecord.act;

import java.util.List;
import org.onrecord.text.Span;

/**
 * How a statement claims what it claims.
 *
 * @param modality how it stands to fact
 * @param certainty how firmly
 * @param condition the words of the condition it is made under, in text order
 */
public record Claim(Modality modality, Certainty certainty, List<Span> condition) {
  public Claim {
    condition = List.copyOf(condition);
  }
}
