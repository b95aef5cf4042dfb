package org.onrecord.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;

/** Finds the events that nouns tell: "the strike on the port", "Norland’s talks with Eastmark". */
final class Nouns {
  private static final int GOVERNOR_WITHIN = 4;
  private static final Set<String> AGENT = Set.of("by");
  private static final Set<String> BOTH = Set.of("between");
  private static final Set<String> OBJECTS =
      Set.of("on", "of", "against", "with", "to", "in", "into");
  private static final Set<String> LEADING =
      Set.of("of", "on", "against", "with", "between", "by", "into", "to");
  private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those");

  private final Sentence sentence;
  private final Arguments arguments;
  private final Telling telling;

  Nouns(Sentence sentence, int number) {
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
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
        if (endsPhrase(end)
            && isNoun(index, end)
            && isTold(index)
            && !isFigurative(trigger, index)) {
          return told(trigger, index, end);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFigurative(Trigger trigger, int index) {
    return trigger.code() == Code.ASSAULT && sentence.is(index - 1, WordClass.FIGURATIVE);
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
        || sentence.is(end, WordClass.WEEKDAY)
        || sentence.at(end).key().matches(".{3,}(?:ed|ly|ing)");
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
            || sentence.is(before, WordClass.PRONOUN);
    return !capital && !infinitive && !verb && !sentence.says(before, "-");
  }

  /** Whether it is told and not only wished for, feared or denied to exist. */
  private boolean isTold(int index) {
    for (int i = index - 1; i >= Math.max(0, index - GOVERNOR_WITHIN); i--) {
      if (sentence.is(i, WordClass.BOUNDARY) || sentence.says(i, ",")) {
        return true;
      }
      if (sentence.is(i, WordClass.NOT_TOLD) || isInfinitive(i)) {
        return false;
      }
    }
    return true;
  }

  /** "To impose sanctions" only speaks of them. */
  private boolean isInfinitive(int at) {
    return sentence.says(at, "to")
        && at + 1 < sentence.size()
        && Lexicon.standard().at(sentence, at + 1).stream()
            .anyMatch(
                it -> it.part() == Trigger.Part.VERB && sentence.says(at + 1, it.forms().base()));
  }

  private Optional<Found> told(Trigger trigger, int index, int end) {
    int start = phraseStart(index);
    List<Party> owners = owners(start, index);
    List<Party> both = arguments.led(end, BOTH);
    List<Party> agents = both.isEmpty() ? arguments.led(end, AGENT) : both;
    List<Party> objects = both.isEmpty() ? objects(end) : both;
    boolean anchored =
        !owners.isEmpty()
            || !agents.isEmpty()
            || !objects.isEmpty()
            || timed(start, end)
            || hasObject(end)
            || sentence.says(index - 1, "civil");
    if (!anchored) {
      return Optional.empty();
    }
    List<Party> actors = agents.isEmpty() ? owners : agents;
    boolean back =
        (BACK.contains(sentence.at(start).key()) && objects.isEmpty() && agents.isEmpty())
            || (sentence.isTime(start) && owners.isEmpty());
    Found.Manner manner = back ? Found.Manner.KNOWN : Found.Manner.NOUN;
    Set<String> words = new HashSet<>(Set.of(trigger.forms().base()));
    return Optional.of(
        telling.found(
            trigger.code(),
            new Telling.Range(index, end, start),
            parties(trigger.code(), actors, objects),
            new Telling.Manner(words, manner, modality(start, index), isDenied(start))));
  }

  /** Who did it to whom; those that meet or agree do so with each other. */
  private static Event.Parties parties(Code code, List<Party> actors, List<Party> objects) {
    boolean mutual = code == Code.CONSULT && actors.equals(objects) && !actors.isEmpty();
    List<String> from = Arguments.ids(actors);
    List<String> to = Arguments.ids(objects);
    if (mutual || from.isEmpty() || !from.equals(to)) {
      return new Event.Parties(from, to);
    }
    return new Event.Parties(from, List.of());
  }

  private List<Party> objects(int end) {
    return arguments.led(end, OBJECTS);
  }

  private boolean hasObject(int end) {
    for (int i = end; i < Math.min(sentence.size(), end + 2); i++) {
      if (LEADING.contains(sentence.at(i).key())) {
        return true;
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

  /** The first token of the noun phrase that a token ends. */
  private int phraseStart(int index) {
    int start = index;
    while (start > 0 && index - start < 6 && belongs(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean belongs(int at) {
    Token token = sentence.at(at);
    boolean closed =
        sentence.partyAt(at).isEmpty()
            && (sentence.is(at, WordClass.PREPOSITION)
                || sentence.is(at, WordClass.BOUNDARY)
                || sentence.is(at, WordClass.JOINER)
                || sentence.is(at, WordClass.FOLLOWER));
    return (token.isWord() || token.isPossessive()) && !closed;
  }

  /** Whose it is: the party right before it, or before its adjectives. */
  private List<Party> owners(int start, int index) {
    for (int i = index - 1; i >= start; i--) {
      Optional<Party> party = sentence.partyAt(i);
      if (party.isPresent()) {
        return List.of(party.get());
      }
    }
    return List.of();
  }

  private Modality modality(int start, int index) {
    for (int i = Math.max(0, start - 1); i < index; i++) {
      if (sentence.is(i, WordClass.COMING_NOUN)) {
        return Modality.FUTURE;
      }
    }
    return Modality.PAST;
  }

  private boolean isDenied(int start) {
    return sentence.says(start, "no") || sentence.says(start - 1, "no");
  }
}
