package org.onrecord.store;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.correction.Edit;

/**
 * Two statements on an issue, or words and a deed, as a person marks them.
 *
 * @param one a statement's or an event's id
 * @param other another's
 * @param issue the issue's id
 */
public record Pairing(String one, String other, String issue) {
  public Pairing {
    if (one.equals(other)) {
      throw new IllegalArgumentException("one statement twice: " + one);
    }
  }

  /** What says that these sit together, or else that they are worth a look. */
  public Edit edit(boolean together) {
    List<String> both = Stream.of(one, other).sorted().toList();
    return new Edit.Ruled(
        together ? Edit.Ruling.SITS_TOGETHER : Edit.Ruling.WORTH_A_LOOK,
        List.of(both.getFirst(), both.getLast(), issue));
  }

  /** Whether a mark says that two statements sit together. */
  static boolean sitsTogether(Edit edit) {
    return edit instanceof Edit.Ruled ruled && ruled.ruling() == Edit.Ruling.SITS_TOGETHER;
  }
}
