package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Tells on what occasion and to whom each of an article's attributions was made, as far as its own
 * sentence says so outside of what is attributed.
 */
public final class Occasions {
  /** How many attributions before and after one may share its sentence. */
  private static final int NEIGHBOURS = 6;

  private final String text;
  private final List<Span> sentences;
  private final List<Attribution> attributions;

  private Occasions(String text, List<Span> sentences, List<Attribution> attributions) {
    this.text = text;
    this.sentences = sentences;
    this.attributions = attributions;
  }

  /**
   * One for each attribution, in their order.
   *
   * @param paragraphs of the text, in order
   * @param attributions in text order
   */
  public static List<Occasion> of(
      String text, List<Span> paragraphs, List<Attribution> attributions) {
    List<Span> sentences =
        paragraphs.stream().flatMap(it -> Sentences.of(text, it).stream()).toList();
    Occasions occasions = new Occasions(text, sentences, attributions);
    List<Occasion> found = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      found.add(occasions.at(i));
    }
    return List.copyOf(found);
  }

  private Occasion at(int index) {
    Attribution attribution = attributions.get(index);
    if (attribution.cue().isEmpty()) {
      return Occasion.unknown();
    }
    return sentenceAt(attribution.cue().getFirst().start())
        .map(sentence -> occasion(attribution, sentence, near(index)))
        .orElseGet(Occasion::unknown);
  }

  private Occasion occasion(Attribution attribution, Span sentence, List<Attribution> near) {
    Stretches stretches = Stretches.of(sentence, attribution, near);
    List<Attribution> beside =
        near.stream()
            .filter(each -> !each.cue().isEmpty() && sentence.contains(each.cue().getFirst()))
            .filter(each -> each.parent().equals(attribution.parent()))
            .toList();
    Hearers hearers = new Hearers(text, attribution, stretches);
    Optional<Venues.Found> venue = new Venues(text, attribution, stretches).find();
    List<Span> heard =
        new Asked(text, sentence, attribution).told(beside).map(List::of).orElseGet(hearers::told);
    if (heard.isEmpty()) {
      heard = venue.map(hearers::partners).orElse(List.of());
    }
    if (heard.isEmpty()) {
      heard = with(attribution, sentence, beside, near);
    }
    return new Occasion(venue.map(Venues.Found::venue), heard);
  }

  /** "Told dockers it was shut, adding that …", "asked by the union, she said". */
  private List<Span> with(
      Attribution attribution, Span sentence, List<Attribution> beside, List<Attribution> near) {
    boolean goesOn =
        attribution.cue().getFirst().in(text).endsWith("ing") && !attribution.source().isEmpty();
    for (Attribution each : goesOn ? beside : List.<Attribution>of()) {
      if (each.source().equals(attribution.source()) && isBefore(each, attribution)) {
        return new Hearers(text, each, Stretches.of(sentence, each, near)).told();
      }
    }
    return beside.stream()
        .filter(each -> !each.source().equals(attribution.source()))
        .filter(each -> isBefore(each, attribution))
        .filter(each -> new Asked(text, sentence, each).isQuestion())
        .findFirst()
        .map(Attribution::source)
        .orElse(List.of());
  }

  private static boolean isBefore(Attribution one, Attribution other) {
    return one.cue().getFirst().start() < other.cue().getFirst().start();
  }

  private Optional<Span> sentenceAt(int offset) {
    int index = Span.firstFrom(sentences, offset + 1) - 1;
    return index < 0 || !sentences.get(index).contains(offset)
        ? Optional.empty()
        : Optional.of(sentences.get(index));
  }

  private List<Attribution> near(int index) {
    List<Attribution> near = new ArrayList<>();
    for (int i = Math.max(0, index - NEIGHBOURS);
        i <= index + NEIGHBOURS && i < attributions.size();
        i++) {
      if (i != index) {
        near.add(attributions.get(i));
      }
    }
    return near;
  }
}
