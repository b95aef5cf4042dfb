package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/** Finds out whom a noun phrase means: "the foreign minister", "the group", "police in Kano". */
final class Nominals {
  /** What titles of those begin with who hold an office no more. */
  private static final Set<String> FORMER = Set.of("former ", "then-", "ex-");

  private static final Set<String> WAS = Set.of("former", "then", "ex");

  /** What makes an office another one. */
  private static final Set<String> DEPUTIES = Set.of("deputy", "vice");

  private static final Set<String> HEADS_OF_STATE =
      Set.copyOf(WordList.lines(Nominals.class, "heads-of-state.txt"));

  private static final Set<String> CHIEFS =
      Set.of(
          "minister", "secretary", "head", "director", "adviser", "advisor", "chief", "governor");

  /** Titles of those who are called a state's top diplomat. */
  private static final Set<String> DIPLOMATS =
      Set.copyOf(WordList.lines(Nominals.class, "diplomats.txt"));

  private static final Set<String> BODIES = RoleNouns.words("body-nouns.txt");

  private static final Set<Sector> OFFICIAL =
      EnumSet.of(Sector.GOV, Sector.JUD, Sector.LEG, Sector.MIL, Sector.PTY, Sector.ELI);

  private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF);
  private static final Set<String> SPOKEN =
      Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney");
  private static final Set<String> VOICES = RoleNouns.words("voice-nouns.txt");

  /** Nouns for bodies of several states. */
  private static final Set<String> OF_STATES = Set.of("bloc", "alliance");

  private static final Set<String> GOVERNMENTS = Set.of("government", "regime");
  private static final String MINISTRY = "ministry";
  private static final int MOST_HOLDERS = 40;
  private static final int FARTHEST_BODY = 40;

  /** So many units after an office its holder may be named; later it is another one. */
  static final int NAMED_WITHIN = 600;

  private final String text;
  private final Clusters clusters;
  private final Set<String> spokenOf;
  private final boolean alone;
  private final Ranks ranks;
  private final Map<String, Cluster> byWords = new HashMap<>();
  private final Map<String, List<Cluster>> holders = new HashMap<>();
  private final NavigableMap<Integer, Cluster> bodies = new TreeMap<>();

  /** Offices of states whose holders weren't named when they were first spoken of. */
  private final Map<String, Cluster> offices = new HashMap<>();

  /**
   * Nouns for somebody of whom nobody says who they are: "a spokesperson" is no one named later.
   */
  private final Set<String> unnamed = new HashSet<>();

  /**
   * Finds whom phrases mean among those who are named.
   *
   * @param spokenOf the countries that the article names
   * @param alone whether the text is a phrase and no report, so that nobody in it is a voice
   * @param ranks how persons are addressed
   */
  Nominals(String text, Clusters clusters, Set<String> spokenOf, boolean alone, Ranks ranks) {
    this.text = text;
    this.clusters = clusters;
    this.ranks = ranks;
    this.alone = alone;
    this.spokenOf = spokenOf;
    clusters.persons().forEach(this::note);
    clusters
        .mentions()
        .forEach(
            (mention, cluster) -> {
              if (cluster.type() == Type.ORGANIZATION) {
                bodies.put(mention.span().start(), cluster);
              }
            });
  }

  /** Keeps a person under the last word of each role, and under "leader" where that is meant. */
  private void note(Cluster person) {
    for (Role role : person.roles()) {
      String title = spelt(role.title());
      note(title.substring(title.lastIndexOf(' ') + 1), person);
      if (HEADS_OF_STATE.contains(title)) {
        note("leader", person);
      }
      if (CHIEFS.contains(title.substring(title.lastIndexOf(' ') + 1))) {
        note("chief", person);
      }
      if (DIPLOMATS.contains(title)) {
        note("diplomat", person);
      }
    }
  }

  private void note(String noun, Cluster person) {
    List<Cluster> known = holders.computeIfAbsent(noun, key -> new ArrayList<>());
    if (known.size() < MOST_HOLDERS && !known.contains(person)) {
      known.add(person);
    }
  }

  /** Gives a noun phrase to the actor that it means, or makes it one of its own. */
  void place(Sighting sighting) {
    if (sighting.isIndefinite()) {
      unnamed.add(lastWord(sighting));
    }
    Optional<Cluster> meant =
        government(sighting)
            .or(() -> holder(sighting).or(() -> ranks.holder(sighting)))
            .filter(it -> !it.isPerson() || !isAnothers(sighting, it));
    if (meant.isPresent()) {
      clusters.give(sighting, meant.get(), "the role that the article gives");
      return;
    }
    Optional<Cluster> called = NamedKinds.before(sighting, clusters);
    if (called.isPresent()) {
      clusters.give(sighting, called.get(), "the name before the noun for what it is");
      return;
    }
    Optional<Cluster> body = body(sighting);
    if (body.isPresent()) {
      clusters.give(sighting, body.get(), "the last one of the kind that the article names");
      return;
    }
    Coding coding = Coder.within(sighting.coding(), spokenOf);
    boolean named = NamedKinds.has(sighting);
    boolean somebody = alone || named || isSomebody(sighting);
    if (somebody && (named || !coding.isEmpty())) {
      Optional<Cluster> office = office(sighting).map(offices::get).or(() -> only(sighting));
      Cluster cluster =
          office.orElseGet(() -> byWords.computeIfAbsent(key(sighting), key -> begin(sighting)));
      office(sighting).ifPresent(key -> offices.putIfAbsent(key, cluster));
      cluster.learn(coding);
      clusters.give(
          sighting,
          cluster,
          coding.isEmpty() ? "the name in these words" : String.join("; ", coding.why()));
      if (isCalled(sighting) && cluster.type() == Type.ORGANIZATION) {
        bodies.put(sighting.mention().span().start(), cluster);
      }
    }
  }

  /**
   * "Norland's president", "the Norse president": the state and the noun of one person's office.
   */
  private static Optional<String> office(Sighting sighting) {
    boolean one = sighting.mention().type() == Type.PERSON && !sighting.isIndefinite();
    return sighting.coding().country().filter(it -> one).map(it -> it + " " + lastWord(sighting));
  }

  /** "The president", after one state's president alone was spoken of. */
  private Optional<Cluster> only(Sighting sighting) {
    boolean bare = sighting.coding().country().isEmpty() && sighting.isDefinite();
    if (!bare || sighting.mention().type() != Type.PERSON || !sighting.phrase().rest().isEmpty()) {
      return Optional.empty();
    }
    String noun = " " + lastWord(sighting);
    List<Cluster> of =
        offices.entrySet().stream()
            .filter(each -> each.getKey().endsWith(noun))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return of.size() == 1
        ? clusters.lastBefore(of, sighting.mention().span().start())
        : Optional.empty();
  }

  /**
   * Whether an office was spoken of before without this holder, of whom the article doesn't say
   * that they are of that state.
   */
  private boolean isAnothers(Sighting sighting, Cluster holder) {
    return holder.country().isEmpty() && office(sighting).filter(offices::containsKey).isPresent();
  }

  private Cluster begin(Sighting sighting) {
    return clusters.begin(sighting.mention().type(), NamedKinds.called(sighting));
  }

  /** Whether a noun is one of those who mostly stay without a name: "official". */
  static boolean isVoiceNoun(String noun) {
    return VOICES.contains(noun);
  }

  /** Whether a phrase is a voice that the text leaves without a name. */
  static boolean isVoice(Sighting sighting) {
    String last = lastWord(sighting);
    boolean person = sighting.mention().type() == Type.PERSON;
    boolean spoken =
        isSpokenFor(sighting) || (SPOKEN.contains(last) && !sighting.phrase().rest().isEmpty());
    return (VOICES.contains(last) && !Parties.areLeaders(sighting))
        || (person && sighting.isIndefinite() && !spoken)
        || (sighting.mention().type() == Type.GROUP && sighting.isIndefinite());
  }

  /** "A State Department spokesperson": whose office it is, and not of which state alone. */
  private static boolean isSpokenFor(Sighting sighting) {
    Optional<Term> noun = sighting.phrase().headTerm();
    return SPOKEN.contains(lastWord(sighting))
        && sighting.phrase().terms().stream()
            .takeWhile(term -> noun.filter(term::equals).isEmpty())
            .anyMatch(term -> term.entry().isEmpty() || term.isBody());
  }

  /** A person by an office, a body, a group of people whose part the words tell. */
  private boolean isSomebody(Sighting sighting) {
    boolean told =
        sighting.mention().type() != Type.PERSON
            || sighting.coding().country().isPresent()
            || sighting.isDefinite()
            || isSpokenFor(sighting);
    return told && !isVoice(sighting) && !isIntroduced(sighting);
  }

  /** "The doctor", after "a doctor" of whom nobody says who that is; an office is somebody's. */
  private boolean isIntroduced(Sighting sighting) {
    return sighting.mention().type() == Type.PERSON
        && sighting.coding().country().isEmpty()
        && sighting.coding().sector().filter(OFFICIAL::contains).isEmpty()
        && sighting.phrase().tokens().size() == 2
        && !SPOKEN.contains(lastWord(sighting))
        && unnamed.contains(lastWord(sighting));
  }

  private static String key(Sighting sighting) {
    return Folding.plain(NamedKinds.called(sighting));
  }

  static String lastWord(Sighting sighting) {
    Term term = sighting.phrase().headTerm().orElseThrow();
    return sighting.phrase().tokens().get(term.to() - 1).key();
  }

  /** "The Thai government" is the state; one in a city, or somebody's, may be another. */
  private Optional<Cluster> government(Sighting sighting) {
    boolean placed = sighting.phrase().rest().stream().anyMatch(section -> section.says("in"));
    boolean government =
        GOVERNMENTS.contains(lastWord(sighting))
            && !placed
            && !sighting.isIndefinite()
            && sighting.phrase().terms().stream().noneMatch(term -> term.is(Term.What.NAME));
    return sighting.coding().country().filter(code -> government).flatMap(clusters::state);
  }

  /** The person whose role it is: the last one before, or the only one after. */
  private Optional<Cluster> holder(Sighting sighting) {
    if (sighting.mention().type() != Type.PERSON || !sighting.isDefinite()) {
      return Optional.empty();
    }
    List<Cluster> all = holders.getOrDefault(lastWord(sighting), List.of());
    List<Cluster> fitting =
        all.stream()
            .filter(it -> it.roles().stream().anyMatch(role -> fits(sighting, role, it)))
            .filter(it -> !OtherHolder.is(text, clusters, sighting.mention(), it))
            .toList();
    Optional<String> country = sighting.coding().country();
    List<Cluster> own =
        fitting.stream().filter(it -> country.isPresent() && it.country().equals(country)).toList();
    return own.isEmpty()
        ? near(sighting, fitting, NAMED_WITHIN)
            .filter(any -> all.size() < 2 || OtherHolder.isOpen(clusters, country))
        : near(sighting, own, own.size() == 1 ? text.length() : NAMED_WITHIN);
  }

  /** The last of some persons before words for an office, or the only one some way after. */
  private Optional<Cluster> near(Sighting sighting, List<Cluster> fitting, int within) {
    int at = sighting.mention().span().start();
    Optional<Cluster> before = clusters.lastBefore(fitting, at);
    boolean later = fitting.size() == 1 && !unnamed.contains(lastWord(sighting));
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
    if (noun.endsWith("diplomat")) {
      return DIPLOMATS.contains(role.title())
          && words(sighting.words()).stream().anyMatch(Set.of("top", "chief")::contains);
    }
    if (sighting.isProvincial()) {
      return sameEnd(role.title(), noun)
          && role.organization().filter(place -> sighting.words().contains(place)).isPresent();
    }
    if (noun.equals("leader") && country.isPresent()) {
      return HEADS_OF_STATE.contains(role.title()) && country.equals(person.country());
    }
    String title = spelt(role.title());
    return words(title).containsAll(words(noun))
        && sameEnd(title, noun)
        && !isOtherRank(sighting.words(), role.title());
  }

  /** A title in whole words: "Gen." is "general". */
  private static String spelt(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
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
    return !words.isEmpty()
        && words(title).containsAll(words)
        && CHIEFS.contains(title.substring(title.lastIndexOf(' ') + 1));
  }

  private static boolean sameEnd(String title, String noun) {
    return title
        .substring(title.lastIndexOf(' ') + 1)
        .equals(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  private static Set<String> words(String phrase) {
    return new HashSet<>(Arrays.asList(Folding.plain(phrase).split("[\\s-]+")));
  }

  /** The body that "the group" means: the last one named whose sector doesn't speak against it. */
  private Optional<Cluster> body(Sighting sighting) {
    String noun = lastWord(sighting);
    boolean armed = sighting.coding().sector().filter(ARMED::contains).isPresent();
    boolean outlet = Outlets.isNoun(noun);
    boolean general = BODIES.contains(noun) || armed || outlet;
    boolean bare = sighting.coding().country().isEmpty();
    boolean person = sighting.mention().type() == Type.PERSON;
    boolean other = sighting.phrase().terms().stream().anyMatch(it -> it.is(Term.What.NAME));
    if (!general || !bare || other || !sighting.isDefinite() || person || isCalled(sighting)) {
      return Optional.empty();
    }
    int place = sighting.mention().span().start();
    return bodies.headMap(place, false).descendingMap().values().stream()
        .limit(FARTHEST_BODY)
        .filter(each -> !outlet || Outlets.is(each))
        .filter(each -> !noun.equals(MINISTRY) || Folding.plain(each.name()).contains(MINISTRY))
        .filter(each -> agree(sighting.coding().sector(), each.sector(), armed))
        .filter(each -> !OF_STATES.contains(noun) || isOfStates(each, noun))
        .findFirst();
  }

  /** Whether a body is of several states, or is called by a noun. */
  private static boolean isOfStates(Cluster body, String noun) {
    return body.country().filter(it -> !it.equals("IGO")).isEmpty()
        || Folding.plain(body.name()).endsWith(" " + noun);
  }

  /** "The Electoral Commission": words of a kind that are written as one's name. */
  private static boolean isCalled(Sighting sighting) {
    return NamedKinds.isCalled(Phrase.bare(sighting.words()));
  }

  private static boolean agree(Optional<Sector> one, Optional<Sector> other, boolean armed) {
    boolean unknown = other.isEmpty() && !one.equals(Optional.of(Sector.JUD));
    return armed
        ? other.filter(ARMED::contains).isPresent()
        : one.isEmpty() || one.equals(other) || unknown;
  }
}
