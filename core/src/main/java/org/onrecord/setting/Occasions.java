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
        .map(sentence -> Stretches.of(sentence, attribution, near(index)))
        .map(stretches -> occasion(attribution, stretches))
        .orElseGet(Occasion::unknown);
  }

  private Occasion occasion(Attribution attribution, Stretches stretches) {
    Hearers hearers = new Hearers(text, attribution, stretches);
    Venues venues = new Venues(text, attribution, stretches);
    Optional<Venues.Found> venue = venues.find();
    List<Span> heard = hearers.told();
    if (heard.isEmpty()) {
      heard = venue.map(it -> hearers.partners(it)).orElse(List.of());
    }
    return new Occasion(venue.map(Venues.Found::venue), heard);
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
