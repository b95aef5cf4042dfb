package org.onrecord.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.actor.Speaker;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Sha256;

/**
 * A statement as people left it, with what the reader had found beside it.
 *
 * @param key its id in the record
 * @param statement as it is to be shown
 * @param read as the reader found it; empty for one that was marked by hand
 * @param status what a person said of it
 * @param corrections what was corrected about it, in order, with those that were revoked
 */
public record Entry(
    String key,
    Statement statement,
    Optional<Statement> read,
    Status status,
    List<Correction> corrections) {
  private static final int VERSION_DIGITS = 16;

  public Entry {
    corrections = List.copyOf(corrections);
  }

  /** The correction by which a field holds what it holds; empty if the reader's value stands. */
  public Optional<Correction> correctionOf(Field field) {
    return standing()
        .filter(each -> each.edit() instanceof Edit.Set set && set.field() == field)
        .reduce((first, last) -> last);
  }

  /** Whether a person changed a field of it, or marked it. */
  public boolean isCorrected() {
    return standing()
        .anyMatch(each -> each.edit() instanceof Edit.Set || each.edit() instanceof Edit.Missed);
  }

  /**
   * The version that a person saw who sees it so: 16 hexadecimal digits, others after any
   * correction and after any reading that reads it otherwise.
   */
  public String version() {
    StringBuilder seen = new StringBuilder(key).append('|').append(status.code());
    seen.append('|').append(statement);
    for (Correction each : corrections) {
      seen.append('|').append(each.id()).append(each.stands());
    }
    return Sha256.hex(seen.toString(), VERSION_DIGITS);
  }

  /**
   * Who is shown as its speaker: the source's words, or whom a person named instead; empty where
   * there is neither.
   *
   * @param reading the corrected reading that it stands in
   */
  public Optional<String> speakerShown(Reading reading) {
    if (correctionOf(Field.SPEAKER).isEmpty()) {
      return statement.speakerWords(reading.article().text());
    }
    return switch (statement.speaker()) {
      case Speaker.Identified known -> SpeakerName.of(reading.cast(), known);
      case Speaker.Unnamed(String words) -> Optional.of(words);
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  private Stream<Correction> standing() {
    return corrections.stream().filter(Correction::stands);
  }
}
