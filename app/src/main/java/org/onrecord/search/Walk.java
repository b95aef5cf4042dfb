package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/**
 * A way through all statements that a question finds, in its order and in one state of the index.
 * Where that turns out to be damaged, it goes on in another; each statement is given once.
 */
final class Walk implements AutoCloseable {
  private static final int CHUNK = 500;

  private final Question question;
  private final Set<String> given = new HashSet<>();
  private Optional<Snapshot> state = Optional.empty();
  private Optional<Inquiry> inquiry = Optional.empty();
  private Optional<FieldDoc> last = Optional.empty();

  Walk(Question question) {
    this.question = question;
  }

  /**
   * The ids of the next; none at the end.
   *
   * @param present the state to begin in, or to go on in after one that failed
   */
  List<String> next(Snapshot present) throws IOException {
    try {
      if (inquiry.isEmpty()) {
        begin(present);
      }
      return read(inquiry.orElseThrow());
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void begin(Snapshot present) throws IOException {
    if (present.keep()) {
      state = Optional.of(present);
    }
    inquiry = Optional.of(Inquiry.statements(present, question));
    last = Optional.empty();
  }

  private List<String> read(Inquiry from) throws IOException {
    List<String> ids = new ArrayList<>();
    boolean more = true;
    while (more && ids.isEmpty()) {
      ScoreDoc[] chunk = from.search(CHUNK, last);
      for (ScoreDoc found : chunk) {
        ids.add(from.entry(found).id());
      }
      ids.removeIf(given::contains);
      more = chunk.length == CHUNK;
      last = chunk.length == 0 ? last : Optional.of((FieldDoc) chunk[chunk.length - 1]);
    }
    given.addAll(ids);
    return ids;
  }

  /** Lets go of the state that it is in. */
  @Override
  public void close() {
    state.ifPresent(Snapshot::release);
    state = Optional.empty();
    inquiry = Optional.empty();
  }
}
