package org.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.onrecord.store.Store;

/**
 * Keeps the index as far as the store is: as its one writer, or, where another process is that, by
 * reading what it has committed.
 */
final class Following implements AutoCloseable {
  private static final int STEP = 200;
  private static final long MANY_MILLIS = 200;
  private static final long FEW_MILLIS = 10_000;
  private static final long OTHER_MILLIS = 3_000;
  private static final long PAUSE_MILLIS = 50;
  private static final long SHOW_NANOS = 5_000_000_000L;
  private static final long LAST_NANOS = 10_000_000_000L;

  private final Store store;
  private final Directory directory;
  private final Consumer<String> say;
  private final Snapshot.Kept kept = new Snapshot.Kept();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Optional<Writing> writing = Optional.empty();
  private volatile Optional<Snapshot> snapshot = Optional.empty();
  private long shown = System.nanoTime();
  private long lasting = System.nanoTime();

  Following(Store store, Directory directory, Consumer<String> say) {
    this.store = store;
    this.directory = directory;
    this.say = say;
  }

  /** How many changes of the store the present state doesn't have. */
  long behind() {
    return Math.max(0, store.lastChange() - snapshot.map(Snapshot::seq).orElse(0L));
  }

  /**
   * Takes over a few changes. While another thread is at it, a question waits for few: what was
   * added just now is in its answer. It doesn't wait for many, and {@link #behind} tells of them.
   */
  void comeNearer() {
    long behind = behind();
    if (snapshot.isPresent() && behind == 0) {
      return;
    }
    long most = snapshot.isEmpty() ? OTHER_MILLIS : behind <= STEP ? FEW_MILLIS : MANY_MILLIS;
    try {
      if (lock.tryLock(most, TimeUnit.MILLISECONDS)) {
        try {
          step(STEP);
        } finally {
          lock.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Takes over all changes and makes them last.
   *
   * @param done takes, now and then, how many have been taken over
   */
  void catchUp(LongConsumer done) {
    long taken = 0;
    boolean more = true;
    while (more) {
      int step = lastingStep();
      taken += step;
      more = step == STEP;
      done.accept(taken);
    }
  }

  /** Takes over some of what there is to take over, and says whether there may be more. */
  boolean keepUp() {
    return lastingStep() == STEP;
  }

  /** A step after which all is made last, unless there is more and it has been so lately. */
  private int lastingStep() {
    lock.lock();
    try {
      int step = behind() > 0 || snapshot.isEmpty() ? step(STEP) : 0;
      if (step < STEP || System.nanoTime() - lasting > LAST_NANOS) {
        commit();
      }
      return step;
    } finally {
      lock.unlock();
    }
  }

  /** Makes the index anew if its files are damaged, and says whether it was. */
  boolean mendDamage() {
    lock.lock();
    try {
      if (!isDamaged()) {
        return false;
      }
      drop();
      writing = Writing.openAnew(directory, store, say);
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      lock.unlock();
    }
    if (writing.isEmpty()) {
      return false;
    }
    say.accept("The search index was damaged and is made anew.");
    catchUp(taken -> {});
    return true;
  }

  private boolean isDamaged() {
    if (writing.isPresent() && !writing.get().isWhole()) {
      return true;
    }
    Optional<Snapshot> present = snapshot;
    if (present.isEmpty() || !present.get().keep()) {
      return false;
    }
    try {
      return !present.get().isWhole();
    } finally {
      present.get().release();
    }
  }

  /** Lets go of a reader and a writer that are of no use any more. */
  private void drop() throws IOException {
    snapshot.ifPresent(Snapshot::release);
    snapshot = Optional.empty();
    if (writing.isPresent()) {
      writing.get().drop();
    }
    writing = Optional.empty();
  }

  /** Makes the index anew from the store's first change on. */
  void rebuild(LongConsumer done) {
    lock.lock();
    try {
      drop();
      writing = Writing.openAnew(directory, store, say);
      if (writing.isEmpty()) {
        throw new IllegalStateException(
            "another process keeps the search index; stop it (a workbench?) and try again");
      }
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      lock.unlock();
    }
    catchUp(done);
  }

  /** The present state, kept open; whoever asks for it releases it. */
  Snapshot keep() {
    while (true) {
      Optional<Snapshot> present = snapshot;
      if (present.isEmpty()) {
        throw new NotReadyException();
      }
      if (present.get().keep()) {
        return present.get();
      }
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      leave();
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      lock.unlock();
    }
  }

  /** Lets go of reader and writer. */
  private void leave() throws IOException {
    snapshot.ifPresent(Snapshot::release);
    snapshot = Optional.empty();
    if (writing.isPresent()) {
      writing.get().close();
    }
    writing = Optional.empty();
  }

  private int step(int most) {
    try {
      if (writing.isEmpty()) {
        writing = Writing.open(directory, store, say);
      }
      return writing.isPresent() ? write(writing.get(), most) : readOther();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** While many changes are taken over, only some of the states between are shown. */
  private int write(Writing writer, int most) throws IOException {
    int taken = writer.follow(most);
    boolean due = taken < most || System.nanoTime() - shown > SHOW_NANOS;
    if (snapshot.isEmpty() || (due && writer.seq() > snapshot.get().seq())) {
      show(new Snapshot(writer.newest(snapshot.map(Snapshot::reader)), writer.seq(), kept));
    }
    return taken;
  }

  /** Reads what the other process commits, until it is as far as the store is now, or too long. */
  private int readOther() throws IOException {
    long wanted = store.lastChange();
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(OTHER_MILLIS);
    while (!readCommit(wanted) && System.nanoTime() < until) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
    }
    return 0;
  }

  /** Shows the last commit and says whether it is as far as that change. */
  private boolean readCommit(long wanted) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    Optional<DirectoryReader> newer =
        snapshot.isEmpty()
            ? Optional.of(DirectoryReader.open(directory))
            : Optional.ofNullable(DirectoryReader.openIfChanged(snapshot.get().reader()));
    if (newer.isPresent()) {
      Writing.Written written = Writing.Written.of(newer.get().getIndexCommit().getUserData());
      show(new Snapshot(newer.get(), written.seq(), kept));
    }
    return snapshot.map(Snapshot::seq).orElse(0L) >= wanted;
  }

  private void show(Snapshot newer) {
    newer.warm();
    Optional<Snapshot> older = snapshot;
    snapshot = Optional.of(newer);
    shown = System.nanoTime();
    older.ifPresent(Snapshot::release);
  }

  private void commit() {
    try {
      if (writing.isPresent() && writing.get().isAhead()) {
        writing.get().commit();
      }
      lasting = System.nanoTime();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static UncheckedIOException unusable(IOException e) {
    return new UncheckedIOException("the search index can't be used: " + e.getMessage(), e);
  }
}
