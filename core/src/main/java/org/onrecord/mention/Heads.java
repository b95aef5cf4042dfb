package org.onrecord.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;
import org.onrecord.encoder.Words;
import org.onrecord.text.Paragraphs;

/**
 * Takes the words' vectors from first to last and finds the words that head a mention, and how far
 * each mention reaches. Keeps no more vectors than the longest mention needs.
 */
final class Heads {
  /** How many numbers a mention's vector has. */
  static final int LINK_WIDTH = 128;

  private static final int EDGE = 48;
  private static final int EDGE_WIDTH = 64;
  private static final int EDGES = 4 * EDGE_WIDTH;

  /** The labels of the network: none, then each kind with each type, in this order. */
  static final List<Mention.Kind> KINDS =
      List.of(Mention.Kind.NAME, Mention.Kind.NOMINAL, Mention.Kind.PRONOUN);

  private static final List<Type> TYPES =
      List.of(
          Type.PERSON,
          Type.ORGANIZATION,
          Type.COUNTRY,
          Type.GROUP,
          Type.PLACE,
          Type.DOCUMENT,
          Type.OTHER);
  private static final int LABELS = 1 + KINDS.size() * TYPES.size();

  private final Graph graph;
  private final String text;
  private final Words words;

  /** What it counts for that a mention begins, then that it ends, so many words from its head. */
  private float[] near = new float[0];

  /** Edge vectors of the words from {@code low} to {@code high}. */
  private float[] edges = new float[0];

  private int low;
  private int high;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Noun> nouns = new ArrayList<>();
  private final List<float[]> links = new ArrayList<>();

  /** A head whose right edge may not have been read yet. */
  private record Waiting(int word, Noun.Label label) {}

  Heads(Graph graph, String text, Words words) {
    this.graph = graph;
    this.text = text;
    this.words = words;
  }

  /** Takes the next words. */
  void add(Stretch stretch) {
    int count = stretch.to() - stretch.from();
    if (count == 0) {
      return;
    }
    float[] meanings = new float[count * Stretch.WIDTH];
    for (int i = 0; i < count; i++) {
      stretch.copyMeaning(stretch.from() + i, meanings, i * Stretch.WIDTH);
    }
    List<float[]> outputs =
        graph.run(
            Map.of("states", Graph.numbers(meanings, count, Stretch.WIDTH)),
            List.of("labels", "edges", "links", "near"));
    near = outputs.get(3);
    keep(stretch, outputs.get(1));
    for (int i = 0; i < count; i++) {
      label(outputs.get(0), i, stretch.from() + i, outputs.get(2));
    }
    finish();
  }

  /** The mentions, in the order of their heads, after the last words were taken. */
  List<Noun> nouns() {
    return nouns;
  }

  /** The vectors of the mentions, in the same order. */
  List<float[]> links() {
    return links;
  }

  private void label(float[] logits, int row, int word, float[] vectors) {
    double[] odds = odds(logits, row * LABELS);
    if (odds[0] >= 0.5) {
      return;
    }
    int best = 1;
    for (int label = 2; label < LABELS; label++) {
      best = odds[label] > odds[best] ? label : best;
    }
    Mention.Kind kind = KINDS.get((best - 1) / TYPES.size());
    Type type = TYPES.get((best - 1) % TYPES.size());
    waiting.add(new Waiting(word, new Noun.Label(kind, type, 1 - odds[0])));
    links.add(Arrays.copyOfRange(vectors, row * LINK_WIDTH, (row + 1) * LINK_WIDTH));
  }

  private static double[] odds(float[] logits, int at) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < LABELS; i++) {
      most = Math.max(most, logits[at + i]);
    }
    double[] odds = new double[LABELS];
    double sum = 0;
    for (int i = 0; i < LABELS; i++) {
      odds[i] = Math.exp(logits[at + i] - most);
      sum += odds[i];
    }
    for (int i = 0; i < LABELS; i++) {
      odds[i] /= sum;
    }
    return odds;
  }

  private void keep(Stretch stretch, float[] added) {
    int first = waiting.isEmpty() ? high : waiting.getFirst().word();
    int oldest = Math.max(low, first - EDGE);
    float[] kept = new float[(stretch.to() - oldest) * EDGES];
    System.arraycopy(edges, (oldest - low) * EDGES, kept, 0, (high - oldest) * EDGES);
    System.arraycopy(added, 0, kept, (high - oldest) * EDGES, added.length);
    edges = kept;
    low = oldest;
    high = stretch.to();
  }

  private void finish() {
    while (!waiting.isEmpty()
        && (waiting.getFirst().word() + EDGE <= high || high == words.size())) {
      Waiting next = waiting.removeFirst();
      int start = next.word() - reach(next.word(), 0);
      int end = next.word() + reach(next.word(), 1) + 1;
      nouns.add(new Noun(next.word(), start, end, next.label(), lower(start, end)));
    }
  }

  private List<String> lower(int start, int end) {
    List<String> lower = new ArrayList<>();
    for (int word = start; word < end; word++) {
      lower.add(words.span(word, word + 1).in(text).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(lower);
  }

  /** How many words before its head (side 0) or after it (side 1) a mention reaches. */
  private int reach(int head, int side) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int steps = 0; steps < EDGE; steps++) {
      int word = side == 0 ? head - steps : head + steps;
      if (word < low || word >= high || (steps > 0 && isParted(word - side))) {
        break;
      }
      double score = product(head, word, side) / Math.sqrt(EDGE_WIDTH) + near[side * EDGE + steps];
      if (score > most) {
        most = score;
        best = steps;
      }
    }
    return best;
  }

  /** Whether a new paragraph begins after a word. */
  private boolean isParted(int word) {
    int from = words.span(word, word + 1).end();
    int to = words.span(word + 1, word + 2).start();
    boolean broken =
        text.substring(from, to).chars().anyMatch(each -> Paragraphs.isLineBreak((char) each));
    return broken && !Character.isLowerCase(text.codePointAt(to));
  }

  private double product(int head, int word, int side) {
    int query = (head - low) * EDGES + 2 * side * EDGE_WIDTH;
    int key = (word - low) * EDGES + (2 * side + 1) * EDGE_WIDTH;
    double sum = 0;
    for (int i = 0; i < EDGE_WIDTH; i++) {
      sum += (double) edges[query + i] * edges[key + i];
    }
    return sum;
  }
}
