package org.onrecord.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onrecord.text.Span;

/**
 * A small transformer that sees a text through overlapping windows (BERT: Devlin et al., NAACL
 * 2019). Each window is one call of its own, so that what it says depends on that window alone: the
 * network's activations are quantised by what is in a call. Immutable, safe for many threads.
 */
public final class Encoder {
  /** Pieces that a window holds, the two that mark its ends not counted. */
  static final int INNER = 318;

  private static final int STRIDE = 240;
  private static final int COLUMNS = INNER + 2;

  private final Depth depth;
  private final Vocabulary vocabulary;
  private final Graph graph;

  private Encoder(Depth depth) {
    this.depth = depth;
    this.vocabulary = Vocabulary.load();
    this.graph = Graph.load(Encoder.class, depth.file("encoder"));
  }

  /** The encoder of this depth that is part of the jar. */
  public static Encoder load(Depth depth) {
    return new Encoder(depth);
  }

  /** The network it reads with: its file's name and SHA-256, 64 hexadecimal digits. */
  public SortedMap<String, String> models() {
    return new TreeMap<>(Map.of(depth.file("encoder"), graph.sha256()));
  }

  /**
   * A text in words.
   *
   * @param paragraphs what is read of it, in order, not overlapping
   */
  public Words cut(String text, List<Span> paragraphs) {
    return WordCutter.cut(vocabulary, text, paragraphs);
  }

  /**
   * Reads the words once from first to last; {@code sink} gets each of them once, in order, on the
   * thread that called. The windows after the one it is given are read meanwhile on others.
   */
  public void read(Words words, Consumer<Stretch> sink) {
    List<Stretch.Window> windows = windows(words);
    Deque<Graph.Begun> begun = new ArrayDeque<>();
    for (int i = 0; i < windows.size(); i++) {
      while (begun.size() <= Graph.AT_ONCE && i + begun.size() < windows.size()) {
        begun.add(begin(words, windows.get(i + begun.size())));
      }
      List<float[]> outputs = begun.remove().values();
      sink.accept(
          new Stretch(words, windows.get(i), outputs.get(0), outputs.get(1), outputs.get(2)));
    }
  }

  private static List<Stretch.Window> windows(Words words) {
    int count = words.pieceCount();
    List<Stretch.Window> windows = new ArrayList<>();
    int owned = 0;
    for (int start = 0; owned < count; start += STRIDE) {
      int end = Math.min(start + INNER, count);
      int next = start + STRIDE;
      int last = end == count ? count : next + (end - next) / 2;
      windows.add(new Stretch.Window(start, words.wordFrom(owned), words.wordFrom(last)));
      owned = last;
    }
    return windows;
  }

  /** Begins to read a window's pieces: states, meanings and cue logits. */
  private Graph.Begun begin(Words words, Stretch.Window window) {
    int start = window.firstPiece();
    int end = Math.min(start + INNER, words.pieceCount());
    long[] ids = new long[COLUMNS];
    long[] mask = new long[COLUMNS];
    long[] shapes = new long[COLUMNS];
    int word = words.wordFrom(start + 1) - 1;
    ids[0] = Vocabulary.CLS;
    mask[0] = 1;
    for (int piece = start; piece < end; piece++) {
      while (words.firstPiece(word + 1) <= piece) {
        word++;
      }
      int column = 1 + piece - start;
      ids[column] = words.piece(piece);
      mask[column] = 1;
      shapes[column] = words.shape(word);
    }
    ids[1 + end - start] = Vocabulary.SEP;
    mask[1 + end - start] = 1;
    return graph.begin(
        Map.of(
            "input_ids", Graph.wholes(ids, 1, COLUMNS),
            "attention_mask", Graph.wholes(mask, 1, COLUMNS),
            "shape_ids", Graph.wholes(shapes, 1, COLUMNS)),
        List.of("states", "meanings", "cues"));
  }
}
