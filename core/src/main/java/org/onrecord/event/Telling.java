package org.onrecord.event;

import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Polarity;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Makes events of what a sentence's words were found to tell. */
final class Telling {
  private static final double PLAIN = 0.6;
  private static final double FOR_EACH = 0.1;
  private static final int PLACE_WITHIN = 12;

  private final Sentence sentence;
  private final int number;
  private final Clauses clauses;
  private final Dating dating;

  Telling(Sentence sentence, int number) {
    this.sentence = sentence;
    this.number = number;
    this.clauses = new Clauses(sentence);
    this.dating = new Dating(sentence);
  }

  /**
   * Where the words stand, by tokens.
   *
   * @param from the first of the trigger
   * @param to the one after its last
   * @param begin the first of the clause's part that is sure to belong to it
   */
  record Range(int from, int to, int begin) {}

  /**
   * How an event is told.
   *
   * @param words the words that name it, in their base form
   * @param manner how they name it
   * @param modality how it stands to fact
   * @param denied whether it is negated
   */
  record Manner(Set<String> words, Found.Manner manner, Modality modality, boolean denied) {}

  Found found(Code code, Range range, Event.Parties parties, Manner manner) {
    Span trigger = sentence.span(range.from(), range.to());
    Optional<Story.Told> told = sentence.asserting(trigger);
    boolean denied =
        manner.denied()
            != told.filter(it -> it.attribution().sense().polarity() == Polarity.DENIED)
                .filter(it -> !sentence.is(range.begin(), WordClass.POINTING))
                .isPresent();
    Optional<Event.When> when = dating.of(range.from(), range.to());
    Claim claim =
        new Claim(
            told.map(Story.Told::id),
            denied ? Polarity.DENIED : Polarity.AFFIRMED,
            manner.modality());
    double confidence =
        PLAIN
            + (parties.actors().isEmpty() ? 0 : FOR_EACH)
            + (parties.targets().isEmpty() ? 0 : FOR_EACH)
            + (when.isPresent() ? FOR_EACH : 0);
    Event event =
        new Event(
            "",
            code,
            parties,
            new Event.Telling(trigger, clause(range), when, place(range.to())),
            claim,
            confidence);
    return new Found(event, manner.words(), manner.manner(), number);
  }

  private Span clause(Range range) {
    int from = Math.min(range.begin(), clauses.start(range.from()));
    int to = Math.max(range.to(), clauses.end(range.to() - 1));
    Span whole = sentence.span(from, to);
    int end = whole.end();
    while (end > whole.start() + 1 && isMark(to - 1) && to - 1 >= range.to()) {
      to--;
      end = sentence.at(to - 1).span().end();
    }
    return new Span(whole.start(), end);
  }

  private boolean isMark(int at) {
    return !sentence.at(at).isWord();
  }

  /** The words that say where: a place after "in", "at", "near". */
  private Optional<Span> place(int from) {
    int end = Math.min(clauses.end(from - 1), from + PLACE_WITHIN);
    for (int i = from; i < Math.min(end, sentence.size() - 1); i++) {
      boolean leads = sentence.partyAt(i).isEmpty() && sentence.is(i, WordClass.PLACE);
      Optional<Party> party = leads ? sentence.partyAt(i + 1) : Optional.empty();
      if (party.filter(Telling::isPlace).isPresent()) {
        return party.map(it -> it.mention().span());
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Party party) {
    Type type = party.mention().type();
    return type == Type.PLACE || type == Type.COUNTRY;
  }
}
