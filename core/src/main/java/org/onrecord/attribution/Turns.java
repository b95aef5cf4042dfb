package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * The turns of an interview or a debate that is written down: paragraphs that begin with who speaks
 * and a colon ("BERG: We stayed."), or with the speaker in brackets. What is said goes on until the
 * next one speaks. As in PolNeAR the label is the source and the colon the cue.
 */
final class Turns {
  private static final double CONFIDENCE = 0.95;

  /** So few labelled paragraphs are no interview. */
  private static final int FEWEST = 3;

  /** In so many of its paragraphs an interview has sentences. */
  private static final double SENTENCES = 0.6;

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}.'’/&-]*";

  private static final Pattern LABEL =
      Pattern.compile(
          "[“\"]?(?:(?<who>"
              + NAME
              + "(?: (?:of |the |de |van |von |al-)?"
              + NAME
              + "){0,5})(?: ?\\([^()\\n]{2,80}\\))?(?<colon>:)|\\(?\\[(?<named>"
              + NAME
              + "(?: "
              + NAME
              + "){0,5})\\])\\s+(?=\\S)");

  private static final Pattern SENTENCE = Pattern.compile("[.?!…—–-][”\"’)\\]]*\\s*$");

  private static final Pattern SPOKEN =
      Pattern.compile("^[^“\"]*\\b(?:I|[Ww]e|[Yy]ou|my|our|your|us|me)\\b");

  private final String text;
  private final NavigableMap<Integer, Attribution> byStart = new TreeMap<>();

  /**
   * The beginning of a turn.
   *
   * @param paragraph its number
   * @param who the words that say who speaks
   * @param colon the mark after them; empty for brackets
   * @param said what is said in its paragraph
   */
  private record Label(int paragraph, Span who, Optional<Span> colon, Span said) {
    /** The last word, by which later labels name whom the first one named in full. */
    String key(String text) {
      String words = who.in(text);
      return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
  }

  private Turns(String text) {
    this.text = text;
  }

  /** Those of these paragraphs; none where they are no interview. */
  static Turns find(String text, List<Span> paragraphs) {
    Turns turns = new Turns(text);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      turns.label(i, paragraphs.get(i)).ifPresent(labels::add);
    }
    if (turns.isInterview(labels)) {
      for (int i = 0; i < labels.size(); i++) {
        int from = labels.get(i).paragraph() + 1;
        int to =
            i + 1 < labels.size() ? labels.get(i + 1).paragraph() : turns.end(paragraphs, from);
        turns.add(labels.get(i), paragraphs.subList(from, Math.max(from, to)));
      }
    }
    return turns;
  }

  private Optional<Label> label(int number, Span paragraph) {
    Matcher label = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
    if (!label.lookingAt() || label.end() >= paragraph.end()) {
      return Optional.empty();
    }
    String group = label.group("who") == null ? "named" : "who";
    Span who = new Span(label.start(group), label.end(group));
    Optional<Span> colon =
        group.equals("who")
            ? Optional.of(new Span(label.start("colon"), label.end("colon")))
            : Optional.empty();
    return Optional.of(new Label(number, who, colon, new Span(label.end(), paragraph.end())));
  }

  /** Whether at least two speak in turn, one of them again, and in sentences. */
  private boolean isInterview(List<Label> labels) {
    Map<String, Integer> speakers = new HashMap<>();
    labels.forEach(each -> speakers.merge(each.key(text), 1, Integer::sum));
    boolean again = speakers.values().stream().anyMatch(times -> times > 1);
    long spoken = labels.stream().filter(it -> SENTENCE.matcher(it.said().in(text)).find()).count();
    return labels.size() >= FEWEST
        && speakers.size() > 1
        && speakers.size() * 2 <= labels.size() + 1
        && again
        && spoken >= SENTENCES * labels.size();
  }

  /**
   * The paragraph after the last one: it goes on while somebody speaks of themselves or to others.
   */
  private int end(List<Span> paragraphs, int from) {
    int to = from;
    while (to < paragraphs.size() && SPOKEN.matcher(paragraphs.get(to).in(text)).find()) {
      to++;
    }
    return to;
  }

  private void add(Label label, List<Span> further) {
    List<Span> content = new ArrayList<>(List.of(label.said()));
    content.addAll(further);
    Frame frame =
        new Frame(List.of(label.who()), label.colon().stream().toList(), content, Form.DIRECT);
    byStart.put(label.who().start(), Attribution.of(frame, Sense.of(Kind.SPEECH), CONFIDENCE));
  }

  /**
   * These and others, which stand in the turn that their cue stands in and give up what others say.
   *
   * @param others in the order of their cues
   */
  List<Attribution> among(List<Attribution> others) {
    if (byStart.isEmpty()) {
      return others;
    }
    List<Attribution> all = new ArrayList<>(byStart.values());
    all.addAll(Remaining.of(others, this::beside));
    all.sort(Comparator.comparingInt(each -> each.frame().extent().start()));
    return List.copyOf(all);
  }

  private Optional<Attribution> beside(Attribution other, Optional<Attribution> parent) {
    Span cue = other.cue().isEmpty() ? other.content().getFirst() : other.cue().getFirst();
    Optional<Attribution> turn = at(cue.start());
    boolean label =
        turn.filter(it -> it.content().stream().noneMatch(said -> said.contains(cue))).isPresent();
    List<Span> content =
        other.content().stream()
            .flatMap(piece -> within(piece, turn).stream())
            .filter(piece -> !piece.in(text).isBlank())
            .toList();
    if (label || content.isEmpty()) {
      return Optional.empty();
    }
    boolean same = parent.filter(it -> at(it.frame().extent().start()).equals(turn)).isPresent();
    return Optional.of(other.with(content, same ? parent : turn));
  }

  /** What of a piece is said in a turn; of one that stands in none, what no turn says. */
  private List<Span> within(Span piece, Optional<Attribution> turn) {
    if (turn.isEmpty()) {
      return at(piece.start()).isEmpty() && at(piece.end() - 1).isEmpty()
          ? List.of(piece)
          : List.of();
    }
    return turn.get().content().stream()
        .filter(piece::overlaps)
        .map(
            said ->
                new Span(Math.max(said.start(), piece.start()), Math.min(said.end(), piece.end())))
        .toList();
  }

  /** The turn that a place stands in, its label included. */
  private Optional<Attribution> at(int place) {
    return Optional.ofNullable(byStart.floorEntry(place))
        .map(Map.Entry::getValue)
        .filter(each -> place < each.frame().extent().end());
  }
}
