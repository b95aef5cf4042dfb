package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/** Who holds the offices that an article tells, to be asked for by words for them. */
final class Holders {
  /** What titles of those begin with who hold an office no more. */
  private static final Set<String> FORMER = Set.of("former ", "then-", "ex-");

  private static final Set<String> WAS = Set.of("former", "then", "ex");

  /** What makes an office another one. */
  private static final Set<String> DEPUTIES = Set.of("deputy", "vice");

  private static final Set<String> HEADS_OF_STATE =
      Set.copyOf(WordList.lines(Holders.class, "heads-of-state.txt"));

  private static final Set<String> CHIEFS =
      Set.of(
          "minister", "secretary", "head", "director", "adviser", "advisor", "chief", "governor");

  /** Titles of those who are called a state's top diplomat. */
  private static final Set<String> DIPLOMATS =
      Set.copyOf(WordList.lines(Holders.class, "diplomats.txt"));

  /** So many units after an office its holder may be named; later it is another one. */
  static final int NAMED_WITHIN = 600;

  /** What some offices are called in short. */
  private static final Map<String, String> IN_SHORT =
      Map.of(
          "secretary", "secretary of state",
          "premier", "prime minister");

  private static final String DIPLOMAT = "diplomat";

  /** Why words for an office are their holder's. */
  private static final String ROLE = "the role that the article gives";

  private static final int MOST_HOLDERS = 40;

  private final String text;
  private final Clusters clusters;
  private final Map<String, List<Cluster>> byNoun = new HashMap<>();

  /** The holders among all persons that an article names. */
  Holders(String text, Clusters clusters) {
    this.text = text;
    this.clusters = clusters;
    clusters.persons().forEach(this::note);
  }

  /** Keeps a person under the last word of each role, and under "leader" where that is meant. */
  private void note(Cluster person) {
    for (Role role : person.roles()) {
      String title = spelt(role.title());
      note(last(title), person);
      IN_SHORT.keySet().stream()
          .filter(noun -> isShortFor(noun, title))
          .forEach(noun -> note(noun, person));
      if (HEADS_OF_STATE.contains(title)) {
        note("leader", person);
      }
      if (CHIEFS.contains(last(title))) {
        note("chief", person);
      }
      if (isDiplomat(title)) {
        note(DIPLOMAT, person);
      }
    }
  }

  private void note(String noun, Cluster person) {
    List<Cluster> known = byNoun.computeIfAbsent(noun, key -> new ArrayList<>());
    if (known.size() < MOST_HOLDERS && !known.contains(person)) {
      known.add(person);
    }
  }

  /** Gives words for an office to who holds it. */
  static void give(Sighting office, Cluster holder, Clusters clusters) {
    clusters.give(office, holder, ROLE);
  }

  /** Whether somebody has words as the holder of an office of whose state they tell. */
  static boolean is(String text, Mention words, Cluster holder) {
    return holder.isNamed()
        && ROLE.equals(holder.mentions().get(words))
        && !Coder.countries(Token.cut(text, words.span())).isEmpty();
  }

  /**
   * The person whose role words tell: the last one before, or the only one after.
   *
   * @param unnamed nouns for somebody of whom nobody says who they are, who is none named later
   */
  Optional<Cluster> of(Sighting sighting, Set<String> unnamed) {
    if (sighting.mention().type() != Type.PERSON || !sighting.isDefinite()) {
      return Optional.empty();
    }
    String noun = Nominals.lastWord(sighting);
    boolean introduced = unnamed.contains(noun);
    if (introduced && noun.equals(DIPLOMAT)) {
      return Optional.empty();
    }
    List<Cluster> all = byNoun.getOrDefault(noun, List.of());
    List<Cluster> fitting =
        all.stream()
            .filter(it -> it.roles().stream().anyMatch(role -> fits(sighting, role, it)))
            .filter(it -> !OtherHolder.is(text, clusters, sighting.mention(), it))
            .toList();
    Optional<String> country = sighting.coding().country();
    List<Cluster> own =
        fitting.stream().filter(it -> country.isPresent() && it.country().equals(country)).toList();
    return own.isEmpty()
        ? near(sighting, fitting, introduced ? 0 : NAMED_WITHIN)
            .filter(any -> all.size() < 2 || OtherHolder.isOpen(clusters, country))
        : near(sighting, own, introduced ? 0 : own.size() == 1 ? text.length() : NAMED_WITHIN);
  }

  /** The last of some persons before words for an office, or the only one some way after. */
  private Optional<Cluster> near(Sighting sighting, List<Cluster> fitting, int within) {
    int at = sighting.mention().span().start();
    Optional<Cluster> before = clusters.lastBefore(fitting, at);
    boolean later = fitting.size() == 1 && within > 0;
    return before.or(() -> later ? clusters.lastBefore(fitting, at + within) : before);
  }

  private static boolean fits(Sighting sighting, Role role, Cluster person) {
    Optional<String> country = sighting.coding().country();
    boolean former = FORMER.stream().anyMatch(role.title()::startsWith);
    boolean was = words(sighting.words()).stream().anyMatch(WAS::contains);
    if (person.isAbroad(country) || former != was) {
      return false;
    }
    String noun = sighting.head().toLowerCase(Locale.ROOT);
    if (noun.equals("chief")) {
      return isChief(sighting, role);
    }
    if (noun.endsWith(DIPLOMAT)) {
      boolean top = words(sighting.words()).stream().anyMatch(Set.of("top", "chief")::contains);
      boolean own = country.isPresent() && country.equals(person.country());
      return top ? DIPLOMATS.contains(role.title()) : own && isDiplomat(role.title());
    }
    if (sighting.isProvincial()) {
      return sameEnd(role.title(), noun)
          && role.organization().filter(place -> sighting.words().contains(place)).isPresent();
    }
    if (noun.equals("leader") && country.isPresent()) {
      return HEADS_OF_STATE.contains(role.title()) && country.equals(person.country());
    }
    String whole = spelt(role.title());
    String title = isShortFor(noun, whole) ? noun : whole;
    return words(title).containsAll(words(noun))
        && sameEnd(title, noun)
        && !isOtherRank(sighting.words(), role.title());
  }

  private static boolean isShortFor(String noun, String title) {
    return IN_SHORT.containsKey(noun) && title.endsWith(IN_SHORT.get(noun));
  }

  private static boolean isDiplomat(String title) {
    return DIPLOMATS.contains(title) || title.endsWith("ambassador") || title.endsWith("envoy");
  }

  /** A title in whole words: "Gen." is "general". */
  private static String spelt(String title) {
    String last = last(title);
    return title.substring(0, title.length() - last.length()) + Shortened.inFull(last);
  }

  /** Whether words for an office and a title are of a deputy and of whose deputy that is. */
  static boolean isOtherRank(String office, String title) {
    Set<String> words = words(office);
    Set<String> of = words(title);
    return DEPUTIES.stream().anyMatch(it -> of.contains(it) != words.contains(it));
  }

  /** "The Commerce chief" is the commerce secretary. */
  private static boolean isChief(Sighting sighting, Role role) {
    String title = role.title();
    Set<String> words = words(Phrase.bare(sighting.words()));
    words.removeIf(it -> it.equals("chief") || Registry.standard().stateOf(it).isPresent());
    return !words.isEmpty() && words(title).containsAll(words) && CHIEFS.contains(last(title));
  }

  private static boolean sameEnd(String title, String noun) {
    return last(title).equals(last(noun));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(String phrase) {
    return new HashSet<>(Arrays.asList(Folding.plain(phrase).split("[\\s-]+")));
  }
}
