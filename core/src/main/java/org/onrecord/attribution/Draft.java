package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attribution in tokens of its passage.
 *
 * @param source the source's tokens, if the text names one
 * @param cue the cue's tokens, if there is one
 * @param content the content's tokens, in order
 * @param kind what the cue tells
 * @param pattern how it was found
 */
record Draft(
    Optional<Run> source, Optional<Run> cue, List<Run> content, Kind kind, Pattern pattern) {
  Draft {
    content = List.copyOf(content);
  }

  /** The same attribution with one more piece of content. */
  Draft and(Run more) {
    List<Run> all = new ArrayList<>(content);
    all.add(more);
    return new Draft(source, cue, all, kind, pattern);
  }

  /** The index after the last token of source, cue and content. */
  int end() {
    int end = content.getLast().to();
    end = Math.max(end, source.map(Run::to).orElse(0));
    return Math.max(end, cue.map(Run::to).orElse(0));
  }
}
