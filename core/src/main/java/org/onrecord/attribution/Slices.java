package org.onrecord.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntPredicate;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;

/**
 * Decodes one text: takes its words' vectors from first to last, and round each word that may be
 * part of a cue looks for source, cue and content among the words near it. Keeps no more vectors
 * than two slices need, however long the text is.
 */
final class Slices {
  /** How many words are looked at on either side of a cue. */
  static final int REACH = 96;

  private static final int SLOTS = 2 * REACH + 1;
  private static final int WIDTH = Stretch.WIDTH;

  /** Slices in one call of the network, which depend on each other by its quantisation. */
  private static final int CALL = 16;

  /** Words less likely than this are never looked at. */
  private static final double POSSIBLE = 0.15;

  /** The same for words that by themselves say that somebody says, thinks or wants. */
  private static final double POSSIBLE_PLAIN = 0.10;

  private final Graph decoder;
  private final BestTags best;
  private final int words;
  private final IntPredicate plain;

  /** Vectors of the words from {@code low} to {@code high}. */
  private float[] states = new float[4 * SLOTS * WIDTH];

  private int low;
  private int high;

  /** The group of words that is being read, and groups whose slices aren't whole yet. */
  private Optional<Anchor> open = Optional.empty();

  private final List<Anchor> waiting = new ArrayList<>();
  private final List<Anchor> cut = new ArrayList<>();
  private final float[] call = new float[CALL * SLOTS * WIDTH];
  private final Queue<Call> begun = new ArrayDeque<>();
  private final List<Candidate> found = new ArrayList<>();

  /**
   * A call of the network that goes on by itself.
   *
   * @param anchors what its slices were cut round
   * @param tags the tags of each slice's words
   */
  private record Call(List<Anchor> anchors, Graph.Begun tags) {}

  /**
   * The surest word of neighbouring ones that may be one cue.
   *
   * @param last the last of them so far
   */
  private record Anchor(int word, double probability, int last) {

    Anchor and(int next, double nextProbability) {
      return nextProbability > probability
          ? new Anchor(next, nextProbability, next)
          : new Anchor(word, probability, next);
    }
  }

  /**
   * A text that has not been read yet.
   *
   * @param words how many words it has
   * @param plain which of them say by themselves that somebody says, thinks or wants
   */
  Slices(Graph decoder, BestTags best, int words, IntPredicate plain) {
    this.decoder = decoder;
    this.best = best;
    this.words = words;
    this.plain = plain;
  }

  /** Takes the next words. */
  void add(Stretch stretch) {
    keep(stretch);
    for (int word = stretch.from(); word < stretch.to(); word++) {
      double probability = stretch.cueProbability(word);
      if (!isPossible(word, probability)) {
        continue;
      }
      int before = word - 1;
      boolean joined = stretch.goesOn(word) && open.filter(it -> it.last() == before).isPresent();
      if (!joined) {
        open.ifPresent(waiting::add);
      }
      open =
          Optional.of(
              joined ? open.get().and(word, probability) : new Anchor(word, probability, word));
    }
    open.filter(anchor -> anchor.last() < high - 1 || high == words)
        .ifPresent(
            anchor -> {
              waiting.add(anchor);
              open = Optional.empty();
            });
    cutWhole();
  }

  private boolean isPossible(int word, double probability) {
    return probability >= POSSIBLE || (probability >= POSSIBLE_PLAIN && plain.test(word));
  }

  /** What was found, in the order of the anchors, after the last words were taken. */
  List<Candidate> candidates() {
    decode();
    begun.forEach(this::take);
    begun.clear();
    return List.copyOf(found);
  }

  private void keep(Stretch stretch) {
    int oldest = Math.max(low, firstNeeded() - REACH);
    int room = (stretch.to() - oldest) * WIDTH;
    float[] target = room > states.length ? new float[2 * room] : states;
    System.arraycopy(states, (oldest - low) * WIDTH, target, 0, (high - oldest) * WIDTH);
    states = target;
    low = oldest;
    high = stretch.to();
    for (int word = stretch.from(); word < high; word++) {
      stretch.copyState(word, states, (word - low) * WIDTH);
    }
  }

  /** The earliest anchor whose slice has not been cut, or that could still come. */
  private int firstNeeded() {
    int next = open.map(Anchor::word).orElse(high);
    return waiting.isEmpty() ? next : waiting.getFirst().word();
  }

  private void cutWhole() {
    while (!waiting.isEmpty() && (high == words || waiting.getFirst().word() + REACH < high)) {
      Anchor anchor = waiting.removeFirst();
      int from = Math.max(0, anchor.word() - REACH);
      int to = Math.min(high, anchor.word() + REACH + 1);
      int slot = cut.size() * SLOTS + from - (anchor.word() - REACH);
      System.arraycopy(states, (from - low) * WIDTH, call, slot * WIDTH, (to - from) * WIDTH);
      cut.add(anchor);
      if (cut.size() == CALL) {
        decode();
      }
    }
  }

  private void decode() {
    int count = cut.size();
    if (count == 0) {
      return;
    }
    float[] mask = new float[count * SLOTS];
    for (int i = 0; i < count; i++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        mask[i * SLOTS + slot] = isInText(cut.get(i).word() - REACH + slot) ? 1 : 0;
      }
    }
    float[] slices = Arrays.copyOf(call, count * SLOTS * WIDTH);
    Map<String, Graph.Input> inputs =
        Map.of(
            "states", Graph.numbers(slices, count, SLOTS, WIDTH),
            "mask", Graph.numbers(mask, count, SLOTS));
    begun.add(new Call(List.copyOf(cut), decoder.begin(inputs, List.of("tags"))));
    if (begun.size() > Graph.AT_ONCE) {
      take(begun.remove());
    }
    cut.clear();
    Arrays.fill(call, 0);
  }

  /** Takes what a call found, when it has ended. */
  private void take(Call ended) {
    float[] tags = ended.tags().values().getFirst();
    for (int i = 0; i < ended.anchors().size(); i++) {
      candidate(ended.anchors().get(i), tags, i).ifPresent(found::add);
    }
  }

  private boolean isInText(int word) {
    return word >= 0 && word < words;
  }

  private Optional<Candidate> candidate(Anchor anchor, float[] scores, int row) {
    double[][] own = new double[SLOTS][Tag.COUNT];
    boolean[] inText = new boolean[SLOTS];
    int first = anchor.word() - REACH;
    for (int slot = 0; slot < SLOTS; slot++) {
      inText[slot] = isInText(first + slot);
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        own[slot][tag] = scores[(row * SLOTS + slot) * Tag.COUNT + tag];
      }
    }
    Tag[] tags = best.of(own, inText, REACH);
    List<Run> content = runs(tags, Tag.CONTENT_BEGINS, Tag.CONTENT, first);
    Optional<Run> cue =
        runs(tags, Tag.CUE_BEGINS, Tag.CUE, first).stream()
            .filter(run -> run.contains(anchor.word()))
            .findFirst();
    List<Run> source = runs(tags, Tag.SOURCE_BEGINS, Tag.SOURCE, first);
    if (content.isEmpty() || cue.isEmpty()) {
      return Optional.empty();
    }
    List<Run> sought =
        source.isEmpty()
            ? runs(best.seeking(own, inText, REACH), Tag.SOURCE_BEGINS, Tag.SOURCE, first)
            : List.of();
    return Optional.of(
        new Candidate(anchor.word(), anchor.probability(), source, cue.get(), content, sought));
  }

  private static List<Run> runs(Tag[] tags, Tag begins, Tag inside, int first) {
    return BestTags.runs(tags, begins, inside).stream()
        .map(run -> new Run(run.from() + first, run.to() + first))
        .toList();
  }
}
