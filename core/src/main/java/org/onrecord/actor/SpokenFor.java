package org.onrecord.actor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * For whom somebody speaks who says "we": the body whose head or voice they are, or their state.
 */
final class SpokenFor {
  private static final Set<Sector> OFFICIAL = EnumSet.of(Sector.GOV, Sector.MIL, Sector.LEG);

  /** Offices whose holder speaks for the body: "head", "spokesperson". */
  private static final Set<String> SPEAKING = RoleNouns.words("speaking-offices.txt");

  /** So many units before a title its body may begin. */
  private static final int BEFORE = 60;

  private SpokenFor() {}

  /** Whether the holder of an office speaks for a body, by the last word of its title. */
  static boolean isSpeaking(Role role) {
    return SPEAKING.contains(noun(role));
  }

  /** Whom the person stands for, if their offices tell it. */
  static Optional<Cluster> by(String text, Clusters clusters, Cluster person) {
    Optional<Cluster> body =
        person.roles().stream()
            .filter(role -> isSpeaking(role) && !role.title().startsWith("former"))
            .flatMap(role -> body(text, clusters, role).stream())
            .findFirst();
    Optional<Cluster> state =
        Optional.of(person)
            .filter(it -> isOfficial(it) || body.filter(SpokenFor::isOfficial).isPresent())
            .flatMap(clusters::stateOf);
    return state.or(() -> body);
  }

  /** The state of which a body is part of the government. */
  static Optional<Cluster> ministry(Clusters clusters, Cluster body) {
    return Optional.of(body)
        .filter(it -> it.type() == Type.ORGANIZATION)
        .filter(it -> it.sector().equals(Optional.of(Sector.GOV)))
        .flatMap(clusters::stateOf);
  }

  private static boolean isOfficial(Cluster cluster) {
    return cluster.sector().filter(OFFICIAL::contains).isPresent();
  }

  private static String noun(Role role) {
    return Folding.plain(role.title().substring(role.title().lastIndexOf(' ') + 1));
  }

  /** The body among the words of a role, or right before them. */
  private static Optional<Cluster> body(String text, Clusters clusters, Role role) {
    int from = Math.max(0, role.span().start() - BEFORE);
    return clusters.between(from, role.span().end()).entrySet().stream()
        .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
        .filter(each -> isOf(role, each.getKey().span().in(text)))
        .map(Map.Entry::getValue)
        .filter(each -> each.type() == Type.ORGANIZATION && each.isNamed())
        .findFirst();
  }

  private static boolean isOf(Role role, String words) {
    return role.organization().filter(it -> Phrase.bare(it).equals(Phrase.bare(words))).isPresent();
  }
}
