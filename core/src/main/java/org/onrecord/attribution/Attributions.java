package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.attribution.Nesting.Chosen;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

/**
 * Finds who is said to have said, believed or wanted what: words that may be cues first, then the
 * source and the content of each, then which stands inside which. Immutable, safe for many threads.
 * The recipe of the networks is in {@code training/DECODING.md}.
 */
public final class Attributions {
  private final Encoder encoder;
  private final Graph decoder;
  private final BestTags best;
  private final Nesting nesting;

  private Attributions(Encoder encoder, Graph decoder, Settings settings) {
    this.encoder = encoder;
    this.decoder = decoder;
    this.best = new BestTags(settings);
    this.nesting = new Nesting(settings);
  }

  /** The reader of attributions that is part of the jar. */
  public static Attributions load() {
    Graph decoder = Graph.load(Attributions.class, "attribution.onnx");
    return new Attributions(Encoder.load(), decoder, Settings.load());
  }

  /** The networks it reads with: their files' names and SHA-256, 64 hexadecimal digits each. */
  public SortedMap<String, String> models() {
    return new TreeMap<>(
        Map.of("attribution.onnx", decoder.sha256(), "encoder.onnx", encoder.sha256()));
  }

  /**
   * The attributions of these paragraphs, in the order of their cues; then those without a cue.
   *
   * @param paragraphs paragraphs of {@code text} in order, not overlapping; those left out are not
   *     read
   */
  public List<Attribution> find(String text, List<Span> paragraphs) {
    Words words = encoder.cut(text, paragraphs);
    Slices slices = new Slices(decoder, best, words.size());
    encoder.read(words, slices::add);
    List<Chosen> chosen = nesting.choose(slices.candidates());
    List<Quotation> quotations = Quotations.find(text, paragraphs);
    Telling telling = new Telling(text, words, new Forms(text, quotations), chosen);
    paragraphs.forEach(paragraph -> telling.paragraphStarts.add(paragraph.start()));
    List<Attribution> found = new ArrayList<>(telling.attributions());
    found.addAll(Uncued.find(text, paragraphs, quotations, found));
    return List.copyOf(found);
  }

  /** Turns what was chosen into places of the text, each after the one it stands in. */
  private static final class Telling {
    private final String text;
    private final Words words;
    private final Forms forms;
    private final NavigableSet<Integer> paragraphStarts = new TreeSet<>();
    private final List<Chosen> chosen;
    private final List<Optional<Attribution>> told;

    Telling(String text, Words words, Forms forms, List<Chosen> chosen) {
      this.text = text;
      this.words = words;
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
      List<Span> content = spans(candidate.content());
      Frame frame =
          new Frame(
              spans(candidate.source()),
              spans(List.of(candidate.cue())),
              content,
              forms.of(content));
      Sense sense = CueWords.sense(text, frame, parent.isPresent());
      return new Attribution(frame, sense, hundredths(candidate.confidence()), parent);
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
