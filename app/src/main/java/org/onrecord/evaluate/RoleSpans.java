package org.onrecord.evaluate;

import java.util.List;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/**
 * Where the three parts of one attribution stand, in UTF-16 units and text order. Spans of one part
 * may touch or overlap, as annotators leave them.
 *
 * @param source who it is attributed to; empty if the text names none
 * @param cue the words that attribute; empty for a floating quotation
 * @param content what is attributed
 */
public record RoleSpans(List<Span> source, List<Span> cue, List<Span> content) {

  public RoleSpans {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
  }

  /** Where the parts of {@code attribution} stand. */
  public static RoleSpans of(Attribution attribution) {
    return new RoleSpans(attribution.source(), attribution.cue(), attribution.content());
  }

  /** The spans of one part. */
  public List<Span> in(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
