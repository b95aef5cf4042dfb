package org.onrecord.search;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.ListPlace;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Span;

/**
 * Finds what the store holds. The index is derived from the store: it takes over what has changed
 * there before each question, and is made anew where it is missing, damaged or of another release.
 * One process writes it; others read what that one commits. Safe for use by many threads.
 */
public final class Search implements AutoCloseable {
  private static final int MOST_CLAUSES = 65_536;
  private static final int JOINT = " … ".length();

  /** Lucene tells, at its first use, how Java could be started to make it faster. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Store store;
  private final Directory directory;
  private final Following following;
  private final Optional<Follower> follower;

  private Search(Store store, Directory directory, Consumer<String> say, boolean follows) {
    this.store = store;
    this.directory = directory;
    this.following = new Following(store, directory, say);
    this.follower = follows ? Optional.of(Follower.start(following, say)) : Optional.empty();
  }

  /**
   * The search over a store for one command: it is as far as the store when it is asked.
   *
   * @param folder where the index is; made if it isn't there
   * @param say takes a sentence about an index that is made anew
   */
  public static Search open(Store store, Path folder, Consumer<String> say) {
    return open(store, folder, say, false);
  }

  /** The search over a store for a server: a thread of its own keeps it near to the store. */
  public static Search following(Store store, Path folder, Consumer<String> say) {
    return open(store, folder, say, true);
  }

  private static Search open(Store store, Path folder, Consumer<String> say, boolean follows) {
    LUCENE.setLevel(Level.SEVERE);
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    try {
      return new Search(store, FSDirectory.open(Files.createDirectories(folder)), say, follows);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " can't be used", e);
    }
  }

  /** How many changes of the store the index doesn't have yet. */
  public long behind() {
    return following.behind();
  }

  /**
   * Takes over all changes.
   *
   * @param done takes now and then how many it were so far
   */
  public void catchUp(LongConsumer done) {
    following.catchUp(done);
  }

  /**
   * Makes the index anew.
   *
   * @param done takes now and then how many changes were taken over so far
   * @throws IllegalStateException if another process writes the index
   */
  public void rebuild(LongConsumer done) {
    following.rebuild(done);
  }

  /** The statements that a question finds, a stretch of them in its order. */
  public List<Hit> findStatements(Question question, int offset, int limit) {
    requirePage(offset, limit);
    return ask(
        snapshot -> {
          Inquiry inquiry = Inquiry.statements(snapshot, question);
          return hits(inquiry, inquiry.entries(offset, limit));
        });
  }

  /**
   * The statements that a question finds after a place, newest article first. Whoever walks through
   * them so sees each that was there at the beginning once, whatever is added meanwhile.
   *
   * @param last the place of the last one seen; none at the beginning
   * @param limit how many at most, from 1; fewer only at the end
   */
  public List<StoredStatement> findStatementsAfter(
      Question question, Optional<ListPlace> last, int limit) {
    requirePage(0, limit);
    return ask(
        snapshot -> {
          Inquiry inquiry = Inquiry.statements(snapshot, question.by(Question.Order.DATE));
          Optional<FieldDoc> after = last.map(Inquiry::after);
          List<StoredStatement> found = new ArrayList<>();
          boolean more = true;
          while (more && found.size() < limit) {
            int wanted = limit - found.size();
            ScoreDoc[] chunk = inquiry.search(wanted, after);
            found.addAll(statements(inquiry, chunk));
            more = chunk.length == wanted;
            after = more ? Optional.of((FieldDoc) chunk[wanted - 1]) : after;
          }
          return found;
        });
  }

  /** What statements do, by their ids; without those that the index doesn't have yet. */
  public Map<String, Tells> tells(List<String> ids) {
    return ask(
        snapshot -> {
          IndexSearcher searcher = snapshot.searcher();
          Map<String, Tells> tells = new HashMap<>();
          for (String id : ids) {
            Term term = new Term(Field.ID, id);
            for (ScoreDoc found : searcher.search(new TermQuery(term), 1).scoreDocs) {
              tells.put(id, Inquiry.tells(searcher, found.doc));
            }
          }
          return tells;
        });
  }

  /** How many statements a question finds. */
  public int countStatements(Question question) {
    return ask(snapshot -> Inquiry.statements(snapshot, question).count());
  }

  /** How many statements a question finds, and how they divide. */
  public Divided divideStatements(Question question, Set<Division> divisions) {
    return ask(snapshot -> Inquiry.statements(snapshot, question).divided(divisions));
  }

  /**
   * Hands all statements that a question finds to {@code use}, once, in the question's order; an
   * index that turns out to be damaged meanwhile is made anew, and each statement still comes once.
   * What {@code use} throws by itself says nothing of the index and is thrown as it is.
   */
  public void useStatements(Question question, Consumer<Stream<StoredStatement>> use) {
    try (Walk walk = new Walk(question)) {
      List<String> first = ask(walk::next);
      use.accept(
          Stream.iterate(first, ids -> !ids.isEmpty(), ids -> askPresent(walk::next))
              .flatMap(ids -> store.findStatements(ids).stream()));
    }
  }

  /** The articles that a question finds, a stretch of them in its order. */
  public List<ArticleHit> findArticles(Question question, int offset, int limit) {
    requirePage(offset, limit);
    return ask(
        snapshot -> {
          Inquiry inquiry = Inquiry.articles(snapshot, question);
          return articles(inquiry, inquiry.entries(offset, limit));
        });
  }

  /** How many articles a question finds, and how they divide. */
  public Divided divideArticles(Question question, Set<Division> divisions) {
    return ask(snapshot -> Inquiry.articles(snapshot, question).divided(divisions));
  }

  /** Also from a thread that was told to stop, or is while it closes. */
  @Override
  public void close() {
    Undisturbed.run(
        () -> {
          follower.ifPresent(Follower::close);
          following.close();
          closeDirectory();
        });
  }

  private void closeDirectory() {
    try {
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be closed", e);
    }
  }

  private static void requirePage(int offset, int limit) {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
    }
  }

  private List<StoredStatement> statements(Inquiry inquiry, ScoreDoc[] chunk) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc found : chunk) {
      ids.add(inquiry.entry(found).id());
    }
    return store.findStatements(ids);
  }

  /** The statements as the store has them; one that is gone from there meanwhile is left out. */
  private List<Hit> hits(Inquiry inquiry, List<Inquiry.Entry> entries) throws IOException {
    Map<String, StoredStatement> statements =
        store.findStatements(entries.stream().map(Inquiry.Entry::id).toList()).stream()
            .collect(Collectors.toMap(StoredStatement::id, Function.identity()));
    Inquiry.Marker marker = inquiry.marker();
    List<Hit> hits = new ArrayList<>();
    for (Inquiry.Entry entry : entries) {
      StoredStatement statement = statements.get(entry.id());
      if (statement != null) {
        List<Span> inText = marker.of(entry);
        Inquiry.Stored stored = inquiry.stored(entry);
        hits.add(
            new Hit(
                statement,
                stored.tells(),
                inText,
                Highlights.within(inText, stored.places().speaker(), 1),
                Highlights.within(inText, stored.places().content(), JOINT)));
      }
    }
    return hits;
  }

  private List<ArticleHit> articles(Inquiry inquiry, List<Inquiry.Entry> entries)
      throws IOException {
    Map<String, ArticleSummary> articles =
        store.findArticles(entries.stream().map(Inquiry.Entry::id).toList()).stream()
            .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    Inquiry.Marker marker = inquiry.marker();
    List<ArticleHit> hits = new ArrayList<>();
    for (Inquiry.Entry entry : entries) {
      ArticleSummary article = articles.get(entry.id());
      if (article != null) {
        hits.add(new ArticleHit(article, marker.of(entry)));
      }
    }
    return hits;
  }

  /** A question to the present state of the index. */
  private interface Asked<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  /** Asks; an index that turns out to be damaged is made anew, and asked again. */
  private <T> T ask(Asked<T> asked) {
    return mending(
        () -> {
          following.comeNearer();
          return attempt(asked);
        },
        asked);
  }

  /** The same of the index as it is, with what it lacks. */
  private <T> T askPresent(Asked<T> asked) {
    return mending(() -> attempt(asked), asked);
  }

  private <T> T mending(Attempt<T> first, Asked<T> asked) {
    try {
      return first.made();
    } catch (IOException | RuntimeException e) {
      if (!following.mendDamage()) {
        throw e instanceof RuntimeException thrown ? thrown : new UnreadableException(e);
      }
    }
    try {
      return attempt(asked);
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  private <T> T attempt(Asked<T> asked) throws IOException {
    Snapshot snapshot = following.keep();
    try {
      return asked.of(snapshot);
    } finally {
      snapshot.release();
    }
  }

  /** One try to ask. */
  private interface Attempt<T> {
    T made() throws IOException;
  }

  /** The index's own failure; of a damaged one Lucene also throws what no method declares. */
  private static final class UnreadableException extends UncheckedIOException {
    @Serial private static final long serialVersionUID = 1L;

    UnreadableException(Exception cause) {
      super(
          "the search index can't be read",
          cause instanceof IOException read ? read : new IOException(cause));
    }
  }
}
