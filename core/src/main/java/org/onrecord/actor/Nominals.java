package org.onrecord.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.mention.Type;

/** Finds out whom a noun phrase means: "the foreign minister", "the group", "police in Kano". */
final class Nominals {
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
  private static final int FARTHEST_BODY = 40;

  private final Clusters clusters;
  private final Set<String> spokenOf;
  private final boolean alone;
  private final Ranks ranks;
  private final Map<String, Cluster> byWords = new HashMap<>();
  private final Holders holders;
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
    this.clusters = clusters;
    this.ranks = ranks;
    this.alone = alone;
    this.spokenOf = spokenOf;
    this.holders = new Holders(text, clusters);
    clusters
        .mentions()
        .forEach(
            (mention, cluster) -> {
              if (cluster.type() == Type.ORGANIZATION) {
                bodies.put(mention.span().start(), cluster);
              }
            });
  }

  /** Gives a noun phrase to the actor that it means, or makes it one of its own. */
  void place(Sighting sighting) {
    if (sighting.isIndefinite()) {
      unnamed.add(lastWord(sighting));
    }
    Optional<Cluster> meant =
        government(sighting)
            .or(() -> holders.of(sighting, unnamed).or(() -> ranks.holder(sighting)))
            .filter(it -> !it.isPerson() || !isAnothers(sighting, it));
    if (meant.isPresent()) {
      Holders.give(sighting, meant.get(), clusters);
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
