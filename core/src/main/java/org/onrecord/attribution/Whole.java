package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.encoder.Words;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Completes contents that reach the edge of what the decoder looks at round a cue: a quotation goes
 * on to its end, paragraph by paragraph, other words to the end of their sentence. Contents that
 * end with a loose preposition are completed too.
 */
final class Whole {
  /** So many words on, what no mark ends is left as it is. */
  private static final int FARTHEST = 200;

  private final String text;
  private final Words words;
  private final LooseEnds loose;
  private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
  private final NavigableMap<Integer, Span> paragraphs = new TreeMap<>();
  private final Map<Span, List<Span>> sentences = new HashMap<>();

  /**
   * Contents to be completed.
   *
   * @param words the words of these paragraphs
   * @param quotations all quotations of the paragraphs
   */
  Whole(String text, Words words, List<Span> paragraphs, List<Quotation> quotations) {
    this.text = text;
    this.words = words;
    this.loose = new LooseEnds(text, words);
    paragraphs.forEach(each -> this.paragraphs.put(each.start(), each));
    quotations.forEach(
        each -> each.parts().forEach(part -> this.quotations.put(part.start(), each)));
  }

  /** The same candidates, in the same order, with whole contents. */
  List<Candidate> of(List<Candidate> candidates) {
    return candidates.stream().map(this::of).toList();
  }

  private Candidate of(Candidate cut) {
    List<Run> content = new ArrayList<>();
    int cue = at(cut.anchor()).start();
    for (Run run : cut.content()) {
      int from = run.from() <= cut.anchor() - Slices.REACH ? start(run.from(), cue) : run.from();
      boolean edge = run.to() > cut.anchor() + Slices.REACH || isBegun(run, cue);
      int to = edge ? end(run.to(), cue) : loose.end(cut, run);
      content.add(new Run(from, withoutDash(from, withHyphens(to))));
    }
    return new Candidate(
        cut.anchor(),
        cut.confidence(),
        names(cut.source()),
        withApostrophe(cut.cue()),
        beside(cut, content),
        names(cut.sought()));
  }

  private List<Run> names(List<Run> source) {
    return source.stream()
        .filter(run -> !isArticle(run))
        .map(this::withEnding)
        .map(this::withInitials)
        .toList();
  }

  /**
   * Of words that nobody quotes those in the paragraph of their cue, if some are: a line that no
   * full stop ends, such as a caption, ends a content. After a colon it goes on.
   */
  private List<Run> beside(Candidate cue, List<Run> content) {
    Span paragraph = paragraphs.floorEntry(at(cue.anchor()).start()).getValue();
    boolean opens = at(cue.cue().to() - 1).in(text).equals(":");
    if (opens || content.stream().anyMatch(this::isQuoted)) {
      return content;
    }
    List<Run> beside = new ArrayList<>();
    for (Run run : content) {
      int from = run.from();
      while (from < run.to() && at(from).start() < paragraph.start()) {
        from++;
      }
      int to = run.to();
      while (to > from && at(to - 1).start() >= paragraph.end()) {
        to--;
      }
      if (to > from) {
        beside.add(new Run(from, to));
      }
    }
    return beside.isEmpty() ? content : beside;
  }

  private boolean isQuoted(Run run) {
    Map.Entry<Integer, Quotation> last = quotations.floorEntry(at(run.to() - 1).start());
    return last != null && last.getValue().parts().getLast().end() > at(run.from()).start();
  }

  /** "Pro-Norland", of which the decoder took the first half. */
  private int withHyphens(int to) {
    int end = to;
    while (end + 1 < words.size() && isHyphen(end) && isTight(end) && isTight(end + 1)) {
      end += 2;
    }
    return end;
  }

  private boolean isHyphen(int word) {
    return at(word).in(text).equals("-")
        && Character.isLetter(at(word + 1).in(text).codePointAt(0));
  }

  /** Whether nothing stands between a word and the one before it, which is a word too. */
  private boolean isTight(int word) {
    Span before = at(word - 1);
    boolean mark = before.length() == 1 && !Character.isLetterOrDigit(text.charAt(before.start()));
    return before.end() == at(word).start() && (!mark || isHyphen(word - 1));
  }

  /** The word after the last without a dash that only leads to what comes next. */
  private int withoutDash(int from, int to) {
    return to - from > 1 && at(to - 1).in(text).matches("[-–—]+") ? to - 1 : to;
  }

  /** "We’ll", of which the decoder took the letters and not the mark. */
  private Run withApostrophe(Run cue) {
    boolean cut =
        cue.from() > 1
            && at(cue.from()).in(text).matches("ll|ve|re|d|m")
            && at(cue.from() - 1).in(text).matches("['’]")
            && at(cue.from() - 1).end() == at(cue.from()).start();
    return cut ? new Run(cue.from() - 1, cue.to()) : cue;
  }

  /** "The" alone is nobody: what belongs to it was not taken. */
  private boolean isArticle(Run run) {
    return run.to() - run.from() == 1 && at(run.from()).in(text).matches("(?i)the|an?");
  }

  /** "U.S.", of which the decoder took the first letter. */
  private Run withInitials(Run run) {
    int to = run.to();
    while (to + 1 < words.size()
        && at(to - 1).in(text).matches("\\p{Lu}")
        && isDot(to)
        && at(to).end() == at(to + 1).start()
        && at(to + 1).in(text).matches("\\p{Lu}")) {
      to += 2;
    }
    boolean dotted = to > run.to() && to < words.size() && isDot(to);
    return to == run.to() ? run : new Run(run.from(), dotted ? to + 1 : to);
  }

  private boolean isDot(int word) {
    return at(word).in(text).equals(".") && at(word - 1).end() == at(word).start();
  }

  /** "Berg’s", of which the decoder took the mark and not the letter. */
  private Run withEnding(Run run) {
    boolean open =
        run.to() < words.size()
            && at(run.to() - 1).end() == at(run.to()).start()
            && at(run.to() - 1).in(text).matches("['’]")
            && at(run.to()).in(text).equals("s");
    return open ? new Run(run.from(), run.to() + 1) : run;
  }

  /** Whether a quotation that is closed begins where a run does, and the run ends in it. */
  private boolean isBegun(Run run, int cue) {
    int start = at(run.from()).start();
    int last = at(run.to() - 1).start();
    return quotation(start, cue)
        .filter(each -> each.closed() && each.start() == start && isIn(each, last))
        .isPresent();
  }

  /** The first word of the quotation that a run's first word stands in, or that word. */
  private int start(int from, int cue) {
    Optional<Quotation> quotation = quotation(at(from).start(), cue);
    int word = from;
    while (quotation.isPresent() && word > 0 && at(word - 1).start() >= quotation.get().start()) {
      word--;
    }
    return word;
  }

  /** The word after the last of what a run's last word stands in. */
  private int end(int to, int cue) {
    int place = at(to - 1).end() - 1;
    Optional<Quotation> quotation = quotation(place, cue);
    int end =
        quotation.map(each -> each.parts().getLast().end()).orElseGet(() -> sentenceEnd(place));
    boolean closed = quotation.filter(Quotation::closed).isPresent();
    int last = closed ? words.size() : Math.min(words.size(), to + FARTHEST);
    int word = to;
    while (word < last && at(word).start() < end) {
      word++;
    }
    return word < words.size() && at(word).start() < end ? to : word;
  }

  /** The quotation that a place of the text stands in, and its cue doesn't. */
  private Optional<Quotation> quotation(int place, int cue) {
    return Optional.ofNullable(quotations.floorEntry(place))
        .map(Map.Entry::getValue)
        .filter(each -> isIn(each, place) && !isIn(each, cue));
  }

  private static boolean isIn(Quotation quotation, int place) {
    return quotation.parts().stream().anyMatch(part -> part.contains(place));
  }

  /** Where a place's sentence ends, without the mark that ends it. */
  private int sentenceEnd(int place) {
    Span paragraph = paragraphs.floorEntry(place).getValue();
    int end =
        sentences.computeIfAbsent(paragraph, each -> Sentences.of(text, each)).stream()
            .filter(sentence -> sentence.contains(place))
            .mapToInt(Span::end)
            .findFirst()
            .orElse(paragraph.end());
    return ".!?".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
  }

  private Span at(int word) {
    return words.span(word, word + 1);
  }
}
