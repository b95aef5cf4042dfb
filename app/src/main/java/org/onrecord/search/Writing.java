package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.onrecord.store.Change;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/**
 * The one writer of an index: takes over from the store what has changed there. It holds the
 * index's lock until it is closed, and each commit says up to which change it goes.
 */
final class Writing implements AutoCloseable {
  /** Raised whenever entries are written otherwise: an index of another format is made anew. */
  static final String FORMAT = "10";

  private static final String ANEW = " and is made anew";

  /** Newest articles first, undated ones last; within an article the order of its text. */
  static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(Field.PUBLISHED, SortField.Type.STRING, true),
          new SortField(Field.ARTICLE, SortField.Type.STRING),
          new SortField(Field.PLACE, SortField.Type.INT));

  private static final double BUFFER_MB = 48;
  private static final int MOST_STATEMENTS = 100_000;

  private final Store store;
  private final IndexWriter writer;
  private final Consumer<String> say;
  private final Words words = new Words();
  private long seq;
  private String last;
  private boolean purged;

  private Writing(Store store, IndexWriter writer, Written written, Consumer<String> say) {
    this.store = store;
    this.say = say;
    this.writer = writer;
    this.seq = written.seq();
    this.last = written.last();
  }

  /**
   * What a commit says of itself.
   *
   * @param format how its entries are written
   * @param seq up to which change it goes
   * @param last the article of that change
   */
  record Written(String format, long seq, String last) {
    static Written none() {
      return new Written(FORMAT, 0, "");
    }

    static Written of(Map<String, String> commit) {
      return new Written(
          commit.getOrDefault("format", ""),
          Long.parseLong(commit.getOrDefault("seq", "0")),
          commit.getOrDefault("last", ""));
    }

    Map<String, String> asCommit() {
      Map<String, String> commit = new LinkedHashMap<>();
      commit.put("format", format);
      commit.put("seq", String.valueOf(seq));
      commit.put("last", last);
      return commit;
    }

    /** Whether the store has had this change, and so is the one that the index was made of. */
    boolean isOf(Store store) {
      if (seq == 0) {
        return true;
      }
      List<Change> there = store.changesAfter(seq - 1, 1);
      return !there.isEmpty()
          && there.getFirst().seq() == seq
          && there.getFirst().article().equals(last);
    }
  }

  /**
   * The writer of an index that follows a store; an index that is missing, damaged, of another
   * format or of another store is made anew.
   *
   * @param say takes a sentence about an index that is made anew
   * @return nothing, if another process is its writer
   */
  static Optional<Writing> open(Directory directory, Store store, Consumer<String> say)
      throws IOException {
    try {
      Optional<String> unusable = unusable(directory, store);
      if (unusable.isPresent()) {
        clear(directory);
        if (store.lastChange() > 0) {
          say.accept("The search index " + unusable.get() + ".");
        }
      }
      Written written =
          unusable.isPresent() ? Written.none() : written(directory).orElse(Written.none());
      return Optional.of(new Writing(store, new IndexWriter(directory, settings()), written, say));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    }
  }

  /** Empties the index and starts at the store's first change. */
  static Optional<Writing> openAnew(Directory directory, Store store, Consumer<String> say)
      throws IOException {
    try {
      clear(directory);
      IndexWriter writer = new IndexWriter(directory, settings());
      return Optional.of(new Writing(store, writer, Written.none(), say));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    }
  }

  /** What the last commit of an index says of itself. */
  static Optional<Written> written(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Optional.of(Written.of(reader.getIndexCommit().getUserData()));
    }
  }

  /** Why an index can't be used; nothing if it can. */
  private static Optional<String> unusable(Directory directory, Store store) {
    try {
      Optional<Written> written = written(directory);
      if (written.isEmpty()) {
        return Optional.of("isn't there yet and is made now");
      }
      if (!written.get().format().equals(FORMAT)) {
        return Optional.of("was of another release" + ANEW);
      }
      return written.get().isOf(store)
          ? Optional.empty()
          : Optional.of("belonged to another record" + ANEW);
    } catch (IOException | RuntimeException e) {
      return Optional.of("was damaged" + ANEW);
    }
  }

  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static IndexWriterConfig settings() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
    settings.setIndexSort(NEWEST_FIRST);
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setMergePolicy(merging);
    settings.setCommitOnClose(false);
    return settings;
  }

  /** Up to which change of the store it has come. */
  long seq() {
    return seq;
  }

  /**
   * Takes over the next changes.
   *
   * @param most how many changes at most
   * @return how many it were; fewer than {@code most} at the end
   */
  int follow(int most) throws IOException {
    List<Change> changes = store.changesAfter(seq, most);
    Map<String, Change> latest = new LinkedHashMap<>();
    changes.forEach(change -> latest.put(change.article(), change));
    for (Change change : latest.values()) {
      take(change);
    }
    if (!changes.isEmpty()) {
      seq = changes.getLast().seq();
      last = changes.getLast().article();
    }
    return changes.size();
  }

  /** Takes over one article; one that Lucene refuses is said and left out, the others go on. */
  private void take(Change change) throws IOException {
    Term article = new Term(Field.ARTICLE, change.article());
    writer.deleteDocuments(article);
    purged |= change.what() == Change.What.PURGED;
    try {
      for (Document entry : entries(change.article())) {
        writer.addDocument(entry);
      }
    } catch (IllegalArgumentException e) {
      writer.deleteDocuments(article);
      say.accept("The article " + change.article() + " can't be sought: " + e.getMessage());
    }
  }

  /** The entries of an article; none if the store no longer has it. */
  private List<Document> entries(String id) {
    Optional<StoredArticle> article = store.findArticle(id);
    if (article.isEmpty()) {
      return List.of();
    }
    List<StoredStatement> rows =
        new ArrayList<>(store.findStatements(StatementQuery.ofArticle(id), 0, MOST_STATEMENTS));
    return new Entries(article.get(), rows, words).all();
  }

  /**
   * A reader of all that was taken over, also of what isn't committed yet.
   *
   * @param before a reader from before, whose open files are used again
   */
  DirectoryReader newest(Optional<DirectoryReader> before) throws IOException {
    if (before.isEmpty()) {
      return DirectoryReader.open(writer);
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(before.get(), writer);
    if (newer == null) {
      before.get().incRef();
      return before.get();
    }
    return newer;
  }

  /** Whether something of it isn't in the last commit. */
  boolean isAhead() {
    return writer.hasUncommittedChanges();
  }

  /** Makes what was taken over last; what was purged leaves the files too. */
  void commit() throws IOException {
    writer.setLiveCommitData(new Written(FORMAT, seq, last).asCommit().entrySet());
    if (purged) {
      writer.forceMergeDeletes(true);
      purged = false;
    }
    writer.commit();
  }

  /** Whether nothing has gone wrong that it can't go on from. */
  boolean isWhole() {
    return writer.isOpen();
  }

  /** Closes it without making anything last. */
  void drop() throws IOException {
    writer.rollback();
  }

  @Override
  public void close() throws IOException {
    if (writer.isOpen()) {
      commit();
    }
    writer.close();
  }
}
