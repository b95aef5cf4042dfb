package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which statements report one act of speech: a function of the set of statements and of what people
 * ruled, whatever their order. Two are linked by what they are themselves ({@link #links}); what is
 * linked, directly or through others, is then parted where two of it can't be one.
 */
public final class Utterances {
  private final Map<String, Keyed> statements = new TreeMap<>();
  private final Map<String, Set<String>> together = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<List<String>> linked = new HashSet<>();
  private final Set<String> ruledIn = new HashSet<>();
  private final Set<List<String>> apart = new HashSet<>();

  private Utterances(Collection<Keyed> statements, Collection<Link> links) {
    statements.forEach(each -> this.statements.put(each.said().statement(), each));
    links.stream().sorted(Link.STRONGEST).forEach(this.links::add);
  }

  /** The utterances among these statements, under these rulings. */
  public static List<Utterance> of(Collection<Said> statements, Collection<Ruling> rulings) {
    List<Keyed> keyed = new TreeSet<>(statements).stream().map(Keyed::of).toList();
    return among(keyed, links(keyed), rulings);
  }

  /** Why one statement is alike to others, each that shares a key with it. */
  public static List<Link> links(Keyed one, Collection<Keyed> others) {
    List<Link> found = new ArrayList<>();
    for (Keyed other : others) {
      if (!other.said().statement().equals(one.said().statement())) {
        Likeness.of(one, other)
            .ifPresent(
                match ->
                    found.add(Link.of(one.said().statement(), other.said().statement(), match)));
      }
    }
    return found;
  }

  /** Whether two may report one act of speech, whatever their words: by speaker and day. */
  public static boolean mayBeOne(Said one, Said other) {
    return one.isComparable()
        && other.isComparable()
        && one.speaker().equals(other.speaker())
        && one.occasion().meets(other.occasion());
  }

  /** All that are alike among these statements. */
  private static List<Link> links(List<Keyed> statements) {
    Map<String, List<Keyed>> byKey = new HashMap<>();
    Map<List<String>, Link> found = new TreeMap<>(Utterances::inOrder);
    for (Keyed each : statements) {
      Map<String, Keyed> others = new TreeMap<>();
      for (Set<String> keys : List.of(each.keys(), each.runs())) {
        for (String key : keys) {
          List<Keyed> before = byKey.computeIfAbsent(key, any -> new ArrayList<>());
          before.forEach(other -> others.put(other.said().statement(), other));
          before.add(each);
        }
      }
      links(each, others.values())
          .forEach(link -> found.put(List.of(link.one(), link.other()), link));
    }
    return List.copyOf(found.values());
  }

  private static int inOrder(List<String> one, List<String> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first != 0 ? first : one.getLast().compareTo(other.getLast());
  }

  /**
   * The utterances among statements whose links are known. What it gives for statements that no
   * link or ruling joins to others doesn't hang on those others.
   */
  public static List<Utterance> among(
      Collection<Keyed> statements, Collection<Link> links, Collection<Ruling> rulings) {
    Utterances utterances = new Utterances(statements, links);
    utterances.rule(rulings);
    utterances.join();
    return utterances.found();
  }

  private void rule(Collection<Ruling> rulings) {
    Set<List<String>> same = new TreeSet<>(Utterances::inOrder);
    for (Ruling ruling : rulings) {
      if (ruling.one().equals(ruling.other())) {
        continue;
      }
      List<String> two = pair(ruling.one(), ruling.other());
      switch (ruling) {
        case Ruling.Apart ignored -> apart.add(two);
        case Ruling.Same ignored -> same.add(two);
      }
    }
    List<Link> ruled =
        same.stream()
            .filter(two -> mayBeRuled(two.getFirst()) && mayBeRuled(two.getLast()))
            .map(two -> new Link(two.getFirst(), two.getLast(), Match.ruled()))
            .toList();
    links.removeIf(link -> same.contains(pair(link.one(), link.other())));
    links.addAll(0, ruled);
    ruled.forEach(link -> ruledIn.addAll(List.of(link.one(), link.other())));
  }

  /** A voice that isn't named is nobody's even if a person would have it so. */
  private boolean mayBeRuled(String statement) {
    Keyed keyed = statements.get(statement);
    return keyed != null && keyed.said().speaker().isPresent();
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  /** Joins what is alike, the strongest first, unless two of the whole can't be one. */
  private void join() {
    links.forEach(link -> linked.add(pair(link.one(), link.other())));
    for (Link link : links) {
      Set<String> here = together.computeIfAbsent(link.one(), key -> new TreeSet<>(Set.of(key)));
      Set<String> there = together.computeIfAbsent(link.other(), key -> new TreeSet<>(Set.of(key)));
      if (!here.contains(link.other()) && canBeOne(here, there, link.match().ground())) {
        here.addAll(there);
        there.forEach(each -> together.put(each, here));
      }
    }
  }

  private boolean canBeOne(Set<String> here, Set<String> there, Match.Ground ground) {
    for (String one : here) {
      for (String other : there) {
        if (apart.contains(pair(one, other)) || excludes(one, other, ground)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether two that aren't linked themselves can't be one through others: for they were said on
   * different days, or stand in one article, unless they are pieces of one wording.
   */
  private boolean excludes(String one, String other, Match.Ground ground) {
    if (ruledIn.contains(one) || ruledIn.contains(other) || linked.contains(pair(one, other))) {
      return false;
    }
    Said here = require(one).said();
    Said there = require(other).said();
    Occasion first = here.occasion();
    Occasion second = there.occasion();
    boolean twoDays =
        first.day().isPresent() && second.day().isPresent() && !first.day().equals(second.day());
    boolean oneArticle = here.report().article().equals(there.report().article());
    return twoDays || !first.meets(second) || (oneArticle && ground != Match.Ground.WORDING);
  }

  private Keyed require(String statement) {
    return Optional.ofNullable(statements.get(statement))
        .orElseThrow(() -> new IllegalArgumentException("a link to no statement: " + statement));
  }

  private List<Utterance> found() {
    List<Utterance> found = new ArrayList<>();
    for (Set<String> members : new HashSet<>(together.values())) {
      if (members.size() > 1) {
        found.add(
            new Utterance(
                members.stream().map(each -> require(each).said()).sorted().toList(),
                links.stream()
                    .filter(link -> members.contains(link.one()) && members.contains(link.other()))
                    .toList()));
      }
    }
    return found.stream().sorted().toList();
  }
}
