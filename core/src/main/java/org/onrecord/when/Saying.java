package org.onrecord.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * One attribution in its sentence, and whether words about time there date its saying. Lists of
 * words: {@code opening-words.txt}, {@code parting-words.txt}, {@code saying-nouns.txt}, {@code
 * gathering-nouns.txt}.
 *
 * @param text the article's text
 * @param sentence the one in which the cue begins
 * @param attribution one that has a cue
 * @param cues of the attributions near it that stand in what it stands in, its own left out
 */
record Saying(String text, Span sentence, Attribution attribution, List<Span> cues) {
  private static final Set<String> OPENING = words("opening-words.txt");
  private static final Set<String> PARTING = words("parting-words.txt");
  private static final Set<String> SAYING = words("saying-nouns.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'.-]+");
  private static final Pattern LEAD =
      Pattern.compile(
          "[\\s\"“”]*(?:(?:on|in|late|early|earlier|also|then|but|and)\\b,?\\s*)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RELEASED =
      Pattern.compile(
          "\\b(?:released|published|issued|dated|posted|aired|report|statement|letter|study|survey"
              + "|post|article)\\s+(?:(?:on|in|late|early)\\s+)*$");
  private static final Pattern SUBJECT =
      Pattern.compile("\\s+(?:was|is|will|would|were|has|had|could|and|or|to)\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s*");
  private static final Pattern THING =
      Pattern.compile(
          "[ -](?!(?:in|on|at|to|with|that|as|and|by|for|during|after|while|when|from|about|of)\\b)\\p{L}");
  private static final Pattern OCCASION =
      Pattern.compile(",?\\s*(?:in|at|during|via|through|speaking)\\b");

  /** What people come to and speak at, with the day before it: "at Friday’s meeting". */
  private static final Pattern AT =
      Pattern.compile("\\b(?:at|during|told|to)\\s(?:(?:an?|the)\\s)?$");

  private static final Pattern GATHERING =
      Pattern.compile(
          "(?:['’]s)?\\s(?:[\\p{Ll}-]+\\s){0,2}(?:"
              + String.join("|", words("gathering-nouns.txt"))
              + ")\\b");

  /** Where an occasion begins: "in a letter", "during his speech". */
  private static final Pattern TAIL =
      Pattern.compile("\\b(?:in|at|during|via)\\s(?:an?|his|her|its|their)\\s");

  private static final Pattern VISIT =
      Pattern.compile("^during\\s.*\\b(?:visit|trip|tour|stop|meeting|summit)\\b");
  private static final Pattern QUOTES_OR_COMMA = Pattern.compile("[,;“”\"]");

  /** Days that nobody has spoken on yet. */
  private static final Pattern COMING = Pattern.compile("(?i)(?:next|tomorrow|later)\\b");

  /** Where a sentence ends, or a part of it. */
  private static final Pattern END = Pattern.compile("\\s*(?:[.,;!?—–]|\\Z|\\R)");

  /** Between a source and its cue: ", speaking at a ceremony on ". */
  private static final Pattern ASIDE =
      Pattern.compile(",\\s*(?:who\\s)?(?:speaking|talking|in|at|during)\\b[^,]*");

  private static final Pattern SPEAKING = Pattern.compile("\\b(?:speaking|talking)\\b");
  private static final Pattern ASIDE_END =
      Pattern.compile("[^,.;]{0,60}(?:,\\s\\p{Lu}[\\p{L}.]{1,12})?,\\s*");
  private static final Pattern COMMA_LAST = Pattern.compile(",[”\"’]?\\s*$");

  /** People who met are quoted on what they said then: "After talks in Norland Tuesday, …". */
  private static final Pattern MET =
      Pattern.compile(
          "(?:After|Following)\\s(?:\\p{Ll}+\\s){0,3}?(?:talks|meetings?|discussions|negotiations)\\b"
              + "[^,“”\"]*",
          Pattern.DOTALL);

  /** Where a sentence begins, and where one begins after a heading that ran into it. */
  private static final Pattern OPENER =
      Pattern.compile(
          "^[\\s\"“”‘’—–-]*\\p{L}+|(?<=[\\p{L}\\p{N}’?!] )(?:In|On|At|During|Speaking|As)\\b");

  private static final Pattern CAPITAL =
      Pattern.compile("(?:In|On|Since|Last|Late|Early|Earlier)\\b.*", Pattern.DOTALL);
  private static final Pattern DETERMINER =
      Pattern.compile("\\b(?:the|a|an|its|his|her|their|this)\\s$", Pattern.CASE_INSENSITIVE);

  /** "Chosen in May but is said to": of another clause. */
  private static final Pattern JOINS = Pattern.compile("\\s+(?:but|and)\\b");

  private static final Pattern GOING_ON =
      Pattern.compile("(?:" + String.join("|", words("going-on-verbs.txt")) + ")\\b");

  private static final Pattern RELATIVE =
      Pattern.compile(",\\s(?:which|who|whom)\\s(?:(?:on|in)\\s)?$");
  private static final Pattern WHERE = Pattern.compile("[^.;“”\"]*,\\swhere\\s", Pattern.DOTALL);

  private static final int LONGEST_HEAD = 400;
  private static final int LONGEST_DETERMINER = 12;

  /** How far behind what is attributed a date may stand that ends it. */
  private static final int LONGEST_REST = 16;

  private static final int LONGEST_NOUN = 40;
  private static final int NOUN_WORDS = 3;
  private static final int WORDS_AFTER = 8;
  private static final int WORDS_TO_CONTENT = 16;
  private static final int WORDS_BETWEEN = 2;
  private static final int WORDS_OF_SUBJECT = 5;

  private static Set<String> words(String name) {
    return WordList.lines(Saying.class, name).stream().collect(Collectors.toUnmodifiableSet());
  }

  private Span cue() {
    return attribution.cue().getFirst();
  }

  /** Whether a date inside what is attributed only begins it: "said Friday the port was shut". */
  boolean isLedBy(Span date) {
    Span content = attribution.content().getFirst();
    return content.contains(date)
        && cueEnd() <= content.start()
        && text.substring(cueEnd(), content.start()).isBlank()
        && matches(LEAD, content.start(), date.start())
        && !looksAt(SUBJECT, date.end())
        && !looksAt(POSSESSIVE, date.end());
  }

  /**
   * Whether a date ends what is attributed, and with it the occasion on which that was said:
   * "denied the charges in a letter published on Monday", "at Monday's meeting".
   */
  boolean isEndedBy(Span date) {
    Span content = attribution.content().getLast();
    boolean gathering = isOfGathering(date);
    int end = gathering ? gatheringEnd(date) : date.end();
    boolean ends =
        content.start() >= cueEnd()
            && content.start() < date.start()
            && date.start() - content.end() < LONGEST_REST
            && !COMING.matcher(date.in(text)).lookingAt()
            && END.matcher(text).region(end, sentence.end()).lookingAt();
    return ends && (gathering || isOccasion(text.substring(content.start(), date.start())));
  }

  private int gatheringEnd(Span date) {
    Matcher gathering = GATHERING.matcher(text).region(date.end(), sentence.end());
    return gathering.lookingAt() ? gathering.end() : date.end();
  }

  /** Whether words up to a date end with the occasion on which something was said. */
  private static boolean isOccasion(String words) {
    return TAIL.matcher(words)
        .results()
        .reduce((first, last) -> last)
        .map(it -> words.substring(it.start()))
        .filter(tail -> !QUOTES_OR_COMMA.matcher(tail).find())
        .filter(tail -> has(tail, SAYING) || VISIT.matcher(tail).find())
        .filter(
            tail -> !has(tail, PARTING) && WORD.matcher(tail).results().count() <= WORDS_TO_CONTENT)
        .isPresent();
  }

  /** Whether a date outside what is attributed dates the saying. */
  boolean isDatedBy(Span date) {
    Optional<Span> source =
        attribution.source().stream().filter(it -> it.contains(date)).findFirst();
    if (source.isPresent()) {
      return endsWith(RELEASED, source.get().start(), date.start());
    }
    boolean apart = isOfThing(date) && !isOfGathering(date);
    return !apart
        && (cue().contains(date) || (date.start() >= cueEnd() ? isAfter(date) : isBefore(date)));
  }

  /**
   * "Tuesday's attack", "the June 13 strikes", "a vote for Monday"; but "Tuesday's announcement" is
   * the cue itself.
   */
  private boolean isOfThing(Span date) {
    boolean possessive = looksAt(POSSESSIVE, date.end());
    boolean set = isAfterDeterminer(date) && looksAt(THING, date.end());
    boolean ofCue =
        date.end() <= cue().start()
            && text.substring(date.end(), cue().start()).replaceAll("['’]s|-", "").isBlank();
    return text.startsWith("for ", date.start() - 4)
        || ((possessive || set) && !ofCue && !isOfSaying(date));
  }

  /** "Rejected the plan at Friday's meeting". */
  private boolean isOfGathering(Span date) {
    int from = Math.max(sentence.start(), date.start() - LONGEST_DETERMINER);
    return endsWith(AT, from, date.start()) && looksAt(GATHERING, date.end());
  }

  private boolean isAfterDeterminer(Span date) {
    int from = Math.max(sentence.start(), date.start() - LONGEST_DETERMINER);
    return endsWith(DETERMINER, from, date.start());
  }

  /** "A Tuesday post", "Monday's news conference". */
  private boolean isOfSaying(Span date) {
    int to = Math.min(sentence.end(), date.end() + LONGEST_NOUN);
    return WORD.matcher(text)
        .region(date.end(), Math.max(date.end(), to))
        .results()
        .limit(NOUN_WORDS)
        .anyMatch(it -> SAYING.contains(it.group().toLowerCase(Locale.ROOT)));
  }

  private int cueEnd() {
    return attribution.cue().getLast().end();
  }

  /** The end of the cue, or of a source that follows it at once: "said the mayor on Monday". */
  private int saidEnd(Span date) {
    return attribution.source().stream()
        .filter(it -> it.start() >= cueEnd() && it.end() <= date.start())
        .filter(it -> wordsIn(cueEnd(), it.start()) <= 1)
        .mapToInt(Span::end)
        .max()
        .orElse(cueEnd());
  }

  private boolean isAfter(Span date) {
    int from = saidEnd(date);
    Optional<Span> between =
        attribution.content().stream()
            .filter(it -> it.start() >= cueEnd() && it.end() <= date.start())
            .reduce((first, last) -> last);
    if (between.isPresent()) {
      return matches(LEAD, between.get().end(), date.start())
          || isOnOccasion(between.get().end(), date);
    }
    String gap = text.substring(from, date.start());
    if (isCrossed(from, date.start()) || has(cue().in(text) + " " + gap, PARTING)) {
      return false;
    }
    int words = wordsIn(from, date.start());
    boolean issued = attribution.source().stream().anyMatch(it -> has(it.in(text), SAYING));
    return (words <= WORDS_AFTER && gap.indexOf(',') < 0)
        || (words <= WORDS_TO_CONTENT && issued && RELEASED.matcher(gap).find())
        || isOnOccasion(from, date)
        || (words <= WORDS_TO_CONTENT && isBeforeContent(date));
  }

  /** "“No,” she said in a statement late on Monday", "denied it at a hearing Monday". */
  private boolean isOnOccasion(int from, Span date) {
    String gap = text.substring(from, date.start());
    boolean after = attribution.content().getLast().end() <= date.start();
    return after
        && (isOfSpeaking(gap, date) || isOfSaying(date))
        && OCCASION.matcher(gap).lookingAt()
        && gap.lastIndexOf(',') <= 0
        && wordsIn(from, date.start()) <= WORDS_TO_CONTENT
        && !has(gap, PARTING);
  }

  /** Whether words before a date name something that is said, or where people meet. */
  private boolean isOfSpeaking(String gap, Span date) {
    return isOfGathering(date) || SPEAKING.matcher(gap).find() || has(gap, SAYING);
  }

  private boolean isBeforeContent(Span date) {
    return attribution.content().stream()
        .anyMatch(
            it -> it.start() >= date.end() && text.substring(date.end(), it.start()).isBlank());
  }

  private boolean isBefore(Span date) {
    Optional<Span> source =
        attribution.source().stream().filter(it -> it.start() >= date.end()).findFirst();
    int to = source.map(Span::start).orElse(cue().start());
    String gap = text.substring(date.end(), Math.max(date.end(), to));
    if (isCrossed(date.end(), to) || date.in(text).startsWith("since ")) {
      return false;
    }
    if (isAside(date) || isOfClause(date, gap)) {
      return true;
    }
    if (source.isEmpty() && JOINS.matcher(gap).lookingAt()) {
      return false;
    }
    boolean open = gap.indexOf(',') < 0 || (gap.strip().equals(",") && isInOneWithSource(date));
    if (source.isEmpty() && wordsIn(date.end(), to) <= WORDS_BETWEEN && open) {
      String before = gap.strip().substring(gap.strip().lastIndexOf(' ') + 1);
      return !has(lastWord(date) + " " + before, PARTING);
    }
    boolean subject = attribution.source().isEmpty() && wordsIn(date.end(), to) <= WORDS_OF_SUBJECT;
    boolean joined = gap.isBlank() || COMMA_LAST.matcher(gap).find();
    boolean near =
        subject || (source.isPresent() && joined && wordsIn(date.end(), to) <= WORDS_TO_CONTENT);
    return near && isOpening(date);
  }

  /** "Lind left on Monday, telling us", "ships, which on Monday Lind vowed to sell". */
  private boolean isOfClause(Span date, String gap) {
    boolean after = gap.strip().equals(",") && sourceBefore(date).isPresent();
    boolean goesOn = after && GOING_ON.matcher(cue().in(text)).lookingAt();
    boolean led = gap.isBlank() && RELATIVE.matcher(head(date)).find();
    return goesOn || led || (WHERE.matcher(gap).matches() && isOpening(date));
  }

  /** "Who in an interview on Monday, said": only an occasion stands between source and date. */
  private boolean isInOneWithSource(Span date) {
    return sourceBefore(date)
        .map(it -> text.substring(it.end(), date.start()))
        .filter(words -> words.indexOf(',') < 0 && OCCASION.matcher(words).lookingAt())
        .isPresent();
  }

  /** "The minister, speaking at a ceremony on Monday, said". */
  private boolean isAside(Span date) {
    return sourceBefore(date)
        .filter(it -> date.end() <= cue().start())
        .filter(it -> matches(ASIDE, it.end(), date.start()))
        .filter(it -> matches(ASIDE_END, date.end(), cue().start()))
        .map(it -> text.substring(it.end(), date.start()))
        .filter(gap -> isOfSpeaking(gap, date) && !has(gap, PARTING))
        .isPresent();
  }

  private Optional<Span> sourceBefore(Span date) {
    return attribution.source().stream()
        .filter(it -> it.end() <= date.start())
        .reduce((first, last) -> last);
  }

  /** Whether the sentence opens with the date, or with words that only say when and where. */
  private boolean isOpening(Span date) {
    String head = head(date);
    boolean whole = date.start() - head.length() == sentence.start();
    if (whole && MET.matcher(head).matches()) {
      return true;
    }
    if ((whole && LEAD.matcher(head).matches()) || CAPITAL.matcher(date.in(text)).matches()) {
      return true;
    }
    return OPENER
        .matcher(head)
        .results()
        .filter(it -> whole || it.start() > 0)
        .reduce((first, last) -> last)
        .filter(it -> OPENING.contains(it.group().strip().toLowerCase(Locale.ROOT)))
        .filter(it -> !has(head.substring(it.start()), PARTING))
        .isPresent();
  }

  /** What stands before a date in its sentence, of a very long one the end alone. */
  private String head(Span date) {
    return text.substring(Math.max(sentence.start(), date.start() - LONGEST_HEAD), date.start());
  }

  /** The word before a date, a preposition left aside. */
  private String lastWord(Span date) {
    String head = head(date).stripTrailing();
    int space = head.lastIndexOf(' ');
    String last = head.substring(space + 1);
    boolean preposition = last.equalsIgnoreCase("on") || last.equalsIgnoreCase("in");
    return preposition ? head.substring(head.lastIndexOf(' ', Math.max(0, space - 1)) + 1) : last;
  }

  /** Whether some words have one of these among them. */
  private static boolean has(String some, Set<String> words) {
    return WORD.matcher(some)
        .results()
        .anyMatch(it -> words.contains(it.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether another attribution's cue stands there. */
  private boolean isCrossed(int from, int to) {
    return cues.stream().anyMatch(it -> it.start() >= from && it.end() <= to);
  }

  private int wordsIn(int from, int to) {
    return to <= from ? 0 : (int) WORD.matcher(text).region(from, to).results().count();
  }

  private boolean matches(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }

  private boolean looksAt(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).lookingAt();
  }

  private boolean endsWith(Pattern pattern, int from, int to) {
    return pattern.matcher(text.substring(from, to)).find();
  }
}
