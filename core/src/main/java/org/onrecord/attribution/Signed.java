package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * Quotations that are signed: a paragraph that is one quotation and a dash with a name ("“We
 * stayed.” — Ana Roe, baker"), or a quotation whose next paragraph is the dash with the name. In
 * lists of readers' words they stand one below the other, and the signature alone tells them apart.
 */
final class Signed {
  private static final double CONFIDENCE = 0.9;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SIGNATURE = 90;
  private static final String MARKS = "“”„«»\"";
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\s\\p{Z}]*(?<dash>[—–―]|--?)[\\s\\p{Z}]*(?<who>\\p{Lu}[\\p{L}.'’-]*"
              + "(?: (?:\\p{Lu}[\\p{L}.'’-]*+|of|the|de|la|van|von|bin|al)){0,5}+"
              + "(?:, [^.!?“”\"\\n]{2,60})?)\\.?[\\s\\p{Z}]*");

  private static final Pattern ENDED = Pattern.compile("(.*\\p{L}{3})\\.");

  /** Words outside of quotation marks between two quotations: "“…,” she said. “…". */
  private static final Pattern NARRATED =
      Pattern.compile("[,.!?][”»\"]\\s(?<words>[^“«\"]{1,90})[“«\"]");

  private final String text;

  /** Those found, none of which overlaps another, by the beginning of their quotations. */
  private final NavigableMap<Integer, Attribution> byStart = new TreeMap<>();

  private Signed(String text) {
    this.text = text;
  }

  /** Those of these paragraphs. */
  static Signed find(String text, List<Span> paragraphs) {
    Signed signed = new Signed(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Span> next =
          i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
      signed.read(paragraphs.get(i), next);
    }
    return signed;
  }

  private void read(Span paragraph, Optional<Span> next) {
    int start = paragraph.start();
    boolean opens = start < paragraph.end() && isMark(start);
    int last = paragraph.end() - 1;
    int least = Math.max(start, paragraph.end() - LONGEST_SIGNATURE);
    while (opens && last > least && !isMark(last)) {
      last--;
    }
    if (!opens || last <= start || !isMark(last)) {
      return;
    }
    Span quoted = new Span(start, last + 1);
    boolean alone = last + 1 == paragraph.end();
    Optional<Span> below = next.filter(it -> it.end() - it.start() <= LONGEST_SIGNATURE);
    Optional<Span> signature = alone ? below : Optional.of(new Span(last + 1, paragraph.end()));
    signature.ifPresent(it -> add(quoted, it));
  }

  private void add(Span quoted, Span signature) {
    Matcher by = SIGNATURE.matcher(text).region(signature.start(), signature.end());
    String words = quoted.in(text);
    boolean one = NARRATED.matcher(words).results().noneMatch(it -> isTold(it.group("words")));
    boolean several = words.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    if (one && several && by.matches()) {
      Span who = new Span(by.start("who"), by.start("who") + bare(by.group("who")).length());
      List<Span> source = List.of(who);
      List<Span> cue = List.of(new Span(by.start("dash"), by.end("dash")));
      Frame frame = new Frame(source, cue, List.of(quoted), Form.DIRECT);
      byStart.put(quoted.start(), Attribution.of(frame, Sense.of(Kind.SPEECH), CONFIDENCE));
    }
  }

  /** Whether the words between two quotations tell that somebody speaks. */
  private static boolean isTold(String narrated) {
    return Arrays.stream(narrated.split("\\P{L}+"))
        .anyMatch(word -> !word.isEmpty() && CueWords.isPlain(word, new Span(0, word.length())));
  }

  /** A name without the point after it, which "Jr." and initials keep. */
  private static String bare(String name) {
    Matcher end = ENDED.matcher(name);
    return end.matches() ? end.group(1) : name;
  }

  private boolean isMark(int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * These and others: of the others those that stand inside a signed quotation stay, in it; those
   * that only share words with one give these up.
   *
   * @param others in the order of their cues, each after those it stands in or before
   */
  List<Attribution> among(List<Attribution> others) {
    if (byStart.isEmpty()) {
      return others;
    }
    List<Attribution> all = new ArrayList<>(byStart.values());
    all.addAll(Remaining.of(others, this::beside));
    all.sort(Comparator.comparingInt(each -> each.cue().getFirst().start()));
    return List.copyOf(all);
  }

  private Optional<Attribution> beside(Attribution other, Optional<Attribution> parent) {
    Span extent = other.frame().extent();
    Optional<Attribution> around =
        at(extent)
            .filter(it -> it.content().getFirst().contains(extent))
            .filter(it -> !it.content().equals(other.content()));
    if (around.isPresent()) {
      return Optional.of(other.with(other.content(), parent.or(() -> around)));
    }
    boolean told =
        Stream.concat(other.cue().stream(), other.source().stream())
            .anyMatch(span -> at(span).isPresent());
    List<Span> content = other.content().stream().filter(span -> at(span).isEmpty()).toList();
    return told || content.isEmpty() ? Optional.empty() : Optional.of(other.with(content, parent));
  }

  /** The last signed quotation that shares words with a span, its signature included. */
  private Optional<Attribution> at(Span span) {
    return Optional.ofNullable(byStart.lowerEntry(span.end()))
        .map(Map.Entry::getValue)
        .filter(each -> each.frame().extent().overlaps(span));
  }
}
