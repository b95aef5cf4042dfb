package org.onrecord.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Unresolved;

/**
 * What people corrected. Each correction is kept with everything that it changes in one
 * transaction, or not at all.
 */
public final class CorrectionLog {
  private static final int SOME = 500;

  private final Database database;
  private final Clock clock;

  CorrectionLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Makes a correction.
   *
   * @param seen the version of its statement that was seen by whoever makes it; empty to make it
   *     whatever the statement is now
   * @throws StaleException if the statement has another version
   * @throws IllegalArgumentException if it has no place in the article
   */
  public void make(Correction correction, Optional<String> seen) {
    database
        .writing()
        .useTransaction(
            handle -> {
              Changes.hold(handle);
              Set<String> reached = reached(handle, correction);
              for (String article : reached) {
                Adding.hold(handle, article);
              }
              if (correction.anchor().isPresent()) {
                check(handle, correction, correction.anchor().get(), seen);
              }
              CorrectionRows.add(handle, correction);
              recast(handle, reached);
            });
  }

  /**
   * Marks two statements.
   *
   * @param seen the id of the mark that was seen, the empty one for none; empty to mark in any case
   * @throws StaleException if another mark stands
   * @throws IllegalArgumentException if one of the statements isn't there
   */
  void mark(Correction mark, Pairing pair, Optional<String> seen) {
    database
        .writing()
        .useTransaction(
            handle -> {
              Changes.hold(handle);
              String standing = KeptTensions.standing(handle, pair).map(Correction::id).orElse("");
              if (seen.isPresent() && !seen.get().equals(standing)) {
                throw new StaleException(pair.one());
              }
              CorrectionRows.add(handle, mark);
            });
  }

  /**
   * Revokes a correction or a ruling: what it changed is as if it had never been made.
   *
   * @return whether it held
   */
  public boolean revoke(String id) {
    return database
        .writing()
        .inTransaction(
            handle -> {
              Changes.hold(handle);
              return new WholeLog(handle)
                  .find(id)
                  .filter(found -> revoke(handle, found, now()))
                  .isPresent();
            });
  }

  private boolean revoke(Handle handle, Correction found, String at) {
    if (!found.stands()) {
      return false;
    }
    switch (Keeping.of(found.edit())) {
      case ROWS -> {
        CorrectionRows.revoke(handle, found.id(), at);
        recast(handle, reached(handle, found));
      }
      case UTTERANCES ->
          KeptUtterances.follow(handle, new UtteranceRulings(handle).revoke(found.id(), at));
      case ACTORS -> new ActorRulings(handle).revoke(found.id(), at);
    }
    return true;
  }

  /** Who keeps an entry of the log and carries it out. */
  private enum Keeping {
    ROWS,
    UTTERANCES,
    ACTORS;

    static Keeping of(Edit edit) {
      return switch (edit) {
        case Edit.Decided decided -> ACTORS;
        case Edit.Ruled ruled ->
            switch (ruled.ruling()) {
              case UTTERANCES_MERGED, UTTERANCE_SPLIT -> UTTERANCES;
              case WORTH_A_LOOK, SITS_TOGETHER -> ROWS;
              case ACTORS_MERGED, ACTOR_SPLIT, ACTOR_RENAMED -> ACTORS;
            };
        case Edit.Set set -> ROWS;
        case Edit.NotAStatement none -> ROWS;
        case Edit.Missed missed -> ROWS;
        case Edit.Standing standing -> ROWS;
      };
    }
  }

  /**
   * Takes corrections and rulings of another record, or of this one earlier. What is there already
   * stays; what was revoked there is revoked here. All or nothing.
   *
   * @return how many were new or newly revoked
   */
  public int take(List<Correction> corrections) {
    return database
        .writing()
        .inTransaction(
            handle -> {
              Changes.hold(handle);
              Set<String> reached = new TreeSet<>();
              int taken = 0;
              for (Correction each : corrections) {
                if (take(handle, each)) {
                  taken++;
                  reached.addAll(reached(handle, each));
                }
              }
              recast(handle, reached);
              return taken;
            });
  }

  /** Whether it was new or newly revoked. Statements are written anew when all are taken. */
  private boolean take(Handle handle, Correction each) {
    Optional<String> revoked = each.revokedAt().map(Correction::moment);
    return switch (Keeping.of(each.edit())) {
      case ROWS ->
          CorrectionRows.add(handle, each)
              || revoked.filter(at -> CorrectionRows.revoke(handle, each.id(), at)).isPresent();
      case UTTERANCES -> {
        boolean isNew = new UtteranceRulings(handle).add(each);
        if (isNew) {
          KeptUtterances.follow(handle, UtteranceRulings.ruling(each));
        }
        yield isNew || revoked.filter(at -> revokeHeld(handle, each.id(), at)).isPresent();
      }
      case ACTORS ->
          new ActorRulings(handle).take(each, now())
              || revoked.filter(at -> revokeHeld(handle, each.id(), at)).isPresent();
    };
  }

  private boolean revokeHeld(Handle handle, String id, String at) {
    return new WholeLog(handle).find(id).filter(held -> revoke(handle, held, at)).isPresent();
  }

  /** A correction or a ruling whose words have not been purged. */
  public Optional<Correction> find(String id) {
    return database.reading().withHandle(handle -> new WholeLog(handle).find(id));
  }

  /** The corrections and rulings, latest first, without those whose words have been purged. */
  public List<Correction> latest(int offset, int limit) {
    return database.reading().withHandle(handle -> new WholeLog(handle).latest(offset, limit));
  }

  /**
   * The same in the order of their making, after a place in it.
   *
   * @param madeAt the moment of the last that was seen; the empty one to begin with
   * @param id its id
   */
  public List<Correction> after(String madeAt, String id, int limit) {
    return database.reading().withHandle(handle -> new WholeLog(handle).after(madeAt, id, limit));
  }

  /** Hands over all of them as they are at one moment, in the order of their making. */
  public void use(Consumer<Stream<Correction>> use) {
    HandleConsumer<RuntimeException> all = handle -> use.accept(all(new WholeLog(handle)));
    database.atOneMoment(all.asCallback());
  }

  private static Stream<Correction> all(WholeLog log) {
    return Stream.iterate(
            log.after("", "", SOME),
            page -> !page.isEmpty(),
            page -> {
              Correction last = page.getLast();
              return log.after(Correction.moment(last.making().at()), last.id(), SOME);
            })
        .flatMap(List::stream);
  }

  /** How many there are. */
  public Count count() {
    return database.reading().withHandle(handle -> new WholeLog(handle).count());
  }

  /**
   * How many corrections there are.
   *
   * @param made all of them
   * @param revoked those that no longer hold
   * @param purged those whose words went with their article
   */
  public record Count(int made, int revoked, int purged) {}

  /** What a correction would change, if it were made now: the ids of the statements. */
  public List<String> reach(Correction correction) {
    return database
        .reading()
        .inTransaction(
            handle -> {
              List<String> statements = new ArrayList<>();
              for (String article : reached(handle, correction)) {
                with(handle, article, correction).entries().stream()
                    .filter(entry -> entry.corrections().contains(correction))
                    .map(Entry::key)
                    .forEach(statements::add);
              }
              return statements;
            });
  }

  private static Corrected with(Handle handle, String article, Correction correction) {
    Corrected now = StatementRows.corrected(handle, article);
    List<Correction> log = new ArrayList<>(now.log());
    log.remove(correction);
    log.add(correction);
    return Replay.of(now.read(), StatementRows.keys(handle, article), log);
  }

  private static void check(
      Handle handle, Correction correction, Anchor anchor, Optional<String> seen) {
    String article = anchor.article();
    if (handle
        .createQuery("select count(*) from article where id = :id")
        .bind("id", Storable.words(article))
        .mapTo(Integer.class)
        .one()
        .equals(0)) {
      throw new IllegalArgumentException("no article " + article + " to correct");
    }
    Corrected before = StatementRows.corrected(handle, article);
    Corrected after = with(handle, article, correction);
    for (Unresolved each : after.unresolved()) {
      if (each.correction().equals(correction)) {
        throw new IllegalArgumentException(each.why());
      }
    }
    if (correction.edit() instanceof Edit.Missed
        && after.entries().size() == before.entries().size()) {
      throw new IllegalArgumentException("these words are in a statement already");
    }
    if (seen.isPresent()) {
      requireSeen(before, after, correction, seen.get());
    }
  }

  private static void requireSeen(
      Corrected before, Corrected after, Correction correction, String seen) {
    List<String> versions =
        after.entries().stream()
            .filter(entry -> entry.corrections().contains(correction))
            .flatMap(entry -> before.entry(entry.key()).stream())
            .map(Entry::version)
            .toList();
    if (!versions.contains(seen)) {
      throw new StaleException(
          after.entries().stream()
              .filter(entry -> entry.corrections().contains(correction))
              .map(Entry::key)
              .findFirst()
              .orElse(""));
    }
  }

  /** The articles that a correction may change, in order. */
  private static Set<String> reached(Handle handle, Correction correction) {
    Set<String> articles = new TreeSet<>();
    correction.anchor().ifPresent(anchor -> articles.add(anchor.article()));
    correction.name().ifPresent(name -> articles.addAll(Recast.called(handle, Set.of(name))));
    return articles;
  }

  private void recast(Handle handle, Set<String> articles) {
    Recast.articles(handle, articles, Store.moment(clock));
  }

  private String now() {
    return Correction.moment(Instant.now(clock));
  }
}
