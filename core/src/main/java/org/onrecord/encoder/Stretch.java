package org.onrecord.encoder;

/**
 * What the encoder says of neighbouring words: two vectors for each, one for who says what and one
 * for what the word means, and how likely each is to begin, to go on with, or to stand outside a
 * cue.
 */
public final class Stretch {
  /** How many numbers a word's vector has. */
  public static final int WIDTH = 384;

  private static final int TAGS = 3;
  private static final int OUTSIDE = 0;
  private static final int BEGINS = 1;
  private static final int INSIDE = 2;

  private final Words words;
  private final Window window;
  private final Output output;

  /** What one window gave of the words that it owns. */
  Stretch(Words words, Window window, Output output) {
    this.words = words;
    this.window = window;
    this.output = output;
  }

  /**
   * A window.
   *
   * @param firstPiece the index of its first piece
   * @param from the first word that it gives
   * @param to after the last word that it gives
   */
  record Window(int firstPiece, int from, int to) {}

  /**
   * What the network gave of a window; column 0 is no piece.
   *
   * @param states [columns, 384], for attribution
   * @param meanings [columns, 384], for mentions
   * @param cues [columns, 3], logits: outside, begins, goes on
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or keeps it
  record Output(float[] states, float[] meanings, float[] cues) {}

  /** The first word. */
  public int from() {
    return window.from();
  }

  /** The word after the last. */
  public int to() {
    return window.to();
  }

  /** Copies a word's vector for who says what to {@code target}, beginning at {@code at}. */
  public void copyState(int word, float[] target, int at) {
    System.arraycopy(output.states(), column(word) * WIDTH, target, at, WIDTH);
  }

  /** Copies a word's vector for what it means to {@code target}, beginning at {@code at}. */
  public void copyMeaning(int word, float[] target, int at) {
    System.arraycopy(output.meanings(), column(word) * WIDTH, target, at, WIDTH);
  }

  /** How likely the word is to be part of a cue, from 0 to 1. */
  public double cueProbability(int word) {
    return 1 - probability(word, OUTSIDE);
  }

  /** Whether the word, if it is part of a cue, rather goes on with one than begins one. */
  public boolean goesOn(int word) {
    return probability(word, INSIDE) >= probability(word, BEGINS);
  }

  private int column(int word) {
    return 1 + words.firstPiece(word) - window.firstPiece();
  }

  private double probability(int word, int tag) {
    float[] logits = output.cues();
    int row = column(word) * TAGS;
    double most = Math.max(logits[row], Math.max(logits[row + 1], logits[row + 2]));
    double sum = 0;
    for (int i = 0; i < TAGS; i++) {
      sum += Math.exp(logits[row + i] - most);
    }
    return Math.exp(logits[row + tag] - most) / sum;
  }
}
