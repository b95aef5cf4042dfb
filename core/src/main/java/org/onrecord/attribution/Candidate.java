package org.onrecord.attribution;

import java.util.List;

/**
 * What the decoder finds round one word that may be part of a cue. Runs count words of the text.
 *
 * @param anchor that word
 * @param confidence how likely that word is to be part of a cue, from 0 to 1
 * @param source in text order
 * @param cue holds the anchor
 * @param content in text order; never empty
 * @param sought where there is no source, what would be one if there had to be; in text order
 */
record Candidate(
    int anchor, double confidence, List<Run> source, Run cue, List<Run> content, List<Run> sought) {
  Candidate {
    source = List.copyOf(source);
    sought = List.copyOf(sought);
    content = List.copyOf(content);
    if (content.isEmpty() || !cue.contains(anchor)) {
      throw new IllegalArgumentException("no content, or no anchor " + anchor + " in " + cue);
    }
  }

  /** One for which no other source was sought. */
  Candidate(int anchor, double confidence, List<Run> source, Run cue, List<Run> content) {
    this(anchor, confidence, source, cue, content, List.of());
  }

  /** The same with another content. */
  Candidate with(List<Run> other) {
    return new Candidate(anchor, confidence, source, cue, other, sought);
  }

  /**
   * With what of the content stands between two words, the second left out; whole if nothing does.
   */
  Candidate between(int from, int to) {
    List<Run> left =
        content.stream()
            .filter(run -> run.from() < to && run.to() > from)
            .map(run -> new Run(Math.max(from, run.from()), Math.min(to, run.to())))
            .toList();
    return left.isEmpty() ? this : with(left);
  }

  /** How many words the content has. */
  int contentWords() {
    return content.stream().mapToInt(Run::length).sum();
  }

  /** Whether a word is part of the content. */
  boolean contentHas(int word) {
    return content.stream().anyMatch(run -> run.contains(word));
  }

  /** Whether one later in the text is so near that the words of both may meet. */
  boolean mayReach(Candidate later) {
    return later.anchor - anchor <= 2 * Slices.REACH;
  }

  /** Whether this one stands inside what {@code other} attributes. */
  boolean standsIn(Candidate other) {
    return cue.words().allMatch(other::contentHas)
        && other.cue.words().noneMatch(this::contentHas)
        && 2 * content.stream().flatMapToInt(Run::words).filter(other::contentHas).count()
            >= contentWords();
  }
}
