package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Attributions of which some are changed or left out. What stood in one that is left out stands in
 * the nearest one around it that remains.
 */
final class Remaining {
  private final Change change;
  private final IdentityHashMap<Attribution, Optional<Attribution>> changed =
      new IdentityHashMap<>();

  /** What becomes of an attribution. */
  interface Change {
    /**
     * The attribution as it remains; empty if it doesn't.
     *
     * @param parent the one that it then stands in
     */
    Optional<Attribution> of(Attribution attribution, Optional<Attribution> parent);
  }

  private Remaining(Change change) {
    this.change = change;
  }

  /** Those that remain of all, in the same order. */
  static List<Attribution> of(List<Attribution> all, Change change) {
    Remaining remaining = new Remaining(change);
    List<Attribution> kept = new ArrayList<>();
    all.forEach(each -> remaining.changed(each).ifPresent(kept::add));
    return List.copyOf(kept);
  }

  private Optional<Attribution> changed(Attribution attribution) {
    Optional<Attribution> known = changed.get(attribution);
    if (known != null) {
      return known;
    }
    Optional<Attribution> result = change.of(attribution, around(attribution));
    changed.put(attribution, result);
    return result;
  }

  private Optional<Attribution> around(Attribution attribution) {
    return attribution.parent().flatMap(parent -> changed(parent).or(() -> around(parent)));
  }
}
