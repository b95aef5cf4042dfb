package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Statement;
import org.onrecord.text.Span;

/** A statement while corrections are replayed. */
final class Draft {
  static final double HALF = 0.5;

  final String key;

  /** As it was read, or first marked; what anchors are compared with. */
  final Statement origin;

  final Optional<Statement> read;
  final List<Correction> corrections = new ArrayList<>();
  Statement now;
  Status status;
  boolean otherSpeaker;

  Draft(String key, Statement origin, Optional<Statement> read, Status status) {
    this.key = key;
    this.origin = origin;
    this.read = read;
    this.now = origin;
    this.status = status;
  }

  /** How much of the longer both have in common, from the half of it upwards; else 0. */
  double share(Span content) {
    double share = share(Anchor.extent(origin.attribution().content()), content);
    return share >= HALF ? share : 0;
  }

  /** How much of the longer of two stretches both have. */
  static double share(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return common <= 0 ? 0 : (double) common / Math.max(one.length(), other.length());
  }

  boolean hasCue(Optional<Span> cue) {
    List<Span> own = origin.attribution().cue();
    return cue.map(at -> !own.isEmpty() && Anchor.extent(own).overlaps(at)).orElse(own.isEmpty());
  }

  Entry entry(Statement last) {
    return new Entry(key, last, read, status, corrections);
  }
}
