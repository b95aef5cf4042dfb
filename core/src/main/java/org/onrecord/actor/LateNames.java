package org.onrecord.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Offices whose holder is named only later: "Norland's envoy denied it. “It is false,” Ana Berg
 * said." The name is new, and the article doesn't say of which state she is. It is that of the
 * quotation right after the office, or, for the office with which an article opens, of the first
 * who speaks in the next two paragraphs and of whom nothing else is said.
 */
final class LateNames {
  /** So many paragraphs after the first. */
  private static final int OPENING = 2;

  private static final Pattern BREAK = Pattern.compile("(?<=\\S)\\s*\\n\\s*");
  private static final Pattern NOTHING = Pattern.compile("[\\s.,”\"’']*");
  private static final String WHY = "who speaks after these words is named without an office";

  private final String text;
  private final Clusters clusters;
  private final Map<Span, Sighting> offices = new HashMap<>();

  /** The office that speaks in the first paragraph. */
  private Optional<Span> opens = Optional.empty();

  /** Where the first paragraph ends, and the last in which its office may be named. */
  private final int first;

  private final int last;

  private LateNames(String text, Clusters clusters, List<Sighting> sightings) {
    this.text = text;
    this.clusters = clusters;
    List<Integer> ends =
        BREAK.matcher(text).results().map(MatchResult::start).limit(1L + OPENING).toList();
    this.first = ends.isEmpty() ? text.length() : ends.getFirst();
    this.last = ends.size() <= OPENING ? text.length() : ends.getLast();
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
          names.joinQuoted(voice.get(), each);
        }
        names.opening(each);
        voice = Optional.of(each.source().getFirst());
      }
      end = Math.max(end, each.frame().extent().end());
    }
  }

  private void joinQuoted(Span voice, Attribution quotation) {
    boolean whole = quotation.source().getFirst().in(text).contains(" ");
    if (quotation.form() == Form.DIRECT && whole) {
      join(voice, newlyNamed(quotation));
    }
  }

  /** Minds who speaks in an article's first paragraphs. */
  private void opening(Attribution each) {
    Span source = each.source().getFirst();
    boolean office = offices.containsKey(source);
    if (office && source.start() < first) {
      opens = Optional.of(source);
    } else if (!office && opens.isPresent() && source.start() > first && source.start() < last) {
      Optional<Cluster> person = newlyNamed(each).filter(it -> it.roles().isEmpty());
      join(opens.get(), person);
      opens = opens.filter(it -> person.isEmpty());
    }
  }

  private void join(Span voice, Optional<Cluster> person) {
    Optional<Sighting> office = Optional.ofNullable(offices.get(voice));
    Optional<Cluster> own = office.flatMap(it -> clusters.of(it.mention()));
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

  /** Who is named for the first time as a source, and of no known state. */
  private Optional<Cluster> newlyNamed(Attribution quotation) {
    Span source = quotation.source().getFirst();
    return clusters.between(source.start(), source.start() + 1).entrySet().stream()
        .filter(each -> each.getKey().span().equals(source))
        .filter(each -> each.getKey().isNameOf(Type.PERSON))
        .map(Map.Entry::getValue)
        .filter(it -> it.country().isEmpty() && clusters.firstPlace(it) == source.start())
        .findFirst();
  }

  /** Whether no word stands between two places. */
  private boolean isNothing(int from, int to) {
    return from <= to && NOTHING.matcher(text.substring(from, to)).matches();
  }
}
