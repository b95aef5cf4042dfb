package org.onrecord.issue;

import java.util.List;

/**
 * Sentences that a person gives to say what an issue means; {@code onrecord issues check} tells
 * which of them are read otherwise.
 *
 * @param support sentences for the proposition
 * @param oppose sentences against it
 */
public record Examples(List<String> support, List<String> oppose) {
  public Examples {
    support = List.copyOf(support);
    oppose = List.copyOf(oppose);
  }

  /** None. */
  public static Examples none() {
    return new Examples(List.of(), List.of());
  }
}
