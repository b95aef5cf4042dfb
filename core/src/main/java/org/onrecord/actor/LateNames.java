package org.onrecord.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * who speaks in the next two paragraphs and of whom nothing else is said. So is "a top general has
 * said", of whom the rank may be told. And a state's spokesperson is who is named next as one.
 */
final class LateNames {
  /** So many paragraphs after the first. */
  private static final int OPENING = 2;

  private static final Pattern BREAK = Pattern.compile("(?<=\\S)\\s*\\n\\s*");
  private static final Pattern SHORT_NAME = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final Pattern NOTHING = Pattern.compile("[\\s.,”\"’']*");
  private static final Set<String> HEADS = Set.of("head", "chief", "boss");
  private static final String SPOKES = "spokes";
  private static final String NEXT = "who is named next as a spokesperson of that state";

  /** So many letters a state's name and its adjective have in common. */
  private static final int ALIKE = 4;

  private static final String WHY = "who speaks after these words is named without an office";

  private final String text;
  private final Clusters clusters;
  private final Map<Span, Sighting> offices = new HashMap<>();
  private final Ranks ranks;

  /** The office that speaks in the first paragraph. */
  private Optional<Sighting> opens = Optional.empty();

  /** The spokesperson of a state's body who spoke last. */
  private Optional<Sighting> spoke = Optional.empty();

  /** Where the first paragraph ends, and the last in which its office may be named. */
  private final int first;

  private final int last;

  private LateNames(String text, Clusters clusters, List<Sighting> sightings, Ranks ranks) {
    this.text = text;
    this.clusters = clusters;
    this.ranks = ranks;
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
      String text,
      List<Attribution> attributions,
      List<Sighting> sightings,
      Ranks ranks,
      Clusters clusters) {
    LateNames names = new LateNames(text, clusters, sightings, ranks);
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
        names.spokesperson(each);
        voice = Optional.of(each.source().getFirst());
      }
      end = Math.max(end, each.frame().extent().end());
    }
  }

  private void joinQuoted(Span voice, Attribution quotation) {
    boolean whole = quotation.source().getFirst().in(text).contains(" ");
    if (quotation.form() == Form.DIRECT && whole) {
      join(office(voice), newlyNamed(quotation), WHY);
    }
  }

  /** Minds who speaks in an article's first paragraphs. */
  private void opening(Attribution each) {
    Span source = each.source().getFirst();
    Optional<Sighting> office = office(source);
    if (office.isPresent() && source.start() < first) {
      opens = office;
    } else if (office.isEmpty()
        && opens.isPresent()
        && source.start() > first
        && source.start() < last) {
      Sighting description = opens.get();
      Optional<Cluster> person =
          description.isIndefinite()
              ? described(each, description)
              : newlyNamed(each).filter(it -> it.roles().isEmpty() || heads(it, description));
      join(Optional.of(description), person, WHY);
      opens = opens.filter(it -> person.isEmpty());
    }
  }

  /** Minds who speaks for a state's bodies. */
  private void spokesperson(Attribution each) {
    Optional<Sighting> office = office(each.source().getFirst()).filter(LateNames::isSpokesperson);
    if (office.isPresent()) {
      spoke = office;
      return;
    }
    int place = each.source().getFirst().start();
    Optional<Cluster> person = named(each);
    spoke = spoke.filter(it -> place - it.mention().span().end() < Holders.NAMED_WITHIN);
    join(spoke.filter(it -> person.filter(one -> speaksFor(one, it)).isPresent()), person, NEXT);
    spoke = spoke.filter(it -> person.isEmpty());
  }

  private static boolean isSpokesperson(Sighting office) {
    return Nominals.lastWord(office).startsWith(SPOKES) && office.coding().country().isPresent();
  }

  /** Whether somebody is told to speak for the same state and body, and by no other noun. */
  private boolean speaksFor(Cluster person, Sighting spokesperson) {
    Role office = Roles.office(spokesperson, text);
    return person.country().equals(spokesperson.coding().country())
        && person.roles().stream()
            .filter(role -> role.title().contains(SPOKES))
            .filter(role -> !Gender.ofNoun(role.title()).isAgainst(Gender.ofNoun(office.title())))
            .anyMatch(role -> isOneBody(role, office));
  }

  /** Whether nothing speaks against one body: "Chinese" and "China" begin alike. */
  private static boolean isOneBody(Role one, Role other) {
    return one.organization().isEmpty()
        || other.organization().isEmpty()
        || one.organization().get().regionMatches(true, 0, other.organization().get(), 0, ALIKE);
  }

  /** The office that is a source, its body's short name in brackets left out. */
  private Optional<Sighting> office(Span source) {
    String words = SHORT_NAME.matcher(source.in(text)).replaceFirst("");
    return Optional.ofNullable(
        offices.get(new Span(source.start(), source.start() + words.length())));
  }

  /** "The head of the Harbour Office" may be its director, of whom no other body is told. */
  private static boolean heads(Cluster person, Sighting description) {
    return HEADS.contains(Nominals.lastWord(description))
        && person.roles().stream()
            .anyMatch(role -> role.organization().isEmpty() && SpokenFor.isSpeaking(role));
  }

  /** Who is named after "a top general has said": of such an office or rank, or of none. */
  private Optional<Cluster> described(Attribution each, Sighting description) {
    String noun = Nominals.lastWord(description);
    Optional<Cluster> person =
        named(each)
            .filter(
                it ->
                    ranks.isHeldBy(it, description)
                        || it.hasOffice(noun)
                        || (it.roles().isEmpty() && !Nominals.isVoiceNoun(noun)));
    person
        .filter(it -> !it.isAbroad(description.coding().country()))
        .ifPresent(it -> clusters.give(description, it, WHY));
    return person;
  }

  private void join(Optional<Sighting> office, Optional<Cluster> person, String why) {
    Optional<Cluster> own = office.flatMap(it -> clusters.of(it.mention()));
    if (own.isEmpty() || person.isEmpty() || isHolder(own.get())) {
      return;
    }
    if (!own.equals(person)) {
      person.get().hold(Roles.office(office.orElseThrow(), text));
      person.get().learn(office.get().coding());
      clusters.join(own.get(), person.get(), why);
    }
  }

  private static boolean isHolder(Cluster cluster) {
    return cluster.isPerson() && cluster.isNamed();
  }

  /** Who is named for the first time, as all of a source, and of no known state. */
  private Optional<Cluster> newlyNamed(Attribution quotation) {
    Span source = quotation.source().getFirst();
    return named(source, name -> name.equals(source)).filter(it -> it.country().isEmpty());
  }

  /** Who is named for the first time as a source, or beside what its bearer is. */
  private Optional<Cluster> named(Attribution quotation) {
    Span source = quotation.source().getFirst();
    return named(source, name -> name.equals(source) || isBeside(name, source));
  }

  private Optional<Cluster> named(Span source, Predicate<Span> fits) {
    return clusters.between(source.start(), source.end()).entrySet().stream()
        .filter(each -> each.getKey().isNameOf(Type.PERSON) && fits.test(each.getKey().span()))
        .map(Map.Entry::getValue)
        .filter(it -> clusters.firstPlace(it) >= source.start())
        .findFirst();
  }

  /** "A spokesman, Ana Berg", "Ana Berg, a spokeswoman". */
  private boolean isBeside(Span name, Span source) {
    boolean last = name.end() == source.end() && text.startsWith(", ", name.start() - 2);
    boolean first = name.start() == source.start() && name.end() < source.end();
    return last || (first && text.startsWith(", ", name.end()));
  }

  /** Whether no word stands between two places. */
  private boolean isNothing(int from, int to) {
    return from <= to && NOTHING.matcher(text.substring(from, to)).matches();
  }
}
