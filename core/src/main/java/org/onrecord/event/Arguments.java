package org.onrecord.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.act.Code;
import org.onrecord.attribution.Undergone;
import org.onrecord.mention.Type;

/** Finds who stands where beside a verb or noun; nobody where the words leave it open. */
final class Arguments {
  private static final int FARTHEST = 14;
  private static final Set<String> TOWARDS =
      Set.of("on", "against", "with", "to", "at", "of", "from", "for", "into", "between");

  /** What leads in those to whom something is done, where not all of these do. */
  private static final Map<Code, Set<String>> LEADING =
      Map.of(
          Code.SANCTION, Set.of("on", "against", "with"),
          Code.CONSULT, Set.of("with", "between", "to", "of"),
          Code.ASSAULT, Set.of("on", "against", "at", "of", "with", "into"),
          Code.MOBILIZE, Set.of("on", "against"),
          Code.PROTEST, Set.of("against"));

  /** What is done to states' goods rather than to people. */
  private static final Set<Code> THINGS_OF_STATES = EnumSet.of(Code.SANCTION, Code.COOPERATE);

  private static final Set<String> AGENT = Set.of("by");

  /** "Widely suspected of": so many words tell what is held of somebody. */
  private static final int JUDGING = 4;

  private final Sentence sentence;
  private final Clauses clauses;
  private final Lists lists;
  private final Owned owned;

  Arguments(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.lists = new Lists(sentence);
    this.owned = new Owned(sentence);
  }

  /** Who stands before a verb as its subject; right before a bare participle, whom it tells of. */
  List<Party> before(VerbGroup group) {
    int at = sentence.skipLeft(group.from() - 1);
    boolean bare = group.shape() == VerbGroup.Shape.PASSIVE && group.from() == group.verb();
    Optional<Party> told =
        bare && sentence.says(at, ",") ? sentence.partyAt(at - 1) : Optional.empty();
    Optional<Party> people =
        sentence.partyAt(at).filter(it -> bare && it.mention().type() == Type.GROUP);
    if (people.isPresent() && people.get().to() == at + 1) {
      return lists.left(people.get());
    }
    return told.map(this::headOf).orElseGet(() -> before(group.from()));
  }

  /** Before an aside its clause's subject; nobody if it is not known. Empty without an aside. */
  private Optional<List<Party>> acrossAside(int at) {
    boolean unknown = false;
    for (int end : Asides.before(sentence, at)) {
      List<Party> heads = partyEndingAt(end).map(this::headOf).orElse(List.of());
      if (!heads.isEmpty() && isSubject(heads)) {
        return Optional.of(heads);
      }
      unknown |= heads.isEmpty() && !isLed(end) && ofClause(end + 1).isEmpty();
    }
    return unknown ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether these are the subject of their clause, which no "who" or "which" has already. */
  private boolean isSubject(List<Party> heads) {
    int start = clauses.start(heads.getFirst().from());
    return !sentence.isRelative(start - 1)
        && ofClause(heads.getLast().to()).contains(heads.getFirst());
  }

  /** Whether the clause of a token begins with a preposition: "In line with the pact, ...". */
  private boolean isLed(int at) {
    int start = clauses.start(at);
    while (start < at && !sentence.at(start).isWord()) {
      start++;
    }
    return sentence.is(start, WordClass.PREPOSITION);
  }

  /** Who stands before a group of words as its subject. */
  List<Party> before(int from) {
    int at = sentence.skipLeft(from - 1);
    return acrossAside(at).orElseGet(() -> upTo(at));
  }

  private List<Party> upTo(int at) {
    boolean relative = sentence.isRelative(at);
    if (relative || sentence.says(at, "that")) {
      int antecedent = sentence.says(at - 1, ",") ? at - 2 : at - 1;
      Optional<Party> party = sentence.partyAt(antecedent);
      return party.isPresent() && party.get().to() == antecedent + 1
          ? lists.left(party.get())
          : relative ? List.of() : ofClause(at);
    }
    if (at < 0 || sentence.is(at, WordClass.JOINER) || sentence.says(at, ",")) {
      return ofClause(at);
    }
    Optional<Party> adjacent = partyEndingAt(at);
    Optional<Party> outer = adjacent.flatMap(this::outer);
    return outer.isPresent()
        ? lists.left(outer.get())
        : adjacent.map(this::headOf).orElseGet(List::of);
  }

  /** "The soldiers who killed nine people left": who stands before "who", not whom they killed. */
  private Optional<Party> outer(Party adjacent) {
    int start = clauses.start(adjacent.from());
    boolean object = IntStream.range(start, adjacent.from()).anyMatch(this::isVerb);
    return object && sentence.isRelative(start - 1) && !isVerb(adjacent.to() - 1)
        ? sentence.partyAt(start - 2)
        : Optional.empty();
  }

  /** Who is the subject of the clause in which a token stands. */
  List<Party> ofClause(int at) {
    int start = clauses.start(at);
    for (int i = start; i < at; i++) {
      Optional<Party> party = sentence.partyAt(i);
      if (party.isPresent() && !isGoverned(party.get()) && !owned.isModifier(party.get())) {
        return lists.right(party.get());
      }
    }
    return sentence.isRelative(start - 1) && start > 1 ? before(start) : List.of();
  }

  /** The party whose last word a token is, or that a word for its forces follows. */
  private Optional<Party> partyEndingAt(int at) {
    Optional<Party> party = sentence.partyAt(at);
    if (party.isEmpty() && sentence.is(at, WordClass.FORCES)) {
      return sentence.partyAt(at - 1);
    }
    return party;
  }

  /** A party, or the one of which it is said: "the leader of Norland" is the leader. */
  private List<Party> headOf(Party party) {
    List<Party> all = lists.left(party);
    if (!isGoverned(all.getFirst())) {
      return all;
    }
    Party head = all.getFirst();
    if (sentence.is(head.from() - 2, WordClass.FORCES) && sentence.says(head.from() - 1, "from")) {
      return all;
    }
    for (int i = 0; i < 3 && isGoverned(head); i++) {
      Optional<Party> outer = sentence.partyAt(head.from() - 2);
      if (outer.isEmpty()) {
        return List.of();
      }
      head = outer.get();
    }
    return isGoverned(head) ? List.of() : lists.left(head);
  }

  /** Whether a preposition governs a party. */
  private boolean isGoverned(Party party) {
    int before = party.from() - 1;
    return before >= 0
        && !(sentence.says(before, "of") && sentence.is(before - 1, WordClass.MANY))
        && (sentence.is(before, WordClass.PREPOSITION)
            || sentence.is(before, WordClass.EXCEPTING)
            || (sentence.is(before, WordClass.DETERMINER)
                && sentence.is(before - 1, WordClass.PREPOSITION)));
  }

  /**
   * Those to whom something is done, after {@code from}: also people without a name.
   *
   * @param code what is done, which tells by which prepositions they may be led in
   */
  List<Party> object(int from, Code code) {
    List<Party> all = after(from, LEADING.getOrDefault(code, TOWARDS));
    List<Party> named = code == Code.CONSULT && isOfPlace(all) ? List.of() : all;
    if (THINGS_OF_STATES.contains(code)) {
      return named;
    }
    Optional<Party> people =
        IntStream.range(from, Math.min(sentence.size(), sentence.skipRight(from) + 2))
            .mapToObj(sentence::bystandersFrom)
            .flatMap(Optional::stream)
            .findFirst();
    return Arguments.ids(named).isEmpty() && people.isPresent() ? people.stream().toList() : named;
  }

  /** "Met on the island of Jeju": where somebody meets is not whom. */
  private boolean isOfPlace(List<Party> parties) {
    return parties.stream()
        .anyMatch(it -> it.mention().type() == Type.PLACE && sentence.says(it.from() - 1, "of"));
  }

  /** Whether somebody's forces are the last of some. */
  boolean areForces(List<Party> parties) {
    return !parties.isEmpty() && sentence.is(parties.getLast().to() - 1, WordClass.FORCES);
  }

  /** Those whose names a hyphen joins: both of "Norland-Kestria talks", or one alone. */
  List<Party> joined(Party last) {
    int before = last.from() - 1;
    Optional<Party> other =
        sentence.isHyphen(before) ? sentence.partyAt(before - 1) : Optional.empty();
    return Stream.concat(other.stream(), Stream.of(last)).toList();
  }

  /** People without a name who stand before a group of words as its subject. */
  List<Party> people(int from) {
    return sentence.bystandersTo(sentence.skipLeft(from - 1)).stream().toList();
  }

  /** Those towards whom something is done, after {@code from}. */
  private List<Party> after(int from, Set<String> towards) {
    int end = Math.min(sentence.size(), from + FARTHEST);
    for (int i = from; i < end; i++) {
      Optional<Party> party = sentence.partyAt(i);
      if (party.isPresent()) {
        if (sentence.isSource(party.get())) {
          return List.of();
        }
        int before = party.get().from() - 1;
        boolean led = before < from || !sentence.is(before, WordClass.PREPOSITION);
        boolean meant = led || towards.contains(sentence.at(before).key());
        if (meant && !owned.isModifier(party.get()) && !owned.isOwning(party.get())) {
          return lists.right(party.get());
        }
        i = placeEnd(party.get()) - 1;
      } else if (clauses.isBoundary(i) || isClosing(i) || isNextVerb(i) || isHeldOf(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "A ship suspected of carrying arms for Norland": what is held of it is another matter. */
  private boolean isHeldOf(int at) {
    return Undergone.isHeldOf(sentence.words(at, Math.min(sentence.size(), at + JUDGING)));
  }

  /** The token after a place: "Lisbon, Portugal" is one. */
  private int placeEnd(Party party) {
    Optional<Party> next =
        sentence.says(party.to(), ",") ? sentence.partyAt(party.to() + 1) : Optional.empty();
    return next.map(Party::to).orElse(party.to());
  }

  /** "Seized a ship and detained its crew": to whom the next verb is done is another matter. */
  private boolean isNextVerb(int at) {
    boolean joined = sentence.is(at, WordClass.JOINER) && isVerb(sentence.skipRight(at + 1));
    return joined || (sentence.partyAt(at - 1).isPresent() && isVerb(at));
  }

  private boolean isVerb(int at) {
    return at < sentence.size() && Lexicon.standard().has(sentence, at, Trigger.Part.VERB);
  }

  /** Whether a quotation ends: who is named after it speaks, and nothing is done to them. */
  private boolean isClosing(int at) {
    boolean straight = sentence.says(at, "\"") && at > 0 && !sentence.at(at - 1).isWord();
    return straight || sentence.says(at, "”");
  }

  /** By whom it is done, in the same phrase. */
  List<Party> agent(int from) {
    List<Party> agents = led(from, AGENT);
    boolean near =
        agents.isEmpty()
            || IntStream.range(from, agents.getFirst().from())
                .noneMatch(i -> sentence.partyAt(i).isEmpty() && sentence.says(i, ","));
    return near ? agents : List.of();
  }

  /** Those whom one of these prepositions leads in, after {@code from}. */
  List<Party> led(int from, Set<String> prepositions) {
    int end = Math.min(sentence.size(), from + FARTHEST);
    for (int i = from; i < end; i++) {
      if (sentence.partyAt(i).isEmpty() && clauses.isBoundary(i)) {
        return List.of();
      }
      if (sentence.partyAt(i).isEmpty() && prepositions.contains(sentence.at(i).key())) {
        int next = i + 1;
        Optional<Party> party =
            within(next, Math.min(end, i + 4)).or(() -> sentence.bystandersFrom(next));
        if (party.isPresent()) {
          return lists.right(party.get());
        }
      }
    }
    return List.of();
  }

  /** The first party from one token up to another. */
  private Optional<Party> within(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Party> party = sentence.partyAt(i);
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }

  /** The ids of those who are known and may act or be acted on: no thing and no text. */
  static List<String> ids(List<Party> parties) {
    Set<String> ids = new LinkedHashSet<>();
    parties.stream()
        .filter(party -> !party.mention().type().isThing())
        .forEach(party -> ids.addAll(party.ids()));
    return List.copyOf(ids);
  }
}
