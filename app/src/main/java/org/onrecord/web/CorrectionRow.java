package org.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;

/**
 * A correction or a ruling in a list.
 *
 * @param id its id
 * @param what what it did
 * @param made who made it, how far it reaches, and why
 * @param at when, ISO 8601 in UTC
 * @param revoked since when it no longer holds, the same; empty while it holds
 * @param places what it is about
 */
public record CorrectionRow(
    String id, String what, String made, String at, String revoked, List<Place> places) {
  public CorrectionRow {
    places = List.copyOf(places);
  }

  /**
   * What a correction is about.
   *
   * @param address where that stands
   * @param words its words
   */
  public record Place(String address, String words) {}

  static CorrectionRow of(Correction correction) {
    return of(correction, Map.of());
  }

  /**
   * A row.
   *
   * @param known the statements and deeds on which people ruled, by id
   */
  static CorrectionRow of(Correction correction, Map<String, Place> known) {
    String scope = ValueWords.of(correction.scope());
    return new CorrectionRow(
        correction.id(),
        ValueWords.of(correction),
        ValueWords.made(correction) + (scope.isEmpty() ? "" : "; " + scope),
        Correction.moment(correction.making().at()),
        correction.revokedAt().map(Correction::moment).orElse(""),
        places(correction, known));
  }

  private static List<Place> places(Correction correction, Map<String, Place> known) {
    Stream<Place> anchored =
        correction.anchor().stream()
            .map(anchor -> new Place("/articles/" + anchor.article(), anchor.content().exact()));
    Stream<Place> ruled =
        subjects(correction).stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream());
    return Stream.concat(anchored, ruled).toList();
  }

  /** The ids of what people ruled on. */
  static List<String> subjects(Correction correction) {
    return correction.edit() instanceof Edit.Ruled ruled ? ruled.subjects() : List.of();
  }
}
