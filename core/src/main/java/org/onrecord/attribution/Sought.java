package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Sources that the decoder would take if there had to be one, where it took none: "Berg stayed in
 * the harbour town, [telling] the crews to wait". They are taken for verbs, whose subject they are,
 * and for nouns whose owner they are. What it gives is told in {@code docs/decisions/0029}.
 */
final class Sought {
  /** What a verb begins with, where its form tells that it is one. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)[\"'“”‘’]?(?:\\w+ly |also |still |even |not )?"
              + "(?:\\w+(?:ing|ed)|ha[sd]|have|is|are|was|were|be|been|do|does|did|will|would|can"
              + "|could|may|might|must|should|\\w+n[’']t|said|told|wrote|sent|went|saw|made|gave"
              + "|took|held|thought|knew|spoke)\\b");

  /** What others think of somebody: "Berg's seeming unease", "Norland's perceived shift". */
  private static final Pattern THOUGHT =
      Pattern.compile(
          "(?i)(?:\\w+ly )?(?:seem|appear|look|perceiv|suppos|alleg|apparent|rumou?r|expected"
              + "|reported)\\w*\\b.*");

  /** Before a verb of the same subject as the one before it. */
  private static final Pattern JOINED =
      Pattern.compile("(?i).*(?:\\b(?:and|but|or)|,)[\"'“”‘’\\s]*(?:(?:also|then|\\w+ly)\\s)?$");

  /** Subjects that stand for nobody. */
  private static final Pattern EMPTY =
      Pattern.compile("(?i)(?:there|this|these|those|what|ones?|\\P{L}*)");

  /** One word in small letters that is neither a pronoun nor several: "strategic". */
  private static final Pattern QUALITY =
      Pattern.compile(
          "(?!(?:he|she|it|they|we|you|i|me|him|her|them|us|who|which|that|each|both|all|whoever"
              + "|everyone|anyone|someone|nobody|everybody|somebody|anybody|his|its|their|our|my|your)$)"
              + "\\p{Ll}[\\p{Ll}-]*(?<!s)");

  private static final Pattern OWNER =
      Pattern.compile("(?i)(?:my|our|your|his|her|its|their|.*[’']s?)");

  /** A participle before its subject: "Calling it late, Berg left". */
  private static final Pattern LEADING =
      Pattern.compile("(?:^|.*[.!?”\"\\n]\\s*)$", Pattern.DOTALL);

  /** Between a noun and what it tells, by whom that is: "warnings by Berg that". */
  private static final Pattern BY_WHOM =
      Pattern.compile(
          "\\s+(?:by|from)\\s+(?<whom>(?:\\p{Lu}|(?:the|an?|some|many|several)\\s)[^,;:“”\"\\n]{1,70}?)\\s*,?\\s*");

  /** After a participle, who did it, with a day before: "announced on Monday by Mayor Berg". */
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\s+(?:(?:on|last|this|late|early|in)\\s[\\p{L}\\d ]{2,20}\\s)?by\\s+"
              + "(?<whom>(?:(?:the|an?)\\s)?\\p{Lu}[\\p{L}.'’&-]*"
              + "(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}'’&-]*)*)");

  private static final Pattern PAST = Pattern.compile("(?i)(?:\\w+ed|made|given|told|sent|put)");

  private static final Pattern PARTICIPLE = Pattern.compile("(?i)\\w+ing\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("[’'](?:s\\b|\\s)");
  private static final int BEFORE = 16;
  private static final int AFTER = 24;

  private Sought() {}

  /**
   * What is taken of the words sought.
   *
   * @param cue in {@code text}
   * @param content what is attributed; no source stands in it
   * @param sought in text order
   */
  static List<Span> sources(String text, Span cue, List<Span> content, List<Span> sought) {
    List<Span> whole = joined(text, sought);
    if (whole.size() != 1 || Undergone.isPassive(text, cue)) {
      return List.of();
    }
    Span source = whole.getFirst();
    boolean leads =
        PARTICIPLE.matcher(cue.in(text)).lookingAt()
            && LEADING.matcher(before(text, cue)).matches();
    boolean apart = !source.overlaps(cue) && content.stream().noneMatch(source::overlaps);
    boolean somebody =
        !EMPTY.matcher(source.in(text)).matches() && !QUALITY.matcher(source.in(text)).matches();
    return !leads && apart && somebody && isOf(text, cue, source) ? whole : List.of();
  }

  /**
   * Of several sources the one whose something is that a noun tells of, where no "and" joins others
   * to it: "the crews agreed in principle with [Norland’s] {calls for} …".
   *
   * @param sources in text order
   */
  static List<Span> owner(String text, Span cue, List<Span> sources) {
    if (sources.size() < 2) {
      return sources;
    }
    Span last = sources.getLast();
    int before = sources.get(sources.size() - 2).end();
    boolean owns =
        OWNER.matcher(last.in(text)).matches()
            && last.end() <= cue.start()
            && text.substring(last.end(), cue.start()).isBlank();
    boolean apart =
        before <= last.start()
            && text.substring(before, last.start()).matches("(?s).*\\p{L}{3}.*")
            && !JOINED.matcher(text.substring(before, last.start())).matches();
    return owns && apart ? List.of(last) : sources;
  }

  /**
   * By whom something is that a noun tells of, where that stands between it and the content, and no
   * source was found or it is one of several: "Norland dismissed {warnings} by [Berg] that …"; or
   * who did what stands before a participle: "the move {announced} on Monday by [Mayor Berg]".
   *
   * @param content what is attributed, in text order
   * @param sources in text order
   */
  static List<Span> author(String text, Span cue, List<Span> content, List<Span> sources) {
    int next =
        content.stream().mapToInt(Span::start).filter(at -> at >= cue.end()).findFirst().orElse(-1);
    if (sources.isEmpty() && next < 0 && PAST.matcher(cue.in(text)).matches()) {
      Matcher by = DONE_BY.matcher(text).region(cue.end(), text.length());
      return by.lookingAt() ? List.of(new Span(by.start("whom"), by.end("whom"))) : sources;
    }
    if (next < 0 || sources.size() == 1) {
      return sources;
    }
    Matcher gap = BY_WHOM.matcher(text).region(cue.end(), next);
    if (!gap.matches() || gap.group("whom").contains(" to ")) {
      return sources;
    }
    Span whom = new Span(gap.start("whom"), gap.end("whom"));
    return sources.isEmpty() || sources.getLast().equals(whom) ? List.of(whom) : sources;
  }

  private static boolean isOf(String text, Span cue, Span source) {
    boolean beside =
        source.end() <= cue.start() && text.substring(source.end(), cue.start()).isBlank();
    boolean owner =
        OWNER.matcher(source.in(text)).matches()
            || POSSESSIVE.matcher(text).region(source.end(), text.length()).lookingAt();
    if (owner && THOUGHT.matcher(cue.in(text)).matches()) {
      return false;
    }
    return owner
        || VERB.matcher(words(text, cue)).lookingAt()
        || beside
        || JOINED.matcher(before(text, cue)).matches();
  }

  private static String before(String text, Span cue) {
    return text.substring(Math.max(0, cue.start() - BEFORE), cue.start());
  }

  private static String words(String text, Span cue) {
    return text.substring(cue.start(), Math.min(text.length(), cue.end() + AFTER));
  }

  /** Neighbouring words as one: "New" and "Delhi". */
  private static List<Span> joined(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      boolean next =
          !joined.isEmpty() && text.substring(joined.getLast().end(), span.start()).isBlank();
      joined.add(next ? new Span(joined.removeLast().start(), span.end()) : span);
    }
    return joined;
  }
}
