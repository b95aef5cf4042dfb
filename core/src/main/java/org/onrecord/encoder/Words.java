package org.onrecord.encoder;

import java.util.Arrays;
import org.onrecord.text.Span;

/**
 * A text cut into words: runs without white space or punctuation, and single punctuation marks. A
 * word is represented by its first piece; further pieces only give context.
 */
public final class Words {
  /** Places in the text, UTF-16 units: the first unit of each word, and the one after its last. */
  private final int[] starts;

  private final int[] ends;

  /** The index of each word's first piece, and one more: the number of pieces. */
  private final int[] firsts;

  /** Places in the vocabulary. */
  private final int[] pieces;

  /** One {@link WordShape} a word. */
  private final byte[] shapes;

  private Words(Builder builder) {
    starts = Arrays.copyOf(builder.starts, builder.words);
    ends = Arrays.copyOf(builder.ends, builder.words);
    firsts = Arrays.copyOf(builder.firsts, builder.words + 1);
    firsts[builder.words] = builder.pieceCount;
    pieces = Arrays.copyOf(builder.pieces, builder.pieceCount);
    shapes = Arrays.copyOf(builder.shapes, builder.words);
  }

  /** How many words there are. */
  public int size() {
    return starts.length;
  }

  /**
   * The place of neighbouring words in the text.
   *
   * @param from the first word
   * @param to after the last word
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  int pieceCount() {
    return pieces.length;
  }

  int piece(int index) {
    return pieces[index];
  }

  /** The index of a word's first piece; of the word after the last: the number of pieces. */
  int firstPiece(int word) {
    return firsts[word];
  }

  int shape(int word) {
    return shapes[word];
  }

  /** The first word whose first piece is at {@code piece} or later. */
  int wordFrom(int piece) {
    int at = Arrays.binarySearch(firsts, piece);
    return at >= 0 ? at : -at - 1;
  }

  /** Takes words in text order. */
  static final class Builder {
    private static final int ROOM = 256;

    private int[] starts = new int[ROOM];
    private int[] ends = new int[ROOM];
    private int[] firsts = new int[ROOM + 1];
    private byte[] shapes = new byte[ROOM];
    private int[] pieces = new int[ROOM];
    private int words;
    private int pieceCount;

    /** The unit after the last word so far; 0 before the first. */
    int end() {
      return words == 0 ? 0 : ends[words - 1];
    }

    boolean isEmpty() {
      return words == 0;
    }

    /** Begins a word; its pieces follow. */
    void word(Span span, int shape) {
      if (words == starts.length) {
        starts = Arrays.copyOf(starts, 2 * words);
        ends = Arrays.copyOf(ends, 2 * words);
        firsts = Arrays.copyOf(firsts, 2 * words + 1);
        shapes = Arrays.copyOf(shapes, 2 * words);
      }
      starts[words] = span.start();
      ends[words] = span.end();
      firsts[words] = pieceCount;
      shapes[words] = (byte) shape;
      words++;
    }

    /** Adds a piece to the word begun last. */
    void piece(int id) {
      if (pieceCount == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * pieceCount);
      }
      pieces[pieceCount++] = id;
    }

    Words build() {
      return new Words(this);
    }
  }
}
