package org.onrecord.store;

import java.util.Optional;
import org.onrecord.compare.Tension;
import org.onrecord.correction.Correction;

/**
 * Two statements, or words and a deed, that don't sit together, with what a person said of it.
 *
 * @param tension why they are laid side by side
 * @param one the earlier
 * @param other the later
 * @param mark the correction by which a person marked it last; empty where none did
 */
public record StoredTension(
    Tension tension, StoredEvidence one, StoredEvidence other, Optional<Correction> mark) {

  /** Whether a person says that they do sit together. */
  public boolean isExplained() {
    return mark.filter(each -> Pairing.sitsTogether(each.edit())).isPresent();
  }
}
