package org.onrecord.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

/**
 * Finds mentions and which of them mean the same, from the vectors that attributions are read from
 * too. Each mention is found by its head word (Dobrovolskii, EMNLP 2021) and points at the earlier
 * one that fits best, or at none. Immutable, safe for many threads.
 */
public final class Mentions {
  /** Pairs in one call of the network, which depend on each other by its quantisation. */
  private static final int CALL = 4096;

  /** How well an earlier mention must fit to be a candidate; 0 is as well as none. */
  public static final double LEAST = -4;

  private final Depth depth;

  /** The score of what is known to mean the same. */
  private static final double SURE = 9;

  private final Graph heads;
  private final Graph links;

  private Mentions(Depth depth) {
    this.depth = depth;
    this.heads = Graph.load(Mentions.class, depth.file("mentions"));
    this.links = Graph.load(Mentions.class, depth.file("links"));
  }

  /** The networks for this depth of the encoder that are part of the jar. */
  public static Mentions load(Depth depth) {
    return new Mentions(depth);
  }

  /** The networks it reads with: their files' names and SHA-256, 64 hexadecimal digits each. */
  public SortedMap<String, String> models() {
    return new TreeMap<>(
        Map.of(depth.file("mentions"), heads.sha256(), depth.file("links"), links.sha256()));
  }

  /** Begins to read a text, whose stretches are then added from first to last. */
  public Open begin(String text, Words words) {
    return new Open(text, words);
  }

  /**
   * A mention and those before it that may mean the same.
   *
   * @param mention the mention
   * @param candidates the others, in text order
   * @param odds how likely its head heads a mention, from 0 to 1
   */
  public record Linked(Mention mention, List<Candidate> candidates, double odds) {
    public Linked {
      candidates = List.copyOf(candidates);
    }

    /** A mention of which at most one other is known to mean the same. */
    public Linked(Mention mention, Optional<Integer> antecedent, double odds) {
      this(mention, antecedent.map(each -> new Candidate(each, SURE)).stream().toList(), odds);
    }

    /**
     * The place of the one that fits best in the list of all, smaller than this one's; empty where
     * none fits better than none, so that this is the first.
     */
    public Optional<Integer> antecedent() {
      Optional<Integer> best = Optional.empty();
      double most = 0;
      for (Candidate each : candidates) {
        if (each.score() > most) {
          most = each.score();
          best = Optional.of(each.earlier());
        }
      }
      return best;
    }
  }

  /**
   * An earlier mention that may mean the same.
   *
   * @param earlier its place in the list of all
   * @param score how well it fits: above 0 better than none, below 0 worse; never under {@link
   *     #LEAST}
   */
  public record Candidate(int earlier, double score) {}

  /** A text that is being read; for one thread. */
  public final class Open {
    private final String text;
    private final Words words;
    private final Heads found;

    private Open(String text, Words words) {
      this.text = text;
      this.words = words;
      this.found = new Heads(heads, text, words);
    }

    /** Takes the next words. */
    public void add(Stretch stretch) {
      found.add(stretch);
    }

    /** The mentions in the order of their heads, after the last words were taken. */
    public List<Linked> found() {
      List<Noun> nouns = found.nouns();
      List<List<Candidate>> candidates = new Antecedents(links, found).all();
      List<Linked> all = new ArrayList<>();
      for (int i = 0; i < nouns.size(); i++) {
        all.add(new Linked(mention(nouns.get(i)), candidates.get(i), nouns.get(i).label().odds()));
      }
      return List.copyOf(all);
    }

    private Mention mention(Noun noun) {
      Span head = words.span(noun.head(), noun.head() + 1);
      Span span = Enclosed.of(text, words.span(noun.start(), noun.end()), head);
      boolean counted = Character.isDigit(text.charAt(span.start()));
      Type type = noun.label().type();
      return new Mention(
          new Span(number(span.start()), span.end()),
          head,
          noun.label().kind(),
          counted && type == Type.PERSON ? Type.GROUP : type);
    }

    /** Where the number begins whose last digits stand here: "3,100". */
    private int number(int from) {
      int start = from;
      while (start > 1
          && Character.isDigit(text.charAt(start))
          && ",.".indexOf(text.charAt(start - 1)) >= 0
          && Character.isDigit(text.charAt(start - 2))) {
        start -= 2;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
          start--;
        }
      }
      return start;
    }
  }

  /** Asks the network for each mention's possible antecedents. */
  private static final class Antecedents {
    private final Graph links;
    private final List<Noun> nouns;
    private final List<float[]> vectors;
    private final List<int[]> asked = new ArrayList<>();
    private final List<List<Candidate>> fitting = new ArrayList<>();
    private final Pairs pairs;

    Antecedents(Graph links, Heads heads) {
      this.links = links;
      this.nouns = heads.nouns();
      this.vectors = heads.links();
      this.pairs = new Pairs(nouns);
    }

    List<List<Candidate>> all() {
      for (int later = 0; later < nouns.size(); later++) {
        fitting.add(new ArrayList<>());
        for (int earlier : pairs.before(later)) {
          asked.add(new int[] {later, earlier});
          if (asked.size() == CALL) {
            ask();
          }
        }
      }
      ask();
      return fitting;
    }

    private void ask() {
      int count = asked.size();
      if (count == 0) {
        return;
      }
      float[] later = new float[count * Heads.LINK_WIDTH];
      float[] earlier = new float[count * Heads.LINK_WIDTH];
      float[] seen = new float[count * Pairs.FEATURES];
      for (int i = 0; i < count; i++) {
        int[] pair = asked.get(i);
        int at = i * Heads.LINK_WIDTH;
        System.arraycopy(vectors.get(pair[0]), 0, later, at, Heads.LINK_WIDTH);
        System.arraycopy(vectors.get(pair[1]), 0, earlier, at, Heads.LINK_WIDTH);
        pairs.fill(pair[0], pair[1], seen, i * Pairs.FEATURES);
      }
      Map<String, Graph.Input> inputs =
          Map.of(
              "later", Graph.numbers(later, count, Heads.LINK_WIDTH),
              "earlier", Graph.numbers(earlier, count, Heads.LINK_WIDTH),
              "features", Graph.numbers(seen, count, Pairs.FEATURES));
      float[] answers = links.run(inputs, List.of("scores")).getFirst();
      for (int i = 0; i < count; i++) {
        take(asked.get(i)[0], asked.get(i)[1], answers[i]);
      }
      asked.clear();
    }

    private void take(int later, int earlier, double score) {
      if (score > LEAST) {
        fitting.get(later).add(new Candidate(earlier, score));
      }
    }
  }
}
