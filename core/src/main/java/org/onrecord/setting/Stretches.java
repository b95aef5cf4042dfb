package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/**
 * The parts of a sentence that tell of a saying and are neither what is said nor who says it.
 *
 * @param head from the sentence's beginning to the attribution's first word
 * @param between from source to cue
 * @param after from the cue's end to what is said, the sentence's end, or what another says
 * @param tail after what is said
 */
record Stretches(
    Optional<Span> head, Optional<Span> between, Optional<Span> after, Optional<Span> tail) {
  /** So many units are looked at in each direction. */
  private static final int REACH = 300;

  /**
   * Those of an attribution that has a cue.
   *
   * @param sentence the one in which the cue begins
   * @param near attributions near it, without its own
   */
  static Stretches of(Span sentence, Attribution attribution, List<Attribution> near) {
    int cueStart = attribution.cue().getFirst().start();
    int cueEnd = said(attribution);
    List<Span> own = own(attribution);
    int first = own.stream().mapToInt(Span::start).min().orElse(cueStart);
    Optional<Span> head =
        first - sentence.start() > REACH ? Optional.empty() : span(sentence.start(), first);
    Optional<Span> between =
        attribution.source().stream()
            .filter(it -> it.end() <= cueStart && cueStart - it.end() < REACH)
            .reduce((one, other) -> other)
            .flatMap(it -> span(it.end(), cueStart));
    List<Span> others = others(attribution, near);
    int limit = Math.min(sentence.end(), cueEnd + REACH);
    int after = stop(cueEnd, limit, attribution.content(), others);
    int last = attribution.content().getLast().end();
    boolean follows = last > cueEnd && last < sentence.end();
    Optional<Span> tail =
        follows
            ? span(last, stop(last, limit(sentence, last), List.of(), others))
            : Optional.empty();
    return new Stretches(head, between, span(cueEnd, after), tail);
  }

  /** The end of the cue, or of a source right after it: "said the mayor". */
  private static int said(Attribution attribution) {
    int end = attribution.cue().getLast().end();
    return attribution.source().stream()
        .filter(it -> it.start() >= end && it.start() - end <= 2)
        .mapToInt(Span::end)
        .findFirst()
        .orElse(end);
  }

  private static int limit(Span sentence, int from) {
    return Math.min(sentence.end(), from + REACH);
  }

  private static List<Span> own(Attribution attribution) {
    List<Span> own = new ArrayList<>(attribution.source());
    own.addAll(attribution.cue());
    own.addAll(attribution.content());
    return own;
  }

  /** What belongs to others: their cues, and what they say. */
  private static List<Span> others(Attribution attribution, List<Attribution> near) {
    List<Span> others = new ArrayList<>();
    for (Attribution each : near) {
      boolean apart = each.parent().equals(attribution.parent());
      if (apart) {
        others.addAll(each.cue());
      }
    }
    return others;
  }

  private static int stop(int from, int limit, List<Span> contents, List<Span> others) {
    int stop = limit;
    for (List<Span> spans : List.of(contents, others)) {
      for (Span each : spans) {
        if (each.start() >= from) {
          stop = Math.min(stop, each.start());
        }
      }
    }
    return stop;
  }

  private static Optional<Span> span(int from, int to) {
    return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
