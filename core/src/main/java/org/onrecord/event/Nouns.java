package org.onrecord.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Registry;
import org.onrecord.mention.Type;
import org.onrecord.text.DayNames;

/** Finds the events that nouns tell: "the strike on the port", "Norland’s talks with Eastmark". */
final class Nouns {
  private static final int TIME_WITHIN = 8;
  private static final Set<String> AGENT = Set.of("by");
  private static final Set<String> BOTH = Set.of("between");
  private static final Set<String> OBJECTS = Set.of("on", "of", "against", "with", "to", "into");
  private static final Set<String> LEADING =
      Set.of("of", "on", "against", "with", "between", "by", "into", "to");

  private static final Set<String> PLACING =
      Set.of("in", "at", "across", "around", "near", "outside", "throughout");

  /** What leads in what need not happen. */
  private static final Set<String> SPEAKING =
      Set.of(
          "of", "for", "on", "about", "against", "to", "banned", "bans", "ban", "banning", "allows",
          "allow", "allowed", "fearing", "feared", "fear", "shows", "fewer", "no");

  /** What says of the noun behind "of" how long it lasted, or how often it came. */
  private static final Set<String> LASTING =
      Set.of("hours", "days", "nights", "weeks", "months", "wave", "waves", "spate", "series");

  /** Verbs right after a noun that ends its phrase. */
  private static final Set<String> BEGAN = Set.of("began", "begins", "broke", "took");

  private final Sentence sentence;
  private final Arguments arguments;
  private final Owned owned;
  private final Negation negation;
  private final Telling telling;

  Nouns(Sentence sentence, int number) {
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
    this.owned = new Owned(sentence);
    this.negation = new Negation(sentence);
    this.telling = new Telling(sentence, number);
  }

  /** The events that the sentence's nouns tell, in text order. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      at(i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> at(int index) {
    for (Trigger trigger : Lexicon.standard().at(sentence, index)) {
      if (trigger.part() == Trigger.Part.NOUN
          && trigger.forms().present().contains(sentence.at(index).key())) {
        int end = index + 1 + trigger.rest().size();
        if (endsPhrase(end) && isNoun(index, end) && isMet(trigger, index, end)) {
          return told(trigger, index, end);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "The fall of the king", "his fall": of some nouns the words must tell whose, and no idea's,
   * such as socialism's.
   */
  private boolean isMet(Trigger trigger, int index, int end) {
    boolean owned =
        sentence.says(end, "of")
            || sentence.is(index - 1, WordClass.POINTING)
            || (index > 0 && sentence.at(index - 1).isPossessive());
    boolean idea =
        sentence.says(end, "of")
            && end + 1 < sentence.size()
            && sentence.at(end + 1).key().endsWith("ism");
    return trigger.needs().kind() != Trigger.Needs.Kind.OWNED || (owned && !idea);
  }

  /** Whether the noun is the head of its phrase: what follows can't be another noun. */
  private boolean endsPhrase(int end) {
    return end >= sentence.size()
        || (!sentence.at(end).isWord() && !sentence.says(end, "-"))
        || sentence.isTime(end)
        || sentence.is(end, WordClass.PREPOSITION)
        || sentence.is(end, WordClass.BOUNDARY)
        || sentence.is(end, WordClass.JOINER)
        || sentence.is(end, WordClass.FOLLOWER)
        || DayNames.isWeekday(sentence.at(end).key())
        || BEGAN.contains(sentence.at(end).key())
        || sentence.at(end).key().matches(".{3,}(?:ed|ly)")
        || (sentence.at(end).key().matches(".{3,}ing") && takesObject(end + 1));
  }

  /** "The strike killing nine" goes on with a verb, "the strike warning" doesn't. */
  private boolean takesObject(int at) {
    return at < sentence.size()
        && (sentence.partyAt(at).isPresent()
            || sentence.at(at).isNumber()
            || sentence.is(at, WordClass.DETERMINER)
            || sentence.is(at, WordClass.PREPOSITION));
  }

  /** Whether it is no verb: something that only stands before nouns stands before it. */
  private boolean isNoun(int index, int end) {
    int before = index - 1;
    boolean capital = index > 0 && sentence.at(index).isCapitalized();
    boolean infinitive = sentence.says(before, "to") && sentence.is(end, WordClass.DETERMINER);
    boolean verb =
        sentence.is(before, WordClass.HYPOTHETICAL)
            || sentence.is(before, WordClass.FUTURE)
            || sentence.is(before, WordClass.OTHER_MODAL)
            || sentence.is(before, WordClass.PRONOUN)
            || sentence.says(before, "not");
    return !capital && !infinitive && !verb && !sentence.says(before, "-");
  }

  private Optional<Found> told(Trigger trigger, int index, int end) {
    NounPhrase phrase = NounPhrase.of(sentence, index, end);
    List<Party> owners = owners(phrase);
    int last = complementEnd(end);
    List<Party> between = led(end, last, BOTH);
    List<Party> both = between.isEmpty() ? pair(phrase) : between;
    List<Party> agents = both.isEmpty() ? agents(end, last) : both;
    List<Party> objects = both.isEmpty() ? led(end, last, OBJECTS) : both;
    boolean placed = isPlaced(trigger.code(), end) && !isOnlySpokenOf(phrase);
    boolean dated =
        placed
            || isLasting(phrase)
            || timed(phrase.start(), end)
            || (!isSpoken(phrase) && isNearTime(end));
    Optional<Modality> modality =
        new Occurrence(sentence, phrase)
            .modality(
                trigger.code(),
                !owners.isEmpty() || !agents.isEmpty(),
                !objects.isEmpty() || hasObject(end),
                dated);
    if (modality.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = placed || !objects.isEmpty() || hasObject(end);
    boolean back = !whole && isKnown(phrase, owners);
    Set<String> words = new HashSet<>(Set.of(trigger.forms().base()));
    return Optional.of(
        telling.found(
            isFromPact(trigger, end, last) ? Code.REJECT : trigger.code(),
            new Telling.Range(index, end, phrase.start()),
            parties(trigger.code(), index, end, new Beside(owners, agents, objects)),
            new Telling.Manner(
                words,
                back ? Found.Manner.KNOWN : Found.Manner.NOUN,
                modality.get(),
                negation.isDenied(phrase))));
  }

  /** "A crackdown on protests by miners": they protest, and crack down on nobody. */
  private List<Party> agents(int end, int last) {
    return led(end, last, AGENT).stream()
        .filter(
            party -> !Lexicon.standard().hasBetween(sentence, end, party.from(), Trigger.Part.NOUN))
        .toList();
  }

  /** Those who stand beside a noun: whose it is, by whom, and on, of or against whom. */
  private record Beside(List<Party> owners, List<Party> agents, List<Party> objects) {}

  /** Who does what a noun tells, and to whom. */
  private Event.Parties parties(Code code, int index, int end, Beside beside) {
    List<Party> objects = beside.objects();
    boolean undergone =
        objects.isEmpty() && (sentence.is(index, WordClass.UNDERGONE) || isInvaded(index));
    if (undergone) {
      return Event.Parties.of(Arguments.ids(beside.agents()), Arguments.ids(beside.owners()));
    }
    boolean moved = isMoved(code, objects);
    List<Party> doers = moved && beside.agents().isEmpty() ? objects : beside.agents();
    List<Party> actors = doers.isEmpty() ? acting(beside.owners()) : doers;
    List<Party> targets = moved ? List.of() : owned(code, end, objects);
    return Event.Parties.of(Arguments.ids(actors), Arguments.ids(targets));
  }

  /** "The withdrawal of Norse troops": they move, and nothing is done to them. */
  private boolean isMoved(Code code, List<Party> objects) {
    return (code == Code.RETREAT || code == Code.MOBILIZE) && arguments.areForces(objects);
  }

  /** "The Lisbon talks": a place only tells where. */
  private static List<Party> acting(List<Party> owners) {
    return owners.stream().filter(it -> it.mention().type() != Type.PLACE).toList();
  }

  /** "The withdrawal from the treaty" moves no troops. */
  private boolean isFromPact(Trigger trigger, int end, int last) {
    boolean from = trigger.code() == Code.RETREAT && sentence.says(end, "from");
    return from && IntStream.range(end + 1, last).anyMatch(sentence::isPact);
  }

  /** "The Norland invasion" was done to Norland, "the Norse invasion" and "Norland’s" by it. */
  private boolean isInvaded(int noun) {
    return sentence.is(noun, WordClass.INVADING)
        && sentence
            .partyAt(noun - 1)
            .flatMap(party -> Registry.standard().find(sentence.words(nameStart(party), noun)))
            .filter(entry -> entry.kind() == Entry.Kind.STATE)
            .isPresent();
  }

  private int nameStart(Party party) {
    boolean article = sentence.is(party.from(), WordClass.DETERMINER);
    return article && party.from() + 1 < party.to() ? party.from() + 1 : party.from();
  }

  /** Whether it points back at what was told: "the attack", "their expulsion", "Tuesday’s vote". */
  private boolean isKnown(NounPhrase phrase, List<Party> owners) {
    return phrase.isDefinite(sentence) || (sentence.isTime(phrase.start()) && owners.isEmpty());
  }

  /** Those whom one of these prepositions leads in within what completes the phrase. */
  private List<Party> led(int end, int last, Set<String> prepositions) {
    return arguments.led(end, prepositions).stream().filter(it -> it.from() < last).toList();
  }

  /** The token after what completes the phrase: the next verb, or mark, or clause. */
  private int complementEnd(int end) {
    int at = end;
    while (at < sentence.size() && !isComplementEnd(at)) {
      at++;
    }
    return at;
  }

  private boolean isComplementEnd(int at) {
    if (sentence.partyAt(at).isPresent()) {
      return false;
    }
    boolean mark = !sentence.at(at).isWord() && !sentence.at(at).isPossessive();
    boolean list = sentence.says(at, ",") && sentence.partyAt(at + 1).isPresent();
    return (mark && !list && !sentence.says(at, "-"))
        || sentence.is(at, WordClass.FOLLOWER)
        || sentence.is(at, WordClass.BOUNDARY)
        || sentence.is(at, WordClass.HAPPENING_PREPOSITION)
        || (sentence.says(at, "to") && isVerbBase(at + 1));
  }

  private boolean isVerbBase(int at) {
    return at < sentence.size()
        && (sentence.is(at, WordClass.LIGHT_VERB)
            || Lexicon.standard().has(sentence, at, Trigger.Part.VERB));
  }

  /** "The purchase of Norse jets": to whom it is done, or whose something is. */
  private List<Party> owned(Code code, int end, List<Party> objects) {
    boolean of = code == Code.COOPERATE && sentence.says(end, "of");
    return Arguments.ids(objects).isEmpty() && of ? owned.owners(end + 1) : objects;
  }

  private boolean hasObject(int end) {
    return end < sentence.size() && LEADING.contains(sentence.at(end).key());
  }

  /** "The attacks in Lisbon", "protests across Norland": what hits or fills a place took place. */
  private boolean isPlaced(Code code, int end) {
    return (code == Code.ASSAULT || code == Code.PROTEST)
        && end < sentence.size()
        && PLACING.contains(sentence.at(end).key())
        && sentence
            .partyAt(end + 1)
            .map(it -> it.mention().type())
            .filter(it -> it == Type.PLACE || it == Type.COUNTRY)
            .isPresent();
  }

  /** "A plot for attacks in Lisbon", "banned protests in Lisbon". */
  private boolean isOnlySpokenOf(NounPhrase phrase) {
    int before = phrase.start() - 1;
    return phrase.isBare(sentence) && before >= 0 && SPEAKING.contains(sentence.at(before).key());
  }

  /** "Weeks of protests": what lasted took place. */
  private boolean isLasting(NounPhrase phrase) {
    int before = phrase.start() - 2;
    return sentence.says(before + 1, "of")
        && before >= 0
        && LASTING.contains(sentence.at(before).key());
  }

  private boolean isSpoken(NounPhrase phrase) {
    return phrase.isBare(sentence) && sentence.is(phrase.start() - 1, WordClass.PREPOSITION);
  }

  /** Whether words of time follow what completes the phrase: "talks with Norland on Monday". */
  private boolean isNearTime(int end) {
    for (int i = end; i < Math.min(sentence.size(), end + TIME_WITHIN); i++) {
      boolean named = sentence.partyAt(i).isPresent();
      if (sentence.isTime(i)) {
        return true;
      }
      boolean verb = sentence.is(i, WordClass.FOLLOWER) || sentence.is(i, WordClass.BOUNDARY);
      if (!named && (verb || sentence.says(i, ","))) {
        return false;
      }
    }
    return false;
  }

  private boolean timed(int start, int end) {
    return sentence.isTime(start)
        || sentence.isTime(start - 1)
        || sentence.isTime(end)
        || (sentence.says(end, "on") && sentence.isTime(end + 1))
        || (sentence.says(end, "in") && sentence.isTime(end + 1));
  }

  /** Whose it is: the party right before it, or before its adjectives. */
  private List<Party> owners(NounPhrase phrase) {
    Optional<Party> owner =
        last(phrase, sentence::partyAt)
            .or(() -> last(phrase, sentence::state).filter(it -> !isHyphenated(it)));
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    if (sentence.says(phrase.start() - 1, "whose") && sentence.says(phrase.start() - 2, ",")) {
      return sentence.partyAt(phrase.start() - 3).stream().toList();
    }
    int verb = sentence.skipLeft(phrase.start() - 1);
    boolean does =
        sentence.is(verb, WordClass.DOING_VERB)
            || new Occurrence(sentence, phrase).isWhereSomebodyGoes();
    return does ? arguments.ofClause(verb) : List.of();
  }

  /** Both of "Norland-Kestria talks"; nobody where no hyphen joins two. */
  private List<Party> pair(NounPhrase phrase) {
    return last(phrase, sentence::partyAt)
        .map(arguments::joined)
        .filter(all -> all.size() > 1)
        .orElse(List.of());
  }

  /** "Norse-Kestrian talks": the second people alone are not whose they are. */
  private boolean isHyphenated(Party people) {
    return sentence.isHyphen(people.from() - 1);
  }

  /** The last one before the noun of a phrase, by what stands at each token. */
  private static Optional<Party> last(NounPhrase phrase, IntFunction<Optional<Party>> at) {
    for (int i = phrase.noun() - 1; i >= phrase.start(); i--) {
      Optional<Party> party = at.apply(i).filter(it -> it.to() <= phrase.noun() + 1);
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
