package org.onrecord.reading;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.encoder.Graph;
import org.onrecord.text.Article;

/**
 * Reads several articles side by side, one for each processor, and hands over their readings one at
 * a time, in the order in which the articles were given and each as soon as those before it are
 * handed over. One article alone keeps all processors busy only while networks run.
 *
 * <p>Articles are given by one thread. Readings are handed over on any, never two at once.
 */
public final class ReadAhead implements AutoCloseable {
  /** How long the texts are at most that are read at once, in UTF-16 units; one may be longer. */
  private static final int MOST_UNITS = 2_000_000;

  /** How many may wait for their turn, so that a slow one lets no more pile up behind it. */
  private static final int MOST_TURNS = 16 * Graph.AT_ONCE;

  private static final ExecutorService READERS =
      Executors.newFixedThreadPool(
          Graph.AT_ONCE, Thread.ofPlatform().name("reader-", 0).daemon().factory());

  private final Function<Article, Reading> reader;
  private final Queue<Turn> turns = new ArrayDeque<>();
  private int reading;
  private long units;
  private Optional<Throwable> failure = Optional.empty();

  /** Something that comes in turn; it may come when it is done. */
  private static final class Turn {
    private final int units;
    private @Nullable Runnable done;

    Turn(int units) {
      this.units = units;
    }
  }

  /**
   * Nothing is given yet.
   *
   * @param reader reads one article, on any thread; {@link Reader#readOneOfMany}
   */
  public ReadAhead(Function<Article, Reading> reader) {
    this.reader = reader;
  }

  /**
   * Gives an article to read; waits while as many are being read, or wait for their turn, as may.
   *
   * @param taker takes the reading in its turn
   * @throws RuntimeException what the reader or a taker threw since the last call; nothing is
   *     handed over after that
   */
  public synchronized void read(Article article, Consumer<Reading> taker) {
    int size = article.text().length();
    await(
        () ->
            turns.size() < MOST_TURNS
                && reading < Graph.AT_ONCE
                && (reading == 0 || units + size <= MOST_UNITS));
    Turn turn = new Turn(size);
    turns.add(turn);
    reading++;
    units += size;
    READERS.execute(() -> work(article, taker, turn));
  }

  /**
   * Does something else in its turn, after all that was given before.
   *
   * @throws RuntimeException as {@link #read} does
   */
  public synchronized void then(Runnable other) {
    await(() -> turns.size() < MOST_TURNS);
    Turn turn = new Turn(0);
    turn.done = other;
    turns.add(turn);
    handOver();
    failure.ifPresent(ReadAhead::rethrow);
  }

  /**
   * Waits until everything is handed over.
   *
   * @throws RuntimeException as {@link #read} does
   */
  public synchronized void finish() {
    await(turns::isEmpty);
  }

  /** Ends; what was not handed over yet never is. */
  @Override
  public synchronized void close() {
    turns.clear();
  }

  private void work(Article article, Consumer<Reading> taker, Turn turn) {
    try {
      Reading read = reader.apply(article);
      ended(turn, () -> taker.accept(read));
    } catch (RuntimeException | Error e) {
      ended(
          turn,
          () -> {
            throw e;
          });
    }
  }

  private synchronized void ended(Turn turn, Runnable done) {
    reading--;
    units -= turn.units;
    turn.done = done;
    handOver();
  }

  private void await(BooleanSupplier ready) {
    boolean interrupted = false;
    while (failure.isEmpty() && !ready.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    failure.ifPresent(ReadAhead::rethrow);
  }

  private static void rethrow(Throwable thrown) {
    switch (thrown) {
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new IllegalStateException(thrown);
    }
  }

  private void handOver() {
    try {
      for (Turn next = turns.peek(); next != null && next.done != null; next = turns.peek()) {
        turns.remove();
        next.done.run();
      }
    } catch (RuntimeException | Error e) {
      failure = Optional.of(e);
      turns.clear();
    }
    notifyAll();
  }
}
