package org.onrecord.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Offices whose holder is named only by the quotation that follows: "Norland's envoy denied it. “It
 * is false,” Ana Berg said." Only where nothing stands between the two, the name is new, and the
 * article doesn't say of which state she is.
 */
final class LateNames {
  private static final Pattern NOTHING = Pattern.compile("[\\s.,”\"’']*");
  private static final String WHY = "the quotation after these words names who holds the office";

  private final String text;
  private final Clusters clusters;
  private final Map<Span, Sighting> offices = new HashMap<>();

  private LateNames(String text, Clusters clusters, List<Sighting> sightings) {
    this.text = text;
    this.clusters = clusters;
    for (Sighting each : sightings) {
      if (each.mention().isNounOf(Type.PERSON)) {
        offices.put(each.mention().span(), each);
      }
    }
  }

  /** Gives offices that were made somebody of their own to those who are named after them. */
  static void join(
      String text, List<Attribution> attributions, List<Sighting> sightings, Clusters clusters) {
    LateNames names = new LateNames(text, clusters, sightings);
    List<Attribution> outer =
        attributions.stream()
            .filter(each -> each.parent().isEmpty())
            .sorted(Comparator.comparing(each -> each.frame().extent()))
            .toList();
    Optional<Span> voice = Optional.empty();
    int end = 0;
    for (Attribution each : outer) {
      if (each.source().size() == 1) {
        if (voice.isPresent() && names.isNothing(end, each.frame().extent().start())) {
          names.join(voice.get(), each);
        }
        voice = Optional.of(each.source().getFirst());
      }
      end = Math.max(end, each.frame().extent().end());
    }
  }

  private void join(Span voice, Attribution quotation) {
    Optional<Sighting> office = Optional.ofNullable(offices.get(voice));
    Optional<Cluster> own = office.flatMap(it -> clusters.of(it.mention()));
    Optional<Cluster> person = newlyNamed(quotation);
    if (own.isEmpty() || person.isEmpty() || isHolder(own.get())) {
      return;
    }
    if (!own.equals(person)) {
      person.get().hold(Roles.office(office.orElseThrow(), text));
      person.get().learn(office.get().coding());
      clusters.join(own.get(), person.get(), WHY);
    }
  }

  private static boolean isHolder(Cluster cluster) {
    return cluster.isPerson() && cluster.isNamed();
  }

  /** Who is named in full and for the first time as a quotation's source, and of no known state. */
  private Optional<Cluster> newlyNamed(Attribution quotation) {
    Span source = quotation.source().getFirst();
    return clusters.between(source.start(), source.start() + 1).entrySet().stream()
        .filter(each -> quotation.form() == Form.DIRECT)
        .filter(each -> each.getKey().span().equals(source))
        .filter(each -> each.getKey().isNameOf(Type.PERSON) && source.in(text).contains(" "))
        .map(Map.Entry::getValue)
        .filter(it -> it.country().isEmpty() && clusters.firstPlace(it) == source.start())
        .findFirst();
  }

  /** Whether no word stands between two places. */
  private boolean isNothing(int from, int to) {
    return from <= to && NOTHING.matcher(text.substring(from, to)).matches();
  }
}
