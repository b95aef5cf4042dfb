package org.onrecord.act;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * What a statement does and how it claims what it claims; empty where it wasn't read.
 *
 * @param act what saying it does
 * @param modality how what is claimed stands to fact
 * @param certainty how firmly it is claimed
 * @param condition the words of the condition it is made under, in text order
 */
public record Deed(
    Optional<Act> act,
    Optional<Modality> modality,
    Optional<Certainty> certainty,
    List<Span> condition) {
  public Deed {
    condition = List.copyOf(condition);
  }

  /** Nothing read. */
  public static Deed unknown() {
    return new Deed(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
