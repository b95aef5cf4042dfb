package org.onrecord.attribution;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * The baseline reader of attributions: a list of reporting verbs, quotation marks and the small
 * words around them, no parser and nothing learned. It reads outermost attributions only.
 */
public final class Attributions {
  private static final int FLOATING_WORDS = 4;
  private static final CueGroups GROUPS = new CueGroups(Cues.load());

  private final String text;

  /** Every quotation by each of its parts. */
  private final Map<Span, Quotation> quotations;

  /** The first offsets of quotations that a cue attributes. */
  private final Set<Integer> attributed = new HashSet<>();

  private final List<Attribution> found = new ArrayList<>();

  /** Whether the sentence just read quoted somebody, so that a quotation alone goes on with it. */
  private boolean speaking;

  private Attributions(String text, Map<Span, Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * The attributions of these paragraphs, in text order.
   *
   * @param paragraphs paragraphs of {@code text} in order, not overlapping; those left out are not
   *     read
   */
  public static List<Attribution> find(String text, List<Span> paragraphs) {
    Map<Span, Quotation> quotations = new TreeMap<>();
    for (Quotation quotation : Quotations.find(text, paragraphs)) {
      quotation.parts().forEach(part -> quotations.put(part, quotation));
    }
    Attributions reader = new Attributions(text, quotations);
    List<Passage> passages = passages(text, paragraphs, List.copyOf(quotations.keySet()));
    List<List<Draft>> drafts =
        passages.stream().map(each -> PassageReader.read(each, GROUPS)).toList();
    for (int i = 0; i < passages.size(); i++) {
      reader.mark(passages.get(i), drafts.get(i));
    }
    for (int i = 0; i < passages.size(); i++) {
      reader.read(passages.get(i), drafts.get(i));
    }
    return reader.found.stream().sorted(Comparator.comparing(Attributions::start)).toList();
  }

  private static List<Passage> passages(String text, List<Span> paragraphs, List<Span> quotes) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (Span paragraph : paragraphs) {
      int end = next;
      while (end < quotes.size() && quotes.get(end).start() < paragraph.end()) {
        end++;
      }
      passages.add(Passage.of(text, paragraph, quotes.subList(next, end)));
      next = end;
    }
    return passages;
  }

  private void mark(Passage passage, List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Run run : draft.content()) {
        quotes(passage, run).forEach(quotation -> attributed.add(quotation.start()));
      }
    }
  }

  private List<Quotation> quotes(Passage passage, Run run) {
    return IntStream.range(run.from(), run.to())
        .filter(passage::isQuote)
        .mapToObj(i -> quotation(passage, i))
        .toList();
  }

  private Quotation quotation(Passage passage, int token) {
    return requireNonNull(quotations.get(passage.token(token).span()));
  }

  /** Reads sentence by sentence: what cues attribute, and quotations that stand alone. */
  private void read(Passage passage, List<Draft> drafts) {
    int next = 0;
    for (int at = 0; at < passage.size(); at = passage.sentenceEnd(at)) {
      int end = passage.sentenceEnd(at);
      boolean cued = false;
      while (next < drafts.size() && drafts.get(next).end() <= end) {
        Draft draft = drafts.get(next++);
        found.add(attribution(passage, draft));
        speaking = draft.content().stream().anyMatch(run -> passage.isQuote(run.to() - 1));
        cued = true;
      }
      boolean alone = end - at == 1 && passage.isQuote(at);
      if (alone && !attributed.contains(quotation(passage, at).start())) {
        readAlone(passage, at);
      } else if (!cued && !alone) {
        speaking = false;
      }
    }
  }

  private void readAlone(Passage passage, int token) {
    Quotation quotation = quotation(passage, token);
    boolean first = quotation.start() == passage.token(token).span().start();
    boolean utterance = passage.isUtterance(token, FLOATING_WORDS) && passage.endsSentence(token);
    if (!first || !utterance) {
      return;
    }
    attributed.add(quotation.start());
    if (speaking) {
      found.add(extended(found.removeLast(), quotation));
    } else {
      found.add(
          new Attribution(
              List.of(),
              List.of(),
              quotation.parts(),
              Form.DIRECT,
              Kind.SPEECH,
              Pattern.FLOATING.confidence()));
      speaking = true;
    }
  }

  private Attribution extended(Attribution statement, Quotation quotation) {
    List<Span> content = new ArrayList<>(statement.content());
    content.addAll(quotation.parts());
    return new Attribution(
        statement.source(),
        statement.cue(),
        content,
        statement.form(),
        statement.kind(),
        statement.confidence());
  }

  private Attribution attribution(Passage passage, Draft draft) {
    NavigableSet<Span> content = new TreeSet<>();
    for (Run run : draft.content()) {
      content.add(passage.span(run));
      for (Quotation quotation : quotes(passage, run)) {
        quotation.parts().stream()
            .filter(part -> !part.overlaps(passage.span(run)))
            .forEach(content::add);
      }
    }
    return new Attribution(
        draft.source().map(passage::span).stream().toList(),
        draft.cue().map(passage::span).stream().toList(),
        List.copyOf(content),
        form(passage, draft.content()),
        draft.kind(),
        draft.pattern().confidence());
  }

  private Form form(Passage passage, List<Run> content) {
    boolean whole =
        content.stream().allMatch(run -> run.to() - run.from() == 1 && passage.isQuote(run.from()));
    if (whole) {
      return Form.DIRECT;
    }
    boolean quoting =
        content.stream()
            .flatMap(run -> quotes(passage, run).stream())
            .anyMatch(quotation -> Span.words(quotation.parts(), text).indexOf(' ') >= 0);
    return quoting ? Form.MIXED : Form.INDIRECT;
  }

  private static Span start(Attribution statement) {
    Span first = statement.content().getFirst();
    return Stream.of(statement.source(), statement.cue())
        .flatMap(List::stream)
        .reduce(first, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }
}
