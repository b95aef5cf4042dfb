package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.event.Trigger.Needs;
import org.onrecord.mention.Type;

/** Finds the events that verbs tell. */
final class Verbs {
  private static final int CONDITION_WITHIN = 40;
  private static final int NOUN_WITHIN = 10;

  /** Before a gerund that tells what the object did: "accused them of taking bribes". */
  private static final Set<String> BETWEEN = Set.of("between");

  private static final Set<String> GERUND_OF_OBJECT = Set.of("of", "for", "from");

  private final Sentence sentence;
  private final Arguments arguments;
  private final VerbTargets targets;
  private final Clauses clauses;
  private final Negation negation;
  private final WordsAlone wordsAlone;
  private final Accidents accidents;
  private final NounSubject nounSubject;
  private final Telling telling;

  Verbs(Sentence sentence, int number) {
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
    this.targets = new VerbTargets(sentence, arguments);
    this.clauses = new Clauses(sentence);
    this.negation = new Negation(sentence);
    this.wordsAlone = new WordsAlone(sentence);
    this.accidents = new Accidents(sentence);
    this.nounSubject = new NounSubject(sentence);
    this.telling = new Telling(sentence, number);
  }

  /** The events that the sentence's verbs tell, in text order. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      at(i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> at(int index) {
    boolean named = sentence.partyAt(index).isPresent() && sentence.at(index).isCapitalized();
    if (named || isHyphenated(index) || sentence.is(index, WordClass.EXCEPTING)) {
      return Optional.empty();
    }
    for (Trigger trigger : Lexicon.standard().at(sentence, index)) {
      if (trigger.part() == Trigger.Part.VERB) {
        Optional<Found> found =
            VerbGroup.read(sentence, index, trigger).flatMap(group -> told(trigger, group));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHyphenated(int index) {
    return sentence.says(index - 1, "-") || sentence.says(index + 1, "-");
  }

  private Optional<Found> told(Trigger trigger, VerbGroup group) {
    int after = group.verb() + 1 + trigger.rest().size();
    boolean passive = group.shape() == VerbGroup.Shape.PASSIVE;
    List<Party> subject = subject(group);
    Optional<Integer> noun = noun(trigger.needs(), group, after);
    int end = noun.map(at -> Math.max(after, at + 1)).orElse(after);
    if (!isMet(trigger.needs(), group, after, subject)
        || noun.filter(at -> at < 0).isPresent()
        || wordsAlone.are(trigger, group, end)
        || accidents.did(trigger, group)
        || isBroughtAbout(group, subject)
        || isSpokenOf(group)) {
      return Optional.empty();
    }
    boolean undergone = passive || sentence.is(group.verb(), WordClass.UNDERGOING);
    List<Party> both = between(group, noun);
    VerbTargets.Doing doing = new VerbTargets.Doing(trigger.code(), group, after, noun);
    List<Party> done =
        undergone ? targets.ofUndergone(doing, subject) : targets.ofActive(doing, subject);
    List<Party> object = both.isEmpty() ? done : both;
    List<Party> doer = undergone ? arguments.agent(after) : subject;
    List<Party> agent = both.isEmpty() ? doer : both;
    int begin =
        noun.filter(at -> !passive || at == group.from() - 1)
            .map(at -> Math.min(group.verb(), at))
            .orElse(group.verb());
    boolean named = noun.isPresent() && !sentence.is(group.verb(), WordClass.UNDERGOING);
    Set<String> words = Set.of(named ? counted(noun.get()) : trigger.forms().base());
    boolean denied = group.denied() != negation.isDenied(group, after);
    Found.Manner manner = manner(trigger, group);
    if (noun.isPresent() && isFigurative(trigger, noun.get())) {
      return Optional.empty();
    }
    return Optional.of(
        telling.found(
            trigger.code(),
            new Telling.Range(begin, end, Math.min(begin, group.from())),
            Event.Parties.of(Arguments.ids(agent), Arguments.ids(object)),
            new Telling.Manner(words, manner, modality(group), denied)));
  }

  /** "Talks between Norland and Kestria resumed": those of a noun that stands before its verb. */
  private List<Party> between(VerbGroup group, Optional<Integer> noun) {
    Optional<Integer> before = noun.filter(at -> at < group.from());
    return before
        .map(at -> arguments.led(at + 1, BETWEEN))
        .filter(all -> !all.isEmpty() && all.getFirst().to() <= group.from())
        .or(() -> before.flatMap(at -> sentence.partyAt(at - 1)).map(arguments::joined))
        .filter(all -> all.size() > 1)
        .orElse(List.of());
  }

  /** ", killing nine", "by killing nine": a part of what the clause tells. */
  private boolean isAside(VerbGroup group) {
    int before = beforeParticiple(group);
    return group.shape() == VerbGroup.Shape.PARTICIPLE
        && (!sentence.at(before).isWord() || sentence.says(before, "by"));
  }

  /** "At risk of being deported", "calls for rearming": it is only spoken of. */
  private boolean isSpokenOf(VerbGroup group) {
    for (int i = group.from() - 1; i >= Math.max(0, group.from() - 3); i--) {
      boolean led = sentence.is(i, WordClass.PREPOSITION);
      if (led && sentence.is(i - 1, WordClass.NOT_TOLD)) {
        return sentence.at(group.verb()).key().endsWith("ing")
            || group.shape() == VerbGroup.Shape.PASSIVE;
      }
    }
    return false;
  }

  private Found.Manner manner(Trigger trigger, VerbGroup group) {
    boolean outcome = trigger.code() == Code.ASSAULT && nounSubject.is(group);
    return outcome
        ? Found.Manner.OUTCOME
        : isAside(group) ? Found.Manner.PARTICIPLE : Found.Manner.VERB;
  }

  private List<Party> subject(VerbGroup group) {
    if (group.shape() != VerbGroup.Shape.PARTICIPLE) {
      List<Party> named = arguments.before(group);
      boolean active = group.shape() == VerbGroup.Shape.ACTIVE;
      return active && named.isEmpty() ? arguments.people(group.from()) : named;
    }
    int before = beforeParticiple(group);
    Optional<Party> object =
        GERUND_OF_OBJECT.contains(sentence.at(before).key())
            ? sentence.partyAt(before - 1)
            : Optional.empty();
    return object.map(List::of).orElseGet(() -> ofParticiple(group, before));
  }

  /** "After seizing the port, Norland left": who begins a sentence so is named after the comma. */
  private List<Party> ofParticiple(VerbGroup group, int before) {
    boolean leads = before == 0 && sentence.at(before).isWord();
    if (!leads) {
      return arguments.ofClause(before);
    }
    for (int i = group.verb(); i < sentence.size() - 1; i++) {
      if (sentence.says(i, ",") && !sentence.isTime(i) && sentence.partyAt(i).isEmpty()) {
        int next = i + 1;
        return sentence
            .partyAt(next)
            .filter(it -> it.from() == next)
            .map(List::of)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** "It could get him killed": he doesn't kill. */
  private boolean isBroughtAbout(VerbGroup group, List<Party> subject) {
    return group.from() == group.verb()
        && subject.stream().anyMatch(party -> sentence.is(party.from() - 1, WordClass.CAUSING));
  }

  private boolean isFigurative(Trigger trigger, int noun) {
    return trigger.code() == Code.ASSAULT && sentence.is(noun - 1, WordClass.FIGURATIVE);
  }

  /** A noun with how many there are: "75 rockets" are others than "1,000 rockets". */
  private String counted(int noun) {
    String stem = stem(sentence.at(noun).key());
    boolean counted = noun > 0 && sentence.at(noun - 1).isNumber();
    return counted ? sentence.at(noun - 1).key() + " " + stem : stem;
  }

  private static String stem(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private int beforeParticiple(VerbGroup group) {
    int before = sentence.skipLeft(group.from() - 1);
    return Math.max(0, before);
  }

  private Modality modality(VerbGroup group) {
    boolean condition =
        sentence.is(clauses.start(group.from()) - 1, WordClass.CONDITION)
            && group.modality() != Modality.PAST;
    if (condition) {
      return Modality.CONDITIONAL;
    }
    boolean open = group.modality() == Modality.FUTURE || group.modality() == Modality.HYPOTHETICAL;
    if (!open) {
      return group.modality();
    }
    int last = Math.min(sentence.size(), group.verb() + CONDITION_WITHIN);
    for (int i = Math.max(0, group.from() - CONDITION_WITHIN); i < last; i++) {
      if (sentence.is(i, WordClass.CONDITION)) {
        return Modality.CONDITIONAL;
      }
    }
    return group.modality();
  }

  /** Where the noun stands that a verb needs: -1 if it is missing, empty if none is needed. */
  private Optional<Integer> noun(Needs needs, VerbGroup group, int after) {
    if (needs.kind() != Needs.Kind.NOUN) {
      return Optional.empty();
    }
    for (int i = after; i < Math.min(sentence.size(), after + NOUN_WITHIN); i++) {
      boolean pact = needs.nouns().contains("treaty") && sentence.isPact(i);
      if (pact || needs.nouns().contains(sentence.at(i).key())) {
        return Optional.of(pact ? sentence.partyAt(i).map(it -> it.to() - 1).orElse(i) : i);
      }
      boolean quoted = sentence.says(i, "“") || sentence.says(i, "\"");
      boolean verb = sentence.says(i, "to") && sentence.is(i + 1, WordClass.LIGHT_VERB);
      boolean other = i > after && sentence.is(i, WordClass.BE) && !sentence.at(i).isPossessive();
      if (quoted
          || verb
          || other
          || (sentence.is(i, WordClass.BOUNDARY) && !sentence.says(i, "as"))) {
        break;
      }
    }
    if (group.shape() != VerbGroup.Shape.ACTIVE || isIntransitiveNoun(needs)) {
      return Optional.of(subjectNoun(needs, group));
    }
    return Optional.of(-1);
  }

  /** The noun before its verb, in the same clause: "the diplomats were expelled". */
  private int subjectNoun(Needs needs, VerbGroup group) {
    for (int i = group.from() - 1; i >= Math.max(0, group.from() - NOUN_WITHIN); i--) {
      if (needs.nouns().contains(sentence.at(i).key())) {
        return i;
      }
      if (sentence.is(i, WordClass.BOUNDARY) && !sentence.isRelative(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The talks collapsed": the noun is the subject. */
  private static boolean isIntransitiveNoun(Needs needs) {
    return needs.nouns().equals(Set.of("talks", "negotiations"));
  }

  private boolean isMet(Needs needs, VerbGroup group, int after, List<Party> subject) {
    boolean passive = group.shape() == VerbGroup.Shape.PASSIVE;
    return switch (needs.kind()) {
      case NOTHING, NOUN, OWNED -> true;
      case OBJECT -> passive || VerbGroup.hasObject(sentence, after);
      case PARTY -> passive ? !subject.isEmpty() : isParty(after);
      case MEETING ->
          !passive
              && (isParty(after)
                  || (sentence.says(after, "with") && isParty(after + 1))
                  || meetAlone(after));
      case PERSON -> isPerson(subject);
      case TO -> !isThing(subject) && sentence.says(after, "to") && isName(after + 1);
      case WITH -> withName(after);
      case CROWD -> isCrowd(group.from());
    };
  }

  private boolean withName(int after) {
    for (int i = after; i < Math.min(sentence.size(), after + NOUN_WITHIN); i++) {
      if (sentence.says(i, "with")) {
        return isParty(i + 1);
      }
    }
    return false;
  }

  private static boolean isPerson(List<Party> subject) {
    return subject.stream().anyMatch(party -> party.mention().type() == Type.PERSON);
  }

  private static boolean isThing(List<Party> subject) {
    return subject.stream().anyMatch(party -> party.mention().type() == Type.OTHER);
  }

  private boolean isName(int at) {
    int next = sentence.is(at, WordClass.DETERMINER) ? at + 1 : at;
    return next < sentence.size() && (sentence.at(next).isCapitalized() || isSomebody(next));
  }

  private boolean isSomebody(int at) {
    return sentence
        .partyAt(at)
        .filter(party -> party.mention().type() != Type.DOCUMENT)
        .filter(party -> party.mention().type() != Type.OTHER)
        .isPresent();
  }

  private boolean isParty(int after) {
    int at = sentence.skipRight(after);
    int end = Math.min(sentence.size(), at + 4);
    for (int i = at; i < end; i++) {
      boolean stop =
          sentence.partyAt(i).isEmpty()
              && (sentence.is(i, WordClass.PREPOSITION) || sentence.is(i, WordClass.BOUNDARY));
      if (stop || !sentence.at(i).isWord()) {
        return false;
      }
      if (isSomebody(i) || (sentence.at(i).isCapitalized() && !sentence.isTime(i))) {
        return true;
      }
    }
    return false;
  }

  /** "They met in Lisbon", "they met again". */
  private boolean meetAlone(int after) {
    return sentence.isTime(after)
        || sentence.is(after, WordClass.PLACE)
        || sentence.says(after, "on")
        || sentence.says(after, "again")
        || sentence.says(after, "for");
  }

  private boolean isCrowd(int from) {
    int at = sentence.skipLeft(from - 1);
    return sentence.is(at, WordClass.DETERMINER)
        || (at >= 0
            && sentence
                .at(at)
                .key()
                .matches(
                    ".*(?:ers|ors|nts|ists|people|crowds?|students|dozens|scores|hundreds|thousands)"));
  }
}
