package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Stretch;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

/**
 * Says what a statement or a happening does, from the vectors that the encoder has already given
 * its words. Each is one call of a small network in single precision, so that nothing depends on
 * what else is asked. Immutable, safe for many threads. {@code training/} makes the networks.
 */
public final class Acts {
  private static final List<Code> CODES = List.of(Code.values());

  private final Depth depth;
  private final Net acts;
  private final Net moods;

  private Acts(Depth depth) {
    this.depth = depth;
    this.acts = Net.load(depth, "acts");
    this.moods = Net.load(depth, "moods");
  }

  /** The networks for this depth of the encoder that are part of the jar. */
  public static Acts load(Depth depth) {
    return new Acts(depth);
  }

  /** The networks it reads with: each file's name and SHA-256, 64 hexadecimal digits. */
  public SortedMap<String, String> models() {
    SortedMap<String, String> models = new TreeMap<>();
    acts.addTo(models, depth);
    moods.addTo(models, depth);
    return models;
  }

  /**
   * Begins to read a text, whose stretches are then added from first to last.
   *
   * @param paragraphs the paragraphs of {@code text} that the words are of, in order
   */
  public Open begin(String text, List<Span> paragraphs, Words words) {
    return new Open(new Surroundings(text, paragraphs, words));
  }

  /** Reads paragraphs by themselves, with an encoder of the same depth; nothing is to be added. */
  public Open alone(Encoder encoder, String text, List<Span> paragraphs) {
    Words words = encoder.cut(text, paragraphs);
    Open open = begin(text, paragraphs, words);
    encoder.read(words, open::add);
    return open;
  }

  /** A text that is being read; for one thread. */
  public final class Open {
    private final Surroundings surroundings;
    private final Rows rows;
    private final Rows moodRows;

    private Open(Surroundings surroundings) {
      this.surroundings = surroundings;
      this.rows = acts.rows();
      this.moodRows = moods.rows();
    }

    /** Takes the next words. */
    public void add(Stretch stretch) {
      rows.add(stretch);
      moodRows.add(stretch);
    }

    /**
     * What these words do, after the last words were taken: an act without targets; empty if none
     * of them was read.
     */
    public Optional<Act> act(Parts parts) {
      return outcome(parts).map(Outcome::act);
    }

    /** The same, with at whom the act is directed, and how what is claimed stands to fact. */
    public Optional<Judged> judged(Parts parts) {
      return surroundings
          .of(parts)
          .map(
              seen -> {
                Outcome outcome = outcome(seen);
                return new Judged(outcome.act(), outcome.aim(), mood(seen));
              });
    }

    private Mood mood(Seen seen) {
      List<Double> odds = new ArrayList<>();
      for (float each : moods.run(moodRows, seen, List.of("moods")).getFirst()) {
        odds.add((double) each);
      }
      return new Mood(odds);
    }

    /**
     * Who acts and on whom, where nothing but the sentence is known, after the last words were
     * taken: two parties that are both sides, as in a meeting, are sources and targets.
     */
    public Parts parties() {
      return outcome(Parts.between(List.of(), List.of()))
          .map(Outcome::parties)
          .orElseGet(() -> Parts.between(List.of(), List.of()));
    }

    private Optional<Outcome> outcome(Parts parts) {
      return surroundings.of(parts).map(seen -> outcome(seen));
    }

    private Outcome outcome(Seen seen) {
      List<float[]> outputs = acts.run(rows, seen, List.of("acts", "added", "sides", "aimed"));
      int best = 0;
      for (int code = 1; code < CODES.size(); code++) {
        best = outputs.get(0)[code] > outputs.get(0)[best] ? code : best;
      }
      double probability = outputs.get(0)[best];
      List<Double> added = new ArrayList<>();
      for (int at = best; at < outputs.get(1).length; at += CODES.size()) {
        added.add((double) outputs.get(1)[at]);
      }
      List<Span> words = Deciding.of(seen, added);
      double confidence = Math.round(probability * 100) / 100.0;
      return new Outcome(
          new Act(CODES.get(best), List.of(), words, confidence),
          Side.parts(seen, outputs.get(2)),
          Aim.of(seen, outputs.get(3)));
    }
  }

  /**
   * What the network says.
   *
   * @param act the likeliest act
   * @param parties who acts and on whom
   * @param aim which words name whom it is directed at
   */
  private record Outcome(Act act, Parts parties, Aim aim) {}
}
