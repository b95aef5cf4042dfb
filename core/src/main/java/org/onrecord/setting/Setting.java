package org.onrecord.setting;

import java.util.List;
import java.util.Optional;
import org.onrecord.when.Uttered;

/**
 * The circumstances of a statement, as far as words give them for it.
 *
 * @param uttered when it was made
 * @param venue on what occasion or by what channel; empty where the text doesn't say
 * @param addressees ids of the actors it was made to, in text order
 */
public record Setting(Uttered uttered, Optional<Venue> venue, List<String> addressees) {
  public Setting {
    addressees = List.copyOf(addressees);
  }

  /** Nothing known. */
  public static Setting unknown() {
    return of(Uttered.unknown());
  }

  /** Nothing known but the day. */
  public static Setting of(Uttered uttered) {
    return new Setting(uttered, Optional.empty(), List.of());
  }
}
