package org.onrecord.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.attribution.Polarity;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;

/**
 * The days of events told before, by which others are dated that are told as a part of them: "nine
 * died in the attack", "took part in the meeting". Of two days neither is meant, and a year says
 * too little: "the war" after "the 1967 war" may be another.
 */
final class KnownDays {
  private static final Set<String> WITHIN = Set.of("in", "during", "at");
  private static final Set<String> KNOWN = Set.of("the", "this", "that");
  private static final int WITHIN_WORDS = 4;

  private final List<Sentence> sentences;

  /** Days, in EDTF, by the words that name what happened on them. */
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /** None yet of an article with these sentences. */
  KnownDays(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** What the next event of the article tells, with its day if a part of its words points there. */
  Event.Telling date(Found found, Event.Telling telling) {
    Optional<DateMention> date = telling.when().flatMap(Event.When::date);
    Sentence sentence = sentences.get(found.sentence());
    date.filter(it -> it.precision() == Precision.DAY)
        .ifPresent(it -> keep(last(sentence, telling.trigger()), found.words(), it.value()));
    boolean open = telling.when().isEmpty() && isDone(found.event().claim());
    return open ? pointed(sentence, telling).map(telling::dated).orElse(telling) : telling;
  }

  /** The last word of a trigger: "came under [attack]". */
  private static String last(Sentence sentence, Span trigger) {
    return sentence.at(sentence.indexFrom(trigger.end()) - 1).key();
  }

  private void keep(String last, Set<String> words, String day) {
    Set<String> all = new HashSet<>(words);
    all.add(last);
    all.forEach(it -> byWord.computeIfAbsent(it, key -> new HashSet<>()).add(day));
  }

  private static boolean isDone(Claim claim) {
    return claim.modality().isReal() && claim.polarity() == Polarity.AFFIRMED;
  }

  /** The day of what the first "in the …" of a clause points to, from its trigger on. */
  private Optional<Event.When> pointed(Sentence sentence, Event.Telling telling) {
    int end = sentence.indexFrom(telling.span().end());
    return IntStream.range(sentence.indexFrom(telling.trigger().start()), end - 2)
        .filter(at -> WITHIN.contains(sentence.at(at).key()))
        .filter(at -> KNOWN.contains(sentence.at(at + 1).key()))
        .boxed()
        .findFirst()
        .flatMap(at -> noun(sentence, at + 2, end).flatMap(noun -> day(sentence, noun, at)));
  }

  /** The last word of a noun phrase that goes on at a token. */
  private static Optional<Integer> noun(Sentence sentence, int from, int end) {
    int at = from;
    while (at < Math.min(end, from + WITHIN_WORDS) && isInside(sentence, at)) {
      at++;
    }
    return Optional.of(at - 1).filter(last -> last >= from);
  }

  private static boolean isInside(Sentence sentence, int at) {
    return sentence.at(at).isWord()
        && !sentence.is(at, WordClass.PREPOSITION)
        && !sentence.is(at, WordClass.BOUNDARY)
        && !sentence.is(at, WordClass.JOINER);
  }

  private Optional<Event.When> day(Sentence sentence, int noun, int from) {
    Set<String> days = byWord.getOrDefault(sentence.at(noun).key(), Set.of());
    Span words = sentence.span(from, noun + 1);
    return days.stream()
        .filter(any -> days.size() == 1)
        .map(it -> new DateMention(words, it, Precision.DAY, Basis.RESOLVED))
        .map(it -> new Event.When(words, Optional.of(it)))
        .findFirst();
  }
}
