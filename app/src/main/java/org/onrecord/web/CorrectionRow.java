package org.onrecord.web;

import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;

/**
 * A correction in a list.
 *
 * @param id its id
 * @param what what it did
 * @param made who made it, how far it reaches, and why
 * @param at when, ISO 8601 in UTC
 * @param revoked since when it no longer holds, the same; empty while it holds
 * @param place what it is about
 */
public record CorrectionRow(
    String id, String what, String made, String at, String revoked, Place place) {
  /**
   * What a correction is about.
   *
   * @param article the article's id; empty for a ruling on actors or utterances
   * @param words the statement's words
   */
  public record Place(String article, String words) {}

  static CorrectionRow of(Correction correction) {
    String scope = ValueWords.of(correction.scope());
    return new CorrectionRow(
        correction.id(),
        ValueWords.of(correction),
        ValueWords.made(correction) + (scope.isEmpty() ? "" : "; " + scope),
        Correction.moment(correction.making().at()),
        correction.revokedAt().map(Correction::moment).orElse(""),
        new Place(
            correction.anchor().map(Anchor::article).orElse(""),
            correction.anchor().map(anchor -> anchor.content().exact()).orElse("")));
  }
}
