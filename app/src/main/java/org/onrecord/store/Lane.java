package org.onrecord.store;

import java.util.Locale;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Voice;
import org.onrecord.reading.Statement;

/** Whose words a position rests on. */
public enum Lane {
  /** The actor's own words, quoted at first hand. */
  OWN,
  /** What others report of them: paraphrase, or words that came through somebody. */
  REPORTED,
  /** The outlet's interpretation; never counted as a position. */
  OUTLET;

  /** The lane of a statement. */
  static Lane of(Statement statement) {
    if (statement.attribution().sense().voice() == Voice.IMPUTED) {
      return OUTLET;
    }
    boolean quoted = statement.attribution().form() != Form.INDIRECT;
    return quoted && statement.depth() == 0 ? OWN : REPORTED;
  }

  /** The word that is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
