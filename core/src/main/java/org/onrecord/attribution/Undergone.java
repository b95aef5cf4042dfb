package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Tells cues that who stands before them undergoes: "she was accused of", "the port, criticised by
 * Kestria", "when asked", "she is said to". Whom they name there is no source; of an accusation and
 * of what is held it is content, as PolNeAR's guide has it. Participles: {@code undergone.tsv}.
 */
public final class Undergone {
  private static final String JUDGED = participles("judged");
  private static final String ADDRESSED = participles("addressed");
  private static final String HELD = participles("held");
  private static final String PASSIVE =
      "(?:(?:ha[sd]|have|having)(?: \\w+ly| also| now| long)? been|is|are|was|were|being|be"
          + "|(?:will|could|would|may|might|can|should) be)(?: \\w+ly| also| now| often| since| again)? ";

  /** "Was accused of", "is widely blamed". */
  private static final Pattern JUDGING = Pattern.compile("^" + PASSIVE + JUDGED + "\\b");

  /** "Accused of", right after a noun or a comma. */
  private static final Pattern BARE =
      Pattern.compile("^(?:\\w+ly )?" + JUDGED + "(?: \\w+ly)? (?:of|for|by|with|over)\\b");

  private static final Pattern ADDRESSING = Pattern.compile("^" + PASSIVE + ADDRESSED + "\\b");

  /** "Is said", "was widely seen as", "seemed": the whole cue. */
  private static final Pattern HOLDING =
      Pattern.compile(
          "^(?:also |only |still )?(?:"
              + PASSIVE
              + HELD
              + "(?: as| to be| to have| to have been)?|(?:seem|appear)(?:s|ed)?|look(?:s|ed))$");

  /** Before a verb whose subject it is: "officials he accused of". */
  private static final Pattern ACCUSING = Pattern.compile("(?i)\\b(?:he|she|they|we|i)\\s$");

  /** Right before a verb, who does what it tells. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?<![\\p{L}\\p{N}’'])((?i:I|he|she|we|they))\\s?$");

  /** "Has been harshly criticized for", "was told": who stands before it says nothing. */
  private static final Pattern UNDERGOING =
      Pattern.compile(
          "^(?:(?:ha[sd]|have|having|[’']s)(?: \\w+)? been|is|are|was|were|being)(?: \\w+ly)?"
              + " (?:\\w+ed|told|shown|given|held)\\b");

  /** Before a participle of what somebody else did. */
  private static final Pattern WHEN = Pattern.compile("(?i).*\\b(?:when|if|once)\\s+$");

  private static final Pattern ASKED = Pattern.compile("^" + ADDRESSED + "\\b");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final int BEFORE = 6;
  private static final int AFTER = 24;

  private Undergone() {}

  private static String participles(String kind) {
    return WordList.lines(Undergone.class, "undergone.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1].replace(' ', '|'))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * Whether a cue judges who stands before it.
   *
   * @param cue its first span in {@code text}
   */
  public static boolean isJudged(String text, Span cue) {
    return JUDGING.matcher(words(text, cue)).lookingAt() || isBare(text, cue);
  }

  /** "Accused of" where no "he" or "they" stands before it, who accuse. */
  private static boolean isBare(String text, Span cue) {
    String before = text.substring(Math.max(0, cue.start() - BEFORE), cue.start());
    return BARE.matcher(words(text, cue)).lookingAt() && !ACCUSING.matcher(before).find();
  }

  /** Whether words begin with a participle that judges who stands before it: "suspected of". */
  public static boolean isHeldOf(String words) {
    return BARE.matcher(words.toLowerCase(Locale.ROOT)).lookingAt();
  }

  /** Whether a cue is said to whom stands before it: "he said, when asked about the pier". */
  static boolean isAddressed(String text, Span cue) {
    String words = words(text, cue);
    String before = text.substring(Math.max(0, cue.start() - BEFORE), cue.start());
    return ADDRESSING.matcher(words).lookingAt()
        || (WHEN.matcher(before).matches() && ASKED.matcher(words).lookingAt());
  }

  /**
   * Whether a cue tells what nobody named holds of who stands before it: "she is said to have
   * left".
   */
  private static boolean isHeld(String text, Span cue) {
    return HOLDING.matcher(cue.in(text).toLowerCase(Locale.ROOT)).matches();
  }

  /** A cue and some words after it, as far as they go on in one line. */
  private static String words(String text, Span cue) {
    int end = Math.min(text.length(), cue.end() + AFTER);
    String words = text.substring(cue.start(), end).toLowerCase(Locale.ROOT);
    Matcher line = LINE_END.matcher(words);
    return line.find() ? words.substring(0, line.start()) : words;
  }

  /**
   * The sources that stay where some stood before a cue that they undergo; where none was found,
   * the pronoun that is its subject.
   */
  static List<Span> sources(String text, Span cue, List<Span> sources) {
    boolean undergone = isJudged(text, cue) || isAddressed(text, cue) || isHeld(text, cue);
    if (!undergone && sources.isEmpty()) {
      return subject(text, cue).stream().toList();
    }
    return undergone
        ? sources.stream().filter(span -> span.start() > cue.start()).toList()
        : sources;
  }

  /** Whether a verb says what is done to whoever stands before it: "was told", "are held". */
  static boolean isPassive(String text, Span cue) {
    return UNDERGOING.matcher(words(text, cue)).lookingAt();
  }

  /** "[I] think": the pronoun right before a verb that isn't passive. */
  private static Optional<Span> subject(String text, Span cue) {
    int from = Math.max(0, cue.start() - BEFORE);
    Matcher before = SUBJECT.matcher(text).region(from, cue.start());
    return before.find() && !isPassive(text, cue)
        ? Optional.of(new Span(before.start(1), before.end(1)))
        : Optional.empty();
  }

  /**
   * The content, with whom a cue judges, or of whom it tells what is held, in front; before a bare
   * participle only who stands right before it: "seized a ship suspected of".
   */
  static List<Span> content(String text, Span cue, List<Span> sources, List<Span> content) {
    if (!isJudged(text, cue) && !isHeld(text, cue)) {
      return content;
    }
    boolean bare = isBare(text, cue);
    Set<Span> all = new TreeSet<>(content);
    sources.stream()
        .filter(span -> span.start() < cue.start())
        .filter(span -> !bare || isBeside(text, span, cue))
        .forEach(all::add);
    return new ArrayList<>(all);
  }

  private static boolean isBeside(String text, Span words, Span cue) {
    return words.end() <= cue.start()
        && text.substring(words.end(), cue.start()).codePoints().noneMatch(Character::isLetter);
  }
}
