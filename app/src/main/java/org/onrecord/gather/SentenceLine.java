package org.onrecord.gather;

import java.util.Optional;
import org.onrecord.text.Problem;
import tools.jackson.databind.JsonNode;

/** What a line of a list of sentences gives. */
public sealed interface SentenceLine {
  /** Where it stands: the input's name and the line's number. */
  String place();

  /**
   * A sentence.
   *
   * @param place where it stands
   * @param id the id it was given, as it was given
   * @param text its words; not blank
   * @param parties who acts on whom, as far as that was given
   */
  record Sentence(String place, Optional<JsonNode> id, String text, Parties parties)
      implements SentenceLine {}

  /**
   * Who acts on whom.
   *
   * @param source who acts
   * @param target on whom
   */
  record Parties(Optional<String> source, Optional<String> target) {}

  /**
   * A line without a sentence that can be read.
   *
   * @param place where it stands
   * @param id the id it was given, as it was given
   * @param problem what is wrong with it
   */
  record Unreadable(String place, Optional<JsonNode> id, Problem problem) implements SentenceLine {}
}
