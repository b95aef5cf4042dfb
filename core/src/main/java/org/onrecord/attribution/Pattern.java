package org.onrecord.attribution;

/**
 * A shape in which articles attribute, with the share of its findings that annotators of political
 * news marked too (same cue, at least half of the content's words; PolNeAR's training part).
 */
enum Pattern {
  /** "…,” X said. */
  QUOTE_BEFORE(.95),
  /** X said, “…” */
  QUOTE_AFTER(.9),
  /** X: “…” */
  COLON(.59),
  /** X said that … */
  THAT(.83),
  /** X said … */
  BARE(.81),
  /** X wants to … */
  TO(.55),
  /** X asked whether … */
  WH(.7),
  /** X rejected the offer. */
  NP(.62),
  /** …, X said. */
  CLAUSE_BEFORE(.74),
  /** According to X, … */
  ACCORDING(.76),
  /** A quotation that nothing attributes. */
  FLOATING(.64);

  private final double confidence;

  Pattern(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  static Pattern of(Frame frame) {
    return switch (frame) {
      case QUOTE -> QUOTE_AFTER;
      case THAT -> THAT;
      case BARE -> BARE;
      case TO -> TO;
      case WH -> WH;
      case NP -> NP;
    };
  }
}
