package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions;
import org.onrecord.mention.Mentions.Candidate;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;

/**
 * Gives an article's actors the further words that mean them, as a network links them: pronouns and
 * nouns. Names stay whose rules say they are, and so do the words for those who speak: a link never
 * makes two one who are named. Whom rules know by nouns alone ("the trade body") it makes the named
 * one that the nouns are linked to.
 */
final class Coreference {
  /** How much worse somebody fits whose first name speaks against it. */
  private static final double UNLIKELY = 6;

  /** How much worse than those before a pronoun a name after it may fit and yet be meant. */
  private static final double READIER = 2;

  /** How far after a pronoun, in UTF-16 units, a name may stand that it means. */
  private static final int FARTHEST_AFTER = 150;

  private final String text;
  private final Clusters clusters;
  private final List<Linked> linked;
  private final List<Mention> mentions = new ArrayList<>();
  private final int[] first;
  private final int[] chosen;
  private final Gender[] genders;
  private final Owners owners;
  private final Apart apart;
  private final SpeakingPlaces speaking;
  private final List<Optional<Cluster>> cast = new ArrayList<>();
  private final SpeakingPronouns asked;

  /**
   * Links to be taken.
   *
   * @param known the mentions that rules found, cast or not
   * @param speaking where it is told who speaks
   */
  Coreference(
      String text,
      Clusters clusters,
      Collection<Mention> known,
      List<Linked> linked,
      SpeakingPlaces speaking) {
    this.text = text;
    this.clusters = clusters;
    this.linked = linked;
    this.speaking = speaking;
    this.asked = new SpeakingPronouns(text, clusters, speaking);
    this.first = new int[linked.size()];
    this.chosen = new int[linked.size()];
    this.genders = new Gender[linked.size()];
    this.owners = new Owners(text);
    this.apart = new Apart(text, clusters, owners, mentions, cast);
    ByHead byHead = new ByHead(known);
    for (int i = 0; i < linked.size(); i++) {
      Mention mention = linked.get(i).mention();
      Mention same = byHead.same(mention).orElse(mention);
      boolean speaks = speaking.has(same.span());
      if (speaks && linked.get(i).antecedent().isPresent() && isHeOrShe(same)) {
        asked.add(i, same, mention);
        speaks = false;
      }
      if (same.kind() != Mention.Kind.NAME && !speaks && !isToldByWords(same)) {
        clusters.release(same);
        same = mention;
      }
      mentions.add(same);
      cast.add(clusters.of(same).or(() -> told(mention)));
      first[i] = i;
      chosen[i] = -1;
      genders[i] = Gender.of(same, text);
      owners.add(mention);
    }
  }

  /** Whether words tell it better than links: "its envoy, Ana Berg", "Norland’s government". */
  private boolean isToldByWords(Mention noun) {
    return clusters
        .of(noun)
        .filter(
            it ->
                it.type() == Type.COUNTRY
                    || Appositions.isBeforeName(noun, it)
                    || Holders.is(text, noun, it))
        .isPresent();
  }

  /** Whom words tell that are no one's yet. */
  private Optional<Cluster> told(Mention mention) {
    return state(mention).or(() -> Appositions.in(text, mention, clusters));
  }

  /** The state of a name inside other words: of "Norse" in "Norse soil", "pro-Norland" rebels. */
  private Optional<Cluster> state(Mention mention) {
    if (mention.kind() != Mention.Kind.NAME || mention.type() == Type.GROUP) {
      return Optional.empty();
    }
    return Registry.standard()
        .stateOf(Phrase.bare(mention.span().in(text)))
        .flatMap(Entry::country)
        .flatMap(clusters::state);
  }

  private boolean isHeOrShe(Mention mention) {
    return Antecedents.HE_OR_SHE.contains(mention.span().in(text).toLowerCase(Locale.ROOT));
  }

  /**
   * Casts what is linked.
   *
   * @return the mentions that are nobody's yet and may be somebody's: no other kind of thing
   */
  List<Mention> join() {
    SortedMap<Integer, Integer> after = namedAfter();
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    after.forEach((it, name) -> waiting.computeIfAbsent(name, any -> new ArrayList<>()).add(it));
    for (int i = 0; i < linked.size(); i++) {
      int name = i;
      if (!after.containsKey(i) && !isBesideName(i)) {
        choose(i);
      }
      waiting.getOrDefault(i, List.of()).forEach(pronoun -> link(name, pronoun));
    }
    nameless().forEach(this::name);
    Map<Integer, List<Integer>> together = new LinkedHashMap<>();
    for (int i = 0; i < linked.size(); i++) {
      together.computeIfAbsent(first(i), key -> new ArrayList<>()).add(i);
    }
    List<Mention> alone = new ArrayList<>();
    together.forEach(
        (key, members) -> {
          boolean known = cast.get(key).isPresent();
          List<Integer> some = somebody(members);
          if (!known && some.size() == 1) {
            Optional.of(mentions.get(some.getFirst()))
                .filter(each -> each.type() != Type.OTHER && each.kind() != Mention.Kind.PRONOUN)
                .ifPresent(alone::add);
          } else if (!some.isEmpty()) {
            cast(some, cast.get(key).map(clusters::meant).orElseGet(() -> begin(some)));
          }
        });
    asked.settle(chosen);
    return alone;
  }

  private List<Integer> somebody(List<Integer> members) {
    return members.stream().filter(it -> !Nobody.is(text, mentions.get(it))).toList();
  }

  /**
   * Links a mention to the earlier one that fits best, if one does; "he" and "she" to the next best
   * if that one can't be meant.
   */
  private void choose(int later) {
    boolean person = isPersonal(later);
    List<Candidate> fitting =
        linked.get(later).candidates().stream()
            .map(each -> new Candidate(each.earlier(), each.score() - cost(later, each.earlier())))
            .filter(
                each ->
                    each.score()
                        > Least.of(text, mentions.get(later), mentions.get(each.earlier())))
            .sorted(Comparator.comparingDouble(each -> -each.score()))
            .limit(person ? linked.size() : 1)
            .toList();
    for (Candidate each : fitting) {
      chosen[later] = each.earlier();
      if (link(later, each.earlier())) {
        return;
      }
    }
    chosen[later] = -1;
  }

  private boolean isBesideName(int noun) {
    Optional<Integer> name = Beside.name(text, linked, noun).filter(each -> cost(noun, each) == 0);
    name.ifPresent(each -> chosen[noun] = each);
    return name.filter(each -> link(noun, each)).isPresent();
  }

  /** For each group of pronouns alone the person with a name whom one of them fits best. */
  private SortedMap<Integer, Candidate> nameless() {
    Set<Integer> worded = new HashSet<>();
    for (int i = 0; i < linked.size(); i++) {
      if (!isPersonal(i) || cast.get(first(i)).isPresent()) {
        worded.add(first(i));
      }
    }
    SortedMap<Integer, Candidate> best = new TreeMap<>();
    for (int i = 0; i < linked.size(); i++) {
      for (Candidate each : linked.get(i).candidates()) {
        boolean back = !worded.contains(first(i));
        int pronoun = back ? i : each.earlier();
        int named = back ? each.earlier() : i;
        if (each.score() > 0 && !worded.contains(first(pronoun)) && mayMean(pronoun, named)) {
          Candidate whom = new Candidate(named, each.score());
          best.merge(first(pronoun), whom, (a, b) -> a.score() < b.score() ? b : a);
        }
      }
    }
    return best;
  }

  /** Gives a group of pronouns to the person whom they mean. */
  private void name(int group, Candidate named) {
    if (named.earlier() < group) {
      chosen[group] = named.earlier();
    }
    link(group, named.earlier());
  }

  private boolean mayMean(int pronoun, int name) {
    Optional<Cluster> whom = cast.get(first(name)).map(clusters::meant);
    return whom.filter(it -> it.isPerson() && it.isNamed()).isPresent() && cost(pronoun, name) == 0;
  }

  private boolean isPersonal(int index) {
    return Gender.isPersonal(mentions.get(index).span().in(text));
  }

  /**
   * Pronouns that mean somebody who is named only after them, with that name: "In her speech, Ana
   * Berg said". The network looks back alone, so the name's score decides against all before the
   * pronoun.
   */
  private SortedMap<Integer, Integer> namedAfter() {
    SortedMap<Integer, Integer> after = new TreeMap<>();
    Map<Integer, Double> best = new HashMap<>();
    for (int i = 0; i < linked.size(); i++) {
      if (isPersonal(i)) {
        best.put(i, best(i));
      }
      boolean name = linked.get(i).mention().kind() == Mention.Kind.NAME;
      for (Candidate each : linked.get(i).candidates()) {
        Double before = best.get(each.earlier());
        boolean better = before != null && each.score() > before - READIER;
        if (better && name && mayBeNamed(each.earlier(), i)) {
          best.put(each.earlier(), each.score() + READIER);
          after.put(each.earlier(), i);
        }
      }
    }
    return after;
  }

  /** How well the best one before a mention fits. */
  private double best(int later) {
    return linked.get(later).candidates().stream()
        .mapToDouble(each -> each.score() - cost(later, each.earlier()))
        .max()
        .orElse(Mentions.LEAST);
  }

  private boolean mayBeNamed(int pronoun, int name) {
    Mention named = mentions.get(name);
    int apart = named.span().start() - mentions.get(pronoun).span().start();
    return named.type() == Type.PERSON && apart < FARTHEST_AFTER && cost(name, pronoun) == 0;
  }

  private boolean areOthers(int pronoun, int other) {
    Optional<Cluster> known = cast.get(first(other)).map(clusters::meant);
    return speaking.areOthers(mentions.get(pronoun), mentions.get(other), known);
  }

  /** How much worse an earlier mention fits for its gender, or for who is spoken of. */
  private double cost(int later, int earlier) {
    Gender one = gender(earlier);
    Gender other = gender(later);
    boolean never = isPersonal(later) && apart.isNeverHe(earlier);
    if (never || areOthers(later, earlier) || areOthers(earlier, later)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!one.isAgainst(other)) {
      return 0;
    }
    return one.isTold() && other.isTold() ? Double.POSITIVE_INFINITY : UNLIKELY;
  }

  private Gender gender(int index) {
    int at = first(index);
    Gender known = cast.get(at).map(clusters::meant).map(Cluster::gender).orElse(Gender.OPEN);
    return known.and(genders[at]);
  }

  private boolean link(int later, int earlier) {
    int one = first(earlier);
    int other = first(later);
    if (one == other) {
      return true;
    }
    Optional<Cluster> whom = cast.get(one).map(clusters::meant);
    Optional<Cluster> also = cast.get(other).map(clusters::meant);
    boolean own = owners.of(later).filter(pronoun -> first(pronoun) == one).isPresent();
    if (own
        || apart.are(one, other)
        || (whom.isPresent() && also.isPresent() && !isOne(whom.get(), also.get(), later))) {
      return false;
    }
    owners.join(one, other);
    genders[one] = gender(one).and(gender(other));
    cast.set(one, whom.or(() -> also).map(clusters::meant));
    cast.get(one).ifPresent(each -> each.learn(genders[one]));
    first[other] = one;
    return true;
  }

  /**
   * Whether both are one already, or become one: where only one of them has a name, or where the
   * other's name is a word of it, which alone could be several persons'.
   */
  private boolean isOne(Cluster one, Cluster other, int link) {
    if (one.equals(other)) {
      return true;
    }
    boolean second = !other.isNamed() || other.isShortFor(one);
    Cluster named = second ? one : other;
    Cluster worded = second ? other : one;
    boolean fits = !worded.isNamed() || worded.isShortFor(named);
    if (!named.isNamed()
        || !fits
        || !named.mayBe(worded)
        || OtherHolder.isNamedLate(clusters, worded, named)) {
      return false;
    }
    clusters.join(worded, named, reason(link));
    return true;
  }

  private int first(int index) {
    int at = index;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  private void cast(List<Integer> members, Cluster cluster) {
    for (int index : members) {
      Mention mention = mentions.get(index);
      if (clusters.of(mention).isEmpty()) {
        clusters.give(mention, cluster, reason(index));
      }
    }
  }

  private String reason(int index) {
    return chosen[index] < 0
        ? "means the same as words after it"
        : "means the same as “" + mentions.get(chosen[index]).span().in(text) + "” before";
  }

  private Cluster begin(List<Integer> members) {
    List<Mention> all = members.stream().map(mentions::get).toList();
    return LinkedActor.pair(text, all, clusters)
        .orElseGet(() -> LinkedActor.of(text, all).begin(clusters));
  }
}
