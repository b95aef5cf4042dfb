package org.onrecord.store;

import java.util.Optional;
import org.onrecord.page.RawPage;
import org.onrecord.text.Problem;

/**
 * What comes into the store with a reading.
 *
 * @param input what the article was read from, as given
 * @param page the page that the article was taken from, if it was one
 * @param again whether it is to be kept even if it was purged before
 * @param problem what of the article could not be taken as its source gives it
 */
public record Intake(
    String input, Optional<RawPage> page, boolean again, Optional<Problem> problem) {
  /** An article that could be taken as it is. */
  public Intake(String input, Optional<RawPage> page, boolean again) {
    this(input, page, again, Optional.empty());
  }

  /** An article that was given as text, and is not to come back if it was purged. */
  public static Intake of(String input) {
    return new Intake(input, Optional.empty(), false);
  }
}
