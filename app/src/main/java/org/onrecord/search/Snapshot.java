package org.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * One state of the index, which stays as it is while it is used.
 *
 * @param reader reads it
 * @param seq up to which change of the store it goes
 * @param kept the values of its segments
 */
record Snapshot(DirectoryReader reader, long seq, Kept kept) {

  /** The values of segments, read once for all states that have them. */
  static final class Kept {
    private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();

    Columns of(LeafReaderContext leaf) {
      IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
      return columns.computeIfAbsent(
          helper.getKey(),
          key -> {
            helper.addClosedListener(columns::remove);
            try {
              return Columns.of(leaf.reader());
            } catch (IOException e) {
              throw new UncheckedIOException("the search index can't be read", e);
            }
          });
    }
  }

  IndexSearcher searcher() {
    return new IndexSearcher(reader);
  }

  /** Reads the values of all segments, so that no question waits for them. */
  void warm() {
    reader.leaves().forEach(kept::of);
  }

  /** Whether all its files are as they were written. */
  boolean isWhole() {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Keeps it open until {@link #release}; not, if it is closed already. */
  boolean keep() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be closed", e);
    }
  }
}
