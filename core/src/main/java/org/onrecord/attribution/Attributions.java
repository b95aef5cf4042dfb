package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.onrecord.attribution.Nesting.Chosen;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;
import org.onrecord.encoder.Words;
import org.onrecord.text.Dateline;
import org.onrecord.text.Span;

/**
 * Finds who is said to have said, believed or wanted what: words that may be cues first, then the
 * source and the content of each, then which stands inside which. Immutable, safe for many threads.
 * The recipe of the networks is in {@code training/DECODING.md}.
 */
public final class Attributions {
  private final Depth depth;
  private final Graph decoder;
  private final BestTags best;
  private final Nesting nesting;

  private Attributions(Depth depth) {
    Settings settings = Settings.load(depth);
    this.depth = depth;
    this.decoder = Graph.load(Attributions.class, depth.file("attribution"));
    this.best = new BestTags(settings);
    this.nesting = new Nesting(settings);
  }

  /** The network for this depth of the encoder that is part of the jar. */
  public static Attributions load(Depth depth) {
    return new Attributions(depth);
  }

  /** The network it reads with: its file's name and SHA-256, 64 hexadecimal digits. */
  public SortedMap<String, String> models() {
    return new TreeMap<>(Map.of(depth.file("attribution"), decoder.sha256()));
  }

  /**
   * All but some, in the same order; what stood in one of these stands in the nearest one around it
   * that is left.
   */
  public static List<Attribution> without(List<Attribution> all, Predicate<Attribution> some) {
    return narrowed(all, (each, piece) -> !some.test(each));
  }

  /**
   * All with those pieces of content alone that fit, in the same order; one of which none does is
   * left out as {@link #without} leaves out.
   */
  public static List<Attribution> narrowed(
      List<Attribution> all, BiPredicate<Attribution, Span> fits) {
    return Remaining.of(
        all,
        (each, parent) -> {
          List<Span> content =
              each.content().stream().filter(piece -> fits.test(each, piece)).toList();
          return content.isEmpty() ? Optional.empty() : Optional.of(each.with(content, parent));
        });
  }

  /** Begins to read a text, whose stretches are then added from first to last. */
  public Open begin(String text, Words words) {
    return new Open(text, words);
  }

  /** A text that is being read; for one thread. */
  public final class Open {
    private final String text;
    private final Words words;
    private final Slices slices;

    private Open(String text, Words words) {
      this.text = text;
      this.words = words;
      this.slices = new Slices(decoder, best, words.size(), word -> isPlain(word, word + 1));
    }

    /** Takes the next words. */
    public void add(Stretch stretch) {
      slices.add(stretch);
    }

    /**
     * The attributions in the order of their cues, then those without a cue, after the last words
     * were taken.
     *
     * @param paragraphs the paragraphs of the text that the words are of, in order
     */
    public List<Attribution> found(List<Span> paragraphs) {
      List<Quotation> quotations = Quotations.find(text, paragraphs);
      Whole whole = new Whole(text, words, paragraphs, quotations);
      GoingOn ends = new GoingOn(nesting.outer(), this::isComma);
      List<Candidate> candidates =
          ends.of(new Interrupted(text, words).of(whole.of(slices.candidates())));
      List<Chosen> chosen = nesting.choose(candidates, this::isPlain);
      NavigableSet<Integer> starts = new TreeSet<>(paragraphs.stream().map(Span::start).toList());
      Telling telling = new Telling(text, words, starts, new Forms(text, quotations), chosen);
      Signed signed = Signed.find(text, paragraphs);
      Turns turns = Turns.find(text, paragraphs);
      List<Attribution> found = new ArrayList<>(turns.among(signed.among(telling.attributions())));
      List<Attribution> denied = Denied.find(text, paragraphs, found);
      found.addAll(denied);
      found.sort(Comparator.comparing(each -> each.cue().getFirst()));
      found.addAll(Uncued.find(text, paragraphs, quotations, found));
      return without(
          ToldTwice.without(text, starts, once(found)),
          each ->
              CueWords.isLeftOver(text, each)
                  || CueWords.isDemanded(text, each)
                  || CueWords.isExplaining(text, each)
                  || CueWords.isOnTerms(text, each));
    }

    private boolean isPlain(Candidate candidate) {
      return isPlain(candidate.cue().from(), candidate.cue().to());
    }

    private boolean isComma(int word) {
      return words.span(word, word + 1).in(text).equals(",");
    }

    private boolean isPlain(int from, int to) {
      return CueWords.isPlain(text, words.span(from, to));
    }
  }

  /**
   * All but those whose cue is a mark alone, and whose content another's verb leads in: "likening
   * them to traitors: “…”".
   */
  static List<Attribution> once(List<Attribution> all) {
    Set<List<Span>> told = new HashSet<>();
    all.stream().filter(each -> !isMark(each)).forEach(each -> told.add(each.content()));
    return without(all, each -> isMark(each) && told.contains(each.content()));
  }

  private static boolean isMark(Attribution attribution) {
    return attribution.cue().isEmpty() || attribution.cue().getFirst().length() == 1;
  }

  /** Turns what was chosen into places of the text, each after the one it stands in. */
  private static final class Telling {
    private final String text;
    private final Words words;
    private final Forms forms;
    private final NavigableSet<Integer> paragraphStarts;
    private final List<Chosen> chosen;
    private final List<Optional<Attribution>> told;

    Telling(
        String text,
        Words words,
        NavigableSet<Integer> paragraphStarts,
        Forms forms,
        List<Chosen> chosen) {
      this.text = text;
      this.words = words;
      this.paragraphStarts = paragraphStarts;
      this.forms = forms;
      this.chosen = chosen;
      this.told = new ArrayList<>(Collections.nCopies(chosen.size(), Optional.empty()));
    }

    List<Attribution> attributions() {
      List<Attribution> all = new ArrayList<>();
      for (int i = 0; i < chosen.size(); i++) {
        all.add(tell(i));
      }
      return all;
    }

    private Attribution tell(int index) {
      if (told.get(index).isEmpty()) {
        Optional<Attribution> parent = chosen.get(index).parent().map(this::tell);
        told.set(index, Optional.of(attribution(chosen.get(index).candidate(), parent)));
      }
      return told.get(index).orElseThrow();
    }

    private Attribution attribution(Candidate candidate, Optional<Attribution> parent) {
      Span cue = words.span(candidate.cue().from(), candidate.cue().to());
      List<Span> sources = beside(cue, sources(cue, candidate));
      List<Span> said = spans(candidate.content()).stream().map(this::undated).toList();
      List<Span> content = Undergone.content(text, cue, sources, said);
      Frame frame =
          new Frame(
              Undergone.sources(text, cue, sources),
              spans(List.of(candidate.cue())),
              content,
              forms.of(content));
      Sense sense = CueWords.sense(text, frame, parent.isPresent());
      return new Attribution(frame, sense, hundredths(candidate.confidence()), parent);
    }

    private List<Span> sources(Span cue, Candidate candidate) {
      List<Span> content = spans(candidate.content());
      List<Span> owner = Sought.owner(text, cue, spans(candidate.source()));
      List<Span> found = Sought.author(text, cue, content, owner);
      return found.isEmpty()
          ? Sought.sources(text, cue, content, spans(candidate.sought()))
          : found;
    }

    /**
     * What stands in the paragraph of a cue, if any of it does: a heading before it is no source.
     */
    private List<Span> beside(Span cue, List<Span> sources) {
      int paragraph = Optional.ofNullable(paragraphStarts.floor(cue.start())).orElse(0);
      int next = Optional.ofNullable(paragraphStarts.higher(cue.start())).orElse(text.length());
      List<Span> beside =
          sources.stream().filter(it -> it.start() >= paragraph && it.end() <= next).toList();
      return beside.isEmpty() ? sources : beside;
    }

    /** Words without the dateline of the paragraph that they begin. */
    private Span undated(Span span) {
      return paragraphStarts.contains(span.start()) ? Dateline.without(text, span) : span;
    }

    /** As it is printed, so that what was printed and taken back is equal. */
    private static double hundredths(double confidence) {
      return Math.round(confidence * 100) / 100.0;
    }

    private List<Span> spans(List<Run> runs) {
      return runs.stream().flatMap(run -> spans(run).stream()).toList();
    }

    /** A run's place in the text: one span for each paragraph it runs through. */
    private List<Span> spans(Run run) {
      List<Span> spans = new ArrayList<>();
      int from = run.from();
      for (int word = from + 1; word < run.to(); word++) {
        if (!paragraphStarts.subSet(start(word - 1), false, start(word), true).isEmpty()) {
          spans.add(words.span(from, word));
          from = word;
        }
      }
      spans.add(words.span(from, run.to()));
      return spans;
    }

    private int start(int word) {
      return words.span(word, word + 1).start();
    }
  }
}
