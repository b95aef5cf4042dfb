package org.onrecord.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Joins a noun phrase to the name beside it: "his lawyer, Ana Petrova", "Ana Petrova, his". */
final class Appositions {
  private static final Pattern JOINED =
      Pattern.compile("\\s+and\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}");

  /** What belongs to an office, up to the comma before its holder's name. */
  private static final Pattern BELONGING =
      Pattern.compile(
          "\\s+(?:in|at|for|of|to|on)\\s+(?!\\p{Ll}+\\s+(?:and|or)\\b)[^,.;:“”\"()]{2,60},\\s");

  private static final int FARTHEST = 70;
  private static final String BEFORE = "the name stands beside these words";

  private Appositions() {}

  /** Whether a mention is somebody's whose name stands after it: "his lawyer, Ana Petrova". */
  static boolean isBeforeName(Mention mention, Cluster person) {
    return BEFORE.equals(person.mentions().get(mention));
  }

  /** The person whose name ends words that begin otherwise: "Berg's successor, Ana Petrova". */
  static Optional<Cluster> in(String text, Mention mention, Clusters clusters) {
    boolean person = mention.isNounOf(Type.PERSON);
    int from = mention.head().end();
    return clusters.between(from, mention.span().end()).entrySet().stream()
        .filter(each -> person && each.getKey().isNameOf(Type.PERSON))
        .filter(each -> each.getKey().span().end() == mention.span().end())
        .filter(each -> text.substring(from, each.getKey().span().start()).strip().equals(","))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Gives each phrase that stands beside a person's name, a comma between, to that person. */
  static void join(List<Sighting> sightings, Clusters clusters, String text) {
    for (int i = 0; i + 1 < sightings.size(); i++) {
      for (int j = i + 1; j < sightings.size() && j <= i + 3; j++) {
        join(sightings.get(i), sightings.get(j), clusters, text);
      }
    }
    for (int i = 0; i + 1 < sightings.size(); i++) {
      both(sightings.get(i), sightings.get(i + 1), clusters, text);
    }
  }

  /** "Ana Petrova, a pilot and deputy head of the port": both are she, by one apposition. */
  private static void both(Sighting first, Sighting second, Clusters clusters, String text) {
    int from = first.mention().span().end();
    int to = second.mention().span().start();
    if (!isOffice(first) || !isOffice(second) || from >= to) {
      return;
    }
    Optional<Cluster> person = clusters.of(first.mention()).filter(Cluster::isPerson);
    boolean joined = JOINED.matcher(text.substring(from, to)).matches();
    person
        .filter(it -> joined && clusters.of(second.mention()).isEmpty())
        .filter(it -> it.roles().stream().anyMatch(role -> holds(role.span(), first, second)))
        .ifPresent(it -> clusters.give(second, it, "these words stand beside the name"));
  }

  private static boolean holds(Span role, Sighting first, Sighting second) {
    return role.contains(first.mention().head()) && role.contains(second.mention().head());
  }

  private static void join(Sighting first, Sighting second, Clusters clusters, String text) {
    int from = first.mention().span().end();
    int to = second.mention().span().start();
    Optional<Cluster> person = clusters.of(second.mention()).filter(Cluster::isPerson);
    boolean aside = from < to && isAside(text, from, second.mention().span());
    if (from >= to || (!aside && !isBeside(text.substring(from, to), first))) {
      return;
    }
    if (isOffice(first) && person.isPresent() && isClosed(text, second.mention().span())) {
      clusters.give(first, person.get(), BEFORE);
      role(first, text).ifPresent(person.get()::hold);
      return;
    }
    Optional<Cluster> named = clusters.of(first.mention()).filter(Cluster::isPerson);
    if (!aside && isOffice(second) && named.isPresent()) {
      boolean held =
          named.get().roles().stream()
              .anyMatch(role -> role.span().overlaps(second.mention().span()));
      if (held) {
        clusters.give(second, named.get(), "these words stand beside the name");
      }
    }
  }

  /** "His lawyer, Ana Petrova", "Head of the Council Ana Petrova". */
  private static boolean isBeside(String between, Sighting first) {
    boolean of = first.mention().head().end() < first.mention().span().end();
    return between.strip().equals(",") || (between.equals(" ") && of && isOffice(first));
  }

  /** "The top negotiator in the talks, Ana Petrova, said". */
  private static boolean isAside(String text, int from, Span name) {
    boolean closed = name.end() < text.length() && text.charAt(name.end()) == ',';
    return closed
        && name.start() - from < FARTHEST
        && BELONGING.matcher(text).region(from, name.start()).matches();
  }

  private static boolean isOffice(Sighting sighting) {
    return sighting.mention().isNounOf(Type.PERSON);
  }

  /** Whether a mark, or no word in small letters that goes on a list, follows the name. */
  private static boolean isClosed(String text, Span name) {
    int at = name.end();
    return at >= text.length() || !text.startsWith(" and ", at);
  }

  private static Optional<Role> role(Sighting sighting, String text) {
    return sighting.noun().map(noun -> Roles.office(sighting, text));
  }
}
