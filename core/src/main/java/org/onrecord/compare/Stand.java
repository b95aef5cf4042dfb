package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.act.Modality;
import org.onrecord.issue.Stance;

/**
 * What a statement comes to on an issue.
 *
 * @param said the statement
 * @param issue the issue's id
 * @param side where it stands
 * @param holding how it is held
 * @param utterance the act of speech that it reports together with others; empty for one of its own
 */
public record Stand(
    Said said, String issue, Stance side, Holding holding, Optional<String> utterance)
    implements Evidence {

  /**
   * How a stand is held.
   *
   * @param own whether the words that show it are the speaker's, and not those of another that the
   *     speaker repeats
   * @param condition the words of the condition it is made under; empty without one
   * @param modality how what is claimed stands to fact
   * @param hedged whether it is claimed with reserve
   */
  public record Holding(
      boolean own, Optional<String> condition, Optional<Modality> modality, boolean hedged) {
    /** Held plainly. */
    public static Holding plain() {
      return new Holding(true, Optional.empty(), Optional.empty(), false);
    }
  }

  @Override
  public String id() {
    return said.statement();
  }

  @Override
  public String speech() {
    return utterance.orElseGet(said::statement);
  }

  @Override
  public Optional<String> actor() {
    return said.speaker();
  }

  @Override
  public String words() {
    return said.told().content();
  }

  @Override
  public Optional<LocalDate> day() {
    return said.occasion().last();
  }
}
