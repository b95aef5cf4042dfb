package org.onrecord.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Voice;
import org.onrecord.issue.Stance;
import org.onrecord.text.WordList;

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
  private static final List<String> CONDITIONS =
      WordList.lines(Tensions.class, "condition-words.txt");
  private static final Set<String> DAYS =
      Set.copyOf(WordList.lines(Tensions.class, "day-names.txt"));
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

  /**
   * Evidence with what is compared of it.
   *
   * @param place where it stands among the evidence on its issue, the earliest first
   * @param side where it stands once the words of a condition are seen
   * @param names the names in it
   * @param gists its words that tell something
   * @param innocent what of itself could explain that it doesn't sit with another
   */
  private record Weighed(
      int place,
      Evidence evidence,
      Stance side,
      Set<String> names,
      Set<String> gists,
      Set<Innocent> innocent) {
    static Weighed of(int place, Evidence evidence) {
      Set<Innocent> innocent =
          switch (evidence) {
            case Done ignored -> Set.of(Innocent.OTHER_HAND, Innocent.TRANSLATION);
            case Stand stand -> Tensions.innocent(stand);
          };
      return new Weighed(
          place,
          evidence,
          Tensions.side(evidence),
          Tensions.names(evidence),
          Tensions.gists(told(evidence)),
          innocent);
    }

    boolean isLimited() {
      return innocent.contains(Innocent.CONDITION);
    }

    String actor() {
      return evidence.actor().orElseThrow();
    }
  }

  /** What stands against an issue is laid beside what its own actor, or one tied to it, is for. */
  private List<Tension> on(List<Evidence> issue) {
    List<Weighed> against = new ArrayList<>();
    Map<String, List<Weighed>> others = new TreeMap<>();
    for (int i = 0; i < issue.size(); i++) {
      Weighed each = Weighed.of(i, issue.get(i));
      if (each.side() == Stance.OPPOSE) {
        against.add(each);
      } else {
        others.computeIfAbsent(each.actor(), key -> new ArrayList<>()).add(each);
      }
    }
    List<Tension> found = new ArrayList<>();
    for (Weighed one : against) {
      others.forEach(
          (actor, all) ->
              tie(one.actor(), actor)
                  .ifPresent(
                      tie -> all.forEach(other -> between(one, other, tie).ifPresent(found::add))));
    }
    found.sort(ORDER);
    Set<List<String>> told = new HashSet<>();
    return found.stream()
        .filter(each -> told.add(List.of(each.one().speech(), each.other().speech())))
        .limit(bounds.most())
        .toList();
  }

  /**
   * What doesn't sit together of two on different sides.
   *
   * @param tie what ties the two actors; empty where it is one
   */
  private Optional<Tension> between(Weighed against, Weighed other, String tie) {
    boolean inOrder = against.place() < other.place();
    Weighed first = inOrder ? against : other;
    Weighed second = inOrder ? other : against;
    Evidence one = first.evidence();
    Evidence two = second.evidence();
    OptionalLong days = days(one, two);
    boolean near = days.isEmpty() || days.getAsLong() <= bounds.days();
    boolean both = one instanceof Done && two instanceof Done;
    if (!near || both || one.speech().equals(two.speech()) || onTwoQuestions(first, second)) {
      return Optional.empty();
    }
    boolean oneActor = one.actor().equals(two.actor());
    Set<Innocent> innocent = innocent(first, second, oneActor);
    double rank = rank(innocent, days) + (one instanceof Done || two instanceof Done ? DEED : 0);
    return Optional.of(
        new Tension(
            one, two, oneActor ? Optional.empty() : Optional.of(tie), days, innocent, rank));
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

  /** Where it stands once the words of a condition are seen. */
  private static Stance side(Evidence evidence) {
    boolean conditional =
        switch (evidence) {
          case Done ignored -> false;
          case Stand stand -> isConditional(stand);
        };
    return conditional && evidence.side() == Stance.SUPPORT ? Stance.CONDITIONAL : evidence.side();
  }

  private static boolean isConditional(Stand stand) {
    String words =
        " " + String.join(" ", Token.cut(stand.words()).stream().map(Token::plain).toList()) + " ";
    return stand.holding().condition().isPresent()
        || stand.holding().modality().equals(Optional.of(Modality.CONDITIONAL))
        || CONDITIONS.stream().anyMatch(each -> words.contains(" " + each + " "));
  }

  /**
   * Whether both name somebody or something, and nothing in common. Both on conditions sit together
   * too: “no talks under pressure” and “talks if the pressure ends”.
   */
  private static boolean onTwoQuestions(Weighed one, Weighed other) {
    boolean limited = one.isLimited() && other.isLimited();
    boolean apart =
        !one.names().isEmpty()
            && !other.names().isEmpty()
            && Collections.disjoint(one.names(), other.names());
    return apart || limited;
  }

  /** The words that are compared: of a deed not those that tell who did it. */
  private static String told(Evidence evidence) {
    return switch (evidence) {
      case Done done -> done.telling().done();
      case Stand stand -> stand.words();
    };
  }

  private static Set<String> names(Evidence evidence) {
    Set<String> names = new TreeSet<>();
    String told = told(evidence);
    List<Token> tokens = Token.cut(told);
    for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
      boolean capital = Character.isUpperCase(told.codePointAt(token.start()));
      boolean day = evidence instanceof Done && DAYS.contains(token.plain());
      if (capital && !day && token.plain().length() > 1) {
        names.add(token.gist());
      }
    }
    return names;
  }

  private static Set<Innocent> innocent(Weighed one, Weighed other, boolean oneActor) {
    Set<Innocent> found = EnumSet.noneOf(Innocent.class);
    found.addAll(one.innocent());
    found.addAll(other.innocent());
    boolean alike = !Collections.disjoint(one.gists(), other.gists());
    if (!alike || one.names().isEmpty() || other.names().isEmpty()) {
      found.add(Innocent.OTHER_QUESTION);
    }
    OptionalLong days = days(one.evidence(), other.evidence());
    if (days.isEmpty() || days.getAsLong() > SOON) {
      found.add(Innocent.CHANGED);
    }
    if (!oneActor) {
      found.add(Innocent.OTHER_OFFICE);
    }
    return found;
  }

  private static Set<Innocent> innocent(Stand stand) {
    Set<Innocent> found = EnumSet.noneOf(Innocent.class);
    if (isConditional(stand)) {
      found.add(Innocent.CONDITION);
    }
    if (stand.said().told().hand() == Hand.SECOND) {
      found.add(Innocent.SECOND_HAND);
    }
    if (stand.holding().hedged()) {
      found.add(Innocent.RESERVE);
    }
    if (!QuotedWords.in(stand.words())) {
      found.add(Innocent.TRANSLATION);
    }
    return found;
  }

  private static Set<String> gists(String words) {
    Set<String> gists = new TreeSet<>();
    Token.cut(words).stream()
        .filter(each -> each.weight() > 0)
        .forEach(each -> gists.add(each.gist()));
    return gists;
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
