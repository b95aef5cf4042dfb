package org.onrecord.store;

import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.onrecord.actor.Speaker;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;

/**
 * What a statement's row says of who speaks, as its article alone has it.
 *
 * @param actor the id of the article's actor
 * @param unnamed the words for a voice that is not named
 * @param role the role that the article gives the speaker, in its words
 */
record SpeakerRow(Optional<String> actor, Optional<String> unnamed, Optional<String> role) {

  /**
   * The speaker of a statement.
   *
   * @param place which statement of the reading, from 1
   */
  static SpeakerRow of(Reading reading, int place) {
    Statement statement = reading.statements().get(place - 1);
    Speaker speaker = statement.speaker();
    return new SpeakerRow(
        Appearing.speaker(speaker),
        unnamed(speaker),
        RoleWords.of(speaker, reading.cast(), reading.article().text()));
  }

  private static Optional<String> unnamed(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Unnamed(String words) -> Optional.of(words);
      case Speaker.Identified known -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  void bind(SqlStatement<?> statement) {
    statement.bind("speakerId", actor.orElse(null));
    statement.bind("unnamed", Storable.words(unnamed));
    statement.bind("role", Storable.words(role));
  }
}
