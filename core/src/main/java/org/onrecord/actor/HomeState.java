package org.onrecord.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Tells whose an office is that is only said to be the country's: the only state named shortly
 * before.
 */
final class HomeState {
  private static final Pattern OF_COUNTRY =
      Pattern.compile("(?i)the (?:\\p{L}+ )?(?:country|nation|kingdom|republic)['’]s\\s");

  private static final int WITHIN = 400;

  private HomeState() {}

  /** The sighting with its state, if its words call it the country's. */
  static Sighting told(Clusters clusters, Sighting sighting) {
    if (sighting.coding().country().isPresent()
        || !OF_COUNTRY.matcher(sighting.words()).lookingAt()) {
      return sighting;
    }
    int start = sighting.mention().span().start();
    List<String> states =
        clusters.between(Math.max(0, start - WITHIN), start).entrySet().stream()
            .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
            .map(Map.Entry::getValue)
            .filter(each -> each.type() == Type.COUNTRY)
            .flatMap(each -> each.country().stream())
            .distinct()
            .toList();
    Optional<String> code = states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    return code.map(
            state ->
                new Sighting(
                    sighting.mention(),
                    sighting.phrase(),
                    sighting.coding().in(state, "the country is the one named before"),
                    sighting.words()))
        .orElse(sighting);
  }
}
