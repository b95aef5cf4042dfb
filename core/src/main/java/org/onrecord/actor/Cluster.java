package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/** Mentions of one article that are one actor's; grows while the article is read. */
final class Cluster {
  private static final Set<Type> BODIES = EnumSet.of(Type.ORGANIZATION, Type.GROUP);

  private final Map<Mention, String> mentions = new LinkedHashMap<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Cluster> members = new ArrayList<>();
  private Type type;
  private String name;
  private Optional<PersonName> person = Optional.empty();
  private Optional<String> registry = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<Sector> sector = Optional.empty();
  private Gender gender = Gender.OPEN;
  private boolean worded = true;

  Cluster(Type type, String name) {
    this.type = type;
    this.name = name;
  }

  void add(Sighting sighting, String why) {
    mentions.putIfAbsent(sighting.mention(), why);
    learn(sighting.coding());
    gender = gender.and(sighting.gender());
  }

  void add(Mention mention, String why) {
    mentions.putIfAbsent(mention, why);
  }

  /** Takes from a coding what is not known yet. */
  void learn(Coding coding) {
    country = country.or(coding::country);
    sector = sector.or(coding::sector);
    registry = registry.or(coding::registry);
  }

  /** Takes from another, which is the same one, what is not known yet. */
  void learn(Cluster other) {
    country = country.or(() -> other.country);
    sector = sector.or(() -> other.sector);
    other.roles.forEach(this::hold);
  }

  void identify(Entry entry) {
    registry = Optional.of(entry.id());
    country = country.or(entry::country);
  }

  /** Takes that it is a place of this state. */
  void locate(Entry entry) {
    country = country.or(entry::country);
  }

  /** Keeps a role once, at the first place that gives it. */
  void hold(Role role) {
    Optional<Role> later =
        roles.stream()
            .filter(each -> each.title().equals(role.title()))
            .filter(each -> role.span().end() <= each.span().start())
            .findFirst();
    if (later.isPresent()) {
      roles.set(roles.indexOf(later.get()), role);
      country = country.or(role::country);
      return;
    }
    boolean known =
        roles.stream()
            .anyMatch(
                each -> each.span().overlaps(role.span()) || each.title().equals(role.title()));
    if (!known) {
      roles.add(role);
      country = country.or(role::country);
    }
  }

  void include(Cluster member) {
    members.add(member);
  }

  void call(String words, PersonName as) {
    boolean fuller = person.isEmpty() || as.parts().size() > person.get().parts().size();
    if (fuller) {
      name = words;
      person = Optional.of(as);
    }
  }

  /** Learns of this person's gender from another word. */
  void learn(Gender other) {
    gender = gender.and(other);
  }

  void rename(String words) {
    name = words;
  }

  void become(Type other) {
    type = other;
  }

  Map<Mention, String> mentions() {
    return mentions;
  }

  List<Role> roles() {
    return roles;
  }

  /** Whether the title of one of its roles ends with a noun. */
  boolean hasOffice(String noun) {
    return roles.stream().anyMatch(role -> role.title().endsWith(noun));
  }

  List<Cluster> members() {
    return members;
  }

  Type type() {
    return type;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  Optional<PersonName> person() {
    return person;
  }

  Optional<String> country() {
    return country;
  }

  /** Whether it is known to be of another state than this one. */
  boolean isAbroad(Optional<String> state) {
    return country.isPresent() && state.isPresent() && !country.equals(state);
  }

  Optional<Sector> sector() {
    return sector;
  }

  Actor.Known known() {
    return new Actor.Known(type, registry, country, sector);
  }

  /** The mention that comes first in the text. */
  Mention firstMention() {
    return mentions.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether the article has a name for it. */
  boolean isNamed() {
    return registry.isPresent()
        || mentions.keySet().stream().anyMatch(each -> each.kind() == Mention.Kind.NAME);
  }

  /** Keeps that nothing but pronouns means this one, so that nobody knows who it is. */
  void keepWordless() {
    worded = false;
  }

  /** Whether the article has other words for it than pronouns. */
  boolean isWorded() {
    return worded;
  }

  /** Whether its one word is part of another person's full name. */
  boolean isShortFor(Cluster other) {
    return person.filter(PersonName::isShort).isPresent()
        && other.person.filter(full -> !full.isShort()).isPresent()
        && person.flatMap(name -> other.person.flatMap(name::matches)).isPresent();
  }

  /**
   * Whether nothing that is known speaks against this being one with another: a person is no body,
   * and who speaks for a state isn't the state.
   */
  boolean mayBe(Cluster other) {
    boolean agree = country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    boolean persons = type == Type.PERSON && other.type == Type.PERSON;
    boolean bodies = BODIES.contains(type) && BODIES.contains(other.type);
    return agree && (persons || bodies);
  }

  /** Whether it is a person, or may be one for all that is known. */
  boolean isPerson() {
    return type == Type.PERSON;
  }
}
