package org.onrecord.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Elapsed;
import org.onrecord.when.Expression;
import org.onrecord.when.Precision;

/** Tells which words of a sentence date an event: those of its clause, and never of a saying. */
final class Dating {
  private static final int YEAR_WITHIN = 4;
  private static final int COUNTED_WITHIN = 9;
  private static final int NEAR_WITHIN = 4;

  /** What may stand between a dash and a day that is added. */
  private static final Set<String> ADDING =
      Set.of(
          "possibly", "perhaps", "probably", "likely", "maybe", "as", "early", "soon", "on", "in");

  private static final String CLAIMED = "responsibility";
  private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");

  private final Sentence sentence;
  private final Clauses clauses;

  Dating(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
  }

  /** The words that date what stands at the tokens from {@code from} to {@code to}. */
  Optional<Event.When> of(int from, int to) {
    Optional<Counting> counting = counting(from);
    return counting.isPresent()
        ? counting.filter(words -> !isNear(words)).map(words -> counted(words, from))
        : announced(from).or(() -> told(from, to));
  }

  private Optional<Event.When> told(int from, int to) {
    Span trigger = sentence.span(from, to);
    Span clause = sentence.span(clauses.start(from), clauses.end(to - 1));
    return sentence.times().stream()
        .filter(
            time ->
                clause.contains(time.span())
                    || reaches(time.span(), trigger)
                    || leads(time, from)
                    || isAppended(time.span(), to)
                    || isMeanwhile(time.span(), to)
                    || follows(time.span(), to))
        .filter(time -> !isLimit(time) && !isAside(time.span(), from))
        .filter(time -> !isBefore(time.span(), from) && !isOwner(time.span(), to))
        .filter(time -> isOfOneVoice(time.span(), trigger) || isClaimed(time, trigger))
        .filter(time -> !datesSource(time.span(), trigger))
        .filter(
            time ->
                isDuring(time.span(), from)
                    || isClaimed(time, trigger)
                    || !datesSaying(time, trigger))
        .min(
            Comparator.comparing((Expression time) -> time.date().isEmpty())
                .thenComparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Event.When(time.span(), time.date()))
        .or(() -> year(from));
  }

  /** Tokens that count from an event: "three months after", "14th anniversary". */
  private record Counting(int from, int to) {}

  private Optional<Counting> counting(int from) {
    for (int i = from - 1; i >= Math.max(1, from - COUNTED_WITHIN); i--) {
      if (sentence.says(i, "anniversary") && sentence.says(i + 1, "of")) {
        return Optional.of(new Counting(i - 1, i + 1));
      }
      if (sentence.says(i, "after") && sentence.isTime(i)) {
        int first = i;
        while (sentence.isTime(first - 1)) {
          first--;
        }
        return Optional.of(new Counting(first, i + 1));
      }
      boolean inside = sentence.at(i).isWord() || sentence.at(i).isPossessive();
      if (!inside || sentence.is(i, WordClass.BOUNDARY)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ahead of the 10th anniversary", "days before the anniversary" are another day. */
  private boolean isNear(Counting words) {
    return sentence.isBefore(words.from(), WordClass.NEARING, NEAR_WITHIN);
  }

  /** What the words that count from an event come to, by the one day that the sentence names. */
  private Event.When counted(Counting words, int from) {
    Span trigger = sentence.span(from, from + 1);
    Span span = sentence.span(words.from(), words.to());
    List<Expression> days =
        sentence.times().stream()
            .filter(time -> time.date().filter(it -> it.precision() == Precision.DAY).isPresent())
            .filter(time -> isOfOneVoice(time.span(), trigger) || isOfSaying(time, trigger))
            .toList();
    Optional<DateMention> date =
        days.size() == 1
            ? Elapsed.before(sentence.words(words.from(), words.to()), span, days.getFirst())
            : Optional.empty();
    return new Event.When(span, date);
  }

  /** The year that tells an event from others of its kind: "the 2015 deal". */
  private Optional<Event.When> year(int from) {
    for (int i = from - 1; i >= Math.max(0, from - YEAR_WITHIN); i--) {
      Token token = sentence.at(i);
      if (YEAR.matcher(token.text()).matches() && isModifier(i)) {
        DateMention date =
            new DateMention(token.span(), token.text(), Precision.YEAR, Basis.STATED);
        return Optional.of(new Event.When(token.span(), Optional.of(date)));
      }
      boolean inside = token.isWord() && !sentence.is(i, WordClass.PREPOSITION);
      if (!inside || sentence.is(i, WordClass.DETERMINER)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an article or an owner stands before a year, with a quality between or none. */
  private boolean isModifier(int at) {
    int before = isDetermined(at) ? at : at - 1;
    return isDetermined(before) && (before == at || sentence.at(before).isWord());
  }

  private boolean isDetermined(int at) {
    return at > 0
        && (sentence.is(at - 1, WordClass.DETERMINER) || sentence.at(at - 1).isPossessive());
  }

  /**
   * Whether an expression touches a trigger: "since 2014" begins with a word that parts clauses.
   */
  private static boolean reaches(Span time, Span trigger) {
    return distance(time, trigger) <= 1;
  }

  /** Whether one voice tells both; what a cue that is itself the event brings with it counts. */
  private boolean isOfOneVoice(Span time, Span trigger) {
    Optional<Story.Told> telling = sentence.asserting(time);
    Optional<Story.Told> outer = sentence.asserting(trigger).filter(it -> !isHearsay(it));
    return telling.equals(outer)
        || telling.equals(sentence.asserting(trigger))
        || telling.stream()
            .flatMap(told -> told.attribution().cue().stream())
            .anyMatch(trigger::overlaps);
  }

  /** "On Friday rebels reportedly attacked": nobody says it, and the day is the attack's. */
  private boolean isHearsay(Story.Told told) {
    List<Span> cue = told.attribution().cue();
    return told.attribution().source().isEmpty()
        && cue.size() == 1
        && sentence.is(sentence.indexFrom(cue.getFirst().start()), WordClass.ADVERB);
  }

  /** Whether a day is that of a saying in whose content the trigger doesn't stand. */
  private boolean isOfSaying(Expression time, Span trigger) {
    Optional<Story.Told> outer = sentence.asserting(trigger);
    return sentence.told().stream()
        .filter(told -> !outer.equals(Optional.of(told)))
        .anyMatch(told -> told.uttered().words().contains(time.span()));
  }

  /** "Berg, who was elected in 2021, was detained": the year is not that of the detention. */
  private boolean isAside(Span time, int from) {
    return isRelative(time, from)
        || Asides.before(sentence, sentence.skipLeft(from - 1)).stream()
            .filter(end -> !sentence.is(end + 2, WordClass.PREPOSITION))
            .limit(1)
            .anyMatch(
                end ->
                    sentence.at(end + 1).span().end() <= time.start()
                        && time.end() <= sentence.at(from).span().start());
  }

  private boolean isRelative(Span time, int from) {
    int start = clauses.start(from);
    boolean opened = sentence.isRelative(start - 1) && sentence.says(start - 2, ",");
    return opened
        && sentence.at(start).span().start() <= time.start()
        && IntStream.range(start, from)
            .filter(i -> sentence.says(i, ","))
            .anyMatch(i -> sentence.at(i).span().start() >= time.end());
  }

  /** "Until Friday" says when something ends, "by Friday" what was so then. */
  private boolean isLimit(Expression time) {
    boolean by = sentence.says(sentence.indexFrom(time.span().start()) - 1, "by");
    return by || time.date().filter(date -> date.value().startsWith("..")).isPresent();
  }

  /** "Flew to Lisbon on Friday to end the clashes": the day is that of the verb before "to". */
  private boolean isBefore(Span time, int noun) {
    int first = sentence.indexFrom(time.end());
    for (int i = NounPhrase.of(sentence, noun, noun + 1).start() - 1; i > first; i--) {
      if (sentence.says(i - 1, "to")) {
        return isVerb(i);
      }
      if (sentence.is(i, WordClass.JOINER) || !sentence.at(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "Shut it over claims that they interfered in this year’s vote": the year is the vote's. */
  private boolean isOwner(Span time, int to) {
    int after = sentence.indexFrom(time.end());
    boolean owner = sentence.at(Math.min(after, sentence.size() - 1)).isPossessive();
    return (owner || sentence.at(after - 1).isPossessive())
        && Lexicon.standard().hasBetween(sentence, to, after, Trigger.Part.VERB);
  }

  private boolean isVerb(int at) {
    return sentence.partyAt(at).isEmpty()
        && !sentence.at(at).isCapitalized()
        && !sentence.at(at).isNumber()
        && !sentence.is(at, WordClass.DETERMINER)
        && !sentence.is(at, WordClass.SINGLE)
        && !sentence.is(at, WordClass.LIGHT_VERB);
  }

  /**
   * "On Friday, when they attacked": the clause is one of the day named before it. "Ties soured in
   * 2010 after they attacked": of a month or year before it too, since what led to what is near.
   */
  private boolean leads(Expression time, int from) {
    int start = clauses.start(from);
    boolean led = sentence.says(start - 1, "when") || sentence.says(start - 1, "where");
    boolean after = sentence.says(start - 1, "after") && isCoarse(time);
    if (!(led || after || isDuring(time.span(), from)) || start < 2) {
      return false;
    }
    Span outer = sentence.span(clauses.start(start - 2), start - 1);
    return outer.contains(time.span());
  }

  /** "Friday’s announcement that it had agreed": it agreed on the day on which that is told. */
  private Optional<Event.When> announced(int from) {
    int start = clauses.start(from);
    int day = start - 3;
    boolean told =
        day > 0
            && sentence.says(start - 1, "that")
            && sentence.says(start - 2, "announcement")
            && sentence.at(day).isPossessive();
    return sentence.times().stream()
        .filter(time -> told && time.span().overlaps(sentence.span(day - 1, day + 1)))
        .map(time -> new Event.When(time.span(), time.date()))
        .findFirst();
  }

  /** "It built the port while it held talks last year": both were then. */
  private boolean isMeanwhile(Span time, int to) {
    int end = clauses.end(to - 1);
    return sentence.says(end, "while")
        && end + 1 < sentence.size()
        && sentence.span(end + 1, clauses.end(end + 1)).contains(time);
  }

  /** "They wept on Friday as others attacked": both were then, whatever else the day dates. */
  private boolean isDuring(Span time, int from) {
    int start = clauses.start(from);
    return start > 1
        && sentence.says(start - 1, "as")
        && time.overlaps(sentence.at(start - 2).span());
  }

  /** "It may strike, possibly on Friday", "— perhaps in May": only the day is added. */
  private boolean isAppended(Span time, int to) {
    int first = sentence.indexFrom(time.start());
    int end = clauses.end(to - 1);
    return end < first
        && IntStream.range(end, first)
            .allMatch(i -> !sentence.at(i).isWord() || ADDING.contains(sentence.at(i).key()));
  }

  private static boolean isCoarse(Expression time) {
    return time.date()
        .filter(it -> it.precision() == Precision.YEAR || it.precision() == Precision.MONTH)
        .isPresent();
  }

  /** "Took it over hours after the train left on Tuesday" was on Tuesday. */
  private boolean follows(Span time, int to) {
    int end = clauses.end(to - 1);
    boolean soon = sentence.says(end, "after") && sentence.is(end - 1, WordClass.SOON);
    if (!soon || end + 1 >= sentence.size()) {
      return false;
    }
    Span next = sentence.span(end + 1, clauses.end(end + 1));
    return next.contains(time);
  }

  private boolean datesSaying(Expression time, Span trigger) {
    return sentence.told().stream()
        .filter(told -> !isHearsay(told))
        .filter(told -> told.uttered().words().contains(time.span()))
        .flatMap(told -> told.attribution().cue().stream())
        .filter(cue -> !isPurpose(cue, time.span(), trigger))
        .anyMatch(
            cue ->
                !cue.overlaps(trigger)
                    && distance(cue, time.span()) <= distance(trigger, time.span()));
  }

  /** "Met them on Friday to urge": what somebody met for was said then too. */
  private boolean isPurpose(Span cue, Span time, Span trigger) {
    int first = sentence.indexFrom(cue.start());
    boolean infinitive = sentence.says(first, "to") || sentence.says(first - 1, "to");
    return infinitive && trigger.end() <= time.start() && time.end() <= cue.start();
  }

  /** "Since May they have claimed responsibility for attacks": both are of the time since then. */
  private boolean isClaimed(Expression time, Span trigger) {
    boolean open = time.date().filter(date -> date.value().endsWith("/..")).isPresent();
    return open
        && sentence.asserting(trigger).stream()
            .flatMap(told -> told.attribution().cue().stream())
            .mapToInt(cue -> sentence.indexFrom(cue.end()))
            .anyMatch(at -> sentence.says(at, CLAIMED) || sentence.says(at - 2, CLAIMED));
  }

  /** "According to a report of last month": the report is of then. */
  private boolean datesSource(Span time, Span trigger) {
    return isOfReport(time, trigger)
        || sentence.told().stream()
            .flatMap(told -> told.attribution().source().stream())
            .anyMatch(source -> source.contains(time) && !source.overlaps(trigger));
  }

  /** "According to a report seen last month, they built": the report was seen then. */
  private boolean isOfReport(Span time, Span trigger) {
    int end =
        sentence.says(0, "according") && sentence.says(1, "to")
            ? sentence.indexFrom(time.end())
            : -1;
    int verb = sentence.indexFrom(trigger.start());
    return end > 0 && end < verb && IntStream.range(end, verb).anyMatch(i -> sentence.says(i, ","));
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end()
        ? one.start() - other.end()
        : Math.max(0, other.start() - one.end());
  }
}
