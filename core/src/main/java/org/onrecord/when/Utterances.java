package org.onrecord.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Tells which words date the saying of a statement, and not what is said: words in the cue's own
 * sentence and outside what is attributed there, by the cue ("said on Tuesday", "on Tuesday said")
 * or at the sentence's beginning ("In an interview Tuesday, she said").
 */
public final class Utterances {
  /** How far from a cue its date may stand, in UTF-16 units. */
  private static final int REACH = 400;

  /** How many attributions before and after one may share its date. */
  private static final int NEIGHBOURS = 6;

  private static final Pattern JOINED = Pattern.compile("\\b(?:and|but)\\s(?:also\\s|then\\s)?$");

  /** What the cue of something that was said once looks like, and not of what lasts. */
  private static final Pattern SAID_ONCE =
      Pattern.compile(
          "(?:\\p{L}+ed|said|told|wrote|swore|made|gave|took|put)\\b.*", Pattern.DOTALL);

  private static final int LONGEST_JOINT = 24;

  private final String text;
  private final List<Span> sentences;
  private final List<Expression> expressions;
  private final List<Span> spans;
  private final List<Attribution> attributions;

  /** For each expression, the attributions in whose content it stands. */
  private final Map<Expression, Set<Attribution>> holders = new HashMap<>();

  private Utterances(
      String text,
      List<Span> sentences,
      List<Expression> expressions,
      List<Attribution> attributions) {
    this.text = text;
    this.sentences = sentences;
    this.expressions = expressions;
    this.spans = expressions.stream().map(Expression::span).toList();
    this.attributions = attributions;
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        within(content.start(), content.end())
            .forEach(it -> holders.computeIfAbsent(it, key -> new HashSet<>()).add(attribution));
      }
    }
  }

  /**
   * When each of an article's attributions was said, in their order.
   *
   * @param paragraphs of the text, in order
   * @param expressions as {@link Dates#find} gives them
   * @param attributions in text order
   * @param published the day of publication
   */
  public static List<Uttered> of(
      String text,
      List<Span> paragraphs,
      List<Expression> expressions,
      List<Attribution> attributions,
      Optional<LocalDate> published) {
    List<Span> sentences =
        paragraphs.stream().flatMap(it -> Sentences.of(text, it).stream()).toList();
    Utterances utterances = new Utterances(text, sentences, expressions, attributions);
    List<Optional<Expression>> own = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      own.add(utterances.own(i));
    }
    List<Uttered> uttered = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Optional<Expression> date = own.get(i).isPresent() ? own.get(i) : utterances.shared(i, own);
      uttered.add(Uttered.of(date, published));
    }
    return List.copyOf(uttered);
  }

  /** The expressions that lie between two offsets. */
  private List<Expression> within(int from, int to) {
    int first = Span.firstFrom(spans, from);
    int last = first;
    while (last < expressions.size() && expressions.get(last).span().end() <= to) {
      last++;
    }
    return expressions.subList(first, last);
  }

  private Optional<Span> sentenceAt(int offset) {
    int index = Span.firstFrom(sentences, offset + 1) - 1;
    return index < 0 || !sentences.get(index).contains(offset)
        ? Optional.empty()
        : Optional.of(sentences.get(index));
  }

  /** The expression that dates this attribution itself: the one nearest its cue. */
  private Optional<Expression> own(int index) {
    Attribution attribution = attributions.get(index);
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().getFirst();
    Optional<Span> sentence = sentenceAt(cue.start());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Saying saying = new Saying(text, sentence.get(), attribution, otherCues(index));
    int from = Math.max(sentence.get().start(), cue.start() - REACH);
    int to = Math.min(sentence.get().end(), cue.end() + REACH);
    return within(from, to).stream()
        .filter(it -> dates(saying, it))
        .min(Comparator.comparingInt(it -> distance(cue, it.span())));
  }

  private boolean dates(Saying saying, Expression expression) {
    Attribution attribution = saying.attribution();
    Set<Attribution> held = holders.getOrDefault(expression, Set.of());
    Span cue = attribution.cue().getFirst();
    boolean apart =
        held.stream()
            .filter(it -> !it.equals(attribution))
            .allMatch(it -> it.content().stream().anyMatch(content -> content.contains(cue)));
    boolean inParent = attribution.parent().filter(it -> !held.contains(it)).isEmpty();
    boolean outer =
        attribution.parent().isEmpty()
            && held.stream().allMatch(it -> it.chain().contains(attribution));
    if (outer && saying.isEndedBy(expression.span())) {
      return true;
    }
    if (!apart || !inParent) {
      return false;
    }
    return held.contains(attribution)
        ? saying.isLedBy(expression.span())
        : saying.isDatedBy(expression.span());
  }

  private List<Span> otherCues(int index) {
    List<Span> cues = new ArrayList<>();
    for (int i = Math.max(0, index - NEIGHBOURS);
        i <= index + NEIGHBOURS && i < attributions.size();
        i++) {
      if (i != index && attributions.get(i).parent().equals(attributions.get(index).parent())) {
        cues.addAll(attributions.get(i).cue());
      }
    }
    return cues;
  }

  private static int distance(Span cue, Span date) {
    return date.start() >= cue.end() ? date.start() - cue.end() : cue.start() - date.start();
  }

  /** "Rejected the plan, telling reporters on Monday": one source, one sentence, one date. */
  private Optional<Expression> shared(int index, List<Optional<Expression>> own) {
    Attribution attribution = attributions.get(index);
    for (int away = 1; away <= NEIGHBOURS; away++) {
      for (int i : new int[] {index - away, index + away}) {
        boolean dated = i >= 0 && i < own.size() && own.get(i).isPresent();
        if (dated && goTogether(attribution, attributions.get(i))) {
          return own.get(i);
        }
      }
    }
    return Optional.empty();
  }

  private boolean goTogether(Attribution one, Attribution other) {
    return !one.cue().isEmpty()
        && !one.source().isEmpty()
        && one.source().equals(other.source())
        && one.parent().equals(other.parent())
        && sentenceAt(one.cue().getFirst().start())
            .equals(sentenceAt(other.cue().getFirst().start()))
        && (isParticiple(one) || isParticiple(other) || isJoined(one, other));
  }

  /** "Rejected the offer on Monday and warned": a second verb after the first that has the date. */
  private boolean isJoined(Attribution attribution, Attribution first) {
    Span cue = attribution.cue().getFirst();
    String before = text.substring(Math.max(0, cue.start() - LONGEST_JOINT), cue.start());
    return first.cue().getFirst().end() < cue.start()
        && JOINED.matcher(before).find()
        && SAID_ONCE.matcher(cue.in(text)).matches();
  }

  private boolean isParticiple(Attribution attribution) {
    return attribution.cue().getFirst().in(text).split("\\s", 2)[0].endsWith("ing");
  }
}
