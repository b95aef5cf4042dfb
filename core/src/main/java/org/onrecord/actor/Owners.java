package org.onrecord.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;

/** Whose an article's mentions are by their words, for those that are being linked. */
final class Owners {
  private static final Set<Sector> BRANCHES = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD);

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Set<Belonging>> words = new ArrayList<>();
  private final List<Set<Sector>> branches = new ArrayList<>();
  private final Map<Integer, Integer> pronounAt = new HashMap<>();

  Owners(String text) {
    this.text = text;
  }

  /** Adds the next mention, which has the next number, from 0. */
  void add(Mention mention) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      pronounAt.put(mention.span().start(), mentions.size());
    }
    mentions.add(mention);
    Belonging said = Belonging.of(text, mention);
    words.add(said.isOpen() ? new HashSet<>() : new HashSet<>(Set.of(said)));
    branches.add(branch(mention));
  }

  /** Gives a group what is known of another. */
  void join(int group, int other) {
    words.get(group).addAll(words.get(other));
    branches.get(group).addAll(branches.get(other));
  }

  /** The pronoun that a mention begins with: "his" in "his client", who is never he. */
  Optional<Integer> of(int mention) {
    return Optional.ofNullable(pronounAt.get(mentions.get(mention).span().start()))
        .filter(pronoun -> pronoun != mention);
  }

  /** Whether words of two groups say that they belong to different states or owners. */
  boolean areApart(int one, int other) {
    return words.get(one).stream()
        .anyMatch(each -> words.get(other).stream().anyMatch(each::isApart));
  }

  /** Whether words of a group say another state than this one. */
  boolean areOutside(int group, String country) {
    return words.get(group).stream()
        .map(Belonging::countries)
        .anyMatch(each -> !country.equals("IGO") && !each.isEmpty() && !each.contains(country));
  }

  /** Whether a group's nouns say another branch of a state than this one: "the government". */
  boolean areOfOther(int group, Sector branch) {
    return BRANCHES.contains(branch)
        && !branches.get(group).isEmpty()
        && !branches.get(group).contains(branch);
  }

  /** The branch that a body's noun says: "the court". */
  private Set<Sector> branch(Mention mention) {
    List<Token> head = Token.cut(text, mention.head());
    boolean noun = mention.kind() == Mention.Kind.NOMINAL && head.size() == 1;
    Set<Sector> said = EnumSet.noneOf(Sector.class);
    if (noun && RoleNouns.isOrganization(head.getFirst())) {
      RoleNouns.standard().longest(head, 0).ifPresent(hit -> said.addAll(hit.value().sectors()));
      said.retainAll(BRANCHES);
    }
    return said;
  }
}
