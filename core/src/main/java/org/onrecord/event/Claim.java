package org.onrecord.event;

import java.util.Optional;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Polarity;

/**
 * Who asserts something, and how.
 *
 * @param statement the id of the statement inside which it is asserted; empty for the narrator
 * @param polarity whether it is asserted or denied
 * @param modality how it stands to fact
 */
public record Claim(Optional<String> statement, Polarity polarity, Modality modality) {
  /** Who asserts it as the reading prints it. */
  public static final String NARRATOR = "narrator";

  /** The statement's id, or {@value #NARRATOR}. */
  public String asserted() {
    return statement.orElse(NARRATOR);
  }
}
