package org.onrecord.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Voice;
import org.onrecord.issue.Stance;

/**
 * Finds what doesn't sit together: one actor's words, or those of actors whom an office ties, for
 * and against one issue, or words against a deed. What is only an outlet's interpretation, comes
 * from a voice that isn't named, repeats another's words or tells of the past counts for nothing.
 */
public final class Tensions {
  private static final Comparator<Tension> ORDER =
      Comparator.comparingDouble((Tension tension) -> -tension.rank())
          .thenComparing(tension -> tension.one().id())
          .thenComparing(tension -> tension.other().id())
          .thenComparing(tension -> tension.one().issue());
  private static final int SOON = 14;
  private static final double DEED = .1;
  private static final double TIED = -.3;
  private static final double CONDITION = -.4;
  private static final double SECOND_HAND = -.3;
  private static final double RESERVE = -.1;
  private static final double LONG_AGO = -.4;

  private final Map<String, Map<String, String>> bonds = new HashMap<>();
  private final Bounds bounds;

  private Tensions(Collection<Bond> bonds, Bounds bounds) {
    this.bounds = bounds;
    bonds.forEach(
        bond ->
            this.bonds
                .computeIfAbsent(bond.actor(), key -> new TreeMap<>())
                .put(bond.body(), bond.how()));
  }

  /**
   * How far is looked.
   *
   * @param days how many days may lie between the two
   * @param most how many are given for one issue, those most worth a look
   */
  public record Bounds(int days, int most) {
    public Bounds {
      if (days < 0 || most < 1) {
        throw new IllegalArgumentException("no bounds: " + days + " days, " + most);
      }
    }

    /** Three months, and twenty. */
    public static Bounds usual() {
      return new Bounds(90, 20);
    }
  }

  /** What doesn't sit together in the evidence, most worth a look first. */
  public static List<Tension> of(
      Collection<? extends Evidence> evidence, Collection<Bond> bonds, Bounds bounds) {
    Tensions tensions = new Tensions(bonds, bounds);
    Map<String, List<Evidence>> byIssue = new TreeMap<>();
    evidence.stream()
        .filter(Tensions::counts)
        .sorted(Comparator.comparing(Tensions::when).thenComparing(Evidence::id))
        .forEach(each -> byIssue.computeIfAbsent(each.issue(), key -> new ArrayList<>()).add(each));
    return byIssue.values().stream()
        .flatMap(all -> tensions.on(all).stream())
        .sorted(ORDER)
        .toList();
  }

  /** Whoever is tied to an actor by these bonds, and the actor. */
  public static Set<String> tied(String actor, Collection<Bond> bonds) {
    Set<String> bodies = new HashSet<>(Set.of(actor));
    bonds.stream().filter(bond -> bond.actor().equals(actor)).map(Bond::body).forEach(bodies::add);
    Set<String> tied = new HashSet<>(bodies);
    bonds.stream().filter(bond -> bodies.contains(bond.body())).map(Bond::actor).forEach(tied::add);
    return tied;
  }

  private static String when(Evidence evidence) {
    return evidence.day().map(Object::toString).orElse("~");
  }

  /** Whether it says where somebody named stands now. */
  private static boolean counts(Evidence evidence) {
    if (evidence.actor().isEmpty() || evidence.side() == Stance.NEUTRAL) {
      return false;
    }
    return switch (evidence) {
      case Done done -> done.day().isPresent();
      case Stand stand ->
          stand.holding().own()
              && stand.said().told().voice() == Voice.REPORTED
              && stand.said().told().hand() != Hand.UNNAMED
              && !stand.holding().modality().equals(Optional.of(Modality.PAST))
              && !stand.holding().modality().equals(Optional.of(Modality.HYPOTHETICAL));
    };
  }

  /** What stands against an issue is laid beside what its own actor, or one tied to it, is for. */
  private List<Tension> on(List<Evidence> issue) {
    Map<String, List<Integer>> against = new TreeMap<>();
    Map<String, List<Integer>> others = new TreeMap<>();
    for (int i = 0; i < issue.size(); i++) {
      Evidence each = issue.get(i);
      (each.side() == Stance.OPPOSE ? against : others)
          .computeIfAbsent(each.actor().orElseThrow(), key -> new ArrayList<>())
          .add(i);
    }
    Laying laying = new Laying(issue);
    against.forEach(
        (here, ones) ->
            others.forEach(
                (there, all) -> tie(here, there).ifPresent(tie -> laying.between(ones, all, tie))));
    laying.found.sort(ORDER);
    Set<List<String>> told = new HashSet<>();
    return laying.found.stream()
        .filter(each -> told.add(List.of(each.one().speech(), each.other().speech())))
        .limit(bounds.most())
        .toList();
  }

  /** The evidence on one issue, the earliest first, being laid side by side. */
  private final class Laying {
    private final List<Evidence> issue;
    private final Map<Integer, Weighed> weighed = new HashMap<>();
    private final List<Tension> found = new ArrayList<>();

    Laying(List<Evidence> issue) {
      this.issue = issue;
    }

    void between(List<Integer> ones, List<Integer> others, String tie) {
      for (int one : ones) {
        for (int other : others) {
          between(Math.min(one, other), Math.max(one, other), tie).ifPresent(found::add);
        }
      }
    }

    /**
     * What doesn't sit together of two on different sides.
     *
     * @param tie what ties the two actors; empty where it is one
     */
    private Optional<Tension> between(int first, int second, String tie) {
      Evidence one = issue.get(first);
      Evidence two = issue.get(second);
      OptionalLong days = days(one, two);
      boolean near = days.isEmpty() || days.getAsLong() <= bounds.days();
      boolean both = one instanceof Done && two instanceof Done;
      if (!near || both || one.speech().equals(two.speech())) {
        return Optional.empty();
      }
      Weighed here = weighed(first);
      Weighed there = weighed(second);
      if (here.isOnAnotherQuestion(there)) {
        return Optional.empty();
      }
      Set<Innocent> innocent = here.with(there);
      if (days.isEmpty() || days.getAsLong() > SOON) {
        innocent.add(Innocent.CHANGED);
      }
      boolean oneActor = one.actor().equals(two.actor());
      if (!oneActor) {
        innocent.add(Innocent.OTHER_OFFICE);
      }
      double rank = rank(innocent, days) + (one instanceof Done || two instanceof Done ? DEED : 0);
      Optional<String> tied = oneActor ? Optional.empty() : Optional.of(tie);
      return Optional.of(new Tension(one, two, tied, days, innocent, rank));
    }

    private Weighed weighed(int place) {
      return weighed.computeIfAbsent(place, at -> Weighed.of(issue.get(at)));
    }
  }

  private static OptionalLong days(Evidence one, Evidence other) {
    if (one.day().isEmpty() || other.day().isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.day().get(), other.day().get())));
  }

  /** What makes both one actor's or ties the two; empty where nothing does. */
  private Optional<String> tie(String here, String there) {
    if (here.equals(there)) {
      return Optional.of("");
    }
    Map<String, String> first = bonds.getOrDefault(here, Map.of());
    Map<String, String> second = bonds.getOrDefault(there, Map.of());
    if (first.containsKey(there)) {
      return Optional.ofNullable(first.get(there));
    }
    if (second.containsKey(here)) {
      return Optional.ofNullable(second.get(here));
    }
    return first.keySet().stream()
        .filter(second::containsKey)
        .sorted()
        .findFirst()
        .map(body -> first.get(body) + " · " + second.get(body));
  }

  private double rank(Set<Innocent> innocent, OptionalLong days) {
    double rank = 1;
    rank += innocent.contains(Innocent.OTHER_OFFICE) ? TIED : 0;
    rank += innocent.contains(Innocent.CONDITION) ? CONDITION : 0;
    rank += innocent.contains(Innocent.SECOND_HAND) ? SECOND_HAND : 0;
    rank += innocent.contains(Innocent.RESERVE) ? RESERVE : 0;
    double ago = days.isEmpty() ? 1 : (double) days.getAsLong() / Math.max(1, bounds.days());
    return rank + ago * LONG_AGO;
  }
}
