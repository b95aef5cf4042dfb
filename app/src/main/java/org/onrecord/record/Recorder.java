package org.onrecord.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.ReadAhead;
import org.onrecord.reading.ReadBy;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Intake;
import org.onrecord.store.Previews;
import org.onrecord.store.Store;
import org.onrecord.store.Tombstone;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

/** Reads gathered articles and keeps them. Safe for use by many threads. */
public final class Recorder {
  private final ReadBy by;
  private final Function<Article, Reading> reader;
  private final Store store;

  /** A recorder that keeps in {@code store} what {@code reader} reads. */
  public Recorder(Reader reader, Store store) {
    this(reader.by(), reader::readOneOfMany, store);
  }

  /**
   * The same for any other way to read.
   *
   * @param by what reads
   * @param reader reads an article; where it fails, the reading has a problem that says so
   */
  public Recorder(ReadBy by, Function<Article, Reading> reader, Store store) {
    this.by = by;
    this.reader = reader;
    this.store = store;
  }

  /** What reads. */
  public ReadBy by() {
    return by;
  }

  /**
   * What came of reading an article again.
   *
   * @param changed whether it is read otherwise than before
   * @param failure why it could not be read; the old reading stays then
   */
  public record Again(boolean changed, Optional<Problem> failure) {}

  /** Why the reader failed at an article; empty where it didn't. */
  public static Optional<Problem> failure(Reading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.code().equals(Reader.FAILED))
        .findFirst();
  }

  /** Adds one gathered input; adding an article again changes nothing. */
  public Outcome add(Gathered gathered) {
    return switch (gathered) {
      case Gathered.Found found -> {
        Incoming incoming = Incoming.of(found, false);
        yield settled(incoming).orElseGet(() -> keep(incoming, reader.apply(incoming.article())));
      }
      case Gathered.Unreadable unreadable -> refuse(unreadable);
    };
  }

  /**
   * Adds many inputs, of which several are read at once.
   *
   * @param again whether articles that were purged are let in again
   * @param told takes what came of each, in the order in which they were given
   */
  public Adding adding(boolean again, Consumer<Outcome> told) {
    return new Adding(again, told);
  }

  /**
   * Adds inputs as they are given; they are given by one thread. Closed without the end being
   * awaited, it keeps nothing more.
   */
  public final class Adding implements AutoCloseable {
    private final boolean again;
    private final Consumer<Outcome> told;
    private final ReadAhead ahead = ahead();

    private Adding(boolean again, Consumer<Outcome> told) {
      this.again = again;
      this.told = told;
    }

    /** Gives one more; those before it may not be kept yet. */
    public void add(Gathered gathered) {
      switch (gathered) {
        case Gathered.Found found -> {
          Incoming incoming = Incoming.of(found, again);
          settled(incoming)
              .ifPresentOrElse(
                  outcome -> ahead.then(() -> told.accept(outcome)),
                  () ->
                      ahead.read(
                          incoming.article(), reading -> told.accept(keep(incoming, reading))));
        }
        case Gathered.Unreadable unreadable -> ahead.then(() -> told.accept(refuse(unreadable)));
      }
    }

    /** Waits until all that was given is kept. */
    public void finish() {
      ahead.finish();
    }

    @Override
    public void close() {
      ahead.close();
    }
  }

  /**
   * An article that comes in.
   *
   * @param intake how
   */
  private record Incoming(Article article, Intake intake) {
    static Incoming of(Gathered.Found found, boolean again) {
      Dated dated = Dated.of(found.article(), LocalDate.now(Clock.systemUTC()));
      Intake intake = new Intake(found.input(), found.page(), again, dated.problem());
      return new Incoming(dated.article(), intake);
    }
  }

  /**
   * Reads a kept article again; the new reading takes the place of its current one, unless the
   * reader fails at it.
   */
  public Again readAgain(String articleId) {
    Reading reading = readAnew(articleId);
    Optional<Problem> failure = failure(reading);
    return new Again(failure.isEmpty() && store.replace(reading), failure);
  }

  /**
   * A kept article as it would be read now, or the {@link #failure} to read it; nothing is changed.
   *
   * @throws IllegalArgumentException if it is not kept
   */
  public Reading readAnew(String articleId) {
    return reader.apply(given(articleId));
  }

  /** Reads several articles at once. */
  public ReadAhead ahead() {
    return new ReadAhead(reader);
  }

  /**
   * A kept article as it was given.
   *
   * @throws IllegalArgumentException if it is not kept
   */
  public Article given(String articleId) {
    return store
        .findGiven(articleId)
        .map(this::withZones)
        .orElseThrow(() -> new IllegalArgumentException("no article " + articleId));
  }

  /**
   * Puts the reading of an article that waits in the place of its current one.
   *
   * @return whether it is read otherwise than before; empty where none of this reader waits
   */
  public Optional<Boolean> accept(String articleId) {
    return store
        .previews()
        .find(articleId)
        .flatMap(Previews.Preview::read)
        .filter(this::reads)
        .map(store::replace);
  }

  /** Whether a reading is one that this reader makes, and not another release's. */
  public boolean reads(Reading reading) {
    return reading.by().equals(by);
  }

  /** A page's structure told its zones when it was added; they stand in its reading. */
  private Article withZones(Article given) {
    return store.findPageOf(given.id()).isEmpty()
        ? given
        : store
            .findArticle(given.id())
            .map(kept -> new Article(given.text(), given.origin(), kept.reading().zones()))
            .orElse(given);
  }

  private Outcome refuse(Gathered.Unreadable unreadable) {
    store.addProblem(unreadable.input(), unreadable.problem());
    return new Outcome.Failed(unreadable.input(), unreadable.problem());
  }

  /** What comes of an article that isn't to be read. */
  private Optional<Outcome> settled(Incoming incoming) {
    String id = incoming.article().id();
    String input = incoming.intake().input();
    if (store.has(id)) {
      return Optional.of(new Outcome.Known(input, id));
    }
    return store
        .findTombstone(incoming.article().textHash())
        .filter(tombstone -> !incoming.intake().again())
        .map(tombstone -> new Outcome.Failed(input, purged(tombstone)));
  }

  private Outcome keep(Incoming incoming, Reading reading) {
    Intake intake = incoming.intake();
    String id = incoming.article().id();
    String input = intake.input();
    if (!store.add(reading, intake)) {
      return new Outcome.Known(input, id);
    }
    if (!reading.problems().isEmpty()) {
      return new Outcome.Unread(input, id, reading.problems().getFirst());
    }
    int statements = reading.statements().size();
    return intake
        .problem()
        .<Outcome>map(undated -> new Outcome.Undated(input, id, statements, undated))
        .orElseGet(() -> new Outcome.Added(input, id, statements));
  }

  private static Problem purged(Tombstone tombstone) {
    String day = tombstone.purgedAt().substring(0, tombstone.purgedAt().indexOf('T'));
    return Problem.of("purged", "it was purged on " + day + ": " + tombstone.reason());
  }
}
