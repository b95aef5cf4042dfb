package org.onrecord.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Tells whose an office is that is only said to be the country's: the only state named shortly
 * before; and whose "the government" is: the state of which the article speaks most by far.
 */
final class HomeState {
  private static final Pattern OF_COUNTRY =
      Pattern.compile("(?i)the (?:\\p{L}+ )?(?:country|nation|kingdom|republic)['’]s\\s");

  private static final Pattern GOVERNMENT = Pattern.compile("(?i)the (?:government|regime)");
  private static final int WITHIN = 400;

  /** So many times a state is named, at least, of which an article is. */
  private static final int OFTEN = 3;

  private HomeState() {}

  /** The sighting with its state, if its words call it the country's. */
  static Sighting told(Clusters clusters, Sighting sighting) {
    if (sighting.coding().country().isPresent()) {
      return sighting;
    }
    Optional<String> code = Optional.empty();
    if (OF_COUNTRY.matcher(sighting.words()).lookingAt()) {
      code = shortlyBefore(clusters, sighting.mention().span().start());
    } else if (GOVERNMENT.matcher(sighting.words()).matches()) {
      code = most(clusters);
    }
    return code.map(
            state ->
                new Sighting(
                    sighting.mention(),
                    sighting.phrase(),
                    sighting.coding().in(state, "the country is the one that the article is about"),
                    sighting.words()))
        .orElse(sighting);
  }

  /** The only state named in the words before a place. */
  private static Optional<String> shortlyBefore(Clusters clusters, int start) {
    List<String> states =
        clusters.between(Math.max(0, start - WITHIN), start).entrySet().stream()
            .filter(HomeState::isState)
            .flatMap(each -> each.getValue().country().stream())
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
  }

  /** The state that is named twice as often as any other. */
  private static Optional<String> most(Clusters clusters) {
    Map<String, Long> times =
        clusters.mentions().entrySet().stream()
            .filter(HomeState::isState)
            .flatMap(each -> each.getValue().country().stream())
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    List<Long> sorted = times.values().stream().sorted(Comparator.reverseOrder()).toList();
    long second = sorted.size() > 1 ? sorted.get(1) : 0;
    return times.entrySet().stream()
        .filter(each -> each.getValue() >= Math.max(OFTEN, 2 * second))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isState(Map.Entry<Mention, Cluster> each) {
    return each.getKey().kind() == Mention.Kind.NAME && each.getValue().type() == Type.COUNTRY;
  }
}
