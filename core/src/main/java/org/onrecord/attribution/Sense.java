package org.onrecord.attribution;

/**
 * What a cue tells.
 *
 * @param kind saying, writing, believing, wanting, ordering, showing
 * @param polarity whether it attributes or denies
 * @param voice whose word it is
 * @param hearsay whether the cue itself says that it is not known for sure: "reportedly"
 */
public record Sense(Kind kind, Polarity polarity, Voice voice, boolean hearsay) {

  /** What a plain "said" tells, but of this kind. */
  public static Sense of(Kind kind) {
    return new Sense(kind, Polarity.AFFIRMED, Voice.REPORTED, false);
  }
}
